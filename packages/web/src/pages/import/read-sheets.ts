import type { NetworkDocument } from "@parent-circles/core";
import {
  describeFiles,
  type DescribedTable,
  importFiles,
  type ImportReport,
  type UnclearName,
} from "@parent-circles/core/intake";
import type { SheetsAsked, SheetsRead, ToldTable, UnknownWord } from "./asked.ts";
import { mappedAsAsked, questionsIn } from "./questions.ts";
import { groupedBy } from "./grouped-by.ts";
import { rowsOf } from "./told-rows.ts";
import { worded } from "./worded.ts";
import { inPortion } from "./in-portion.ts";
import { type PlaceOf, rowKey } from "./placed.ts";

type DocumentPerson = NetworkDocument["people"][number];

/** Codes that say of a cell that its word is none that is known: she may say what it means. */
const wordUnknown = new Set(["document/value-not-allowed", "document/score-out-of-range"]);
/** Fields of which she may say what a word means. */
const fieldsWithWords = new Set(["role", "consentState", "score", "type"]);

/** Reads her files where they are: what would be sent, and row by row what would come of it. */
export function readSheets(asked: SheetsAsked): SheetsRead {
  const { files, leaveOut, known, asOf, language } = asked;
  const tables = describeFiles(files, { mapping: asked.mapping, leaveOut });
  const mapping = mappedAsAsked(tables, asked.mapping, asked.answers);
  const unclear: UnclearName[] = [];
  const metAt = new Map<string, string>();
  const { document, report } = importFiles(files, {
    ...asked,
    mapping,
    newId: idMaker(metAt),
    onUnclear: (name) => unclear.push(name),
  });
  const found = { tables: tables.map(withoutRows), questions: questionsIn(tables) };
  if (document === undefined)
    return {
      ...found,
      refused: report.refused.map((found) => worded(found, language)),
      rows: [],
      labels: {},
      words: [],
      talks: 0,
      allTalks: 0,
    };
  const isKnown = new Set(known.map(({ id }) => id));
  const sent = toBeSent(document, isKnown, asOf);
  const placed = { document: sent, placeOf: placesIn(report, metAt), isKnown };
  const { document: portion, later, talks, allTalks } = inPortion(placed, asked.mostTalks);
  const rows = rowsOf(placed, { tables, language, report, unclear, known, later });
  return {
    ...found,
    refused: [],
    rows,
    words: unknownWords(tables, report),
    labels: Object.fromEntries(known.map(({ id, displayName }) => [id, displayName ?? id])),
    document: portion,
    talks,
    allTalks,
  };
}

/** Ids by the place where somebody was met: the same when her files are read again, whatever she said meanwhile. */
function idMaker(metAt: Map<string, string>): (place: string) => string {
  const numbers = new Map<string, number>();
  const parts: string[] = [];
  return (place) => {
    const [, file = place, cell = ""] = /^(.*?):(\d+(?::\d+)?)$/.exec(place) ?? [];
    if (!parts.includes(file)) parts.push(file);
    const count = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, count);
    const id = `new-${parts.indexOf(file)}-${cell.replace(":", "-")}-${count}`;
    metAt.set(id, place);
    return id;
  };
}

/**
 * What is sent: of whoever is there already nothing that a sheet cannot know better, and of everybody new that she was named
 * today where nothing else is known, so that somebody tells her in time.
 */
function toBeSent(document: NetworkDocument, isKnown: ReadonlySet<string>, asOf: string): NetworkDocument {
  const people = document.people.map((person): DocumentPerson => {
    if (!isKnown.has(person.id)) return { consent: { state: "named", date: asOf }, ...person };
    const { displayName: _, ...said } = person;
    return said;
  });
  return { ...document, people };
}

function placesIn({ taken }: ImportReport, metAt: ReadonlyMap<string, string>): (document: NetworkDocument) => PlaceOf {
  const places = groupedBy(taken, ({ list }) => list);
  return ({ people }) =>
    (list, index) => {
      // Whoever was met by name alone has the place of the cell that names her.
      const met = list === "people" ? metAt.get(people[index]?.id ?? "") : undefined;
      return rowKey(met ?? places.get(list)?.[index]?.place ?? "");
    };
}

const withoutRows = ({ rows, ...table }: DescribedTable): ToldTable => ({ ...table, rows: rows.length });

/** The words in columns of a closed list that are none of it: each once, with the column. */
function unknownWords(tables: readonly DescribedTable[], { refused, absent }: ImportReport): UnknownWord[] {
  const places = new Set([
    ...refused.filter(({ code }) => wordUnknown.has(code)).map(({ place }) => place),
    ...absent.filter(({ reason }) => reason === "unreadable").map(({ place }) => place),
  ]);
  const found = tables.flatMap(({ file, name, columns, rows }) =>
    columns
      .filter(({ is }) => is !== null && fieldsWithWords.has(is))
      .flatMap(({ header, column, is }) =>
        rows
          .filter(({ at }) => places.has(`${name}:${at}:${column}`))
          .map(({ cells }) => ({ file, header, field: is ?? "", word: (cells[column - 1] ?? "").trim() })),
      ),
  );
  const once = new Map(found.map((one) => [`${one.file} ${one.header} ${one.word.toLowerCase()}`, one]));
  return [...once.values()].slice(0, mostWords);
}

const mostWords = 12;
