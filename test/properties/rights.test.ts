import { describe, expect, test } from "vitest";
import {
  circlesOf,
  erasePerson,
  healthOf,
  type Network,
  type NetworkDocument,
  type OutreachPlan,
  readNetwork,
  reachOf,
  recordOutcome,
  routeCounts,
  suggestOutreach,
  viewFor,
  withdrawConsent,
  writeNetwork,
} from "@parent-circles/core";
import { consentStateOf } from "../../packages/core/src/model/consent.ts";
import type { CalendarDate } from "../../packages/core/src/base/ids.ts";
import { randomAsOf, randomDocument, type RandomNetworkOptions } from "../support/random-network.ts";

const asOf = randomAsOf;
const networks = 10_000;

/** Seeds that once failed; they are tried first. */
const keptSeeds: readonly number[] = [];

/** Tries a claim on every random network; says with which seed it failed, or on how many it held. */
function onRandomNetworks(
  claim: (document: NetworkDocument, seed: number) => void,
  options?: RandomNetworkOptions,
): number {
  const seeds = [...keptSeeds, ...Array.from({ length: networks }, (_, index) => index + 1)];
  for (const seed of seeds)
    try {
      claim(randomDocument(seed, options), seed);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  return seeds.length;
}

const barred: ReadonlySet<string> = new Set(["declined", "withdrawn", "restricted", "erased", "expired"]);

const isBarred = (person: NetworkDocument["people"][number]): boolean =>
  barred.has(consentStateOf(person, asOf as CalendarDate));

/** What the first request of a network that names anybody is answered with. */
const answersTo = (network: Network): OutreachPlan[] =>
  network.rows.requests
    .filter(({ targets = [] }) => targets.length > 0)
    .slice(0, 1)
    .map((request) => suggestOutreach(network, request, { asOf }));

/** What may be asked of a network, each of which must say nothing of who was erased. */
const shown: readonly ((network: Network) => unknown)[] = [
  (network) => circlesOf(network, { asOf }),
  (network) => reachOf(network, { asOf }),
  (network) => healthOf(network, { asOf }),
  (network) => routeCounts(network, { dates: ["2025-03-01", asOf] }),
  (network) => viewFor(network, { role: "coordinator", asOf }),
  (network) => viewFor(network, { role: "institution", institution: "I-school", asOf }),
  answersTo,
];

/** Plain equality with a message that names no person; `expect` is too slow for each of a million cells. */
function holds(condition: boolean, claim: string): void {
  if (!condition) throw new Error(claim);
}

const timeoutMs = 300_000;

describe("on 10,000 random networks", () => {
  test(
    "PN-04 circlesOf(network, ...) puts everyone on the map, and every institution, in exactly one circle",
    () => {
      expect(
        onRandomNetworks((document) => {
          const { firstCircle, secondCircle } = circlesOf(readNetwork(document), { asOf });
          const ids = [...firstCircle, ...secondCircle].map(({ id }) => id);
          const named = new Set(ids);
          holds(named.size === ids.length, "nobody stands in two circles");
          for (const { id } of document.institutions ?? []) holds(named.has(id), "every institution stands in one");
          for (const person of document.people) {
            const { state = "named", scopes = [] } = person.consent ?? {};
            const onMap = !isBarred(person) && (state !== "consented" || scopes.includes("keepInMap"));
            holds(
              named.has(person.id) === (onMap || isFuture(person)),
              "everyone on the map stands in one, others in none",
            );
          }
          for (const { id } of firstCircle)
            holds(
              document.people.find((one) => one.id === id)?.role === "keyFigure",
              "the first circle is key figures",
            );
        }),
      ).toBeGreaterThanOrEqual(networks);
    },
    timeoutMs,
  );

  test(
    "R-10 no route and no suggestion names a person in a barred state or under protection",
    () => {
      let suggested = 0;
      expect(
        onRandomNetworks((document) => {
          const network = readNetwork(document);
          const routes = Object.values(reachOf(network, { asOf }).people).flatMap(({ path }) => path);
          const suggestions = answersTo(network).flatMap(({ plan, tell }) => [
            ...plan.flatMap(({ target, asker, via, alternatives }) => [
              target,
              asker,
              via,
              ...alternatives.flatMap((other) => [other.asker, other.via]),
            ]),
            ...tell.flatMap(({ target, teller }) => [target, teller]),
          ]);
          suggested += suggestions.length;
          for (const id of [...routes, ...suggestions]) {
            const person = id === null ? undefined : network.people.get(id);
            holds(person === undefined || !isBarred(person), "nobody in a barred state is named");
          }
          for (const id of suggestions)
            holds(id === null || network.people.get(id)?.protected !== true, "nobody under protection is suggested");
        }),
      ).toBeGreaterThanOrEqual(networks);
      expect(suggested).toBeGreaterThan(1_000);
    },
    timeoutMs,
  );

  test(
    "R-16 erasePerson(network, ...) leaves no byte of her in any output, and a network that can be read",
    () => {
      expect(
        onRandomNetworks(
          (document, seed) => {
            const person = document.people[seed % document.people.length];
            if (person === undefined) return;
            const before = readNetwork(document);
            const { network, changes } = erasePerson(before, { person: person.id });
            // Each network shows its document and the change, and one of the answers in turn.
            const shows = shown[seed % shown.length] as (network: Network) => unknown;
            const outputs = JSON.stringify([writeNetwork(network), changes, shows(network)]);
            holds(!outputs.includes(person.id), "her id is nowhere");
            holds(person.displayName === undefined || !outputs.includes(person.displayName), "her name is nowhere");
            readNetwork(writeNetwork(network));
            holds(network.people.size === before.people.size - 1, "nobody else is gone");
          },
          { people: [1, 10] },
        ),
      ).toBeGreaterThanOrEqual(networks);
    },
    timeoutMs,
  );

  test(
    "readNetwork and writeNetwork are each other's reverse, and change nothing that they are given",
    () => {
      expect(
        onRandomNetworks((document) => {
          const text = JSON.stringify(document);
          const written = writeNetwork(readNetwork(document));
          holds(JSON.stringify(document) === text, "the document is as it was");
          holds(same(written, document), "what is written is what was read");
        }),
      ).toBeGreaterThanOrEqual(networks);
    },
    timeoutMs,
  );

  test(
    "R-14 withdrawConsent(network, ...) takes her out of the next answer and never adds a route for anyone",
    () => {
      expect(
        onRandomNetworks(
          (document, seed) => {
            const person = document.people[seed % document.people.length];
            if (person === undefined) return;
            const before = readNetwork(document);
            const after = withdrawConsent(before, { person: person.id, date: asOf }).network;
            holds(
              !JSON.stringify([
                reachOf(after, { asOf }),
                circlesOf(after, { asOf }),
                answersTo(after).map(withoutTargets),
              ]).includes(person.id),
              "she is in no answer",
            );
            for (const ask of after.rows.asks)
              holds(
                ![ask.target, ask.asker, ask.via].includes(person.id) ||
                  !["offered", "accepted", "asked"].includes(ask.state),
                "no ask with her is open",
              );
            const routesBefore = reachOf(before, { asOf }).people;
            for (const [id, { state }] of Object.entries(reachOf(after, { asOf }).people))
              holds(state === "noRoute" || routesBefore[id]?.state !== "noRoute", "nobody gains a route by it");
          },
          { people: [1, 10] },
        ),
      ).toBeGreaterThanOrEqual(networks);
    },
    timeoutMs,
  );

  test(
    "recordOutcome(network, declinedThisTime) lowers no chance of reaching anyone",
    () => {
      expect(
        onRandomNetworks(
          (document, seed) => {
            const before = readNetwork(document);
            const [target, asker] = [
              document.people[seed % document.people.length],
              document.people[(seed + 1) % document.people.length],
            ];
            if (target === undefined || asker === undefined || target === asker) return;
            if (
              ["declined", "withdrawn", "restricted", "erased"].includes(consentStateOf(target, asOf as CalendarDate))
            )
              return;
            const after = recordOutcome(before, {
              target: target.id,
              asker: asker.id,
              code: "declinedThisTime",
              date: asOf,
            });
            const now = reachOf(after, { asOf }).people;
            for (const [id, { probability }] of Object.entries(reachOf(before, { asOf }).people))
              holds((now[id]?.probability ?? 0) >= probability - 1e-12, "no route is less likely than before");
          },
          { people: [2, 10] },
        ),
      ).toBeGreaterThanOrEqual(networks);
    },
    timeoutMs,
  );
});

/** A consent recorded for a later day is not there yet: until then she is named. */
const isFuture = ({ consent }: NetworkDocument["people"][number]): boolean =>
  consent?.state === "consented" && consent.date !== undefined && consent.date > asOf;

/** A request names its targets, and so does the list of those who get no invitation. */
const withoutTargets = (answer: OutreachPlan): OutreachPlan => ({ ...answer, unassigned: [] });

/** The same data, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.keys(b)];
  return one.length === other.length && one.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]));
}
