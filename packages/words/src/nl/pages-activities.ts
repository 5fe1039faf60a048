import type { Translated } from "../text.ts";

/** What a coordinator reads on the page of activities when she makes or changes one. */
export type PagesActivities = Translated<typeof pagesActivities>;

/** These words in Dutch. */
export const pagesActivities = {
  add: "Nieuwe activiteit",
  make: "Maak de activiteit",
  added: "Klaar: {activity} staat erbij.",
  name: "Wat is het?",
  stage: "Hoe vertrouwd is het voor moeders?",
  stageUnknown: "Dat weet ik nog niet",
  stages: {
    "1": "Samen praten, thuis of in de speeltuin",
    "2": "In de buurt, op een plek die zij kent",
    "3": "Met het netwerk, en een school of instelling is te gast",
    "4": "In het schoolgebouw",
    "5": "Meehelpen of meebeslissen op school",
  },
  date: "Op welke dag?",
  time: "Hoe laat?",
  place: "Waar?",
  mayWait: "Nog niet bekend? Laat het open.",
  childcare: "Zijn kinderen welkom?",
  answers: {
    yes: "Ja",
    no: "Nee",
    unknown: "Weet ik niet",
  },
  often: "Hoe vaak?",
  oftenOptions: {
    once: "Eén keer",
    weekly: "Elke week",
    everyTwoWeeks: "Om de week",
    monthly: "Elke maand, op dezelfde weekdag",
    otherwise: "Zoals het nu staat",
  },
  change: "Verander",
  save: "Bewaar",
  cancel: "Gaat niet door",
  cancelled: "gaat niet door",
  back: "Terug",
  sure: "Gaat {activity} op {date} niet door?",
  sureHint: "Wij nodigen er dan niemand meer voor uit. Vertel het zelf aan wie al gevraagd is.",
};
