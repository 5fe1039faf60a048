import type { UnknownReason } from "../base/answer.ts";
import type { Problem } from "../base/errors.ts";
import type { RowList } from "../model/network.ts";

/** A row that was taken, and the list of the document that it went into. */
export interface TakenRow {
  readonly place: string;
  readonly list: RowList;
}

/** An answer that is not known, with the reason; it is left out of the document and never becomes 0. */
export interface AbsentAnswer {
  readonly place: string;
  readonly reason: UnknownReason;
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** The format it was read as; absent when none fitted. */
  readonly format?: string;
  /** The field that each header was read as; `null` for a header that was not taken. */
  readonly columns?: readonly { readonly header: string; readonly field: string | null }[];
}

/**
 * Everything that happened on the way in, by `file:row:column` (rows and columns counted from 1, the header being row 1)
 * or, for a network document, `file:/json/pointer`. Names and answers never occur in it.
 */
export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly taken: readonly TakenRow[];
  /** Taken after a repair. */
  readonly repaired: readonly Problem[];
  readonly absent: readonly AbsentAnswer[];
  /** Left out by rule or by request: nobody made a mistake. */
  readonly leftOut: readonly Problem[];
  readonly refused: readonly Problem[];
}

/** The lists of a report that reading can add to. */
export type Notes = { readonly [Part in "repaired" | "absent" | "leftOut" | "refused"]: NoteOf<Part>[] };
type NoteOf<Part extends keyof ImportReport> = ImportReport[Part][number];

/** Notes with nothing in them. */
export const emptyNotes = (): Notes => ({ repaired: [], absent: [], leftOut: [], refused: [] });

/** All notes of an import, in their order: what was read twice is said once. */
export function notesOf(all: readonly Notes[]): Notes {
  const { repaired, ...others } = joinNotes(all);
  const said = new Map(repaired.map((note) => [`${note.code} ${note.place}`, note]));
  return { ...others, repaired: [...said.values()] };
}

/** All notes, in their order. */
export function joinNotes(all: readonly Notes[]): Notes {
  return {
    repaired: all.flatMap(({ repaired }) => repaired),
    absent: all.flatMap(({ absent }) => absent),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
    refused: all.flatMap(({ refused }) => refused),
  };
}
