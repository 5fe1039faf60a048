import type { NetworkDocument } from "@parent-circles/core";
import type { DescribedTable, ImportReport, KnownPerson, UnclearName } from "@parent-circles/core/intake";
import type { Candidate, SheetsAsked, ToldPerson, ToldRow, ToldTie } from "./asked.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Placed, rowKey } from "./placed.ts";
import { worded } from "./worded.ts";

type DocumentPerson = NetworkDocument["people"][number];
type DocumentTie = NonNullable<NetworkDocument["ties"]>[number];

/** What is told of a whole table stands on the page of its columns. */
const toldOfColumns = new Set(["intake/unknown-column", "intake/missing-column", "intake/duplicate-column"]);

/** What was read around a document: its tables, and what was said of their cells. */
export interface Around {
  readonly tables: readonly DescribedTable[];
  readonly language: SheetsAsked["language"];
  readonly report: ImportReport;
  readonly unclear: readonly UnclearName[];
  readonly known: readonly KnownPerson[];
  readonly later: ReadonlySet<string>;
}

type Found = Pick<ToldRow, "people" | "ties" | "unclear" | "problems">;

/** Every row of her sheets with what would happen, in their order. */
export function rowsOf(placed: Placed, around: Around): ToldRow[] {
  const foundIn = finder(placed, around);
  return around.tables.flatMap(({ name, rows, columns }) => {
    const inOrder = [...columns].sort((one, other) => Number(isHerName(other)) - Number(isHerName(one)));
    const shown = inOrder.filter(({ is }) => is !== null || columns.every((column) => column.is === null));
    return rows.flatMap(({ at, cells }): ToldRow[] => {
      if (cells.every((cell) => cell.trim() === "")) return [];
      const key = `${name}:${at}`;
      const found = foundIn(key);
      const written = shown.map(({ column }) => (cells[column - 1] ?? "").trim()).filter((cell) => cell !== "");
      return [{ key, at, sheet: name, written, ...found, state: around.later.has(key) ? "later" : stateOf(found) }];
    });
  });
}

const isHerName = ({ is }: DescribedTable["columns"][number]): boolean => is === "displayName";

/** Finds what was read of a row, by `file:row`. */
function finder(placed: Placed, { language, report, unclear, known }: Around): (key: string) => Found {
  const { document, isKnown } = placed;
  const placeOf = placed.placeOf(document);
  const { people, ties = [], nominations = [] } = document;
  const labels = new Map([...people, ...known].map(({ id, displayName }) => [id, displayName ?? id]));
  const label = (id: string): string => labels.get(id) ?? id;
  const rowOf = new Map(people.map(({ id }, index) => [id, Number(/\d+$/.exec(placeOf("people", index))?.[0])]));
  const inRow = <Row>(rows: readonly Row[], list: Parameters<typeof placeOf>[0]) =>
    groupedBy(rows.entries(), ([index]) => placeOf(list, index));
  const [byPeople, byTies, byNominations] = [
    inRow(people, "people"),
    inRow(ties, "ties"),
    inRow(nominations, "nominations"),
  ];
  const asked = groupedBy(
    unclear.filter(({ candidates }) => candidates.length > 0),
    ({ place }) => rowKey(place),
  );
  const problems = groupedBy(
    report.refused.filter(({ code }) => !toldOfColumns.has(code)),
    ({ place }) => rowKey(place),
  );
  const candidateOf = (id: string): Candidate => {
    const row = isKnown.has(id) ? undefined : rowOf.get(id);
    return { id, label: label(id), ...(row === undefined ? {} : { row }) };
  };
  const personTold = ({ id, consent }: DocumentPerson): ToldPerson => {
    const isNew = !isKnown.has(id);
    return { id, label: label(id), isNew, isToBeTold: isNew && consent?.state === "named" };
  };
  return (key) => ({
    people: (byPeople.get(key) ?? []).map(([, person]) => personTold(person)),
    ties: [
      ...(byTies.get(key) ?? []).map(([, tie]) => tieTold(tie, label)),
      ...(byNominations.get(key) ?? []).map(([, { from, to, question }]) => ({
        from: label(from),
        to: label(to),
        kind: question,
      })),
    ],
    unclear: (asked.get(key) ?? []).map(({ written, place, isRow, candidates }) => ({
      written,
      place,
      isRow,
      candidates: candidates.map(candidateOf),
    })),
    problems: (problems.get(key) ?? []).map((one) => worded(one, language)),
  });
}

const tieTold = ({ from, to, type, score }: DocumentTie, label: (id: string) => string): ToldTie => ({
  from: label(from),
  to: label(to),
  kind: type,
  ...(score === undefined ? {} : { score }),
});

function stateOf({ unclear, people, ties, problems }: Found): ToldRow["state"] {
  if (unclear.length > 0) return "choose";
  if (problems.length > 0) return "refused";
  return people.some(({ isNew }) => isNew) || (people.length === 0 && ties.length > 0) ? "new" : "known";
}
