import { countForOutsiders, type Network, readNetwork, type Viewer, viewFor } from "@parent-circles/core";
import { randomFrom, type Random } from "../../packages/core/src/base/random.ts";
import type { Ask, NetworkDocument, Outcome } from "../../packages/core/src/model/document.ts";
import * as words from "../../packages/core/src/model/vocabulary.ts";
import { allDisclosuresFor } from "../support/all-disclosures.ts";
import { randomDocument } from "../support/random-network.ts";

/** The days on which somebody outside looks: every Monday and Friday of the eight weeks after the request. */
const days = Array.from({ length: 8 }, (_, week) => [7 * week + 1, 7 * week + 5])
  .flat()
  .map((later) => new Date(Date.UTC(2026, 2, 1 + later)).toISOString().slice(0, 10));

const request = { id: "R-school", kind: "contactRequest", institution: "I-school", date: "2026-03-01" } as const;
const viewers: readonly Omit<Viewer, "asOf">[] = [
  { role: "institution", institution: "I-school" },
  { role: "institution", institution: "I-school", view: "public" },
  { role: "public" },
];

const withRequest = (
  document: NetworkDocument,
  asked: Partial<NonNullable<NetworkDocument["requests"]>[number]>,
  more: { readonly asks?: readonly Ask[]; readonly outcomes?: readonly Outcome[] } = {},
): NetworkDocument => ({
  ...document,
  requests: [...(document.requests ?? []), { ...request, named: 3, ...asked }],
  asks: [...(document.asks ?? []), ...(more.asks ?? [])],
  outcomes: [...(document.outcomes ?? []), ...(more.outcomes ?? [])],
});

const one = <Item>(random: Random, items: readonly Item[]): Item => items[random.index(items.length)] as Item;

/** A network in which the listed names stand for people, who were matched, asked, and of whom something came. */
function known(document: NetworkDocument, random: Random): NetworkDocument {
  const ids = document.people.map(({ id }) => id);
  const targets = [...new Set([one(random, ids), one(random, ids), one(random, ids)])];
  const asks = targets.map((target, index): Ask => {
    const [asker, state] = [one(random, ids), one(random, words.askStates)];
    return { id: `A-${index}`, request: request.id, target, asker, state, date: one(random, days) };
  });
  const outcomes = asks.map(({ id, target, asker, date }): Outcome => ({
    ask: id,
    target,
    asker,
    code: one(random, words.outcomeCodes),
    date,
  }));
  const state = one(random, words.requestStates);
  return withRequest(document, { state, targets }, { asks, outcomes });
}

/** Everything that an institution and a stranger are given on a day, when the numbers are those of its week. */
function given(network: Network, asOf: string): string {
  const published = countForOutsiders(network, { asOf });
  return JSON.stringify(
    viewers.map((viewer) => {
      // Whoever tests makes as many offers as there are targets; all are refused.
      const { offers: _offers, ...rest } = allDisclosuresFor(network, { ...viewer, asOf, published });
      return [rest, viewFor(network, { ...viewer, asOf, published })];
    }),
  );
}

/** The days on which two histories differ from outside, that differ only in which listed names are in the network. */
export function differingDays(seed: number): string[] {
  const random = randomFrom(seed);
  const document = randomDocument(seed, { people: [4, 40], otherConsentShare: 0.2 });
  const [inside, outside] = [
    readNetwork(known(document, random)),
    readNetwork(withRequest(document, { state: one(random, words.requestStates) })),
  ];
  return days.filter((day) => given(inside, day) !== given(outside, day));
}

/** Prints what came of 2,000 pairs of histories: `node test/properties/histories.ts`. */
if (process.argv[1]?.endsWith("histories.ts") === true) {
  const pairs = Number(process.argv[2] ?? 2_000);
  const told: string[] = [];
  for (let seed = 1; seed <= pairs; seed++) told.push(...differingDays(seed).map((day) => `seed ${seed} on ${day}`));
  const line = `${pairs} pairs of histories, ${days.length} days each: ${told.length} differences from outside.`;
  process.stdout.write(`${[line, ...told.slice(0, 20)].join("\n")}\n`);
  process.exitCode = told.length === 0 ? 0 : 1;
}
