import { type Problem, problem } from "../../base/errors.ts";
import type { NetworkDocument } from "../../model/document.ts";
import { type RowList, rowLists } from "../../model/network.ts";
import { checkDocument, parseDocument } from "../../model/read-network.ts";
import type { DraftRow, ImportContext, TextImporter } from "../contract.ts";
import { emptyNotes } from "../report.ts";

/** Dates that say when something was seen or said, by list; the others may lie ahead. */
const pastDates: Readonly<Partial<Record<RowList, readonly (readonly string[])[]>>> = {
  people: [["consent", "date"]],
  ties: [["date"]],
  nominations: [["date"]],
  outcomes: [["date"]],
  helpQuestions: [["date"]],
  requests: [["date"]],
  asks: [["date"]],
};

/** A network document (JSON): a backup, an export of the store, or another tool's output in our format. */
export const documentImporter: TextImporter = {
  kind: "text",
  format: "document",
  fileName: "network.json",
  example:
    '{ "format": "parent-circles/network", "version": 1, "network": { "id": "pendrecht" },\n' +
    '  "people": [{ "id": "P-1", "role": "keyFigure" }, { "id": "P-2" }],\n' +
    '  "ties": [{ "from": "P-2", "to": "P-1", "type": "trust", "score": 4, "date": "2026-02-20" }] }\n',
  fits: (text) => /^\s*[{[]/.test(text),
  toDraft: ({ name, text }, context) => {
    const notes = emptyNotes();
    const parsed = parseDocument(text);
    const result = "problem" in parsed ? { problems: [parsed.problem] } : checkDocument(parsed.value);
    if ("problems" in result) {
      notes.refused.push(...result.problems.map((found) => at(name, found)));
      return { rows: [], notes, lists: [] };
    }
    const { document } = result;
    const rows = rowLists.flatMap((list) => rowsOfList(name, list, document));
    const dated = rows.map((row) => ({ row, late: lateDate(row, context) }));
    return {
      rows: dated.flatMap(({ row, late }) => (late === undefined ? row : [])),
      notes: { ...notes, refused: dated.flatMap(({ late }) => late ?? []) },
      head: { value: document.network, place: `${name}:/network/id` },
      lists: rowLists.filter((list) => document[list] !== undefined),
    };
  },
};

const at = (name: string, { code, place, details }: Problem): Problem => problem(code, `${name}:${place}`, details);

const rowsOfList = (name: string, list: RowList, document: NetworkDocument): DraftRow[] =>
  (document[list] ?? []).map((value, index) => {
    const place = `${name}:/${list}/${index}`;
    return { list, value, place, placeOf: (pointer) => `${place}${pointer}` };
  });

function lateDate({ list, value, placeOf }: DraftRow, { asOf }: ImportContext): Problem | undefined {
  for (const path of pastDates[list] ?? []) {
    const date = path.reduce((part: unknown, key) => (part as Record<string, unknown> | undefined)?.[key], value);
    if (typeof date === "string" && date > asOf)
      return problem("intake/date-in-future", placeOf(`/${path.join("/")}`), { asOf });
  }
  return undefined;
}
