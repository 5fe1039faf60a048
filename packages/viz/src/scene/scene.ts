import { type NetworkView, wordsIn } from "@parent-circles/core";
import { drawingWords } from "@parent-circles/words";
import { castOf } from "./cast.ts";
import { compose, type SceneOptions } from "./compose.ts";
import { tiesOf } from "./ties.ts";
import type { Scene } from "./types.ts";

/**
 * Lays out a view: who stands where, every text and every arrow, as plain data. The same view and options give the same
 * scene, to the byte.
 *
 * @example scene(viewFor(network, { role: "coordinator", asOf }), { language: "nl" })
 */
export function scene(view: NetworkView, options: SceneOptions = {}): Scene {
  const { language = "nl", names = "full" } = options;
  const cast = castOf(view, wordsIn(drawingWords, language), names);
  const people = cast.filter(({ ring }) => ring !== "institutions").map(({ id }) => id);
  return compose(view, { cast, ties: tiesOf(view, new Set(people)) }, options);
}
