import type { Scene } from "../scene/types.ts";
import { fill, wordsIn } from "../scene/words/words.ts";
import { routeTo } from "./route.ts";
import { shownIds, type MapState } from "./state.ts";
import { possibleSuccessor, whoLosesRoutes } from "./stopping.ts";
import { mapWordsIn, type MapWords } from "./words/words.ts";

/** What the focus means, in words: shown under the map and spoken by the live region. */
export function focusSentence(state: MapState): string {
  const { focus, scene } = state;
  const words = mapWordsIn(scene.language);
  switch (focus.kind) {
    case "everyone":
      return "";
    case "around":
      return nameIn(scene, focus.id);
    case "route":
      return routeSentence(state, focus.id);
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

/** The name of someone as the scene writes names: in full, as initials, or not at all. */
export const nameIn = ({ nodes }: Scene, id: string): string => nodes.find((node) => node.id === id)?.name ?? id;

/** The route to someone in a sentence. */
export function routeSentence({ view, scene }: Pick<MapState, "view" | "scene">, target: string): string {
  const words = mapWordsIn(scene.language);
  const route = routeTo(view, target);
  if (route === undefined) return fill(words.routeNone, { name: nameIn(scene, target) });
  const [asker, ...via] = route.people.slice(0, -1).map((id) => nameIn(scene, id));
  const values = { asker: asker ?? "", via: via.join(wordsIn(scene.language).comma), target: nameIn(scene, target) };
  return fill(via.length === 0 ? words.routeDirect : words.routeVia, values);
}

function stopsSentence({ view, scene }: MapState, id: string, words: MapWords): string {
  const lost = whoLosesRoutes(view, id);
  const name = nameIn(scene, id);
  if (lost.length === 0) return fill(words.stopsNone, { name });
  const list = lost.map((other) => nameIn(scene, other)).join(wordsIn(scene.language).comma);
  const successor = possibleSuccessor(view, lost);
  const sentence = fill(words.stopsLost, { name, list });
  if (successor === undefined) return sentence;
  const { id: next, count } = successor;
  return `${sentence} ${fill(words.successor, { name: nameIn(scene, next), count: String(count) })}`;
}

function coverageSentence({ scene }: MapState, words: MapWords): string {
  const count = (ring: string) => String(scene.nodes.filter((node) => node.ring === ring).length);
  return fill(words.covered, { direct: count("direct"), via: count("viaIntroduction"), none: count("noRoute") });
}
