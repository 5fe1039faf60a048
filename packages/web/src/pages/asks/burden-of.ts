import type { NameOf } from "../../data/names.ts";
import type { Burden } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** What is asked of key figures, in sentences. */
export interface BurdenTold {
  /** Those of whom something was asked, or who rest: with a warning first, else in the order of the network. */
  readonly asked: readonly { readonly person: string; readonly text: string; readonly warning: string }[];
  /** Of whom nothing was asked lately. */
  readonly free: readonly string[];
}

/** Tells what is asked of whom. */
export function burdenOf({ entries }: Burden, nameOf: NameOf, { words, say, fullDate }: Speaker): BurdenTold {
  const { burden } = words;
  const isFree = ({ openAsks, thisQuarter, awayUntil, warnings }: Entry): boolean =>
    openAsks === 0 && thisQuarter === 0 && awayUntil === null && warnings.length === 0;
  const sentencesOf = ({ person, openAsks, capacity, thisQuarter, awayUntil }: Entry): string[] => [
    say(burden.open, { count: openAsks, name: nameOf(person), capacity }),
    ...(thisQuarter === 0 ? [] : [say(burden.quarter, { count: thisQuarter })]),
    ...(awayUntil === null ? [] : [say(burden.away, { date: fullDate(awayUntil) })]),
  ];
  return {
    asked: entries
      .filter((entry) => !isFree(entry))
      .toSorted((a, b) => b.warnings.length - a.warnings.length)
      .map((entry) => ({
        person: entry.person,
        text: sentencesOf(entry).join(" "),
        warning: entry.warnings.map((warning) => burden.warnings[warning]).join(" "),
      })),
    free: entries.filter(isFree).map(({ person }) => nameOf(person)),
  };
}

type Entry = Burden["entries"][number];
