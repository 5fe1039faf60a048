import type { Translated } from "../text.ts";

/** The page on which a coordinator finds what she arranges beside the daily work. */
export type PagesManage = Translated<typeof pagesManage>;

/** These words in Dutch. */
export const pagesManage = {
  title: "Beheer",
  lead: "Wat u af en toe regelt.",
  parts: {
    invitations: "Wie zich kan aanmelden: uitnodigen, intrekken, toegang beëindigen.",
    institutions: "Wie er meedoet: toevoegen, veranderen, weghalen.",
    settings: "Hoe vaak wij iemand vragen, en wat een school te zien krijgt.",
    copies: "Het hele netwerk in een bestand, en de reservekopie.",
  },
  answers: {
    title: "Wie zorgt voor de gegevens?",
    controller: "{controller} zorgt voor de gegevens.",
    assessment: "De privacytoets ligt hier: {assessment}.",
    settings: "Dat weet wie de server beheert.",
    trial: "Alle mensen hier zijn verzonnen. Voor echte mensen begint u opnieuw en leeg, met een nieuwe eerste link.",
  },
};
