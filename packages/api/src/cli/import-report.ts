import { describeProblem, type Language, type Problem } from "@parent-circles/core";
import type { ImportReport } from "@parent-circles/core/intake";
import type { Teller } from "./files.ts";

const mostPlaces = 8;
const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>): Key[] => Object.keys(of) as Key[];

/** What became of the rows of files: how many of each, then each kind of thing once, with what to do and where it happened. */
export function reportLines(report: ImportReport, { words }: Teller, language: Language): string[] {
  const { taken, repaired, absent, leftOut, refused } = report;
  const counts = { taken, repaired, absent, leftOut, refused };
  return [
    ...keysOf(counts).map((name) => `  ${words.import.counts[name]}: ${counts[name].length}`),
    ...groupsOf([...refused, ...repaired, ...leftOut], language),
  ];
}

function groupsOf(problems: readonly Problem[], language: Language): string[] {
  const places = new Map<string, string[]>();
  for (const found of problems) {
    const text = describeProblem({ ...found, place: "" }, { language });
    places.set(text, [...(places.get(text) ?? []), found.place]);
  }
  return [...places].map(([text, at]) => {
    const more = at.length > mostPlaces ? `, … (${at.length})` : "";
    return `${text}\n    ${at.slice(0, mostPlaces).join(", ")}${more}`;
  });
}
