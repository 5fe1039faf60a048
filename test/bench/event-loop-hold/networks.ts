import type { NetworkDocument } from "@parent-circles/core";
import { largeDocument } from "../../support/large-network.ts";

/** The id of the request that suggestions are asked for. */
export const requestId = "R-1";

/** A neighbourhood of so many people, five ties each, whose school asks for twelve of them; the same for the same size. */
export function neighbourhood(people: number, networkId = `large-${people}`): NetworkDocument {
  const document = largeDocument(people, { people });
  const targets = Array.from({ length: 12 }, (_, place) => `L-${Math.floor(((place + 0.5) * people) / 12)}`);
  const asked = { id: requestId, kind: "contactRequest", institution: "I-school", occasion: "A-1" } as const;
  return {
    ...document,
    network: { id: networkId, synthetic: true, timeZone: "Europe/Amsterdam" },
    activities: [{ id: "A-1", title: "Coffee", stage: 2, date: "2026-03-10", familiar: true }],
    requests: [{ ...asked, targets: [...new Set(targets)], state: "withTheNetwork" }],
  };
}

/** The document as somebody would send it: without what goes without saying, so that more people fit into a call. */
export const documentText = ({ ties = [], ...document }: NetworkDocument): string =>
  JSON.stringify({ ...document, ties: ties.map(({ from, to, type, score }) => ({ from, to, type, score })) });

/** The same people and ties as files that a spreadsheet writes. */
export function files({ people, ties = [] }: NetworkDocument): { readonly name: string; readonly text: string }[] {
  const persons = people.map(({ id, role }) => `${id},${role ?? "member"}`);
  const trust = ties.map(({ from, to, score }) => `${from},${to},trust,${score ?? ""},2026-03-01`);
  return [
    { name: "persons.csv", text: ["id,role", ...persons, ""].join("\n") },
    { name: "ties.csv", text: ["from,to,type,score,date", ...trust, ""].join("\n") },
  ];
}
