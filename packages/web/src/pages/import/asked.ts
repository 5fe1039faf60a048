import type { NetworkDocument } from "@parent-circles/core";
import type { DescribedTable, ImportFile, ImportMapping, KnownPerson, SaidOfPeople } from "@parent-circles/core/intake";
import type { Language } from "@parent-circles/words";
import type { AskedAnswer, ScoreQuestion } from "./questions.ts";

/** What the page asks of the worker that reads her files: nothing of it leaves her computer. */
export interface SheetsAsked {
  readonly files: readonly ImportFile[];
  readonly asOf: string;
  readonly network: NetworkDocument["network"];
  readonly known: readonly KnownPerson[];
  /** Activities that are sensitive: of who came to them nothing is kept. */
  readonly sensitive: readonly string[];
  readonly mapping: ImportMapping;
  /** By file what was asked where it has numbers from 1 to 5. */
  readonly answers: Readonly<Record<string, AskedAnswer>>;
  readonly leaveOut: readonly string[];
  readonly said: SaidOfPeople;
  /** After so many people who are to be told, the rest is for another time. */
  readonly mostTalks: number | undefined;
  /** In which problems are worded. */
  readonly language: Language;
}

/** A problem in words, and the cell that her spreadsheet calls so; none for a whole file. */
export interface ToldProblem {
  readonly code: string;
  readonly text: string;
  readonly cell: string;
}

/** Somebody whom a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** In which row of her file she stands; absent for somebody of the network. */
  readonly row?: number;
}

/** A name of which she says who is meant. */
export interface AskedName {
  readonly written: string;
  readonly place: string;
  readonly isRow: boolean;
  readonly candidates: readonly Candidate[];
}

/** What became of a row: she is to choose, it cannot be taken, somebody new, about somebody who is there, or for later. */
export const rowStates = ["choose", "refused", "new", "known", "later"] as const;
/** One of {@link rowStates}. */
export type RowState = (typeof rowStates)[number];

/** Somebody of a row. */
export interface ToldPerson {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
  /** Only named so far: somebody is to tell her. */
  readonly isToBeTold: boolean;
}

/** A tie or a nomination of a row, by names. */
export interface ToldTie {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly score?: number;
}

/** A row of her sheet, and what would happen with it. */
export interface ToldRow {
  /** `file:row`. */
  readonly key: string;
  readonly at: number;
  readonly sheet: string;
  /** What stands there, cell by cell, without what was left out. */
  readonly written: readonly string[];
  readonly state: RowState;
  readonly people: readonly ToldPerson[];
  readonly ties: readonly ToldTie[];
  readonly unclear: readonly AskedName[];
  readonly problems: readonly ToldProblem[];
}

/** A word in a column that is none that is known, and what the column is. */
export interface UnknownWord {
  readonly file: string;
  readonly header: string;
  readonly field: string;
  readonly word: string;
}

/** A table without its rows: what the page shows of it. */
export interface ToldTable extends Omit<DescribedTable, "rows"> {
  readonly rows: number;
}

/** What was read of her files. */
export interface SheetsRead {
  readonly tables: readonly ToldTable[];
  readonly questions: readonly ScoreQuestion[];
  /** Why nothing can be taken. */
  readonly refused: readonly ToldProblem[];
  readonly rows: readonly ToldRow[];
  readonly words: readonly UnknownWord[];
  /** What would be sent; absent where nothing can be. */
  readonly document?: NetworkDocument;
  /** What everybody is called who may be meant. */
  readonly labels: Readonly<Record<string, string>>;
  /** How many people are to be told within thirty days, of what is sent and of all that was read. */
  readonly talks: number;
  readonly allTalks: number;
}
