import type { Calibration, LanguageCoverage } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** Of those called likely, how many worked: one sentence for each word with which asks were made; none without outcomes. */
export const fitOf = ({ bands }: Calibration, { words, say }: Speaker): string[] =>
  bands
    .filter(({ asks }) => asks > 0)
    .map(({ likelihood, asks, talked }) => say(words.health.fit[likelihood], { count: asks, worked: talked }));

/** After how many talks somebody came along, beside what is reckoned with; nothing before the first talk. */
export const comingOf = ({ coming: { talked, came, expectedShare } }: Calibration, { words, say }: Speaker): string[] =>
  talked === 0 ? [] : [say(words.health.coming, { count: talked, came, expected: Math.round(talked * expectedShare) })];

/** How many parents can be asked in each language, in the order given: the worst served first. */
export const languagesOf = (coverage: readonly LanguageCoverage[], { words, say, languageName }: Speaker): string[] =>
  coverage.map(({ language, parents, withRoute }) =>
    say(words.health.language, { count: parents, language: languageName(language), reached: withRoute }),
  );
