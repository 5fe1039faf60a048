import type { ListedMeasure, MeasureParameter } from "../../data/shapes.ts";

/** What stands in the fields of a form, by the parameter's name, as it stands in an address too. */
export type Texts = Readonly<Record<string, string>>;

/** Which measure is asked, with what. */
export interface MeasureQuestion {
  readonly measure: ListedMeasure;
  readonly texts: Texts;
}

/** Reads `coverage?maxHops=3`, the part of an address that says what is asked; the first measure where it names none. */
export function questionIn(of: string, measures: readonly ListedMeasure[]): MeasureQuestion | undefined {
  const [name, query = ""] = of.split("?");
  const measure = measures.find(({ id }) => id === name) ?? measures[0];
  return measure && { measure, texts: measure.id === name ? Object.fromEntries(new URLSearchParams(query)) : {} };
}

/** Writes what is asked as {@link questionIn} reads it; a field that is empty or says the usual is left out. */
export function addressOf({ measure: { id, parameters }, texts }: MeasureQuestion): string {
  const given = Object.entries(texts).filter(([name, text]) => text !== usualText(parameters[name]));
  const query = new URLSearchParams(given.filter(([, text]) => text !== "")).toString();
  return query === "" ? id : `${id}?${query}`;
}

/** What stands in each field at first: what was asked, else the usual; nothing where that is the network's own setting. */
export const firstTexts = ({ measure: { parameters }, texts }: MeasureQuestion): Texts =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, texts[name] ?? usualText(parameter)]),
  );

function usualText(parameter: MeasureParameter | undefined): string {
  const usual = parameter?.default;
  return usual === undefined || usual === "setting" || typeof usual === "object" ? "" : String(usual);
}
