import type { PagesBegin } from "../nl/pages-begin.ts";

/** These words in English. */
export const pagesBegin: PagesBegin = {
  steps: {
    you: "Yourself",
    neighbourhood: "The neighbourhood",
    responsible: "Who is responsible",
    people: "The first people",
  },
  next: "Go on",
  back: "Back",
  first: {
    title: "Who are you?",
    lead: "You are the first one here. Whoever looks after the server gave you this link. It works once.",
    ahead: "What you are about to do",
    minutes: "It takes about three minutes. You may stop in between: sign in again later.",
    over: "This link no longer works. It works once, and for seven days. Were you here before? Then sign in. Else ask whoever looks after the server for a new link.",
  },
  neighbourhood: {
    title: "Which neighbourhood?",
    lead: "One network is one neighbourhood.",
    name: "What is the neighbourhood called?",
  },
  responsible: {
    title: "Who takes care of the data?",
    lead: "Mothers read this name before they tell anything.",
    controller: "Name of the foundation or association",
    controllerHint: "Rather not a school or the municipality: saying no is harder then.",
    hasAssessment: "Is there a privacy assessment (DPIA)?",
    yes: "Yes",
    notYet: "Not yet",
    where: "Where is the privacy assessment kept?",
    whereHint: "For example: with the board, or a web address.",
    trial:
      "Then this is a trial, with invented people. Every page says so. Do not write down anybody yet who really exists.",
    whenReady:
      "Is the privacy assessment ready? Then you begin anew and empty: a trial never becomes real. Ask whoever looks after the server for a new folder and a new first link.",
    example:
      "With “parent-circles dpia”, whoever looks after the server makes a privacy assessment that is filled in partly.",
    makeTrial: "Begin a trial",
  },
  how: {
    title: "How do you want to begin?",
    lead: "All of it is fine. You can change later.",
    import: "I have a list",
    interview: "I am going to talk with somebody",
    people: "I begin empty",
    hints: {
      import: "Excel or a table, a messy one too. You see first what we understand.",
      interview: "Six questions at the kitchen table, on the phone or on paper.",
      people: "You look around first. People come later.",
    },
    begin: "Begin",
  },
  wait: {
    title: "Your network begins here",
    text: "The coordinator has not begun with this network yet. Come and look again later.",
  },
};
