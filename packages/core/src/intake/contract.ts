import type { UnknownReason } from "../base/answer.ts";
import type { ErrorCode } from "../base/error-codes.ts";
import type { ProblemDetails } from "../base/errors.ts";
import type { CalendarDate } from "../base/ids.ts";
import type { NetworkDocument, Person } from "../model/document.ts";
import type { RowList } from "../model/network.ts";
import type { PeopleByName } from "./people-by-name.ts";
import type { Notes } from "./report.ts";

/** What one cell says. */
export type Reading =
  | { readonly kind: "value"; readonly value: unknown; readonly repair?: readonly [ErrorCode, ProblemDetails?] }
  | { readonly kind: "absent"; readonly reason: UnknownReason }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly details?: ProblemDetails };

/** What reading a cell may depend on besides its text. */
export interface CellContext {
  readonly asOf: CalendarDate;
  /** Of the network, for moments. */
  readonly timeZone: string;
  /** Who may be named, by code or by name; absent where cells hold nobody. */
  readonly people?: PeopleByName;
  /** Where the cell stands. */
  readonly place?: string;
  /** In which order the cell's column writes day and month. */
  readonly dayOrder: "dayFirst" | "monthFirst" | "contradictory";
}

/** Reads the tidied text of a cell that holds an answer. Promise: it never guesses, it says what it repaired. */
export type CellReader = (text: string, context: CellContext) => Reading;

/** A column of a table format. */
export interface Column {
  /** The name of the field, which is also the canonical header. */
  readonly field: string;
  /** Where the value goes in the row of the document; the field itself by default. */
  readonly path?: readonly string[];
  readonly required?: true;
  /** Whoever named nobody ("weet niet", "-") makes no row, and no mistake. */
  readonly unknownIsNoRow?: true;
  /** Headers that people use for it; capitals, spaces, hyphens and underscores make no difference. */
  readonly aliases?: readonly string[];
  /** Days and months of its cells stand in an order that the column as a whole tells. */
  readonly holdsDates?: true;
  readonly read: CellReader;
}

/** A row of a table whose cells have been read; what is absent has no cell. */
export interface TableRecord {
  readonly place: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** The fields whose cell holds no answer, with the reason. */
  readonly absent: ReadonlyMap<string, UnknownReason>;
  readonly placeOf: (field: string) => string;
  /** The header of a field as it stands on the sheet; the field itself where there is none. */
  readonly headerOf: (field: string) => string;
}

/** A row on its way into the document, with the place of each of its parts. */
export interface DraftRow {
  readonly list: RowList;
  readonly value: unknown;
  readonly place: string;
  /** The place of a part, given as a JSON pointer within the row. */
  readonly placeOf: (pointer: string) => string;
}

/** What an importer returns: rows, and a note on everything that did not come through as it stood. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly notes: Notes;
  /** The head of the network, where the format has one. */
  readonly head?: { readonly value: NetworkDocument["network"]; readonly place: string };
  /** Lists that must be in the document even when they hold no row. */
  readonly lists: readonly RowList[];
}

/** What an importer may know besides its own file. */
export interface ImportContext {
  readonly people: PeopleByName;
  readonly asOf: CalendarDate;
  readonly timeZone: string;
  /** Answers older than this day are not taken. */
  readonly answersSince: CalendarDate | undefined;
  /** A person read from this file or an earlier one. */
  readonly personOf: (id: string) => Person | undefined;
  /** Whether nobody may be told who came to an activity. */
  readonly isSensitive: (activity: string) => boolean;
}

interface ImporterDeclaration {
  readonly format: string;
  /** The name that the format's file has in the docs. */
  readonly fileName: string;
  /** A small valid file, for the docs and for the suite that every importer passes. */
  readonly example: string;
}

/** A format of rows and columns. Promise: `toRows` changes nothing and returns a row or a note for each record. */
export interface TableImporter extends ImporterDeclaration {
  readonly kind: "table";
  readonly list: RowList;
  readonly columns: readonly Column[];
  /** Fields of which a table has at least one, or it is none of this format. */
  readonly needsOneOf?: readonly string[];
  readonly toRows: (records: readonly TableRecord[], context: ImportContext) => Pick<Draft, "rows" | "notes">;
}

/** A format of its own. Promise: it returns no row at all of a file with a problem in its form. */
export interface TextImporter extends ImporterDeclaration {
  readonly kind: "text";
  /** Whether a text looks like this format. */
  readonly fits: (text: string) => boolean;
  readonly toDraft: (file: { readonly name: string; readonly text: string }, context: ImportContext) => Draft;
}

/** An importer: a declaration and a pure function, registered once in `importers.ts`. */
export type Importer = TableImporter | TextImporter;
