import { sentencesOf, type Spoken } from "@parent-circles/words";
import type { Activity } from "../model/document.ts";
import type { Reason } from "./suggestion.ts";

/** Who says what suggestions are told by. */
export type SuggestionSpeaker = Spoken<"suggestions">;

/** The parts of a suggestion's text; people by their display names. */
export interface SuggestionParts {
  readonly asker: string;
  readonly target: string;
  readonly via: string | undefined;
  readonly occasion: Activity | undefined;
  /** The reasons, and what keeps speaking to her safe, as sentences. */
  readonly sentences: readonly string[];
  /** Who could ask instead. */
  readonly instead: string | undefined;
}

/** The whole suggestion: short, plain, and such that anybody may read it. */
export function suggestionText(speaker: SuggestionSpeaker, parts: SuggestionParts): string {
  const { words, say } = speaker;
  const { asker, target, via, instead } = parts;
  return sentencesOf(
    say(words.invite, { asker, target, occasion: occasionText(speaker, parts.occasion) }),
    via === undefined ? undefined : say(words.introduce, { via }),
    ...parts.sentences,
    instead === undefined ? undefined : say(words.instead, { asker, instead }),
    say(words.mayRefuse, { target }),
  );
}

/** A fact on which a suggestion rests, as a sentence. */
export function reasonText(
  { words: { reasons }, say, month, languageName }: SuggestionSpeaker,
  reason: Reason,
  nameOf: (id: string) => string,
): string {
  const who = nameOf(reason.who);
  if (reason.code === "otherAsksOpen") return say(reasons.otherAsksOpen, { who, count: reason.count });
  const whom = nameOf(reason.whom);
  if (reason.code === "speakTogether")
    return say(reasons.speakTogether, { who, whom, language: languageName(reason.language) });
  const { undated, dated } = reasons[reason.code];
  return reason.date === null ? say(undated, { who, whom }) : say(dated, { who, whom, month: month(reason.date) });
}

/** What there is of an occasion beside each other: `Koffie, buurtkamer, woensdag 4 maart, 09:30`. */
export const detailsText = (
  { words, say }: SuggestionSpeaker,
  details: readonly (string | undefined)[],
): string | undefined =>
  details
    .filter((detail) => detail !== undefined)
    .reduce<string | undefined>(
      (earlier, next) => (earlier === undefined ? next : say(words.occasion.details, { earlier, next })),
      undefined,
    );

/** An occasion with what is known of it. */
export function occasionText(speaker: SuggestionSpeaker, occasion: Activity | undefined): string {
  const { words, say, weekday } = speaker;
  if (occasion === undefined) return words.occasion.any;
  const { title = words.occasion.untitled, place, date, time, childcare } = occasion;
  const day = date === undefined ? undefined : weekday(date);
  const children = childcare === true ? words.occasion.childrenWelcome : undefined;
  const details = detailsText(speaker, [place, day, time, children]);
  return details === undefined ? title : say(words.occasion.described, { occasion: title, details });
}
