import type { NetworkView } from "@parent-circles/core";
import type { LanguageOrWords } from "@parent-circles/words";
import type { PeopleGroup, Prepared } from "../scene/groups.ts";
import type { Mark, Scene, SceneNode } from "../scene/types.ts";
import { answers } from "./search.ts";
import { routeTo, type RouteSteps } from "./route.ts";
import { stoppingOf, type StoppingAnswer } from "./stopping.ts";

/** What the map is about at the moment. */
export type Focus =
  | { readonly kind: "everyone" }
  | { readonly kind: "around" | "route" | "stops"; readonly id: string }
  | { readonly kind: "coverage" };

/** What a map speaks: a language by name, or somebody's own words for the drawing and for what stands around it. */
export type MapLanguage = LanguageOrWords<"drawing" | "explorer">;

/** Everything that a reader can choose; the map and the table both show it. */
export interface MapState {
  readonly view: NetworkView;
  readonly scene: Scene;
  readonly language: MapLanguage;
  readonly chosen: string | undefined;
  readonly query: string;
  readonly hidden: ReadonlySet<Mark>;
  readonly focus: Focus;
  /** The groups that are drawn in place of people; none where everyone is drawn. */
  readonly groups: readonly PeopleGroup[];
  /** What the library says would be if somebody stopped. */
  readonly resilience: StoppingAnswer | undefined;
}

/** A fresh state of a view: everyone is shown, nobody is chosen. */
export const openingState = (
  view: NetworkView,
  { scene, groups }: Prepared,
  { language, resilience }: Partial<Pick<MapState, "language" | "resilience">> = {},
): MapState => ({
  language: language ?? "nl",
  resilience,
  view,
  scene,
  groups,
  chosen: undefined,
  query: "",
  hidden: new Set(),
  focus: { kind: "everyone" },
});

/** Who is shown under the search, the filters and the focus. */
export function shownIds(state: MapState): ReadonlySet<string> {
  const focused = focusedIds(state);
  const shown = state.scene.nodes.filter(
    (node) =>
      !state.hidden.has(node.mark) && (state.query === "" || isFound(node, state)) && (focused?.has(node.id) ?? true),
  );
  return new Set(shown.map(({ id }) => id));
}

/** A group is found by anyone in it. */
function isFound({ id, name }: SceneNode, { groups, view, query }: MapState): boolean {
  const group = groups.find((one) => one.id === id);
  if (group === undefined) return answers(name, query);
  const members = new Set(group.people);
  return view.people.some((person) => members.has(person.id) && answers(person.label, query));
}

function focusedIds({ focus, scene, view, resilience }: MapState): ReadonlySet<string> | undefined {
  switch (focus.kind) {
    case "everyone":
      return undefined;
    case "around":
      return aroundIn(scene, focus.id);
    case "route":
      return new Set(routeTo(view, focus.id)?.people ?? [focus.id]);
    case "stops":
      return new Set([focus.id, ...stoppingOf(view, focus.id, resilience).lost]);
    case "coverage":
      return new Set(scene.nodes.filter(({ ring }) => ring !== "noRoute").map(({ id }) => id));
  }
}

/** Someone, those she has ties with, and those they have ties with. */
function aroundIn({ arrows }: Scene, id: string): Set<string> {
  const around = new Set([id]);
  for (let ring = 0; ring < 2; ring++)
    for (const inside of Array.from(around))
      for (const { from, to } of arrows) {
        if (from === inside) around.add(to);
        if (to === inside) around.add(from);
      }
  return around;
}

/** The route that is shown, if one is. */
export const routeShown = ({ focus, view }: MapState): RouteSteps | undefined =>
  focus.kind === "route" ? routeTo(view, focus.id) : undefined;
