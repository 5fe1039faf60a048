import type { Translated } from "../text.ts";

/** What the page of today says. */
export type PagesToday = Translated<typeof pagesToday>;

/** It in Dutch. */
export const pagesToday = {
  leads: {
    tasks: "Eén ding eerst. De rest kan daarna, of wacht op een ander.",
    quiet: "Er wacht niets op u.",
  },
  first: "Eerst dit",
  next: "Daarna",
  daysLeft: { zero: "Vandaag is de laatste dag.", one: "U hebt nog {count} dag.", other: "U hebt nog {count} dagen." },
  tasks: {
    newRequest: {
      one: "{institution} vraagt ons om {count} ouder uit te nodigen",
      other: "{institution} vraagt ons om {count} ouders uit te nodigen",
    },
    newRequestUncounted: "{institution} vraagt ons om ouders uit te nodigen",
    newProject: "{institution} wil samen met ouders iets opzetten",
    nobodyAsked: {
      one: "Voor {people} is nog niemand gevraagd",
      other: "Voor {people} is nog niemand gevraagd",
    },
    inRequest: "In het verzoek van {institution}.",
    inOwn: "Bij een eigen uitnodiging.",
    declined: "{asker} zei: niet nu",
    expired: "De vraag aan {asker} is verlopen",
    wouldInvite: "Zij zou {parent} uitnodigen.",
    tellNamed: {
      one: "{people} is genoemd, maar weet van niets",
      other: "{people} zijn genoemd, maar weten van niets",
    },
    forgotten: "Vertel het uiterlijk op {date}. Daarna wissen wij vanzelf wie het nog niet weet.",
    renewConsent: {
      one: "Vraag {people} of zij wil blijven meedoen",
      other: "Vraag {people} of zij willen blijven meedoen",
    },
    consentEnds: "De eerste toestemming loopt tot {date}.",
  },
  acts: {
    newRequest: "Bekijk het verzoek",
    nobodyAsked: "Bekijk wie kan vragen",
    notTakenOn: "Zoek een andere route",
    tellNamed: "Bekijk wie het zijn",
    renewConsent: "Bekijk wie het zijn",
  },
  quiet: {
    title: "Als u tijd hebt",
    text: "Ga bij iemand langs. Elk gesprek vertelt meer dan een lijst.",
  },
  closable: {
    title: "Kan worden afgerond",
    asked: { one: "Voor {count} ouder is gevraagd.", other: "Voor {count} ouders is gevraagd." },
    came: { zero: "Er kwam niemand mee.", one: "Er kwam {count} mee.", other: "Er kwamen er {count} mee." },
    notKnown: {
      one: "Van {count} ouder weten wij niet hoe het ging.",
      other: "Van {count} ouders weten wij niet hoe het ging.",
    },
    act: "Rond af…",
  },
  happened: {
    title: "Wat er gebeurde",
    cameAlong: "{parent} kwam mee met {asker}",
    saidYesDidNotCome: "{parent} zei ja tegen {asker}, maar kwam niet",
    declinedThisTime: "{parent} wilde deze keer niet",
    notReached: "{asker} kon {parent} niet bereiken",
    refusedAsker: "{parent} wilde niet met {asker} praten",
    askedNotToBeContacted: "{parent} wil niet gevraagd worden",
    notAsked: "{asker} heeft {parent} niet gevraagd",
    takenBack: "{institution} nam een verzoek terug",
    thanks: {
      one: "Bedank {people}. Zij heeft iemand gevraagd.",
      other: "Bedank {people}. Zij hebben iemand gevraagd.",
    },
  },
  waiting: {
    title: "Wacht op iemand anders",
    lead: "U hoeft nu niets te doen.",
    offered: "{asker} denkt na over een vraag",
    accepted: "{asker} gaat {parent} vragen",
    asked: "{asker} heeft {parent} gevraagd",
    about: "Het gaat om {parent}.",
    notTold: "Hoe het ging, weten wij nog niet.",
    until: "Loopt tot en met {date}.",
    invitation: "Een uitnodiging is nog niet geopend: {role}",
    invitationUntil: "De link werkt tot {date}.",
    invitationsAct: "Naar de uitnodigingen",
    all: "Alles wat gevraagd is",
  },
  week: { title: "Deze week" },
  notKnown: {
    title: "Wat wij niet weten",
    spoke: { one: "Wij spraken met {count} van de {of} ouders.", other: "Wij spraken met {count} van de {of} ouders." },
    others: "Van de anderen weten wij alleen wat iemand over hen vertelde.",
    act: "Met wie praat ik het best nu?",
  },
  empty: {
    title: "Welkom",
    lead: "Er staat nog niemand in {network}. Wij weten dus nog niets: daarom staan hier geen getallen en geen kaart.",
    how: "Hoe wilt u beginnen?",
    import: {
      title: "U hebt een lijst",
      text: "Een Excel-bestand of een tabel, ook als die rommelig is. U ziet eerst wat wij begrijpen.",
      act: "Lees een lijst in",
    },
    interview: {
      title: "U gaat in gesprek",
      text: "Zes vragen aan de keukentafel, op uw telefoon. Ongeveer twintig minuten per moeder.",
      act: "Begin een gesprek",
    },
    people: {
      title: "U kent al iemand",
      text: "Zet één vrouw neer die door anderen vertrouwd wordt. Vraag het haar daarna zelf.",
      act: "Voeg iemand toe",
    },
    after: "En daarna",
    steps: {
      ask: "Vraag de eerste sleutelfiguren of zij mee willen doen.",
      meet: "Zet een activiteit neer op een vertrouwde plek, zoals koffie in de buurtkamer.",
      invite: "Nodig een school uit. Dan kan zij u iets vragen.",
    },
  },
};
