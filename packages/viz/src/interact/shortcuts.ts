import { wordsIn } from "@parent-circles/core";
import { explorerWords } from "@parent-circles/words";
import type { Html } from "./dom.ts";
import type { CurrentPicture } from "./picture.ts";
import type { MapLanguage, MapState } from "./state.ts";
import type { Store } from "./store.ts";

/** What the letter keys act on. */
export interface LettersInput {
  readonly store: Store<MapState>;
  readonly picture: CurrentPicture;
  readonly idPrefix: string;
  readonly print: () => void;
  readonly showTable: () => void;
}

/** Letter keys that work while the keyboard is in the map, and can be switched off. */
export interface Letters {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly switchTo: (on: boolean) => void;
}

/** S finds, T turns to the table and back, P prints, plus and minus zoom; Escape clears, and is always on. */
export function lettersOf({ store, picture, idPrefix, print, showTable }: LettersInput): Letters {
  let on = true;
  const acts: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    s: (event) => searchIn(event, idPrefix)?.focus(),
    t: showTable,
    p: print,
    "+": () => picture.now.zooming.scaleBy(1.5),
    "-": () => picture.now.zooming.scaleBy(1 / 1.5),
  };
  return {
    switchTo: (state) => {
      on = state;
    },
    onKey: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") {
        store.set({ focus: { kind: "everyone" }, chosen: undefined, query: "" });
        return;
      }
      const act = acts[event.key.toLowerCase()];
      if (!on || act === undefined || isTyping(event)) return;
      event.preventDefault();
      act(event);
    },
  };
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && (target.type === "search" || target.type === "range");

function searchIn({ currentTarget }: KeyboardEvent, idPrefix: string): HTMLInputElement | null {
  return currentTarget instanceof HTMLElement ? currentTarget.querySelector(`#${idPrefix}-search`) : null;
}

/** The switch for the letter keys. */
export function shortcutsSwitch(html: Html, language: MapLanguage, letters: Letters): HTMLElement {
  const box = html("input", { type: "checkbox" });
  box.checked = true;
  box.addEventListener("change", () => letters.switchTo(box.checked));
  return html("label", {}, [box, wordsIn(explorerWords, language).words.shortcuts]);
}
