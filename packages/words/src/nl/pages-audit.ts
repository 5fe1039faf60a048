import type { Translated } from "../text.ts";

/** What the page of the audit says. */
export type PagesAudit = Translated<typeof pagesAudit>;

/** It in Dutch. */
export const pagesAudit = {
  title: "Logboek",
  lead: "Wie deed wat, en wie las wat. De namen van mensen staan er niet in.",
  empty: "Er staat nog niets in het logboek.",
  when: "Wanneer",
  who: "Wie",
  what: "Wat",
  about: "Waarover",
  why: "Waarvoor",
  more: "Toon de volgende regels",
  whole: "Deze regels sluiten op elkaar aan.",
  broken: "Vanaf regel {position} klopt het logboek niet. Vertel dit de beheerder.",
};
