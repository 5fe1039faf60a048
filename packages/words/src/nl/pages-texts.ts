import type { Translated } from "../text.ts";

/** What is said of texts that wait for the coordinator. */
export type PagesTexts = Translated<typeof pagesTexts>;

/** The same in Dutch. */
export const pagesTexts = {
  title: "Teksten die op u wachten",
  lead: "Anderen lezen dit pas als u het doorlaat.",
  by: "Misschien staat hier een naam in: {names}.",
  readTitle: "Hier staat misschien een naam in",
  readLead: "Iedereen kan deze teksten al lezen. Staat er echt iemand in, haal haar naam dan weg.",
  letThrough: "Laat door",
  turnAway: "Laat niet door",
  kinds: {
    helpQuestions: "Vraag",
    activities: "Activiteit",
    groups: "Groep",
    institutions: "Instelling",
  },
};
