import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";
import { countText, isNone } from "./count-text.ts";

/** The whole picture in a few sentences, for who cannot see it. */
export function describe(view: NetworkView, speaker: Spoken<"drawing">, arrowCount: number): string {
  const { firstCircle, direct, viaIntroduction, noRoute, institutions } = view.counts;
  const { words, say, list, number, isolate } = speaker;
  const texts = words.description;
  if ([firstCircle, direct, viaIntroduction, noRoute].every(isNone)) return texts.nobody;
  const sentences = [
    say(texts.first, { count: countText(firstCircle, speaker) }),
    say(texts.direct, { count: countText(direct, speaker) }),
    say(texts.viaIntroduction, { count: countText(viaIntroduction, speaker) }),
    say(texts.noRoute, { count: countText(noRoute, speaker) }),
    say(texts.institutions, { count: countText(institutions, speaker) }),
  ];
  if (arrowCount > 0) sentences.push(say(texts.arrows, { count: arrowCount }));
  const only = view.people.flatMap(({ label, soleRoutes: count = 0 }) =>
    count > 0 ? [`${isolate(label)} (${number(count)})`] : [],
  );
  if (only.length > 0) sentences.push(say(texts.soleRoutes, { list: list(only) }));
  return sentences.join(" ");
}
