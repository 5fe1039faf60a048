import type { PagesAudit } from "../nl/pages-audit.ts";

/** What the page of the audit says, in English. */
export const pagesAudit: PagesAudit = {
  title: "Log",
  lead: "Who did what, and who read what. No names of people are in it.",
  empty: "Nothing is in the log yet.",
  when: "When",
  who: "Who",
  what: "What",
  about: "About",
  why: "What for",
  more: "Show the next lines",
  whole: "These lines fit together.",
  broken: "From line {position} on the log is not right. Tell whoever runs the server.",
};
