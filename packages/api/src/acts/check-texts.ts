import { faultsOf, type Network, type TextFault, textLists, textsIn } from "@parent-circles/core";
import { HttpError, type HttpProblem } from "../wire/http-error.ts";

const codes = {
  number: "http/text-number",
  address: "http/text-address",
  judgement: "http/text-judgement",
} as const satisfies Readonly<Record<TextFault, string>>;

/**
 * The one door of texts that others will read, whoever writes them and however they come: every text of a network that is
 * saved, and was not like this before, is free of numbers, addresses and words that judge (R-03, PN-30, PN-31). Who is in the
 * network has no part in it.
 *
 * @throws HttpError `http/text-number`, `http/text-address`, `http/text-judgement`, each at the place of its text
 */
export function checkTexts(next: Network, before?: Network): void {
  const problems = next.head === before?.head ? [] : headProblems(next, before);
  for (const list of textLists)
    if (next.rows[list] !== before?.rows[list]) problems.push(...rowProblems(list, next, before));
  if (problems.length > 0) throw new HttpError(problems);
}

function rowProblems(list: (typeof textLists)[number], next: Network, before: Network | undefined): HttpProblem[] {
  const known = new Map((before?.rows[list] ?? []).map((row) => [row.id, row]));
  return next.rows[list].flatMap((row, place) => {
    const was = known.get(row.id);
    return row === was ? [] : problemsIn(textsIn(list, row), was && textsIn(list, was), `/${list}/${place}`);
  });
}

function headProblems({ head }: Network, before: Network | undefined): HttpProblem[] {
  const textsOf = ({ name, labels }: Network["head"]) => ({ name, "labels/member": labels?.member });
  return problemsIn(textsOf(head), before && textsOf(before.head), "/network");
}

type Texts = Readonly<Record<string, string | undefined>>;

/** What was wrong with a text before does not stand in the way of another change to its row. */
function problemsIn(texts: Texts, before: Texts | undefined, place: string): HttpProblem[] {
  return Object.entries(texts).flatMap(([key, text = ""]) => {
    const was = before?.[key] ?? "";
    if (text === was) return [];
    const known = faultsOf(was);
    const faults = faultsOf(text).filter((fault) => !known.includes(fault));
    return faults.map((fault) => ({ code: codes[fault], place: `${place}/${key}`, details: {} }));
  });
}
