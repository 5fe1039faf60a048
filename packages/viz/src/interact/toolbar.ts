import { wordsIn } from "@parent-circles/core";
import { drawingWords, explorerWords } from "@parent-circles/words";
import type { Mark } from "../scene/types.ts";
import { button, type Html } from "./dom.ts";
import type { MapState } from "./state.ts";
import type { Store } from "./store.ts";

/** What the controls above the map set in motion. */
export interface ToolbarInput {
  readonly html: Html;
  readonly store: Store<MapState>;
  readonly idPrefix: string;
  readonly onPrint: () => void;
}

/** Search, filters, coverage, clear and print. */
export function toolbarOf({ html, store, idPrefix, onPrint }: ToolbarInput): HTMLElement {
  const { words } = wordsIn(explorerWords, store.get().language);
  const search = html("input", { type: "search", id: `${idPrefix}-search`, autocomplete: "off" });
  search.addEventListener("input", () => store.set({ query: search.value }));
  const coverage = button(html, words.coverage, () => {
    const on = store.get().focus.kind === "coverage";
    store.set({ focus: { kind: on ? "everyone" : "coverage" } });
  });
  const clear = button(html, words.clear, () => {
    store.set({ query: "", hidden: new Set(), focus: { kind: "everyone" }, chosen: undefined });
  });
  const filters = filtersOf(html, store);
  store.watch(({ query, focus }) => {
    if (search.value !== query) search.value = query;
    coverage.setAttribute("aria-pressed", String(focus.kind === "coverage"));
  });
  return html("div", {}, [
    html("div", { class: "pc-bar" }, [
      html("div", { class: "pc-search" }, [html("label", { for: search.id }, [words.search]), search]),
      coverage,
      clear,
      button(html, words.print, onPrint),
    ]),
    ...(filters === undefined ? [] : [filters]),
  ]);
}

function filtersOf(html: Html, store: Store<MapState>): HTMLElement | undefined {
  const { scene, language } = store.get();
  const marks = scene.legend.flatMap(({ sign }) => ("mark" in sign ? [sign.mark] : []));
  if (marks.length < 2) return undefined;
  const names = wordsIn(drawingWords, language).words.legend;
  const boxes = marks.map((mark) => [mark, html("input", { type: "checkbox" })] as const);
  for (const [mark, box] of boxes)
    box.addEventListener("change", () => store.set({ hidden: toggled(store.get().hidden, mark) }));
  store.watch(({ hidden }) => {
    for (const [mark, box] of boxes) box.checked = !hidden.has(mark);
  });
  return html("fieldset", { class: "pc-filters" }, [
    html("legend", {}, [wordsIn(explorerWords, language).words.show]),
    ...boxes.map(([mark, box]) => html("label", {}, [box, names[mark]])),
  ]);
}

function toggled(hidden: ReadonlySet<Mark>, mark: Mark): Set<Mark> {
  const next = new Set(hidden);
  if (!next.delete(mark)) next.add(mark);
  return next;
}
