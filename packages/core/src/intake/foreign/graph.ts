import { plainWord } from "../cells/plain-word.ts";

/** A text of a file, and the column of the sheet in which it stands; `null` where it stands in none. */
export type Written = readonly [text: string, column: number | null];

/** Somebody or something that a program for graphs or interviews has in its file. */
export interface GraphNode {
  /** What it is called in the file. */
  readonly key: Written;
  readonly label?: Written;
  /** A word for what it is: a role, a kind of institution, a person. */
  readonly kind?: Written;
  /** In which interview it was named. */
  readonly namedIn?: string;
  readonly attributes: Attributes;
  readonly at: number;
}

/** A line between two of them. */
export interface GraphEdge {
  readonly from: Written;
  readonly to: Written;
  readonly isDirected: boolean;
  /** A word for what kind of tie it is. */
  readonly kind?: Written;
  readonly attributes: Attributes;
  readonly at: number;
}

/** What else stands with it, by its name in the file. */
export type Attributes = ReadonlyMap<string, Written>;

/** The contents of a file of another program, before anything of it is judged. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The product's own export: its ids are codes of people, its attributes columns of the product's own. */
  readonly isOwn?: boolean;
}

/** A file that is damaged, or of a kind that is not read: two-mode, dynamic, nested, with a document type. */
export class UnreadableGraph extends Error {
  override readonly name = "UnreadableGraph";
}

/** More than any neighbourhood has. */
export class TooLargeGraph extends Error {
  override readonly name = "TooLargeGraph";
}

const labelWords = new Set(["displayname", "label", "name", "naam", "isim", "ad", "الاسم"].map(plainWord));
const kindWords = new Set(["type", "kind", "relation", "relationship", "soort", "tur", "نوع"].map(plainWord));

/** The attribute that says what something is called, and the one that says what it is; of several the first that is filled. */
export const labelIn = (attributes: Attributes): string | undefined => filled(attributes, labelWords);
/** See {@link labelIn}. */
export const kindIn = (attributes: Attributes): string | undefined => filled(attributes, kindWords);

const filled = (attributes: Attributes, words: ReadonlySet<string>): string | undefined =>
  [...attributes].find(([name, [text]]) => words.has(plainWord(name)) && text.trim() !== "")?.[0];
