import type { BaselineName } from "../key-figures/baselines.ts";
import type { FactAge, KeyFigureReason } from "../key-figures/reasons.ts";
import type { Tier } from "../key-figures/stability.ts";
import type { Verdict } from "../key-figures/verdict.ts";

/** What one language says about key figures: short sentences, no graph words, the same for mothers, fathers and carers. */
export interface KeyFigureWords {
  readonly locale: string;
  readonly reason: (reason: KeyFigureReason, ago: string) => string;
  readonly undated: string;
  readonly tier: Readonly<Record<Tier, string>>;
  readonly way: Readonly<Record<BaselineName, string>>;
  readonly verdict: (code: Verdict["code"], parts: { readonly way: string; readonly count: number }) => string;
  readonly noWay: string;
}

/** How long ago a fact was recorded, in words: `4 weken geleden`. */
export function agoIn({ locale, undated }: KeyFigureWords, { ageDays }: FactAge): string {
  if (ageDays === null) return undated;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (ageDays < 14) return format.format(-ageDays, "day");
  if (ageDays < 61) return format.format(-Math.round(ageDays / 7), "week");
  return ageDays < 730
    ? format.format(-Math.round(ageDays / 30.4), "month")
    : format.format(-Math.round(ageDays / 365), "year");
}

/** The name of a language in another. */
export const languageName = (locale: string, language: string): string =>
  new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
