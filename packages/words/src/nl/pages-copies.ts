import type { Translated } from "../text.ts";

/** The page of files with the whole network, and of the backup. */
export type PagesCopies = Translated<typeof pagesCopies>;

/** These words in Dutch. */
export const pagesCopies = {
  title: "Kopieën",
  lead: "Een bestand met alles wat het netwerk weet. Geef het aan niemand.",
  workbook: {
    title: "Om te lezen",
    text: "Een werkmap voor Excel of LibreOffice: mensen, scholen en banden.",
    save: "Bewaar als werkmap",
  },
  document: {
    title: "Om terug te zetten",
    text: "Het hele netwerk, zoals het programma het bewaart. Ook wie beschermd is, staat erin.",
    save: "Bewaar als document",
  },
  sure: "In dit bestand staan namen. Weet u het zeker?",
  sureHint: "Bewaar het op een plek waar alleen u bij kunt. In het logboek komt te staan dat u het meenam.",
  yes: "Ja, bewaar het",
  no: "Nee, toch niet",
  saved: "Het bestand {file} staat bij uw downloads.",
  backup: {
    title: "Reservekopie van de server",
    last: "De laatste die de server kent, is van {date}.",
    unknown: "Onbekend. De server weet niet of er ooit een reservekopie is gemaakt.",
    who: "Die maakt wie de server beheert.",
  },
};
