import type { Translated } from "../text.ts";

/** The page on which a network agrees how it works. */
export type PagesSettings = Translated<typeof pagesSettings>;

/** These words in Dutch. */
export const pagesSettings = {
  title: "Zo werken wij",
  lead: "Deze afspraken gelden voor het hele netwerk, meteen nadat u ze bewaart.",
  saved: "Bewaard. Dit geldt vanaf nu.",
  save: "Bewaar",
  name: "Hoe heet de buurt?",
  counts: {
    asksPerQuarter: "Hoe vaak vragen wij een sleutelfiguur in drie maanden?",
    askerRestDays: "Hoeveel dagen rust heeft zij na een vraag?",
    parentRestDays: "Hoeveel dagen laten wij een ouder met rust na een uitnodiging?",
  },
  maxHops: "Via hoeveel mensen mag een uitnodiging gaan?",
  hops: {
    "1": "alleen rechtstreeks",
    "2": "via één ander",
    "3": "via twee anderen: dat lukt zelden",
  },
  smallCount: "Onder welk aantal ziet een school geen getal?",
  showZeroCounts: "Mag een school zien dat een aantal nul is?",
  yes: "Ja",
  no: "Nee",
  chances: {
    title: "Kansen waarmee wij rekenen, in procenten",
    lead: "Laat deze staan als u twijfelt. Wat u in uw eigen buurt meemaakt, is beter dan een gok.",
    baseRate: "Hoe vaak lukt het bij iemand van wie wij niets weten?",
    comesAfterTalk: "Hoe vaak komt iemand na een goed gesprek?",
    introductionWillingness: "Hoe vaak wil iemand twee anderen aan elkaar voorstellen?",
    introductionMinimum: "Hoe sterk is het vertrouwen ten minste om iemand voor te stellen?",
    unassignedFloor: "Onder welke kans vragen wij niemand?",
  },
};
