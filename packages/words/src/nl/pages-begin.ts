import type { Translated } from "../text.ts";

/** The pages with which a new installation and a new network begin. */
export type PagesBegin = Translated<typeof pagesBegin>;

/** These words in Dutch. */
export const pagesBegin = {
  steps: {
    you: "Uzelf",
    neighbourhood: "De buurt",
    responsible: "Wie verantwoordelijk is",
    people: "De eerste mensen",
  },
  next: "Verder",
  back: "Terug",
  first: {
    title: "Wie bent u?",
    lead: "U bent de eerste hier. Wie de server beheert, gaf u deze link. Hij werkt één keer.",
    ahead: "Wat u zo gaat doen",
    minutes: "Het duurt ongeveer drie minuten. U mag tussendoor stoppen: meld u dan later weer aan.",
    over: "Deze link werkt niet meer. Hij werkt één keer, en zeven dagen. Was u hier al? Meld u dan aan. Anders vraagt u een nieuwe link aan wie de server beheert.",
  },
  neighbourhood: {
    title: "Welke buurt?",
    lead: "Eén netwerk is één buurt.",
    name: "Hoe heet de buurt?",
  },
  responsible: {
    title: "Wie zorgt voor de gegevens?",
    lead: "Moeders lezen deze naam voordat zij iets vertellen.",
    controller: "Naam van de stichting of vereniging",
    controllerHint: "Liever niet een school of de gemeente: dan is nee zeggen moeilijker.",
    hasAssessment: "Is er een privacytoets (DPIA)?",
    yes: "Ja",
    notYet: "Nog niet",
    where: "Waar ligt de privacytoets?",
    whereHint: "Bijvoorbeeld: bij het bestuur, of een webadres.",
    trial:
      "Dan is dit een proef, met verzonnen mensen. Dat staat op iedere pagina. Schrijf nog niemand op die echt bestaat.",
    whenReady:
      "Is de privacytoets klaar? Dan begint u opnieuw en leeg: een proef wordt nooit echt. Vraag wie de server beheert om een nieuwe map en een nieuwe eerste link.",
    example:
      "Wie de server beheert, maakt met “parent-circles dpia” een privacytoets die al voor een deel is ingevuld.",
    makeTrial: "Begin een proef",
  },
  how: {
    title: "Hoe wilt u beginnen?",
    lead: "Alles is goed. U kunt later wisselen.",
    import: "Ik heb een lijst",
    interview: "Ik ga in gesprek",
    people: "Ik begin leeg",
    hints: {
      import: "Excel of een tabel, ook een rommelige. U ziet eerst wat wij begrijpen.",
      interview: "Zes vragen aan de keukentafel, op de telefoon of op papier.",
      people: "U kijkt eerst rond. Mensen komen er later bij.",
    },
    begin: "Begin",
  },
  wait: {
    title: "Hier begint uw netwerk",
    text: "De coördinator is nog niet begonnen met dit netwerk. Kom later nog eens kijken.",
  },
};
