import type { Survey } from "../nl/survey.ts";

/** The interview in English. */
export const survey: Survey = {
  questions: {
    NG1: "With whom do you talk about school or raising children?",
    NG2: "If a school letter is unclear or there is something with your child, to whom do you go?",
    NG3: "Who could bring you along to something for parents?",
    NG4: "If everybody in the neighbourhood should hear something, to whom should we tell it?",
    NG5: "Who is an example for other mothers here?",
    NG6: "Which mothers come to you?",
  },
  aboutEach: {
    trust: "How much do you trust her, from 1 (a little) to 5 (fully)?",
    comesAlong: "If {name} asks you along to something for parents, would you come?",
    language: "Which language do you speak together?",
    frequency: "How often do you see her: every week, every month or less?",
    meetingPlace: "Where do you meet her?",
    mayKnowWhoNamedHer: "May she know that you named her?",
    knowsTheNetwork: "Does she know about the network?",
  },
  she: "she",
  comesAlongAnswers: {
    certainly: "Certainly",
    probably: "Probably",
    perhaps: "Perhaps",
    certainlyNot: "Certainly not",
  },
  consent: {
    keepInMap: "My name may be on the map of the network.",
    beAsked: "Somebody whom I trust may invite me.",
    beIntroducer: "I am sometimes willing to introduce two people to each other.",
    storeLanguage: "It may be written down which language I speak with somebody.",
  },
  oneName: "With whom would you come along to something for parents? Write one name.",
  namingRule: "Write a first name with an initial, or a nickname. No surname, telephone number, address or origin.",
};
