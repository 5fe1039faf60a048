import { keyFiguresWords, type Spoken } from "@parent-circles/words";
import { type LanguageOrWords, wordsIn } from "../base/language.ts";
import type { KeyFigureProposal, ProposedMember } from "./key-figures.ts";
import type { KeyFigureReason } from "./key-figures/reasons.ts";

/** A proposed group in words: who, how sure, and why. */
export interface KeyFigureExplanation {
  /** Whether the map was worth making. */
  readonly verdict: string;
  readonly members: readonly {
    readonly id: string;
    /** How sure it is that she belongs to the best group. */
    readonly tier: string;
    /** At most three sentences, each on a stored fact with its age. */
    readonly sentences: readonly string[];
  }[];
}

/**
 * Says in plain words why a group is proposed. Nothing is added to what the proposal holds, and no name is used: the
 * reader already has the member before her.
 *
 * @example
 * explainKeyFigures(proposal, "nl").members[0].sentences[0];
 * // "10 ouders zouden waarschijnlijk meegaan (38 van de 83 zijn gesproken). Laatst verteld: 4 weken geleden."
 * @throws ParentCirclesError `query/value-not-allowed` for a language that the product does not speak
 */
export function explainKeyFigures(
  { group, verdict }: Pick<KeyFigureProposal, "group" | "verdict">,
  language: LanguageOrWords<"keyFigures">,
): KeyFigureExplanation {
  const speaker = wordsIn(keyFiguresWords, language);
  return { verdict: verdictText(speaker, verdict), members: group.map((member) => explained(speaker, member)) };
}

const explained = (speaker: Spoken<"keyFigures">, { id, tier, reasons }: ProposedMember) => ({
  id,
  tier: speaker.words.tiers[tier],
  sentences: reasons.map((reason) => reasonText(speaker, reason)),
});

function reasonText({ words, say, ago, languageName }: Spoken<"keyFigures">, reason: KeyFigureReason): string {
  const { count } = reason;
  return say(words.reasons[reason.code], {
    count,
    parents: say(words.parents, { count }),
    ago: reason.ageDays === null ? words.undated : ago(reason.ageDays),
    ...("of" in reason ? { of: reason.of } : {}),
    ...("interviewed" in reason
      ? { interviewed: say(words.interviewed, { count: reason.interviewed, of: reason.of }) }
      : {}),
    ...("language" in reason ? { language: languageName(reason.language) } : {}),
  });
}

function verdictText(
  { words, say }: Spoken<"keyFigures">,
  { code, nearest, difference }: KeyFigureProposal["verdict"],
): string {
  if (nearest === null || difference === null) return words.nothingToCompare;
  const count = Math.max(1, Math.round(difference));
  return say(words.verdicts[code], { count, parents: say(words.parents, { count }), way: words.ways[nearest] });
}
