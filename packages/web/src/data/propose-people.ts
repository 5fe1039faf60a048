import { foldName } from "@parent-circles/core";
import type { Language } from "@parent-circles/words";

const mostShown = 5;

/** Somebody, and what she is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** People whose name may be meant, and how many there are in all. */
export interface Proposals {
  readonly proposed: readonly Named[];
  readonly found: number;
}

/** Proposes people by what is typed: names that begin with it first, then those with it inside; none for nothing. */
export function proposePeople(people: readonly Named[], typed: string, language: Language): Proposals {
  const wanted = foldName(typed);
  if (wanted === "") return { proposed: [], found: 0 };
  const collator = new Intl.Collator(language, { numeric: true });
  const rank = (label: string) => {
    const name = foldName(label);
    return name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2;
  };
  const fitting = people
    .filter(({ label }) => foldName(label).includes(wanted))
    .sort((a, b) => rank(a.label) - rank(b.label) || collator.compare(a.label, b.label));
  return { proposed: fitting.slice(0, mostShown), found: fitting.length };
}
