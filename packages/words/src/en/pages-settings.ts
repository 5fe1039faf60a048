import type { PagesSettings } from "../nl/pages-settings.ts";

/** These words in English. */
export const pagesSettings: PagesSettings = {
  title: "How we work",
  lead: "These agreements hold for the whole network, as soon as you save them.",
  saved: "Saved. This holds from now on.",
  save: "Save",
  name: "What is the neighbourhood called?",
  counts: {
    asksPerQuarter: "How often do we ask a key figure in three months?",
    askerRestDays: "How many days of rest does she have after an ask?",
    parentRestDays: "For how many days do we leave a parent in peace after an invitation?",
  },
  maxHops: "Through how many people may an invitation go?",
  hops: {
    "1": "directly only",
    "2": "through one other",
    "3": "through two others: that seldom works",
  },
  smallCount: "Below which count does a school see no number?",
  showZeroCounts: "May a school see that a count is zero?",
  yes: "Yes",
  no: "No",
  chances: {
    title: "Chances that we count with, in percent",
    lead: "Leave these if you doubt. What you meet in your own neighbourhood is better than a guess.",
    baseRate: "How often does it work with somebody of whom we know nothing?",
    comesAfterTalk: "How often does somebody come after a good talk?",
    introductionWillingness: "How often does somebody want to introduce two others?",
    introductionMinimum: "How strong is trust at least to introduce somebody?",
    unassignedFloor: "Below which chance do we ask nobody?",
  },
};
