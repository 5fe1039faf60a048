import { type NetworkView, wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import type { Theme } from "../draw/theme.ts";
import type { SceneOptions } from "../scene/compose.ts";
import { mostPeopleDrawn, prepared, viewOfGroup, type PeopleGroup, type Prepared } from "../scene/groups.ts";
import { scene as sceneOf } from "../scene/scene.ts";
import type { Scene } from "../scene/types.ts";
import { button, htmlFor, type Html } from "./dom.ts";
import { legendList } from "./legend-list.ts";
import { panelOf } from "./panel.ts";
import { pictureOf, type CurrentPicture, type Picture } from "./picture.ts";
import { printScene } from "./printing.ts";
import { focusSentence, shownSentence } from "./sentences.ts";
import { lettersOf, shortcutsSwitch } from "./shortcuts.ts";
import { languageTag } from "../draw/paper.ts";
import { openingState, type Focus, type MapLanguage, type MapState } from "./state.ts";
import type { StoppingAnswer } from "./stopping.ts";
import { storeOf, type Store } from "./store.ts";
import { adopt, explorerStyles } from "./styles.ts";
import { tableOf } from "./table.ts";
import { timelineOf } from "./timeline.ts";
import { toolbarOf } from "./toolbar.ts";

/** How a map in a page is opened. */
export interface MapOptions extends SceneOptions {
  /** The language of the map, or somebody's own words; Dutch when absent. */
  readonly language?: MapLanguage;
  /** "auto" when absent. */
  readonly theme?: Theme;
  /** Earlier states of the same network, the oldest first, for the time slider; the view itself comes last. */
  readonly history?: readonly NetworkView[];
  /**
   * What the library's `resilienceOf` answers for the same network and day: "what if this person stops" then counts every
   * route and says who could take over. Without it the map counts the best routes alone, and says so.
   */
  readonly resilience?: StoppingAnswer;
  /** `false` where the page around the map has a table of its own; the map brings its twin when absent. */
  readonly twin?: boolean;
  /** Told whom the reader chooses. */
  readonly onChoose?: (id: string | undefined) => void;
}

/** A map in a page. Nothing about anyone is kept in the browser. */
export interface OpenMap {
  readonly scene: () => Scene;
  /** Chooses a person, as a click does. */
  readonly choose: (id: string | undefined) => void;
  /** Shows a route, who would lose theirs, who is around, or who can be reached. */
  readonly show: (focus: Focus) => void;
  /** Takes the map out of the page. */
  readonly close: () => void;
}

let opened = 0;

/**
 * Opens a map that can be searched, walked by keyboard, zoomed, filtered, printed and read as a table. A large network
 * opens as groups.
 *
 * @param place an empty element of the page
 * @param view what may be seen
 * @example openMap(document.querySelector("#map"), view, { language: "nl" })
 */
export function openMap(place: HTMLElement, view: NetworkView, options: MapOptions = {}): OpenMap {
  return openPrepared(place, view, { ...options, prepared: prepared(view, options) });
}

/** Opens a map whose layout is made already, here or in a worker. */
export function openPrepared(
  place: HTMLElement,
  view: NetworkView,
  options: MapOptions & { readonly prepared: Prepared },
): OpenMap {
  const { ownerDocument: document } = place;
  const { theme = "auto", language = "nl", onChoose } = options;
  const html = htmlFor(document);
  const idPrefix = `pc-${++opened}`;
  const { scene } = options.prepared;
  const store = storeOf<MapState>(openingState(view, options.prepared, options));
  const root = place.getRootNode();
  const withoutStyles = adopt(root instanceof ShadowRoot ? root : document, explorerStyles(theme));
  const drawn = (): Picture => pictureOf({ document, store, theme, idPrefix });
  const picture: CurrentPicture = { now: drawn() };
  const stage = html("div", { class: "pc-stage" }, [picture.now.element]);
  const turnTo: TurnTo = (next, layout) => {
    store.set({ view: next, ...layout, chosen: undefined, focus: { kind: "everyone" } });
    picture.now.element.remove();
    picture.now = drawn();
    stage.prepend(picture.now.element);
    store.set({});
  };
  const print = (): void => printScene(store.get().scene, { document });
  const table = tableOf(html, store);
  const mapSide = html("div", {}, [stage, zoomButtons(html, language, picture)]);
  const twins = twinButtons(html, { mapSide, table, store, offered: options.twin !== false });
  const letters = lettersOf({ store, picture, idPrefix, print, showTable: twins.toggle });
  const explorer = html("div", { class: "pc-explorer", lang: languageTag(scene.language), dir: scene.direction }, [
    toolbarOf({ html, store, idPrefix, onPrint: print }),
    ...timeline(html, view, { options, turnTo, idPrefix }),
    statusOf(html, store),
    html("div", { class: "pc-body" }, [
      html("div", {}, [twins.element, mapSide, table]),
      panelOf(html, store, (group) => turnTo(viewOfGroup(view, group), ofOneGroup(view, group, options))),
    ]),
    legendList(html, document, { scene, theme, language }),
    shortcutsSwitch(html, language, letters),
  ]);
  if (options.prepared.groups.length > 0)
    twins.element.append(
      button(html, wordsIn(explorerWords, language).words.allGroups, () => turnTo(view, options.prepared)),
    );
  explorer.addEventListener("keydown", letters.onKey);
  place.append(explorer);
  tellWhoIsChosen(store, onChoose);
  return {
    scene: () => store.get().scene,
    choose: (id) => store.set({ chosen: id }),
    show: (focus) => store.set({ focus }),
    close: () => {
      explorer.remove();
      withoutStyles();
    },
  };
}

/** Exchanges what is drawn: another day, a group, or all groups. */
type TurnTo = (view: NetworkView, layout: Prepared) => void;

const ofOneGroup = (view: NetworkView, group: PeopleGroup, options: MapOptions): Prepared => ({
  scene: sceneOf(viewOfGroup(view, group), options),
  groups: [],
});

interface Days {
  readonly options: MapOptions & { readonly prepared: Prepared };
  readonly turnTo: TurnTo;
  readonly idPrefix: string;
}

/** The time slider, where there are earlier days; places are kept from the scene of today. Groups have no other day. */
function timeline(html: Html, view: NetworkView, { options, turnTo, idPrefix }: Days): HTMLElement[] {
  const { history = [], prepared: today, language = "nl" } = options;
  if (history.length === 0) return [];
  const { words, say } = wordsIn(explorerWords, language);
  const reason = today.groups.length === 0 ? undefined : say(words.daysOfFew, { most: mostPeopleDrawn });
  const onDay = (day: NetworkView): void =>
    turnTo(day, { scene: sceneOf(day, { ...options, previous: today.scene }), groups: [] });
  return [timelineOf({ html, language, idPrefix, reason, history: [...history, view], onDay })];
}

function tellWhoIsChosen(store: Store<MapState>, onChoose: MapOptions["onChoose"]): void {
  let chosen: string | undefined;
  store.watch((state) => {
    if (state.chosen !== chosen) onChoose?.(state.chosen);
    ({ chosen } = state);
  });
}

interface Twins {
  readonly mapSide: HTMLElement;
  readonly table: HTMLElement;
  readonly store: Store<MapState>;
  readonly offered: boolean;
}

function twinButtons(
  html: Html,
  { mapSide, table, store, offered }: Twins,
): { element: HTMLElement; toggle: () => void } {
  const { words } = wordsIn(explorerWords, store.get().language);
  const show = (showTable: boolean): void => {
    table.hidden = !showTable;
    mapSide.hidden = showTable;
    asTable.setAttribute("aria-pressed", String(showTable));
    asMap.setAttribute("aria-pressed", String(!showTable));
    store.set({});
  };
  const asMap = button(html, words.map, () => show(false));
  const asTable = button(html, words.table, () => show(true));
  show(false);
  return {
    element: html("div", { class: "pc-bar" }, offered ? [asMap, asTable] : []),
    toggle: () => show(offered && table.hidden !== false),
  };
}

/** The live region: how many are shown, and what the focus means. */
function statusOf(html: Html, store: Store<MapState>): HTMLElement {
  const status = html("p", { class: "pc-status", role: "status", "aria-live": "polite" });
  store.watch((state) => {
    const shown = state.scene.nodes.length === 0 ? state.scene.description : shownSentence(state);
    const text = [shown, focusSentence(state)].filter((sentence) => sentence !== "").join(". ");
    if (status.textContent !== text) status.textContent = text;
  });
  return status;
}

function zoomButtons(html: Html, language: MapLanguage, picture: CurrentPicture): HTMLElement {
  const { words } = wordsIn(explorerWords, language);
  const named = (sign: string, name: string, act: () => void): HTMLButtonElement => {
    const element = button(html, sign, act);
    element.setAttribute("aria-label", name);
    element.title = name;
    return element;
  };
  const move = (right: number, down: number) => () => picture.now.zooming.moveBy(right, down);
  return html("div", { class: "pc-zoom", role: "group", "aria-label": words.map }, [
    named("+", words.zoomIn, () => picture.now.zooming.scaleBy(1.5)),
    named("−", words.zoomOut, () => picture.now.zooming.scaleBy(1 / 1.5)),
    named("⤢", words.wholeMap, () => picture.now.zooming.reset()),
    named("←", words.left, move(-0.25, 0)),
    named("→", words.right, move(0.25, 0)),
    named("↑", words.up, move(0, -0.25)),
    named("↓", words.down, move(0, 0.25)),
  ]);
}
