import type { KeyFigureProposal, ProposedMember } from "../key-figures.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tr } from "./tr.ts";
import { agoIn, type KeyFigureWords } from "./words.ts";

const wordsIn = { nl, en, tr, ar } as const satisfies Record<string, KeyFigureWords>;

/** A language in which key figures are explained. */
export type ExplanationLanguage = keyof typeof wordsIn;

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
 */
export function explainKeyFigures(
  { group, verdict }: Pick<KeyFigureProposal, "group" | "verdict">,
  language: ExplanationLanguage,
): KeyFigureExplanation {
  const words = wordsIn[language];
  return { verdict: verdictIn(words, verdict), members: group.map((member) => memberIn(words, member)) };
}

const memberIn = (words: KeyFigureWords, { id, tier, reasons }: ProposedMember) => ({
  id,
  tier: words.tier[tier],
  sentences: reasons.map((reason) => words.reason(reason, agoIn(words, reason))),
});

function verdictIn(words: KeyFigureWords, { code, nearest, difference }: KeyFigureProposal["verdict"]): string {
  if (nearest === null || difference === null) return words.noWay;
  return words.verdict(code, { way: words.way[nearest], count: Math.max(1, Math.round(difference)) });
}
