import { languageIn, monthIn, sentencesOf, whereAndWhen, type Wording } from "./wording.ts";
import type { Activity } from "../../model/document.ts";

const occasionText = (occasion: Activity | undefined): string =>
  occasion === undefined ? "iets voor ouders" : `${occasion.title ?? "een activiteit"}${inBrackets(occasion)}`;

const inBrackets = (occasion: Activity): string => {
  const details = [whereAndWhen("nl", occasion), occasion.childcare === true ? "kinderen welkom" : ""].filter(Boolean);
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
};

const since = (date: string | null): string => (date === null ? "" : ` in ${monthIn("nl", date)}`);

/** Dutch. */
export const nl: Wording = {
  reason: (reason, nameOf) => {
    const who = nameOf(reason.who);
    switch (reason.code) {
      case "saidSheWouldCome":
        return `${who} zei${since(reason.date)} dat ze meegaat als ${nameOf(reason.whom)} het vraagt.`;
      case "trusts":
        return `${who} vertrouwt ${nameOf(reason.whom)}${reason.date === null ? "" : ` (laatst gehoord in ${monthIn("nl", reason.date)})`}.`;
      case "speakTogether":
        return `${who} en ${nameOf(reason.whom)} spreken samen ${languageIn("nl", reason.language)}.`;
      case "otherAsksOpen":
        return reason.count === 1
          ? `${who} heeft nog één andere vraag lopen.`
          : `${who} heeft nog ${reason.count} andere vragen lopen.`;
    }
  },
  suggestion: ({ asker, target, via, occasion, sentences, instead }) =>
    sentencesOf(
      `Vraag ${asker} of zij ${target} wil uitnodigen voor ${occasionText(occasion)}.`,
      via === undefined ? undefined : `${via} kan hen aan elkaar voorstellen.`,
      ...sentences,
      instead === undefined ? undefined : `Lukt het ${asker} niet: ${instead}.`,
      `${target} mag nee zeggen; dan laten we het daarbij.`,
    ),
  safeContact: (rule, target) =>
    ({
      inPersonOnly: `Spreek ${target} alleen persoonlijk, niet per telefoon of bericht.`,
      notAtHome: `Spreek ${target} niet thuis.`,
      schoolHoursOnly: `Spreek ${target} alleen onder schooltijd.`,
    })[rule],
  tell: ({ teller, target }) => `${teller} kan ${target} over het netwerk vertellen. Nodig haar nog niet uit.`,
  unassigned: (reason, target) => `${target}: ${unassigned[reason]}`,
};

const unassigned: Record<Parameters<Wording["unassigned"]>[0], string> = {
  noRoute: "nog niemand in de kring die zij vertrouwt.",
  noSharedLanguage: "wie haar kan vragen, spreekt geen taal met haar.",
  noCapacity: "wie haar kan vragen, heeft nu geen ruimte voor nog een vraag.",
  noConsent: "zij heeft niet gezegd dat zij gevraagd wil worden.",
  paused: "wie haar kan vragen, heeft even pauze.",
  protected: "zij wordt niet benaderd.",
  keepApart: "wie haar kan vragen, past nu niet bij haar.",
  resting: "wie haar kan vragen, rust even na een vorige vraag.",
  belowFloor: "de kans is nu te klein; een open activiteit past beter.",
  noOccasion: "er is nog geen gelegenheid die bij haar past.",
  alreadyAsked: "zij is voor dit verzoek al gevraagd.",
  onlyTell: "zij weet nog niet van het netwerk; vertel haar er eerst over.",
};
