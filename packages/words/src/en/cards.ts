import type { Cards } from "../nl/cards.ts";

/** Cards in English. */
export const cards: Cards = {
  occasion: "It is about: {occasion}.",
  childrenWelcome: "Children are welcome.",
  ask: {
    greeting: "Hello {asker}, would you like to invite {partner}?",
    seeOrCall: "Ask her when you see or call her.",
    see: "Ask her when you see her.",
    mayRefuse: "{partner} may say no, and so may you.",
  },
  introduction: {
    greeting: "Hello {asker}, {partner} knows a mother who may like to come along.",
    introduce: "Would you ask {partner} to introduce you?",
    mayRefuse: "Everybody may say no, and so may you.",
  },
  invitation: {
    question: "Will you come along?",
    whereAndWhen: "Where and when: {details}.",
    look: "You can also just have a look.",
    greetings: "Greetings, {asker}",
  },
};
