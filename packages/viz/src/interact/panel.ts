import { wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import type { PeopleGroup } from "../scene/groups.ts";
import { button, type Html } from "./dom.ts";
import { nameIn } from "./sentences.ts";
import type { Focus, MapState } from "./state.ts";
import type { Store } from "./store.ts";

/** Who is chosen: place in the network, ties both ways, and what can be asked about this person. */
export function panelOf(html: Html, store: Store<MapState>, onOpen: (group: PeopleGroup) => void): HTMLElement {
  const panel = html("section", { class: "pc-panel" });
  let drawn = "";
  store.watch((state) => {
    const now = `${state.chosen} ${JSON.stringify(state.focus)} ${state.view.asOf} ${state.groups.length}`;
    if (now === drawn) return;
    drawn = now;
    const group = state.groups.find(({ id }) => id === state.chosen);
    const open = (one: PeopleGroup) =>
      button(html, wordsIn(explorerWords, state.language).words.openGroup, () => onOpen(one));
    panel.replaceChildren(...contentOf(html, store), ...(group === undefined ? [] : [open(group)]));
  });
  return panel;
}

function contentOf(html: Html, store: Store<MapState>): HTMLElement[] {
  const { chosen, scene, view, focus, language } = store.get();
  const node = scene.nodes.find(({ id }) => id === chosen);
  if (node === undefined) return [];
  const { words } = wordsIn(explorerWords, language);
  const person = view.people.find(({ id }) => id === node.id);
  const trusts = scene.arrows.filter(({ from }) => from === node.id).map(({ to }) => to);
  const trustedBy = scene.arrows.filter(({ to }) => to === node.id).map(({ from }) => from);
  const names = (ids: readonly string[]): HTMLElement =>
    ids.length === 0
      ? html("p", {}, [words.nobodyKnown])
      : html(
          "ul",
          {},
          ids.map((id) => html("li", {}, [button(html, nameIn(scene, id), () => store.set({ chosen: id }))])),
        );
  const toggle = (kind: "around" | "route" | "stops"): HTMLButtonElement => {
    const on = focus.kind === kind && focus.id === node.id;
    const next: Focus = on ? { kind: "everyone" } : { kind, id: node.id };
    const element = button(html, words[kind], () => store.set({ focus: next, query: "" }));
    element.setAttribute("aria-pressed", String(on));
    return element;
  };
  const isKeyFigure = person?.role === "keyFigure";
  const kinds =
    person === undefined ? [] : isKeyFigure ? (["around", "stops"] as const) : (["around", "route", "stops"] as const);
  return [
    html("h3", {}, [node.name]),
    html("p", {}, [node.spoken]),
    ...(person === undefined
      ? []
      : [
          html("div", { class: "pc-bar" }, kinds.map(toggle)),
          html("h4", {}, [words.trusts]),
          names(trusts),
          html("h4", {}, [words.trustedBy]),
          names(trustedBy),
        ]),
  ];
}
