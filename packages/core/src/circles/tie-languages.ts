import type { CalendarDate } from "../base/ids.ts";
import { byId } from "../base/ids.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { holdsOn } from "../trust/trust-arcs.ts";
import { keyGroupOf } from "./key-group.ts";
import { mayBe } from "../model/consent.ts";

/** A language and how many key figures speak it with a parent. */
export interface SpokenLanguage {
  readonly language: string;
  readonly keyFigures: number;
}

/** Which languages the key group speaks with parents, and which parents speak only among themselves. */
export interface GroupLanguages {
  /** The most spoken first. */
  readonly served: readonly SpokenLanguage[];
  readonly unserved: readonly string[];
}

/**
 * Languages by the ties in which they are spoken, never by who somebody is: a language is served when a key figure
 * speaks it in a tie with a parent outside the group, unserved when only other ties have it. Ties whose language is unknown or none
 * say nothing.
 */
export function groupLanguagesOf(network: Network, asOf: CalendarDate): GroupLanguages {
  const group = new Set(keyGroupOf(network, asOf).map(({ id }) => id));
  const isParent = (id: string): boolean => {
    const person = network.people.get(id);
    return person !== undefined && roleOn(person, asOf) !== "coach" && mayBe(person, "onMap", asOf);
  };
  const speakers = new Map<string, Set<string>>();
  for (const tie of network.rows.ties) {
    const { from, to, language } = tie;
    if (language === undefined || language === "none" || !holdsOn(tie, asOf) || !isParent(from) || !isParent(to))
      continue;
    const spoken = speakers.get(language) ?? new Set<string>();
    speakers.set(language, spoken);
    if (group.has(from) !== group.has(to)) spoken.add(group.has(from) ? from : to);
  }
  const languages = [...speakers].sort(([a, one], [b, other]) => other.size - one.size || byId(a, b));
  return {
    served: languages
      .filter(([, { size }]) => size > 0)
      .map(([language, { size }]) => ({ language, keyFigures: size })),
    unserved: languages.filter(([, { size }]) => size === 0).map(([language]) => language),
  };
}
