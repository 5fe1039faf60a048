import type { About, Values } from "./text.ts";

const isolateStart = "\u2068";
const isolateEnd = "\u2069";
const isolated = /\u2068[^\u2068\u2069]*\u2069/gu;

// Letters alone tell a direction: digits, dots and brackets go along with what stands around them.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u;

/** A space before the initial of a name, "Aisha B." or "Aisha B", at which a line must not break. */
const beforeInitial = / (?=\p{L}\.)| (?=\p{Lu}(?:\s|$))/gu;
const endsSentence = /[.!?…؟]$/u;

/**
 * A name, title or phrase as it stands inside a sentence: where letters of the other direction occur in it, it is put
 * between isolates, so that the full stops and brackets around it stay where they belong; an initial stays on the line of
 * its name.
 */
export function isolate(text: string, direction: About["direction"]): string {
  const bound = text.replace(beforeInitial, "\u00A0");
  const other = direction === "rtl" ? leftToRight : rightToLeft;
  const runsOtherWay = other.test(bound) && other.test(bound.replace(isolated, ""));
  return runsOtherWay ? `${isolateStart}${bound}${isolateEnd}` : bound;
}

/**
 * Puts values into the places of a text. A full stop of the text is left out after a value that ends the sentence itself
 * ("Aisha B."), unless the two stand apart because the value runs the other way. A place without a value stays as it is.
 *
 * @example fill("Vraag {name}.", { name: "Aisha B." }, String) // "Vraag Aisha B."
 */
export function fill(text: string, values: Values, written: (value: string | number) => string): string {
  return text.replace(/\{(\w+)\}(\.(?!\.))?/g, (place, name: string, stop: string | undefined) => {
    const value = values[name];
    if (value === undefined) return place;
    const shown = written(value);
    return stop === undefined || endsSentence.test(shown) ? shown : `${shown}${stop}`;
  });
}
