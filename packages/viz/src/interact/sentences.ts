import { wordsIn } from "@parent-circles/core";
import { explorerWords, sentencesOf, type Spoken } from "@parent-circles/words";
import type { Scene } from "../scene/types.ts";
import { routeTo } from "./route.ts";
import { shownIds, type MapState } from "./state.ts";
import { possibleSuccessor, stoppingOf } from "./stopping.ts";

/** What the focus means, in words: shown under the map and spoken by the live region. */
export function focusSentence(state: MapState): string {
  const { focus, scene, language } = state;
  const speaker = wordsIn(explorerWords, language);
  switch (focus.kind) {
    case "everyone":
      return "";
    case "around":
      return speaker.isolate(nameIn(scene, focus.id));
    case "route":
      return routeSentence(state, focus.id);
    case "stops":
      return stopsSentence(state, focus.id, speaker);
    case "coverage":
      return coverageSentence(state, speaker);
  }
}

/** "12 of 48 shown". */
export function shownSentence(state: MapState): string {
  const { words, say } = wordsIn(explorerWords, state.language);
  return say(words.shownOf, { shown: shownIds(state).size, all: state.scene.nodes.length });
}

/** The name of someone as the scene writes names: in full, as initials, or not at all. */
export const nameIn = ({ nodes }: Scene, id: string): string => nodes.find((node) => node.id === id)?.name ?? id;

/** The route to someone in a sentence. */
export function routeSentence(
  { view, scene, language }: Pick<MapState, "view" | "scene" | "language">,
  id: string,
): string {
  const { words, say, list } = wordsIn(explorerWords, language);
  const route = routeTo(view, id);
  const target = nameIn(scene, id);
  if (route === undefined) return say(words.routeNone, { name: target });
  const [asker = "", ...via] = route.people.slice(0, -1).map((one) => nameIn(scene, one));
  return via.length === 0
    ? say(words.routeDirect, { asker, target })
    : say(words.routeVia, { asker, via: list(via), target });
}

function stopsSentence(state: MapState, id: string, { words, say, list }: Spoken<"explorer">): string {
  const { view, scene, resilience } = state;
  const { lost, successors, counted } = stoppingOf(view, id, resilience);
  const named = (ids: readonly string[]) => list(ids.map((one) => nameIn(scene, one)));
  const name = nameIn(scene, id);
  return sentencesOf(
    lost.length === 0 ? say(words.stopsNone, { name }) : say(words.stopsLost, { name, list: named(lost) }),
    successors.length > 0 ? say(words.couldTakeOver, { list: named(successors) }) : trustedByLost(state, lost),
    counted === "bestRoutes" ? words.bestRoutesOnly : undefined,
  );
}

/** Where the library names nobody: whom most of those who would lose their route trust. */
function trustedByLost({ view, scene, language }: MapState, lost: readonly string[]): string | undefined {
  const { words, say } = wordsIn(explorerWords, language);
  const successor = possibleSuccessor(view, lost);
  if (successor === undefined) return undefined;
  return say(words.successor, { name: nameIn(scene, successor.id), count: successor.count });
}

function coverageSentence({ scene }: MapState, { words, say }: Spoken<"explorer">): string {
  const count = (ring: string) => scene.nodes.filter((node) => node.ring === ring).length;
  return say(words.covered, { direct: count("direct"), via: count("viaIntroduction"), none: count("noRoute") });
}
