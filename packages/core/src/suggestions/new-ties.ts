import { byId } from "../base/ids.ts";
import { nextDateOf } from "../model/activity-dates.ts";
import type { Person } from "../model/document.ts";
import { isToReach, heldRoutesTo } from "../circles/reach.ts";
import { occasionsUpTo } from "./occasion.ts";
import { mayNotMeet, personAt, type PlanSetting } from "./options.ts";

/** A tie that is not there yet, between somebody who is trusted and a key figure, by number. */
export interface NewTie {
  /** Who is trusted by those whom it would open a route to. */
  readonly member: number;
  readonly keyFigure: number;
  /** Parents without a route who would have one, she herself among them. */
  readonly opens: readonly number[];
}

/** So few that somebody can see to them. */
const mostNewTies = 3;

/**
 * The few new ties that would open most routes: each between a key figure and somebody who may introduce and whom people without a
 * route trust, the one first that opens most, then by id. Looked for around these people; counted is whoever would gain a route. Who
 * the key figure is matters little for that: see {@link keyFigureFor}. Cost O(ties within three steps of these people).
 */
export function newTiesFor(setting: PlanSetting, withoutRoute: readonly number[]): NewTie[] {
  const opened = new Map(
    [...new Set(withoutRoute.flatMap((target) => introducersOf(setting, target)))].map((member) => [
      member,
      openedBy(setting, member),
    ]),
  );
  const found: NewTie[] = [];
  while (found.length < mostNewTies) {
    const gained = new Set(found.flatMap(({ opens }) => opens));
    const [best] = [...opened]
      .map(([member, all]) => ({ member, opens: all.filter((person) => !gained.has(person)) }))
      .filter(({ opens }) => opens.length > 0)
      .sort((a, b) => b.opens.length - a.opens.length || a.member - b.member);
    if (best === undefined) break;
    opened.delete(best.member);
    const keyFigure = keyFigureFor(setting, best.member);
    if (keyFigure !== undefined) found.push({ ...best, keyFigure });
  }
  return found;
}

/** Whom somebody trusts enough that she might be introduced by her. */
export function introducersOf({ graph, rules }: PlanSetting, target: number): number[] {
  const { offsets, targets, onward } = graph.trustees;
  const found: number[] = [];
  for (let arc = offsets[target] as number; arc < (offsets[target + 1] as number); arc++) {
    const person = targets[arc] as number;
    if (onward[arc] === 1 && !rules.isAsker(person) && rules.isIntroducer(person)) found.push(person);
  }
  return found;
}

/** Who would have a route, and has none, if somebody trusted a key figure: she, and whoever trusts her. */
function openedBy(setting: PlanSetting, member: number): number[] {
  const { graph, rules, asOf } = setting;
  const { offsets, targets, onward } = graph.contacts;
  const near = [member];
  for (let arc = offsets[member] as number; arc < (offsets[member + 1] as number); arc++)
    if (onward[arc] === 1) near.push(targets[arc] as number);
  return near.filter((person) => {
    const { best, direct } = heldRoutesTo(graph, person, rules);
    return best.length + direct.length === 0 && isToReach(personAt(setting, person), asOf);
  });
}

/**
 * The key figure whom somebody could get to know: one who is there now and whom nothing keeps apart from her; of these who hosts
 * her or has met her already, then who carries least, then by id.
 */
export function keyFigureFor(setting: PlanSetting, member: number, hosts: readonly string[] = []): number | undefined {
  const person = personAt(setting, member);
  const met = new Set([...hosts, ...acquaintancesOf(setting, person.id)]);
  const possible = [...setting.askers].filter(
    ([asker, { away }]) =>
      asker !== member &&
      away === null &&
      mayTalk(person, personAt(setting, asker)) &&
      !mayNotMeet(setting, [person.id, personAt(setting, asker).id]),
  );
  const ids = ([asker]: (typeof possible)[number]): string => personAt(setting, asker).id;
  const [first] = possible.sort(
    (a, b) =>
      Number(met.has(ids(b))) - Number(met.has(ids(a))) || a[1].openAsks - b[1].openAsks || byId(ids(a), ids(b)),
  );
  return first?.[0];
}

/** Who has a tie of any kind with somebody, but for trust: they know each other. */
const acquaintancesOf = ({ network }: PlanSetting, id: string): string[] =>
  network.rows.ties.flatMap(({ from, to, type, contested }) =>
    type === "trust" || contested === true ? [] : from === id ? [to] : to === id ? [from] : [],
  );

/** Whether two may share a language: they do, or of one nothing is known. */
const mayTalk = ({ languages: one }: Person, { languages: other }: Person): boolean =>
  one === undefined || other === undefined || one.some((language) => other.includes(language));

/** The rung up to which a place is familiar. */
const familiarStage = 2;

/** What could bring people together where they feel at home: the soonest coming activity on a familiar rung that suits both. */
export function familiarOccasion({ network, asOf }: PlanSetting, people: readonly Person[]): string | null {
  const highest = Math.min(familiarStage, ...people.map(({ stage = 0 }) => stage + 1));
  const [soonest] = occasionsUpTo(network, highest, asOf).sort((a, b) =>
    byId(nextDateOf(a, asOf) ?? "9999", nextDateOf(b, asOf) ?? "9999"),
  );
  return soonest?.id ?? null;
}
