import { type DocumentProblem, problem } from "../base/errors.ts";
import type { NetworkDocument, Tie } from "./document.ts";
import { type RowList, rowLists } from "./network.ts";
import { references, type Wanted } from "./references.ts";

type Kind = Exclude<Wanted, "personOrInstitution">;

/** The lists whose ids others name; people and institutions share one set of ids, since a tie may end at either. */
const kinds: Readonly<Partial<Record<RowList, Kind>>> = {
  people: "person",
  institutions: "institution",
  activities: "activity",
  helpQuestions: "helpQuestion",
  requests: "request",
  asks: "ask",
};

interface Ids {
  /** What stands at the end of a tie, by id. */
  readonly ends: ReadonlyMap<string, Kind>;
  readonly others: Readonly<Partial<Record<Kind, ReadonlySet<string>>>>;
}

type Row = Readonly<Record<string, unknown>>;

/** What must hold between the rows of a document: ids are used once, whoever is named exists, nobody is tied to herself. */
export function brokenInvariants(document: NetworkDocument): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const ids = idsOf(document, problems);
  checkTies(document, ids, problems);
  for (const [list, keys] of Object.entries(references))
    // Ties are many and looked at by themselves.
    if (list !== "ties")
      for (const [index, row] of rowsOf(document, list as RowList).entries())
        for (const [key, wanted] of Object.entries(keys))
          if (row[key] !== undefined) checkIds(row[key], { wanted, ids, place: `/${list}/${index}/${key}`, problems });
          // A request, which alone has these, says for what it is: the institution that asks, or the activity of the network's own.
          else if (key === (row["kind"] === "invitation" ? "occasion" : "institution"))
            problems.push(problem("document/missing-key", `/${list}/${index}`, { key }));
  checkKeptApart(document, problems);
  return problems;
}

function idsOf(document: NetworkDocument, problems: DocumentProblem[]): Ids {
  const ends = new Map<string, Kind>();
  const others: Partial<Record<Kind, Set<string>>> = {};
  const firstEnds = new Map<string, string>();
  for (const list of rowLists) {
    const kind = kinds[list];
    const isEnd = kind === "person" || kind === "institution";
    const firstPlaces = isEnd ? firstEnds : new Map<string, string>();
    for (const [index, { id }] of rowsOf(document, list).entries()) {
      if (typeof id !== "string") continue;
      const first = firstPlaces.get(id);
      if (first !== undefined) problems.push(problem("document/duplicate-id", `/${list}/${index}/id`, { first }));
      else firstPlaces.set(id, `/${list}/${index}/id`);
      if (isEnd && first === undefined) ends.set(id, kind);
    }
    if (kind !== undefined && !isEnd) others[kind] = new Set(firstPlaces.keys());
  }
  return { ends, others };
}

const rowsOf = (document: NetworkDocument, list: RowList): readonly Row[] => document[list] ?? [];

function checkTies({ ties = [] }: NetworkDocument, { ends }: Ids, problems: DocumentProblem[]): void {
  for (const [index, tie] of ties.entries()) {
    const { from, to } = tie;
    if (!ends.has(from)) problems.push(problem("document/unknown-end", `/ties/${index}/from`));
    if (!ends.has(to)) problems.push(problem("document/unknown-end", `/ties/${index}/to`));
    if (from === to) problems.push(problem("document/self-tie", `/ties/${index}`));
    if (tie.question !== undefined && !mayAnswerShortQuestion(tie))
      problems.push(
        problem("document/value-not-allowed", `/ties/${index}/question`, {
          allowed: ["absent, unless it is trust in the domain invite without a score"],
        }),
      );
  }
}

const mayAnswerShortQuestion = ({ type, domain = "invite", score }: Tie): boolean =>
  type === "trust" && domain === "invite" && score === undefined;

interface Check {
  readonly wanted: Wanted;
  readonly ids: Ids;
  readonly place: string;
  readonly problems: DocumentProblem[];
}

function checkIds(value: unknown, { wanted, ids, place, problems }: Check): void {
  const named = Array.isArray(value)
    ? value.map((id, index) => [id as string, `${place}/${index}`] as const)
    : [[value as string, place] as const];
  for (const [id, at] of named) if (!isThere(id, wanted, ids)) problems.push(notThere(wanted, ids, at));
}

function isThere(id: string, wanted: Wanted, { ends, others }: Ids): boolean {
  if (wanted === "personOrInstitution") return ends.has(id);
  return others[wanted]?.has(id) ?? ends.get(id) === wanted;
}

const notThere = (wanted: Wanted, { others }: Ids, place: string): DocumentProblem =>
  others[wanted as Kind] === undefined
    ? problem("document/unknown-end", place)
    : problem("document/unknown-reference", place, { wanted: wanted === "helpQuestion" ? "help question" : wanted });

function checkKeptApart({ people }: NetworkDocument, problems: DocumentProblem[]): void {
  for (const [index, { id, keepApart = [] }] of people.entries())
    if (keepApart.includes(id)) problems.push(problem("document/self-tie", `/people/${index}/keepApart`));
}
