import { type Problem, problem, type ProblemDetails } from "../base/errors.ts";
import type { NetworkDocument } from "../model/document.ts";
import { brokenInvariants } from "../model/invariants.ts";
import { type RowList, rowLists } from "../model/network.ts";
import type { DraftRow } from "./contract.ts";
import type { KnownPerson } from "./people-by-name.ts";

type Rows = Record<RowList, DraftRow[]>;

/** What stands after every row that does not fit the others has been refused. */
export interface Assembled {
  readonly document: NetworkDocument;
  readonly taken: readonly DraftRow[];
  readonly refused: readonly Problem[];
}

/**
 * Puts rows of all files into one document and refuses, by their places, those that break what must hold between rows:
 * an id used twice, an end that is nobody, a tie to oneself. A row refused can leave another without its end, so this
 * goes on until the document holds. A tie may end at somebody of the network who has no row here.
 */
export function assemble(
  drafts: readonly DraftRow[],
  head: NetworkDocument["network"],
  { lists, known }: { readonly lists: readonly RowList[]; readonly known: readonly KnownPerson[] },
): Assembled {
  const rows = Object.fromEntries(rowLists.map((list) => [list, drafts.filter((row) => row.list === list)])) as Rows;
  const present = rowLists.filter((list) => list === "people" || lists.includes(list) || rows[list].length > 0);
  const refused: Problem[] = [];
  for (;;) {
    const document = documentOf(rows, head, present);
    const broken = brokenInvariants(withKnown(document, known)).map((found) => ({
      found,
      origin: originOf(found.place, rows),
    }));
    if (broken.length === 0) return { document, taken: rowLists.flatMap((list) => rows[list]), refused };
    for (const { found, origin } of broken) refused.push(problem(found.code, origin.place, detailsOf(found, rows)));
    const out = new Set(broken.map(({ origin }) => origin.row));
    for (const list of rowLists) rows[list] = rows[list].filter((row) => !out.has(row));
  }
}

/** The document with those behind it who are in the network already: a tie may end at them. */
function withKnown(document: NetworkDocument, known: readonly KnownPerson[]): NetworkDocument {
  const ids = new Set(document.people.map(({ id }) => id));
  return { ...document, people: [...document.people, ...known.filter(({ id }) => !ids.has(id))] };
}

const documentOf = (rows: Rows, network: NetworkDocument["network"], present: readonly RowList[]): NetworkDocument => ({
  format: "parent-circles/network",
  version: 1,
  network,
  ...(Object.fromEntries(present.map((list) => [list, rows[list].map(({ value }) => value)])) as Pick<
    NetworkDocument,
    "people"
  >),
});

function originOf(pointer: string, rows: Rows): { row: DraftRow; place: string } {
  const [, list = "", index = "", ...rest] = pointer.split("/");
  const row = rows[list as RowList][Number(index)] as DraftRow;
  return { row, place: rest.length === 0 ? row.place : row.placeOf(`/${rest.join("/")}`) };
}

const detailsOf = ({ details }: Problem, rows: Rows): ProblemDetails =>
  typeof details.first === "string" ? { ...details, first: originOf(details.first, rows).place } : details;
