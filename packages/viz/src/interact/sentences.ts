import type { Scene } from "../scene/types.ts";
import { fill, wordsIn } from "../scene/words/words.ts";
import { routeTo } from "./route.ts";
import { shownIds, type MapState } from "./state.ts";
import { possibleSuccessor, stoppingOf } from "./stopping.ts";
import type { MapWords } from "./words/shape.ts";
import { mapWordsIn } from "./words/words.ts";

/** What the focus means, in words: shown under the map and spoken by the live region. */
export const focusSentence = (state: MapState): string => withOneStop(sentenceOf(state));

/** A shortened name ends with a full stop, and so may the sentence after it. */
const withOneStop = (text: string): string => text.replaceAll("..", ".");

function sentenceOf(state: MapState): string {
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

function stopsSentence({ view, scene, resilience }: MapState, id: string, words: MapWords): string {
  const { lost, successors, counted } = stoppingOf(view, id, resilience);
  const named = (ids: readonly string[]) => ids.map((one) => nameIn(scene, one)).join(wordsIn(scene.language).comma);
  const name = nameIn(scene, id);
  const loss = lost.length === 0 ? fill(words.stopsNone, { name }) : fill(words.stopsLost, { name, list: named(lost) });
  const next = successors.length > 0 ? fill(words.couldTakeOver, { list: named(successors) }) : "";
  const known = next === "" ? trustedByLost({ view, scene }, lost) : next;
  const limit = counted === "bestRoutes" ? words.bestRoutesOnly : "";
  return [loss, known, limit].filter((sentence) => sentence !== "").join(" ");
}

/** Where the library names nobody: whom most of those who would lose their route trust. */
function trustedByLost({ view, scene }: Pick<MapState, "view" | "scene">, lost: readonly string[]): string {
  const successor = possibleSuccessor(view, lost);
  if (successor === undefined) return "";
  const values = { name: nameIn(scene, successor.id), count: String(successor.count) };
  return fill(mapWordsIn(scene.language).successor, values);
}

function coverageSentence({ scene }: MapState, words: MapWords): string {
  const count = (ring: string) => String(scene.nodes.filter((node) => node.ring === ring).length);
  return fill(words.covered, { direct: count("direct"), via: count("viaIntroduction"), none: count("noRoute") });
}
