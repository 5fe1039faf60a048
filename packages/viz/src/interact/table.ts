import { wordsIn } from "@parent-circles/core";
import { drawingWords, explorerWords } from "@parent-circles/words";
import { countText } from "../scene/count-text.ts";
import type { SceneNode } from "../scene/types.ts";
import { button, type Html } from "./dom.ts";
import { nameIn, routeSentence } from "./sentences.ts";
import { shownIds, type MapState } from "./state.ts";
import type { Store } from "./store.ts";

/** The table twin: the same people, search, filters and choices as the map, in rows. */
export function tableOf(html: Html, store: Store<MapState>): HTMLElement {
  const place = html("div", { class: "pc-table", hidden: true });
  store.watch((state) => {
    if (place.hidden !== false) return;
    place.replaceChildren(state.scene.nodes.length === 0 ? countsTable(html, state) : peopleTable(html, store));
  });
  return place;
}

function peopleTable(html: Html, store: Store<MapState>): HTMLElement {
  const state = store.get();
  const { words } = wordsIn(explorerWords, state.language);
  const columns = [words.name, words.place, words.trusts, words.trustedBy, words.route];
  const shown = shownIds(state);
  const rows = state.scene.nodes.filter(({ id }) => shown.has(id));
  return html("table", { role: "table" }, [
    html("caption", {}, [state.scene.title]),
    html("thead", {}, [
      html(
        "tr",
        { role: "row" },
        columns.map((name) => html("th", { scope: "col", role: "columnheader" }, [name])),
      ),
    ]),
    html(
      "tbody",
      {},
      rows.map((node) => personRow(html, store, { node, columns })),
    ),
  ]);
}

interface Row {
  readonly node: SceneNode;
  readonly columns: readonly string[];
}

function personRow(html: Html, store: Store<MapState>, { node, columns }: Row): HTMLElement {
  const { scene, view, chosen, language } = store.get();
  const choose = button(html, node.name, () => store.set({ chosen: node.id }));
  choose.setAttribute("aria-pressed", String(chosen === node.id));
  choose.dataset["id"] = node.id;
  const isReached = view.people.some(({ id, role }) => id === node.id && role !== "keyFigure" && role !== "coach");
  const { words, list } = wordsIn(drawingWords, language);
  const listed = (ids: readonly string[]): string => list(ids.map((id) => nameIn(scene, id)));
  const cells = [
    words.legend[node.mark],
    listed(scene.arrows.filter(({ from }) => from === node.id).map(({ to }) => to)),
    listed(scene.arrows.filter(({ to }) => to === node.id).map(({ from }) => from)),
    isReached ? routeSentence(store.get(), node.id) : "",
  ];
  return html("tr", { role: "row" }, [
    html("th", { scope: "row", role: "rowheader" }, [choose]),
    ...cells.map((text, at) => html("td", { role: "cell", "data-name": columns[at + 1] ?? "" }, [text])),
  ]);
}

/** For views that show counts and no people. */
function countsTable(html: Html, { scene: { rings, counts, title }, language }: MapState): HTMLElement {
  const speaker = wordsIn(drawingWords, language);
  return html("table", {}, [
    html("caption", {}, [title]),
    html(
      "tbody",
      {},
      rings.map(({ name }) =>
        html("tr", {}, [
          html("th", { scope: "row" }, [speaker.words.rings[name]]),
          html("td", {}, [countText(counts[name], speaker)]),
        ]),
      ),
    ),
  ]);
}
