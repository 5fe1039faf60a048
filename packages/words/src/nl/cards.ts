import type { Translated } from "../text.ts";

/** What a card is made of: {asker} is asked to speak to {partner}, or writes to her. */
export type Cards = Translated<typeof cards>;

/** Cards in Dutch. */
export const cards = {
  /** What it is about, in the two cards for the asker. */
  occasion: "Het gaat om: {occasion}.",
  childrenWelcome: "Kinderen zijn welkom.",
  /** To the asker, who knows her herself. */
  ask: {
    greeting: "Dag {asker}, wil je {partner} eens meevragen?",
    seeOrCall: "Vraag het als je haar ziet of belt.",
    see: "Vraag het als je haar ziet.",
    mayRefuse: "{partner} mag nee zeggen, en jij ook.",
  },
  /** To the asker, where {partner} introduces. */
  introduction: {
    greeting: "Dag {asker}, {partner} kent een moeder die misschien wil meekomen.",
    introduce: "Wil je aan {partner} vragen of zij jullie kan voorstellen?",
    mayRefuse: "Iedereen mag nee zeggen, jij ook.",
  },
  /** From the asker to whom she speaks to. */
  invitation: {
    question: "Kom je mee?",
    whereAndWhen: "Waar en wanneer: {details}.",
    look: "Je mag ook alleen even kijken.",
    greetings: "Groetjes, {asker}",
  },
};
