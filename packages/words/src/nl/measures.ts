import type { Translated } from "../text.ts";

/** The measures, as one says them at a kitchen table: no words of graphs, and what a number does not say beside what it says. */
export type Measures = Translated<typeof measures>;

/** The measures in Dutch. */
export const measures = {
  /** By the measure's id: what it is called, what its number says of somebody, and what it does not say. */
  measures: {
    "trust-nominations": {
      name: "Hoeveel ouders haar vertrouwen",
      meaning: "Zoveel ouders vertellen dat zij haar vertrouwen. Sleutelfiguren tellen hier niet mee.",
      caution:
        "Wie nog niet gesproken is, kon niemand noemen. Een laag getal zegt dus niet dat niemand haar vertrouwt.",
    },
    "gossip-nominations": {
      name: "Wie nieuws rondvertelt",
      meaning: "Zoveel ouders zeiden: vertel het haar, dan weet iedereen het.",
      caution: "Dat is goed voor nieuws. Het zegt niet dat ouders haar iets persoonlijks vertellen.",
    },
    "reach-direct": {
      name: "Hoeveel ouders zij zelf kan vragen",
      meaning: "Zoveel ouders kan zij zelf vragen.",
      caution: "Het zegt niet of zij er tijd voor heeft, en niet of die ouders komen.",
    },
    "reach-introduced": {
      name: "Hoeveel ouders zij zelf of via-via kan vragen",
      meaning: "Zoveel ouders kan zij zelf vragen, of via één ouder die hen aan elkaar voorstelt.",
      caution: "Via-via lukt minder vaak dan zelf vragen.",
    },
    coverage: {
      name: "Hoeveel ouders zij naar verwachting bereikt",
      meaning: "Zoveel ouders zeggen naar verwachting ja als zij iedereen vraagt die zij kan bereiken.",
      caution: "Het is een verwachting. Tel getallen niet op: twee mensen bereiken vaak dezelfde ouders.",
    },
    "kpp-pos-reach": {
      name: "Hoeveel ouders dicht bij haar staan",
      meaning: "Zoveel ouders staan één stap van haar af, of zoveel stappen als u kiest.",
      caution: "Een sterke en een zwakke band tellen hier even zwaar.",
    },
    "kpp-pos": {
      name: "Hoe dicht zij bij iedereen staat",
      meaning: "100%: iedere andere ouder staat één stap van haar af. Hoe verder weg, hoe lager.",
      caution: "Een sterke en een zwakke band tellen hier even zwaar.",
    },
    "kpp-neg": {
      name: "Welke ouders elkaar zonder haar niet bereiken",
      meaning: "Dit deel van alle tweetallen ouders bereikt elkaar niet als zij stopt.",
      caution: "Een deel daarvan bereikt elkaar nu ook niet. Zoek een tweede vertrouwd gezicht; niemand hoeft weg.",
    },
    "kpp-neg-distance": {
      name: "Hoe ver ouders zonder haar van elkaar staan",
      meaning: "0%: alle ouders staan één stap van elkaar. 100%: niemand bereikt een ander.",
      caution: "Een deel van de afstand is er nu ook. Zoek een tweede vertrouwd gezicht; niemand hoeft weg.",
    },
    diffusion: {
      name: "Hoe vaak nieuws van haar gehoord wordt",
      meaning: "Zo vaak wordt haar nieuws gehoord als ouders het elkaar doorvertellen.",
      caution: "Wie het twee keer hoort, telt twee keer. Het is voor open nieuws, niet voor een persoonlijke vraag.",
    },
    constraint: {
      name: "Of haar contacten elkaar kennen",
      meaning: "Laag: haar contacten kennen elkaar niet, zij verbindt groepen. Hoog: zij kennen elkaar allemaal.",
      caution: "Geen van beide is beter. Een groep heeft allebei nodig.",
    },
    "effective-size": {
      name: "Hoeveel losse contacten zij heeft",
      meaning: "Zoveel losse contacten heeft zij. Wie elkaar kennen, tellen samen bijna als één.",
      caution: "Veel losse contacten zeggen niet hoe sterk die banden zijn.",
    },
    brokerage: {
      name: "Hoe vaak zij tussen twee anderen staat",
      meaning: "Zo vaak staat zij tussen twee die zelf geen band hebben: ouders of instellingen.",
      caution: "Het zegt niet of zij die plek wil, en niet of zij het volhoudt.",
    },
    "k-core": {
      name: "Hoe hecht de groep om haar heen is",
      meaning: "In haar groep heeft iedereen een band met minstens zoveel anderen van die groep.",
      caution: "Een hechte groep houdt nieuws soms ook binnen.",
    },
    density: {
      name: "Hoeveel banden er tussen haar contacten zijn",
      meaning: "Van alle banden die er tussen haar contacten kunnen zijn, is dit deel er.",
      caution: "Banden waar niemand naar vroeg, ontbreken. Het echte deel is dus eerder hoger.",
    },
    reciprocity: {
      name: "Hoe vaak vertrouwen van twee kanten komt",
      meaning: "Dit deel van het vertrouwen om haar heen komt van twee kanten.",
      caution: "Wie nog niet gesproken is, kon niet vertellen wie zij vertrouwt.",
    },
    components: {
      name: "Met hoeveel mensen zij samenhangt",
      meaning: "Zoveel mensen hangen met haar samen, zijzelf meegeteld. Voor iedereen samen: in zoveel delen.",
      caution: "Losse delen zijn soms alleen delen waar nog niemand iets heeft gevraagd.",
    },
    articulation: {
      name: "Of zij delen bij elkaar houdt",
      meaning: "Zoveel delen komen erbij als zij stopt. Voor iedereen samen: zoveel mensen houden delen bij elkaar.",
      caution: "Zorg goed voor haar, en zoek samen een tweede vertrouwd gezicht.",
    },
    "e-i-index": {
      name: "Of banden naar een andere groep lopen",
      meaning: "1: al haar banden lopen naar een andere groep. −1: alle banden blijven in haar eigen groep.",
      caution: "Geen van beide is beter. Een netwerk heeft allebei nodig.",
    },
    degree: {
      name: "Met wie zij een band heeft",
      meaning: "Met dit deel van de anderen heeft zij een band van vertrouwen. Van twee kanten telt dubbel.",
      caution: "Veel banden zeggen niet hoe sterk die zijn.",
    },
    betweenness: {
      name: "Hoe vaak de kortste weg langs haar loopt",
      meaning: "Van de kortste wegen tussen andere ouders loopt dit deel langs haar.",
      caution: "Het zegt niet dat die ouders ook naar haar toe gaan.",
    },
    closeness: {
      name: "Hoe weinig stappen zij van de anderen is",
      meaning: "1: zij is één stap van iedereen. Hoe meer stappen, hoe lager.",
      caution: "Een sterke en een zwakke band tellen hier even zwaar.",
    },
    eigenvector: {
      name: "Of zij banden heeft met wie veel banden heeft",
      meaning: "Hoog: zij heeft banden met ouders die zelf veel banden hebben.",
      caution: "Alleen grote verschillen zeggen iets. Wie los van de grote groep staat, krijgt bijna niets.",
    },
    pagerank: {
      name: "Of zij vertrouwd wordt door wie vertrouwd wordt",
      meaning: "Hoog: ouders die zelf vertrouwd worden, vertrouwen haar. Alle getallen samen zijn 100%.",
      caution: "Alleen grote verschillen zeggen iets.",
    },
  },
  /** What is counted, as it stands above numbers. */
  units: {
    parents: "ouders",
    members: "ouders",
    people: "mensen",
    parts: "delen",
    share: "deel",
    number: "getal",
    pairs: "tweetallen",
    hearings: "keer gehoord",
    contacts: "contacten",
    ties: "banden",
  },
  /** What a measure is asked with: by the parameter's name what is chosen, and the words to choose from. */
  parameters: {
    domain: {
      name: "Waarvoor vertrouwt men iemand?",
      choices: {
        invite: "om mee te gaan als zij het vraagt",
        schoolQuestions: "voor vragen over school",
        personalWorries: "voor persoonlijke zorgen",
        accompany: "om samen ergens heen te gaan",
        childcare: "om op de kinderen te passen",
      },
    },
    directed: {
      name: "Telt mee wie wie vertrouwt?",
      choices: { true: "ja, vertrouwen heeft een richting", false: "nee, elke band telt naar twee kanten" },
    },
    weighted: {
      name: "Telt mee hoe sterk het vertrouwen is?",
      choices: { true: "ja, sterk vertrouwen telt zwaarder", false: "nee, elke band telt even zwaar" },
    },
    maxHops: { name: "Hoeveel stappen op zijn hoogst?", choices: {} },
    rounds: { name: "Hoe vaak wordt het doorverteld?", choices: {} },
    passing: {
      name: "Hoe groot is de kans dat iemand het doorvertelt?",
      choices: { trust: "zo groot als het vertrouwen is" },
    },
    group: {
      name: "Over welke groep gaat het?",
      choices: { present: "de sleutelgroep die er nu is", proposed: "een groep die er nog niet is" },
    },
    groups: {
      name: "Welke groepen zijn er?",
      choices: { circle: "sleutelfiguren en de anderen", kind: "ouders en instellingen" },
    },
    normalisation: {
      name: "Hoe telt zij zelf mee?",
      choices: {
        paper: "zijzelf telt als één stap",
        excludeOverN: "alleen de anderen, gedeeld door iedereen",
        excludeOverRest: "alleen de anderen",
      },
    },
    form: {
      name: "Hoe telt wie zij niet bereikt?",
      choices: {
        wassermanFaust: "gemiddelde van wie zij bereikt, lager als dat er weinig zijn",
        harmonic: "elke ander telt apart, wie zij niet bereikt telt nul",
      },
    },
  },
};
