import { type DocumentProblem, documentTexts, errorOf, problem } from "../base/errors.ts";
import { byId } from "../base/ids.ts";
import { type NetworkDocument, networkDocument, personRow, tieRow } from "./document.ts";
import { brokenInvariants } from "./invariants.ts";
import { type Network, networkOf, rowLists } from "./network.ts";
import { problemsOf } from "./problems-of.ts";
import { readerOf, refused } from "./row-reader.ts";

/** How much one document may hold: a country's parents, and an end to a hostile file. */
export const documentCaps = Object.freeze({ characters: 2 ** 28, rowsPerList: 2_000_000, problems: 1_000 });

/**
 * Reads a network document (parsed JSON) into the model. The document is copied, never changed.
 *
 * @throws ParentCirclesError with every problem and its place (`/ties/3/score`), the first thousand where there are more;
 * nothing is read in part.
 */
export function readNetwork(document: unknown): Network {
  const result = checkDocument(document);
  if ("problems" in result) throw errorOf(result.problems, documentTexts);
  const problems = brokenInvariants(result.document);
  if (problems.length > 0) throw errorOf(atMost(problems), documentTexts);
  return networkOf(result.document);
}

/** Reads a network from the text of a JSON file; `document/not-json` when it is no JSON. */
export function readNetworkText(text: string): Network {
  const parsed = parseDocument(text);
  if ("problem" in parsed) throw errorOf([parsed.problem], documentTexts);
  return readNetwork(parsed.value);
}

/** Checks the form of a document row by row; what must hold between rows is not looked at. */
export function checkDocument(
  value: unknown,
): { document: NetworkDocument } | { problems: readonly DocumentProblem[] } {
  const tooLarge = tooLongLists(value);
  if (tooLarge.length > 0) return { problems: tooLarge };
  const quick = quicklyRead(value);
  if (quick !== undefined) return { document: quick };
  const parsed = networkDocument.safeParse(value, { reportInput: true });
  return parsed.success ? { document: parsed.data } : { problems: atMost(problemsOf(parsed.error)) };
}

/** The lists that can be very long, with the schema of their rows. */
const longLists = { people: personRow, ties: tieRow };

/**
 * Reads the long lists row by row and the rest by the schema, which says the same as the schema for everything, in a
 * quarter of the time; `undefined` where anything is refused, so that the schema can say what and where.
 */
function quicklyRead(value: unknown): NetworkDocument | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const lists: Record<string, unknown> = {};
  for (const [list, schema] of Object.entries(longLists)) {
    const rows = given[list];
    if (!Array.isArray(rows)) return undefined;
    const read = readerOf(schema);
    // Holes in an array are read too, and refused.
    const kept = Array.from<unknown, unknown>(rows, (row) => read(row));
    if (kept.includes(refused)) return undefined;
    lists[list] = kept;
  }
  const rest = networkDocument.safeParse({ ...given, people: [], ties: [] });
  return rest.success ? ({ ...rest.data, ...lists } as NetworkDocument) : undefined;
}

/** Parses the text of a JSON file, with or without a byte order mark. */
export function parseDocument(text: string): { value: unknown } | { problem: DocumentProblem } {
  const { characters: maximum } = documentCaps;
  if (text.length > maximum) return { problem: problem("document/too-large", "", { maximum, what: "characters" }) };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { problem: problem("document/not-json", "") };
  }
}

function tooLongLists(value: unknown): DocumentProblem[] {
  if (typeof value !== "object" || value === null) return [];
  const { rowsPerList: maximum } = documentCaps;
  return rowLists
    .filter((list) => {
      const rows = (value as Readonly<Record<string, unknown>>)[list];
      return Array.isArray(rows) && rows.length > maximum;
    })
    .map((list) => problem("document/too-large", `/${list}`, { maximum, what: "rows" }));
}

function atMost(problems: readonly DocumentProblem[]): readonly DocumentProblem[] {
  const { problems: maximum } = documentCaps;
  const inOrder = problems.toSorted((a, b) => comparePlaces(a.place.split("/"), b.place.split("/")));
  return inOrder.length <= maximum
    ? inOrder
    : [...inOrder.slice(0, maximum), problem("document/more-problems", "", { left: inOrder.length - maximum })];
}

/** Rows by their number, keys by their letters. */
function comparePlaces(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at < 0) return a.length - b.length;
  const [one = "", other = ""] = [a[at], b[at]];
  const isRow = /^\d+$/.test(one) && /^\d+$/.test(other);
  return isRow ? Number(one) - Number(other) : byId(one, other);
}
