import type { PagesActivities } from "../nl/pages-activities.ts";

/** These words in English. */
export const pagesActivities: PagesActivities = {
  add: "New activity",
  make: "Make the activity",
  added: "Done: {activity} has been added.",
  name: "What is it?",
  stage: "How familiar is it to mothers?",
  stageUnknown: "I do not know yet",
  stages: {
    "1": "Talking together, at home or at the playground",
    "2": "In the neighbourhood, in a place that she knows",
    "3": "With the network, and a school or institution as a guest",
    "4": "In the school building",
    "5": "Helping or deciding at school",
  },
  date: "On which day?",
  time: "At what time?",
  place: "Where?",
  mayWait: "Not known yet? Leave it open.",
  childcare: "Are children welcome?",
  answers: {
    yes: "Yes",
    no: "No",
    unknown: "I do not know",
  },
  often: "How often?",
  oftenOptions: {
    once: "Once",
    weekly: "Every week",
    everyTwoWeeks: "Every two weeks",
    monthly: "Every month, on the same weekday",
    otherwise: "As it stands now",
  },
  change: "Change",
  save: "Save",
  cancel: "Does not take place",
  cancelled: "does not take place",
  back: "Back",
  sure: "Does {activity} on {date} not take place?",
  sureHint: "We then invite nobody to it any more. Tell those who were asked already yourself.",
};
