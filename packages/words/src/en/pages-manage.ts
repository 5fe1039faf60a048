import type { PagesManage } from "../nl/pages-manage.ts";

/** These words in English. */
export const pagesManage: PagesManage = {
  title: "Management",
  lead: "What you arrange now and then.",
  parts: {
    invitations: "Who can sign in: invite, take back, end access.",
    institutions: "Who takes part: add, change, take away.",
    settings: "How often we ask somebody, and what a school gets to see.",
    copies: "The whole network in a file, and the backup.",
  },
  answers: {
    title: "Who takes care of the data?",
    controller: "{controller} takes care of the data.",
    assessment: "The privacy assessment is kept here: {assessment}.",
    settings: "Whoever looks after the server knows.",
    trial: "All people here are invented. For real people you begin anew and empty, with a new first link.",
  },
};
