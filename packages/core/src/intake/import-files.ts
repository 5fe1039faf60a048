import { type Problem, problem } from "../base/errors.ts";
import { calendarDate } from "../base/time.ts";
import type { Activity, Institution, NetworkDocument, Person } from "../model/document.ts";
import { assemble } from "./assemble.ts";
import { importCaps } from "./caps.ts";
import type { Draft, DraftRow, ImportContext } from "./contract.ts";
import type { ImportFile } from "./decode.ts";
import { type ImportMapping, mappingOf, readMapping } from "./mapping.ts";
import { type OpenFile, openFile, readingOrder } from "./open-file.ts";
import { type KnownPerson, PeopleByName, type SaidOfPeople, type UnclearName } from "./people-by-name.ts";
import { emptyNotes, type FileReport, type ImportReport, joinNotes, notesOf } from "./report.ts";
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
  /** Who is in the network already: named by code or by name, they need no row of their own. */
  readonly known?: readonly KnownPerson[];
  /** Makes the id of somebody whom a file gives by name alone, told where she was met; `p1`, `p2` … by default. */
  readonly newId?: (place: string) => string;
  /** Who is meant where names leave that open, as the coordinator said. */
  readonly said?: SaidOfPeople;
  /** Told of each name that leaves open who is meant: for whoever reads a file where it is, since no report holds names. */
  readonly onUnclear?: (name: UnclearName) => void;
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
  const opened = files.map((file) => openFile(file, mappingOf(mapping, file), { leaveOut: options.leaveOut ?? [] }));
  const reports = opened.flatMap((file) => ("refused" in file ? file.report : file.map(({ report }) => report)));
  const unusable = opened.flatMap((file) => ("refused" in file ? file.refused : []));
  if (unusable.length > 0) return refusedWith(reports, unusable);
  const readable = opened.flatMap((file) => ("refused" in file ? [] : file));
  const known = options.known ?? [];
  const people = new PeopleByName(known, {
    newId: options.newId ?? countedIds(),
    said: options.said,
    onUnclear: options.onUnclear,
    makesPeople: !readable.some(hasCodes),
  });
  return resultOf(
    reports,
    readAll(
      readable,
      { asOf, answersSince, timeZone: options.network?.timeZone ?? defaultTimeZone, people },
      options.sensitive,
    ),
    options,
  );
}

/** Of a network that does not say where it is. */
const defaultTimeZone = "Europe/Amsterdam";

/** Where people are given by code, a name that nobody has is a mistake and nobody new. */
const hasCodes = (file: OpenFile): boolean =>
  file.importer.format === "document" ||
  ("match" in file &&
    file.importer.list === "people" &&
    file.match.columns.some(({ column }) => column.field === "id"));

function countedIds(): () => string {
  let count = 0;
  return () => `p${++count}`;
}

/** Somebody of whom only the name is known that others gave: she is to be told of it in time. */
const metRow = (
  { id, displayName }: KnownPerson,
  { asOf, place }: { readonly asOf: string; readonly place: string },
): DraftRow => ({
  list: "people",
  value: { id, displayName, consent: { state: "named", date: asOf } },
  place,
  placeOf: () => place,
});

const namedInstitution = ({ id, name }: Institution): KnownPerson => ({
  id,
  ...(name === undefined ? {} : { displayName: name }),
});

const refusedWith = (files: readonly FileReport[], refused: readonly Problem[]): ImportResult => ({
  status: "refused",
  report: { ...emptyNotes(), files, taken: [], refused },
});

/** Reads the files in the order of the importers, so that people are known before what is said about them. */
function readAll(
  files: readonly OpenFile[],
  known: Pick<ImportContext, "asOf" | "answersSince" | "timeZone" | "people">,
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
      const met = known.people.takeMet().map((person) => metRow(person, { asOf: known.asOf, place: file.report.name }));
      for (const { list, value } of [...met, ...draft.rows]) {
        if (list === "people") people.set((value as Person).id, value as Person);
        // The importer of lists has added hers, with their full names.
        if (list === "people" && file.importer.kind === "text") known.people.add(value as Person);
        if (list === "institutions") known.people.add(namedInstitution(value as Institution));
        if (list === "activities" && (value as Activity).sensitive === true) sensitive.add((value as Activity).id);
      }
      return { ...draft, rows: [...met, ...draft.rows], notes: joinNotes([file.notes, draft.notes]) };
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
  { network: given, known = [] }: Pick<ImportOptions, "network" | "known">,
): ImportResult {
  const notes = notesOf(drafts.map((draft) => draft.notes));
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
    { lists: drafts.flatMap(({ lists }) => lists), known },
  );
  const allRefused = [...notes.refused, ...refused];
  if (document.people.length === 0 && known.length === 0)
    return refusedWith(files, [...allRefused, problem("intake/nothing-to-take", "files")]);
  return {
    status: allRefused.length === 0 ? "complete" : "partial",
    document,
    report: { ...notes, files, taken: taken.map(({ place, list }) => ({ place, list })), refused: allRefused },
  };
}
