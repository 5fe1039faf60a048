import type { NetworkView } from "@parent-circles/core";
import { fill, wordsIn } from "../scene/words/words.ts";
import { routeSentence } from "./route.ts";
import { shownIds, type MapState } from "./state.ts";
import { possibleSuccessor, whoLosesRoutes } from "./stopping.ts";
import { mapWordsIn, type MapWords } from "./words/words.ts";

/** What the focus means, in words: shown under the map and spoken by the live region. */
export function focusSentence(state: MapState): string {
  const { view, focus, scene } = state;
  const words = mapWordsIn(scene.language);
  switch (focus.kind) {
    case "everyone":
      return "";
    case "around":
      return nameIn(view, focus.id);
    case "route":
      return routeSentence(view, focus.id, words);
    case "stops":
      return stopsSentence(state, focus.id, words);
    case "coverage":
      return coverageSentence(state, words);
  }
}

/** "12 of 48 shown". */
export function shownSentence(state: MapState): string {
  const { shownOf } = mapWordsIn(state.scene.language);
  return fill(shownOf, { shown: String(shownIds(state).size), all: String(state.scene.nodes.length) });
}

/** The name of someone in a view. */
export const nameIn = ({ people, institutions }: NetworkView, id: string): string =>
  [...people, ...institutions].find((one) => one.id === id)?.label ?? id;

function stopsSentence({ view, scene }: MapState, id: string, words: MapWords): string {
  const lost = whoLosesRoutes(view, id);
  const name = nameIn(view, id);
  if (lost.length === 0) return fill(words.stopsNone, { name });
  const list = lost.map((other) => nameIn(view, other)).join(wordsIn(scene.language).comma);
  const successor = possibleSuccessor(view, lost);
  const sentence = fill(words.stopsLost, { name, list });
  if (successor === undefined) return sentence;
  const { id: next, count } = successor;
  return `${sentence} ${fill(words.successor, { name: nameIn(view, next), count: String(count) })}`;
}

function coverageSentence({ scene }: MapState, words: MapWords): string {
  const count = (ring: string) => String(scene.nodes.filter((node) => node.ring === ring).length);
  return fill(words.covered, { direct: count("direct"), via: count("viaIntroduction"), none: count("noRoute") });
}
