import { type NetworkView, wordsIn } from "@parent-circles/core";
import { type Catalogue, drawingWords, type Spoken } from "@parent-circles/words";
import { castOf, markRadiusPx, textStyles, type Figure } from "./cast.ts";
import { communitiesOf } from "./communities.ts";
import { compose, type SceneOptions } from "./compose.ts";
import { scene } from "./scene.ts";
import { apart } from "./sectors.ts";
import { shortened, textWidth } from "./text-width.ts";
import { tiesOf, type SceneTie } from "./ties.ts";
import type { Scene } from "./types.ts";

/** With more people than this, groups are drawn first. */
export const mostPeopleDrawn = 300;

/** People who are close in the network, as one mark. */
export interface PeopleGroup {
  readonly id: string;
  /** Who is trusted by most of the group. */
  readonly name: string;
  readonly people: readonly string[];
}

const longestNamePx = 120;
const longestApartPx = 220;
const shownTiesPerGroup = 3;
/** Groups smaller than this are put together with those without ties. */
const smallestGroup = 4;

/** The groups of a network, the largest first; those without ties, and groups of two or three, are one group. */
export function groupsIn(view: NetworkView, words: Catalogue["drawing"]): PeopleGroup[] {
  const ids = view.people.map(({ id }) => id).toSorted();
  const ties = tiesOf(view, new Set(ids));
  const groupOf = communitiesOf(ids, ties);
  const members = new Map<string, string[]>();
  for (const id of ids) add(members, groupOf.get(id) ?? apart, id);
  for (const [group, people] of Array.from(members))
    if (group !== apart && people.length < smallestGroup) {
      members.delete(group);
      for (const id of people) add(members, apart, id);
    }
  const labels = new Map(view.people.map(({ id, label }) => [id, label]));
  return [...members]
    .map(([id, people]) => {
      const middle = mostTrusted(people, ties);
      return { id, people, name: id === apart ? words.spoken.apart : (labels.get(middle) ?? middle) };
    })
    .toSorted((a, b) => b.people.length - a.people.length || (a.id < b.id ? -1 : 1));
}

function add(members: Map<string, string[]>, group: string, id: string): void {
  const people = members.get(group);
  if (people === undefined) members.set(group, [id]);
  else people.push(id);
}

function mostTrusted(people: readonly string[], ties: readonly SceneTie[]): string {
  const counts = new Map(people.map((id) => [id, 0]));
  for (const { to } of ties) if (counts.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}

/** What one group sees of itself: its people, the ties among them, and exact counts. */
export function viewOfGroup(view: NetworkView, group: PeopleGroup): NetworkView {
  const inside = new Set(group.people);
  const people = view.people.filter(({ id }) => inside.has(id));
  const count = (reach: string) => ({
    kind: "exact" as const,
    value: people.filter((person) => person.role !== "keyFigure" && person.reach === reach).length,
  });
  return {
    ...view,
    people,
    institutions: [],
    ties: view.ties.filter(({ from, to }) => inside.has(from) && inside.has(to)),
    counts: {
      firstCircle: { kind: "exact", value: people.filter(({ role }) => role === "keyFigure").length },
      direct: count("direct"),
      viaIntroduction: count("viaIntroduction"),
      noRoute: count("noRoute"),
      institutions: { kind: "exact", value: 0 },
    },
  };
}

/** Draws a large network as groups that can be opened, with an arrow where people of one trust people of another. */
export function groupScene(view: NetworkView, groups: readonly PeopleGroup[], options: SceneOptions = {}): Scene {
  const { language = "nl", names = "full" } = options;
  const speaker = wordsIn(drawingWords, language);
  const reached = new Set(view.people.filter(({ reach }) => reach !== "noRoute").map(({ id }) => id));
  const institutions = castOf({ ...view, people: [] }, speaker, names);
  const figures = groups.map((group) => groupFigure(group, { speaker, reached }));
  const cast = [...figures, ...institutions].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return compose(view, { cast, ties: tiesBetween(view, groups) }, options);
}

function groupFigure(
  { id, name, people }: PeopleGroup,
  { speaker, reached }: { speaker: Spoken<"drawing">; reached: ReadonlySet<string> },
): Figure {
  const { words, say, number } = speaker;
  const count = people.length;
  const label = `${shortened(name, id === apart ? longestApartPx : longestNamePx, textStyles.name)} · ${number(count)}`;
  return {
    id,
    mark: "group",
    ring: people.some((person) => reached.has(person)) ? "direct" : "noRoute",
    radiusPx: Math.round(markRadiusPx.group + Math.sqrt(people.length) * 1.5),
    label,
    labelRole: "name",
    labelWidthPx: textWidth(label, textStyles.name),
    name,
    spoken: id === apart ? `${name}: ${number(count)}.` : say(words.spoken.group, { name, count }),
  };
}

/** The strongest ties of each group to others; more would be a tangle. */
function tiesBetween(view: NetworkView, groups: readonly PeopleGroup[]): SceneTie[] {
  const groupOf = new Map(groups.flatMap(({ id, people }) => people.map((person) => [person, id] as const)));
  const sums = new Map<string, SceneTie>();
  for (const tie of tiesOf(view, new Set(groupOf.keys()))) {
    const [from = "", to = ""] = [groupOf.get(tie.from), groupOf.get(tie.to)];
    if (from === to) continue;
    const weight = (sums.get(`${from} ${to}`)?.weight ?? 0) + tie.weight;
    sums.set(`${from} ${to}`, { from, to, weight, band: "fair" });
  }
  const strongest = [...sums.values()].toSorted(
    (a, b) => b.weight - a.weight || (a.from + a.to < b.from + b.to ? -1 : 1),
  );
  const shown = new Map<string, number>();
  return strongest
    .filter(({ from }) => {
      shown.set(from, (shown.get(from) ?? 0) + 1);
      return (shown.get(from) ?? 0) <= shownTiesPerGroup;
    })
    .toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** A view laid out as a reader first meets it. */
export interface Prepared {
  readonly scene: Scene;
  /** The groups that are drawn; none where everyone is drawn. */
  readonly groups: readonly PeopleGroup[];
}

/** Lays out a view person by person, or as groups where there are too many. */
export function prepared(view: NetworkView, options: SceneOptions = {}): Prepared {
  if (view.people.length <= mostPeopleDrawn) return { scene: scene(view, options), groups: [] };
  const groups = groupsIn(view, wordsIn(drawingWords, options.language ?? "nl").words);
  return { scene: groupScene(view, groups, options), groups };
}
