import type { NameOf } from "../../data/names.ts";
import type { ListedMeasure, MeasureResult } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

type Unit = ListedMeasure["unit"];

/** Somebody and what is said of her. */
export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  /** The number as it is written, or why there is none. */
  readonly text: string;
  readonly isKnown: boolean;
  /** The counts that the number is the sum of, by their names; those of nothing are left out. */
  readonly parts: readonly { readonly part: string; readonly count: number }[];
}

/** Everybody's number, the largest first and those without one last; by name where they are equal. */
export function measureRows(
  { values = {}, unknown = {}, parts = {}, unit }: MeasureResult,
  nameOf: NameOf,
  speaker: Speaker,
): MeasureRow[] {
  const { compare } = new Intl.Collator(speaker.language, { numeric: true });
  return Object.entries(values)
    .map(([id, value]) => ({ id, value, name: nameOf(id) }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || compare(a.name, b.name))
    .map(({ id, value, name }) => ({
      id,
      name,
      text:
        value === null
          ? speaker.words.measures.unknown[unknown[id] ?? "undefinedHere"]
          : numberText(value, unit, speaker),
      isKnown: value !== null,
      parts: Object.entries(parts[id] ?? {}).flatMap(([part, count]) => (count === 0 ? [] : [{ part, count }])),
    }));
}

/** A number as the language writes it: a share in hundredths. What is a little more than nothing is never written as nothing. */
export function numberText(value: number, unit: Unit, { locale, say, words }: Speaker): string {
  const style = unit === "share" ? "percent" : "decimal";
  const decimals = unit === "number" ? 2 : 1;
  const written = new Intl.NumberFormat(locale, { style, maximumFractionDigits: decimals });
  const least = 10 ** -decimals / (unit === "share" ? 100 : 1);
  return value > 0 && value < least
    ? say(words.measures.lessThan, { value: written.format(least) })
    : written.format(value);
}
