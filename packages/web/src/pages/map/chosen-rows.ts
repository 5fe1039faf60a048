import { foldName } from "@parent-circles/core";
import type { Language } from "@parent-circles/words";
import type { Column, PeopleRow } from "./people-rows.ts";

/** Which rows are wanted, and in which order. */
export interface RowChoice {
  readonly search: string;
  readonly circle: "all" | PeopleRow["inCircle"];
  readonly reach: "all" | Exclude<PeopleRow["reachState"], undefined>;
  readonly sortedBy: Column;
  readonly descending: boolean;
}

/** Everybody, the first circle first. */
export const everybody: RowChoice = { search: "", circle: "all", reach: "all", sortedBy: "circle", descending: false };

/** The rows that fit a choice, in its order: "Mother 2" stands before "Mother 10", and empty cells last. */
export function chosenRows(rows: readonly PeopleRow[], choice: RowChoice, language: Language): PeopleRow[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const search = foldName(choice.search);
  const { sortedBy, descending } = choice;
  return rows
    .filter(
      ({ name, inCircle, reachState }) =>
        foldName(name).includes(search) &&
        (choice.circle === "all" || inCircle === choice.circle) &&
        (choice.reach === "all" || reachState === choice.reach),
    )
    .sort((a, b) => {
      if ((a[sortedBy] === "") !== (b[sortedBy] === "")) return a[sortedBy] === "" ? 1 : -1;
      const order = collator.compare(a[sortedBy], b[sortedBy]) * (descending ? -1 : 1);
      return order === 0 ? collator.compare(a.name, b.name) : order;
    });
}
