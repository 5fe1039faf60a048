import { type Problem, problem } from "../base/errors.ts";
import type { NetworkDocument } from "./document.ts";

type EndKind = "anyone" | "person" | "institution";
type Report = (problem: Problem) => void;

/** What must hold between the rows of a document: ids are used once, and every end of a tie exists. */
export function brokenInvariants(document: NetworkDocument): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (found) => problems.push(found);
  const ends = knownEnds(document, report);
  const check = (id: string | undefined, kind: EndKind, place: string): void => {
    const found = id === undefined ? kind : ends.get(id);
    if (found === undefined || (kind !== "anyone" && found !== kind)) report(problem("document/unknown-end", place));
  };
  checkTies(document, check, report);
  for (const [index, { from, to }] of (document.nominations ?? []).entries()) {
    check(from, "person", `/nominations/${index}/from`);
    check(to, "person", `/nominations/${index}/to`);
  }
  for (const list of ["outcomes", "asks"] as const)
    for (const [index, row] of (document[list] ?? []).entries())
      for (const key of ["target", "asker", "via"] as const) check(row[key], "person", `/${list}/${index}/${key}`);
  for (const [index, { coach }] of (document.coachingSessions ?? []).entries())
    check(coach, "person", `/coachingSessions/${index}/coach`);
  checkRequests(document, check);
  checkAnswers(document, report);
  return problems;
}

type Check = (id: string | undefined, kind: EndKind, place: string) => void;

function checkTies({ ties }: NetworkDocument, check: Check, report: Report): void {
  for (const [index, { from, to }] of (ties ?? []).entries()) {
    check(from, "anyone", `/ties/${index}/from`);
    check(to, "anyone", `/ties/${index}/to`);
    if (from === to) report(problem("document/self-tie", `/ties/${index}`));
  }
}

function checkRequests({ requests }: NetworkDocument, check: Check): void {
  for (const [index, { institution, targets }] of (requests ?? []).entries()) {
    check(institution, "institution", `/requests/${index}/institution`);
    for (const [place, target] of (targets ?? []).entries())
      check(target, "person", `/requests/${index}/targets/${place}`);
  }
}

function checkAnswers({ activities, helpQuestions }: NetworkDocument, report: Report): void {
  const asked = new Set((helpQuestions ?? []).map(({ id }) => id));
  for (const [index, { answers }] of (activities ?? []).entries())
    for (const [place, question] of (answers ?? []).entries())
      if (!asked.has(question)) report(problem("document/unknown-end", `/activities/${index}/answers/${place}`));
}

function knownEnds({ people, institutions }: NetworkDocument, report: Report): Map<string, EndKind> {
  const ends = new Map<string, EndKind>();
  const places = new Map<string, string>();
  const add = (id: string, kind: EndKind, place: string): void => {
    const first = places.get(id);
    if (first !== undefined) report(problem("document/duplicate-id", place, { first }));
    else places.set(id, place);
    ends.set(id, kind);
  };
  for (const [index, { id }] of people.entries()) add(id, "person", `/people/${index}/id`);
  for (const [index, { id }] of (institutions ?? []).entries()) add(id, "institution", `/institutions/${index}/id`);
  return ends;
}
