import { wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import { pointer } from "d3-selection";
import { draw } from "../draw/draw.ts";
import type { Theme } from "../draw/theme.ts";
import type { Point, Scene, SceneNode } from "../scene/types.ts";
import { addHitArea } from "./hit-area.ts";
import { isWalkingKey, nextPerson } from "./walking.ts";
import { routeShown, shownIds, type MapLanguage, type MapState } from "./state.ts";
import type { Store } from "./store.ts";
import { zoomable, type Zooming } from "./zoom.ts";

/** A finger's half width: touches this near to a mark choose it. */
const touchRadiusPx = 22;

/** The picture in the page. */
export interface Picture {
  readonly element: SVGSVGElement;
  readonly zooming: Zooming;
  /** Puts the keyboard on the map: on who is chosen, or on the first key figure. */
  readonly takeFocus: () => void;
}

/** The picture of the day; the time slider exchanges it. */
export interface CurrentPicture {
  now: Picture;
}

/** What a picture needs. */
export interface PictureInput {
  readonly document: Document;
  readonly store: Store<MapState>;
  readonly theme: Theme;
  readonly idPrefix: string;
}

/** Draws the scene of the store, and keeps it in step with what is chosen, shown and focused. */
export function pictureOf({ document, store, theme, idPrefix }: PictureInput): Picture {
  const { scene, language } = store.get();
  const element = draw(scene, { document, theme, idPrefix, framed: false }) as SVGSVGElement;
  const zooming = zoomable(element);
  const marks = new Map(
    [...element.querySelectorAll<SVGGElement>(".pc-person")].map((mark) => [mark.dataset["id"] ?? "", mark]),
  );
  makeListbox(element, { nodes: scene.nodes, language }, marks);
  for (const node of scene.nodes) {
    const mark = marks.get(node.id);
    if (mark !== undefined) addHitArea(mark, node);
  }
  const onTabStop = (id: string) => {
    for (const [other, mark] of marks) mark.setAttribute("tabindex", other === id ? "0" : "-1");
  };
  const go = (id: string) => {
    const node = scene.nodes.find((one) => one.id === id);
    if (node !== undefined) zooming.reveal(node);
    onTabStop(id);
    marks.get(id)?.focus({ preventScroll: true });
  };
  onTabStop(firstPerson(scene));
  const current = () => [...marks].find(([, mark]) => mark.getAttribute("tabindex") === "0")?.[0] ?? "";
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWalkingKey(event.key))
      go(nextPerson(scene, { from: current(), shown: shownIds(store.get()), key: event.key }));
    else if (event.key === "Enter" || event.key === " ") store.set({ chosen: current() });
    else return;
    event.preventDefault();
  });
  chooseByPointer(element, store, onTabStop);
  store.watch((state) => {
    if (state.scene === scene) showState(element, marks, state);
  });
  return { element, zooming, takeFocus: () => go(store.get().chosen ?? current()) };
}

const firstPerson = ({ nodes }: Scene): string => (nodes.find(({ ring }) => ring === "first") ?? nodes[0])?.id ?? "";

/** The marks become one list for the keyboard and the screen reader: one tab stop, names spoken in full. */
function makeListbox(
  element: SVGSVGElement,
  { nodes, language }: { nodes: readonly SceneNode[]; language: MapLanguage },
  marks: ReadonlyMap<string, SVGGElement>,
): void {
  const { words } = wordsIn(explorerWords, language);
  element.setAttribute("role", "group");
  for (const hidden of element.querySelectorAll(".pc-rings, .pc-arrows, .pc-ring-titles"))
    hidden.setAttribute("aria-hidden", "true");
  if (nodes.length > 0) {
    const people = element.querySelector(".pc-people");
    people?.setAttribute("role", "listbox");
    people?.setAttribute("aria-label", `${words.map}. ${words.mapHelp}`);
  }
  for (const { id, spoken } of nodes) {
    const mark = marks.get(id);
    mark?.setAttribute("role", "option");
    mark?.setAttribute("aria-label", spoken);
    for (const written of mark?.querySelectorAll("text") ?? []) written.setAttribute("aria-hidden", "true");
  }
}

function chooseByPointer(element: SVGSVGElement, store: Store<MapState>, onChosen: (id: string) => void): void {
  const { nodes } = store.get().scene;
  const moving = element.querySelector<SVGGElement>(".pc-moving");
  element.addEventListener("click", (event) => {
    if (moving === null || nodes.length === 0) return;
    const [x, y] = pointer(event, moving);
    const pixelsPerUnit = moving.getScreenCTM()?.a ?? 1;
    const id = personUnder(event) ?? nearestWithin(touchRadiusPx / pixelsPerUnit, { x, y }, nodes)?.id;
    const chosen = id !== undefined && shownIds(store.get()).has(id) ? id : undefined;
    if (chosen !== undefined) onChosen(chosen);
    store.set({ chosen });
  });
}

/** The person whose mark, name or space between them the pointer is on. */
function personUnder({ target }: MouseEvent): string | undefined {
  return (target as Element | null)?.closest<SVGGElement>(".pc-person")?.dataset["id"];
}

function nearestWithin(reachPx: number, { x, y }: Point, nodes: readonly SceneNode[]): SceneNode | undefined {
  const distance = (node: SceneNode): number => Math.hypot(node.x - x, node.y - y);
  const nearest = nodes.reduce((best, node) => (distance(node) < distance(best) ? node : best));
  return distance(nearest) <= reachPx ? nearest : undefined;
}

function showState(element: SVGSVGElement, marks: ReadonlyMap<string, SVGGElement>, state: MapState): void {
  const shown = shownIds(state);
  const steps = routeShown(state)?.people ?? [];
  for (const [id, mark] of marks) {
    mark.classList.toggle("pc-faded", !shown.has(id));
    mark.classList.toggle("pc-chosen", state.chosen === id);
    mark.setAttribute("aria-selected", String(state.chosen === id));
    if (shown.has(id)) mark.removeAttribute("aria-disabled");
    else mark.setAttribute("aria-disabled", "true");
    showStep(mark, steps.indexOf(id) + 1);
  }
  for (const arrow of element.querySelectorAll<SVGGElement>(".pc-arrow")) {
    const { from = "", to = "" } = arrow.dataset;
    const onRoute = steps.some((id, at) => id === to && steps[at + 1] === from);
    const inSight = steps.length > 0 ? onRoute : shown.has(from) && shown.has(to);
    arrow.classList.toggle("pc-faded", !inSight);
    arrow.classList.toggle("pc-lit", onRoute || state.chosen === from || state.chosen === to);
  }
}

/** The number of a step of the route, above the mark. */
function showStep(mark: SVGGElement, step: number): void {
  mark.querySelector(".pc-step")?.remove();
  if (step === 0) return;
  const text = mark.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("class", "pc-step");
  text.setAttribute("y", "-20");
  text.setAttribute("text-anchor", "middle");
  text.textContent = String(step);
  mark.append(text);
}
