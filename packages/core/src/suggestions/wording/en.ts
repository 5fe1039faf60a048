import { languageIn, monthIn, sentencesOf, whereAndWhen, type Wording } from "./wording.ts";
import type { Activity } from "../../model/document.ts";

const occasionText = (occasion: Activity | undefined): string =>
  occasion === undefined ? "something for parents" : `${occasion.title ?? "an activity"}${inBrackets(occasion)}`;

const inBrackets = (occasion: Activity): string => {
  const details = [whereAndWhen("en-GB", occasion), occasion.childcare === true ? "children welcome" : ""].filter(
    Boolean,
  );
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
};

/** English. */
export const en: Wording = {
  reason: (reason, nameOf) => {
    const who = nameOf(reason.who);
    switch (reason.code) {
      case "saidSheWouldCome":
        return `${who} told us${reason.date === null ? "" : ` in ${monthIn("en", reason.date)}`} she would come if ${nameOf(reason.whom)} asked.`;
      case "trusts":
        return `${who} trusts ${nameOf(reason.whom)}${reason.date === null ? "" : ` (last heard in ${monthIn("en", reason.date)})`}.`;
      case "speakTogether":
        return `${who} and ${nameOf(reason.whom)} speak ${languageIn("en", reason.language)} together.`;
      case "otherAsksOpen":
        return reason.count === 1 ? `${who} has one other ask open.` : `${who} has ${reason.count} other asks open.`;
    }
  },
  suggestion: ({ asker, target, via, occasion, sentences, instead }) =>
    sentencesOf(
      `Ask ${asker} to invite ${target} to ${occasionText(occasion)}.`,
      via === undefined ? undefined : `${via} can introduce them.`,
      ...sentences,
      instead === undefined ? undefined : `If ${asker} cannot: ${instead}.`,
      `${target} may say no; then leave it.`,
    ),
  safeContact: (rule, target) =>
    ({
      inPersonOnly: `Speak to ${target} in person only, not by phone or message.`,
      notAtHome: `Do not speak to ${target} at home.`,
      schoolHoursOnly: `Speak to ${target} during school hours only.`,
    })[rule],
  tell: ({ teller, target }) => `${teller} can tell ${target} about the network. Do not invite her yet.`,
  unassigned: (reason, target) => `${target}: ${unassigned[reason]}`,
};

const unassigned: Record<Parameters<Wording["unassigned"]>[0], string> = {
  noRoute: "nobody in the circle yet whom she trusts.",
  noSharedLanguage: "those who could ask her share no language with her.",
  noCapacity: "those who could ask her have no room for another ask now.",
  noConsent: "she has not said that she wants to be asked.",
  paused: "those who could ask her take a pause.",
  protected: "she is not approached.",
  keepApart: "those who could ask her do not suit her now.",
  resting: "those who could ask her rest after an earlier ask.",
  belowFloor: "the chance is too small now; an open activity suits better.",
  noOccasion: "there is no occasion yet that suits her.",
  alreadyAsked: "she has been asked already for this request.",
  onlyTell: "she does not know about the network yet; tell her first.",
};
