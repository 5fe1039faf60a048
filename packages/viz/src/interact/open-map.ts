import type { NetworkView } from "@parent-circles/core";
import type { Theme } from "../draw/theme.ts";
import { scene as sceneOf, type SceneOptions } from "../scene/scene.ts";
import type { Scene } from "../scene/types.ts";
import { button, htmlFor, type Html } from "./dom.ts";
import { legendList } from "./legend-list.ts";
import { panelOf } from "./panel.ts";
import { pictureOf, type CurrentPicture } from "./picture.ts";
import { printScene } from "./printing.ts";
import { focusSentence, shownSentence } from "./sentences.ts";
import { lettersOf, shortcutsSwitch } from "./shortcuts.ts";
import { openingState, type Focus, type MapState } from "./state.ts";
import { storeOf, type Store } from "./store.ts";
import { adopt, explorerStyles } from "./styles.ts";
import { tableOf } from "./table.ts";
import { timelineOf } from "./timeline.ts";
import { toolbarOf } from "./toolbar.ts";
import { mapWordsIn } from "./words/words.ts";

/** How a map in a page is opened. */
export interface MapOptions extends SceneOptions {
  /** "auto" when absent. */
  readonly theme?: Theme;
  /** Earlier states of the same network, the oldest first, for the time slider; the view itself comes last. */
  readonly history?: readonly NetworkView[];
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
 * Opens a map that can be searched, walked by keyboard, zoomed, filtered, printed and read as a table.
 *
 * @param place an empty element of the page
 * @param view what may be seen
 * @example openMap(document.querySelector("#map"), view, { language: "nl" })
 */
export function openMap(place: HTMLElement, view: NetworkView, options: MapOptions = {}): OpenMap {
  const { ownerDocument: document } = place;
  const { theme = "auto", history = [], onChoose } = options;
  const html = htmlFor(document);
  const idPrefix = `pc-${++opened}`;
  const scene = sceneOf(view, options);
  const store = storeOf<MapState>(openingState(view, scene));
  const root = place.getRootNode();
  adopt(root instanceof ShadowRoot ? root : document, explorerStyles(theme));
  const picture: CurrentPicture = { now: pictureOf({ document, store, theme, idPrefix }) };
  const stage = html("div", { class: "pc-stage" }, [picture.now.element]);
  const table = tableOf(html, store);
  const mapSide = html("div", {}, [stage, zoomButtons(html, scene, picture)]);
  const twins = twinButtons(html, { mapSide, table, store });
  const print = (): void => printScene(sceneOf(store.get().view, options), { document });
  const letters = lettersOf({ store, picture, idPrefix, print, showTable: twins.toggle });
  const onDay = (day: NetworkView): void => {
    store.set({ view: day, scene: sceneOf(day, { ...options, previous: scene }) });
    picture.now.element.remove();
    picture.now = pictureOf({ document, store, theme, idPrefix });
    stage.prepend(picture.now.element);
    store.set({});
  };
  const explorer = html("div", { class: "pc-explorer", lang: scene.language, dir: scene.direction }, [
    toolbarOf({ html, store, idPrefix, onPrint: print }),
    ...(history.length === 0
      ? []
      : [timelineOf({ html, language: scene.language, history: [...history, view], onDay })]),
    statusOf(html, store),
    html("div", { class: "pc-body" }, [
      html("div", {}, [stage, zoomButtons(html, scene, picture), table]),
      panelOf(html, store),
    ]),
    legendList(html, document, { scene, theme }),
    shortcutsSwitch(html, scene.language, letters),
  ]);
  explorer.addEventListener("keydown", letters.onKey);
  place.append(explorer);
  let chosen: string | undefined;
  store.watch((state) => {
    if (state.chosen !== chosen) onChoose?.(state.chosen);
    ({ chosen } = state);
  });
  return {
    scene: () => store.get().scene,
    choose: (id) => store.set({ chosen: id }),
    show: (focus) => store.set({ focus }),
    close: () => explorer.remove(),
  };
}

interface Twins {
  readonly mapSide: HTMLElement;
  readonly table: HTMLElement;
  readonly store: Store<MapState>;
}

function twinButtons(html: Html, { mapSide, table, store }: Twins): { element: HTMLElement; toggle: () => void } {
  const words = mapWordsIn(store.get().scene.language);
  const turnTo = (showTable: boolean): void => {
    table.hidden = !showTable;
    mapSide.hidden = showTable;
    asTable.setAttribute("aria-pressed", String(showTable));
    asMap.setAttribute("aria-pressed", String(!showTable));
    store.set({});
  };
  const asMap = button(html, words.map, () => turnTo(false));
  const asTable = button(html, words.table, () => turnTo(true));
  turnTo(false);
  return { element: html("div", { class: "pc-bar" }, [asMap, asTable]), toggle: () => turnTo(table.hidden !== false) };
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

function zoomButtons(html: Html, { language }: Scene, picture: CurrentPicture): HTMLElement {
  const words = mapWordsIn(language);
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
