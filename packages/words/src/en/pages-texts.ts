import type { PagesTexts } from "../nl/pages-texts.ts";

/** What is said of texts that wait for the coordinator, in English. */
export const pagesTexts: PagesTexts = {
  title: "Texts that wait for you",
  lead: "Others read this once you let it through.",
  by: "Perhaps a name stands in it: {names}.",
  readTitle: "Perhaps a name stands in it",
  readLead: "Everybody can read these texts already. If somebody is really in one, take her name out.",
  letThrough: "Let it through",
  turnAway: "Turn it away",
  kinds: {
    helpQuestions: "Question",
    activities: "Activity",
    groups: "Group",
    institutions: "Institution",
  },
};
