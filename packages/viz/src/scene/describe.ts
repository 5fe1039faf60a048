import type { NetworkView } from "@parent-circles/core";
import { countText, isNone } from "./count-text.ts";
import type { Words } from "./words/shape.ts";
import { fill } from "./words/words.ts";

/** The whole picture in a few sentences, for who cannot see it. */
export function describe(view: NetworkView, words: Words, arrowCount: number): string {
  const { firstCircle, direct, viaIntroduction, noRoute, institutions } = view.counts;
  const texts = words.description;
  if ([firstCircle, direct, viaIntroduction, noRoute].every(isNone)) return texts.nobody;
  const sentences = [
    fill(texts.first, { count: countText(firstCircle, words) }),
    fill(texts.direct, { count: countText(direct, words) }),
    fill(texts.viaIntroduction, { count: countText(viaIntroduction, words) }),
    fill(texts.noRoute, { count: countText(noRoute, words) }),
    fill(texts.institutions, { count: countText(institutions, words) }),
  ];
  if (arrowCount > 0) sentences.push(fill(texts.arrows, { count: String(arrowCount) }));
  const soleRoutes = view.people.filter(({ soleRoutes: count = 0 }) => count > 0);
  const list = soleRoutes.map(({ label, soleRoutes: count }) => `${label} (${count})`).join(words.comma);
  if (list !== "") sentences.push(fill(texts.soleRoutes, { list }));
  return sentences.join(" ");
}
