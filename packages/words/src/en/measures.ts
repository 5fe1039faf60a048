import type { Measures } from "../nl/measures.ts";

/** The measures in English. */
export const measures: Measures = {
  measures: {
    "trust-nominations": {
      name: "How many parents trust her",
      meaning: "So many parents tell that they trust her. Key figures do not count here.",
      caution:
        "Whoever has not been interviewed could name nobody. So a low number does not say that nobody trusts her.",
    },
    "gossip-nominations": {
      name: "Who passes news on",
      meaning: "So many parents said: tell her and everyone knows.",
      caution: "That is good for news. It does not say that parents tell her anything personal.",
    },
    "reach-direct": {
      name: "How many parents she can ask herself",
      meaning: "She can ask so many parents herself.",
      caution: "It does not say whether she has time for it, nor whether those parents come.",
    },
    "reach-introduced": {
      name: "How many parents she can ask herself or through an introduction",
      meaning: "She can ask so many parents herself, or through one parent who introduces them.",
      caution: "Asking through an introduction works less often than asking herself.",
    },
    coverage: {
      name: "How many parents she may expect to reach",
      meaning: "So many parents may be expected to say yes if she asks everyone whom she can reach.",
      caution: "It is an expectation. Do not add numbers up: two people often reach the same parents.",
    },
    "kpp-pos-reach": {
      name: "How many parents are near her",
      meaning: "So many parents are one step away from her, or as many steps as you choose.",
      caution: "A strong tie and a weak one count alike here.",
    },
    "kpp-pos": {
      name: "How near she is to everyone",
      meaning: "100%: every other parent is one step away from her. The further away, the lower.",
      caution: "A strong tie and a weak one count alike here.",
    },
    "kpp-neg": {
      name: "Which parents do not reach each other without her",
      meaning: "This share of all pairs of parents do not reach each other if she stops.",
      caution: "Some of them do not reach each other now either. Look for a second trusted face; nobody has to go.",
    },
    "kpp-neg-distance": {
      name: "How far parents are from each other without her",
      meaning: "0%: all parents are one step from each other. 100%: nobody reaches anybody.",
      caution: "Some of the distance is there now too. Look for a second trusted face; nobody has to go.",
    },
    diffusion: {
      name: "How often news from her is heard",
      meaning: "Her news is heard so many times when parents pass it on.",
      caution: "Whoever hears it twice counts twice. It is for open news, not for a personal ask.",
    },
    constraint: {
      name: "Whether her contacts know each other",
      meaning: "Low: her contacts do not know each other, she connects groups. High: they all know each other.",
      caution: "Neither is better. A group needs both.",
    },
    "effective-size": {
      name: "How many separate contacts she has",
      meaning: "She has so many separate contacts. Those who know each other together count as nearly one.",
      caution: "Many separate contacts do not say how strong those ties are.",
    },
    brokerage: {
      name: "How often she stands between two others",
      meaning: "So often she stands between two who have no tie themselves: parents or institutions.",
      caution: "It does not say whether she wants that place, nor whether she can keep it up.",
    },
    "k-core": {
      name: "How close the group around her is",
      meaning: "In her group everyone has a tie with at least so many others of that group.",
      caution: "A close group sometimes also keeps news inside.",
    },
    density: {
      name: "How many ties there are among her contacts",
      meaning: "Of all ties that there could be among her contacts, this share is there.",
      caution: "Ties that nobody asked about are missing. So the true share is likely to be higher.",
    },
    reciprocity: {
      name: "How often trust comes from both sides",
      meaning: "This share of the trust around her comes from both sides.",
      caution: "Whoever has not been interviewed could not tell whom she trusts.",
    },
    components: {
      name: "With how many people she hangs together",
      meaning: "So many people hang together with her, herself counted. For everyone together: in so many parts.",
      caution: "Separate parts are sometimes only parts where nobody has asked anything yet.",
    },
    articulation: {
      name: "Whether she holds parts together",
      meaning: "There are so many parts more if she stops. For everyone together: so many people hold parts together.",
      caution: "Take good care of her, and look together for a second trusted face.",
    },
    "e-i-index": {
      name: "Whether ties run to another group",
      meaning: "1: all her ties run to another group. −1: all ties stay in her own group.",
      caution: "Neither is better. A network needs both.",
    },
    degree: {
      name: "With whom she has a tie",
      meaning: "She has a tie of trust with this share of the others. From both sides it counts twice.",
      caution: "Many ties do not say how strong they are.",
    },
    betweenness: {
      name: "How often the shortest way runs past her",
      meaning: "Of the shortest ways between other parents, this share runs past her.",
      caution: "It does not say that those parents go to her too.",
    },
    closeness: {
      name: "How few steps she is from the others",
      meaning: "1: she is one step from everyone. The more steps, the lower.",
      caution: "A strong tie and a weak one count alike here.",
    },
    eigenvector: {
      name: "Whether she has ties with those who have many ties",
      meaning: "High: she has ties with parents who have many ties themselves.",
      caution: "Only large differences say something. Whoever is apart from the large group gets next to nothing.",
    },
    pagerank: {
      name: "Whether she is trusted by those who are trusted",
      meaning: "High: parents who are trusted themselves trust her. All numbers together are 100%.",
      caution: "Only large differences say something.",
    },
  },
  units: {
    parents: "parents",
    members: "parents",
    people: "people",
    parts: "parts",
    share: "share",
    number: "number",
    pairs: "pairs",
    hearings: "times heard",
    contacts: "contacts",
    ties: "ties",
  },
  parameters: {
    domain: {
      name: "What is someone trusted for?",
      choices: {
        invite: "to come along when she asks",
        schoolQuestions: "for questions about school",
        personalWorries: "for personal worries",
        accompany: "to go somewhere together",
        childcare: "to look after the children",
      },
    },
    directed: {
      name: "Does it count who trusts whom?",
      choices: { true: "yes, trust has a direction", false: "no, every tie counts both ways" },
    },
    weighted: {
      name: "Does it count how strong the trust is?",
      choices: { true: "yes, strong trust counts for more", false: "no, every tie counts alike" },
    },
    maxHops: { name: "How many steps at most?", choices: {} },
    rounds: { name: "How often is it passed on?", choices: {} },
    passing: {
      name: "How likely is it that someone passes it on?",
      choices: { trust: "as likely as the trust is" },
    },
    group: {
      name: "Which group is it about?",
      choices: { present: "the key group that is there now", proposed: "a group that is not there yet" },
    },
    groups: {
      name: "Which groups are there?",
      choices: { circle: "key figures and the others", kind: "parents and institutions" },
    },
    normalisation: {
      name: "How does she count herself?",
      choices: {
        paper: "she herself counts as one step",
        excludeOverN: "the others alone, divided by everyone",
        excludeOverRest: "the others alone",
      },
    },
    form: {
      name: "How do those count whom she does not reach?",
      choices: {
        wassermanFaust: "average of those she reaches, lower if they are few",
        harmonic: "everyone counts apart, whom she does not reach counts nought",
      },
    },
  },
};
