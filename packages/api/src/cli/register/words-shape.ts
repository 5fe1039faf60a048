/** What the two documents say in one language. A text that a key is missing for is a blank to be filled in. */
export interface RegisterWords {
  /** What the software cannot know, marked so that it is found. */
  readonly blank: (what: string) => string;
  readonly titles: Readonly<Record<"assessment" | "register", string>>;
  readonly made: (on: string) => string;
  readonly headings: Readonly<Record<Heading, string>>;
  /** The heads of tables, in the order of their columns. */
  readonly columns: Readonly<Record<Table, readonly string[]>>;
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  /** What never is in the data. */
  readonly absent: string;
  /** By role: what she does and sees. */
  readonly roles: Readonly<Record<string, string>>;
  /** By list of the document: what a row says. */
  readonly lists: Readonly<Record<string, string>>;
  /** By field of a person, or the beginning of its path: what it is kept for. */
  readonly fields: Readonly<Record<string, string>>;
  /** By clock: what is kept. */
  readonly clocks: Readonly<Record<string, string>>;
  /** By what happens when the time is up. */
  readonly happens: Readonly<Record<string, string>>;
  readonly period: (time: { readonly days?: number | undefined; readonly months?: number | undefined }) => string;
  readonly rights: readonly (readonly [right: string, how: string])[];
  readonly risks: readonly (readonly [risk: string, measures: string])[];
  readonly security: readonly string[];
  readonly storage: Readonly<Record<"SQLite" | "PostgreSQL", string>>;
  readonly reads: Readonly<Record<"names" | "counts" | "nothing", string>>;
  readonly blanks: Readonly<Record<Blank, string>>;
}

/** A part of the documents. */
export type Heading =
  | "responsible"
  | "purposes"
  | "networks"
  | "subjects"
  | "data"
  | "roles"
  | "recipients"
  | "retention"
  | "basis"
  | "rights"
  | "risks"
  | "security"
  | "consultation"
  | "decision"
  | "operations"
  | "otherData";

/** A table of the documents. */
export type Table =
  | "networks"
  | "data"
  | "lists"
  | "roles"
  | "recipients"
  | "retention"
  | "rights"
  | "risks"
  | "operations";

/** Something that the software cannot know. */
export type Blank =
  | "controller"
  | "contact"
  | "officer"
  | "assessment"
  | "context"
  | "scale"
  | "meaning"
  | "basis"
  | "necessity"
  | "processors"
  | "transfers"
  | "noRecipients"
  | "likelihood"
  | "remaining"
  | "otherRisks"
  | "hosting"
  | "keyPlace"
  | "parents"
  | "advice"
  | "priorConsultation"
  | "outcome"
  | "signature"
  | "review";
