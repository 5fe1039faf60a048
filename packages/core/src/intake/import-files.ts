import { type Problem, problem } from "../base/errors.ts";
import { calendarDate } from "../base/time.ts";
import type { Activity, NetworkDocument, Person } from "../model/document.ts";
import { assemble } from "./assemble.ts";
import { importCaps } from "./caps.ts";
import type { Draft, ImportContext } from "./contract.ts";
import type { ImportFile } from "./decode.ts";
import { type ImportMapping, mappingOf, readMapping } from "./mapping.ts";
import { type OpenFile, openFile, readingOrder } from "./open-file.ts";
import { emptyNotes, type FileReport, type ImportReport, joinNotes } from "./report.ts";
import { readRecords } from "./table/read-records.ts";

/** What an import may be told besides its files. */
export interface ImportOptions {
  /** The day of the import: nothing was said or seen after it. */
  readonly asOf: string;
  readonly mapping?: ImportMapping;
  /** The head of the network to import into; by default that of the document among the files. */
  readonly network?: NetworkDocument["network"];
  /** Scores older than this day become unknown strengths; by default none is too old. */
  readonly answersSince?: string;
  /**
   * Headers of columns that are left out although they name what is never stored: for whoever reads a file where it is, so
   * that they never travel. A server does not offer this.
   */
  readonly leaveOut?: readonly string[];
  /** Activities of the network that are sensitive: attendance of them gives no tie. */
  readonly sensitive?: readonly string[];
}

/**
 * What an import returns. `complete`: every row was taken. `partial`: some rows were refused, and the document holds the
 * others; whoever stores it decides on that first. `refused`: a whole file was refused, and there is no document.
 */
export type ImportResult =
  | { readonly status: "complete" | "partial"; readonly document: NetworkDocument; readonly report: ImportReport }
  | { readonly status: "refused"; readonly document?: undefined; readonly report: ImportReport };

/**
 * Reads the files of one neighbourhood into a document, with a report on everything taken, repaired and refused.
 *
 * Nothing is written and nothing is dropped in silence: calling it is the dry run. A column that names what may not be
 * stored refuses the whole import by its header, and so does a file that cannot be read.
 *
 * @throws ParentCirclesError only for options that are wrong: a date or a mapping.
 */
export function importFiles(files: readonly ImportFile[], options: ImportOptions): ImportResult {
  const mapping = readMapping(options.mapping);
  const asOf = calendarDate(options.asOf);
  const answersSince =
    options.answersSince === undefined ? undefined : calendarDate(options.answersSince, "answersSince");
  const { files: maximum } = importCaps;
  if (files.length > maximum)
    return refusedWith([], [problem("document/too-large", "files", { maximum, what: "files" })]);
  const opened = files.map((file) => openFile(file, mappingOf(mapping, file), options.leaveOut ?? []));
  const reports = opened.map(({ report }) => report);
  const unusable = opened.flatMap((file) => ("refused" in file ? file.refused : []));
  if (unusable.length > 0) return refusedWith(reports, unusable);
  const readable = opened.flatMap((file) => ("refused" in file ? [] : file));
  return resultOf(
    reports,
    readAll(
      readable,
      { asOf, answersSince, timeZone: options.network?.timeZone ?? defaultTimeZone },
      options.sensitive,
    ),
    options.network,
  );
}

/** Of a network that does not say where it is. */
const defaultTimeZone = "Europe/Amsterdam";

const refusedWith = (files: readonly FileReport[], refused: readonly Problem[]): ImportResult => ({
  status: "refused",
  report: { ...emptyNotes(), files, taken: [], refused },
});

/** Reads the files in the order of the importers, so that people are known before what is said about them. */
function readAll(
  files: readonly OpenFile[],
  known: Pick<ImportContext, "asOf" | "answersSince" | "timeZone">,
  inNetwork: readonly string[] = [],
): Draft[] {
  const people = new Map<string, Person>();
  const sensitive = new Set(inNetwork);
  const context: ImportContext = {
    ...known,
    personOf: (id) => people.get(id),
    isSensitive: (activity) => sensitive.has(activity),
  };
  return files
    .toSorted((a, b) => readingOrder(a.importer) - readingOrder(b.importer))
    .map((file) => {
      const draft = draftOf(file, context);
      for (const { list, value } of draft.rows) {
        if (list === "people") people.set((value as Person).id, value as Person);
        if (list === "activities" && (value as Activity).sensitive === true) sensitive.add((value as Activity).id);
      }
      return { ...draft, notes: joinNotes([file.notes, draft.notes]) };
    });
}

function draftOf(file: OpenFile, context: ImportContext): Draft {
  if (file.importer.kind === "text" && "text" in file)
    return file.importer.toDraft({ name: file.report.name, text: file.text }, context);
  const { importer, table, match } = file as Extract<OpenFile, { match: unknown }>;
  const { records, notes } = readRecords(table, match, context);
  const made = importer.toRows(records, context);
  return { rows: made.rows, notes: joinNotes([notes, made.notes]), lists: [importer.list] };
}

function resultOf(
  files: readonly FileReport[],
  drafts: readonly Draft[],
  given?: NetworkDocument["network"],
): ImportResult {
  const notes = joinNotes(drafts.map((draft) => draft.notes));
  const heads = drafts.flatMap(({ head }) => head ?? []);
  const network = given ?? heads[0]?.value ?? { id: "imported" };
  const foreign = heads.filter(({ value }) => value.id !== network.id);
  const wholeFile = [
    ...drafts.flatMap((draft) => (draft.lists.length === 0 ? draft.notes.refused : [])),
    ...foreign.map(({ place }) => problem("intake/other-network", place)),
  ];
  if (wholeFile.length > 0) return refusedWith(files, wholeFile);
  const { document, taken, refused } = assemble(
    drafts.flatMap(({ rows }) => rows),
    network,
    drafts.flatMap(({ lists }) => lists),
  );
  const allRefused = [...notes.refused, ...refused];
  if (document.people.length === 0)
    return refusedWith(files, [...allRefused, problem("intake/nothing-to-take", "files")]);
  return {
    status: allRefused.length === 0 ? "complete" : "partial",
    document,
    report: { ...notes, files, taken: taken.map(({ place, list }) => ({ place, list })), refused: allRefused },
  };
}
