import { identifyKeyFigures, presentGroup, reachOf, readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { randomFrom, shuffled } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import { drawnDocument } from "../support/naive-groups.ts";
import { randomAsOf, randomDocument } from "../support/random-network.ts";

const asOf = randomAsOf;
const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

/** A drawn network in which every fourth person is a key figure. */
function withKeyFigures(seed: number): NetworkDocument {
  const document = drawnDocument(seed, 24, 2.5);
  return {
    ...document,
    people: document.people.map((person, index) =>
      index % 4 === 0 && person.consent?.state === "consented" ? { ...person, role: "keyFigure" } : person,
    ),
  };
}

const keyFiguresIn = ({ people }: NetworkDocument): string[] =>
  people.filter(({ role }) => role === "keyFigure").map(({ id }) => id);

describe("expected coverage", () => {
  test("presentGroup(network, group) is the same when people and ties are listed in another order, under other ids", () => {
    for (const seed of seeds) {
      const document = withKeyFigures(seed);
      const random = randomFrom(seed);
      const renamed = new Map(shuffled(document.people, random).map(({ id }, index) => [id, `x${index}`]));
      const nameOf = (id: string): string => renamed.get(id) as string;
      const moved: NetworkDocument = {
        ...document,
        people: shuffled(document.people, random).map((person) => ({ ...person, id: nameOf(person.id) })),
        ties: shuffled(document.ties ?? [], random).map((tie) => ({
          ...tie,
          from: nameOf(tie.from),
          to: nameOf(tie.to),
        })),
      };
      const group = keyFiguresIn(document);
      const before = presentGroup(readNetwork(document), { asOf, group });
      const after = presentGroup(readNetwork(moved), { asOf, group: group.map(nameOf) });
      expect(after.expectedCoverage, `seed ${seed}`).toBeCloseTo(before.expectedCoverage, 9);
      expect(new Set(after.noRoute), `seed ${seed}`).toEqual(new Set(before.noRoute.map(nameOf)));
    }
  });

  test("presentGroup(network, group) never falls when somebody trusts one more person", () => {
    for (const seed of seeds) {
      const document = withKeyFigures(seed);
      const random = randomFrom(seed);
      const [from, to] = shuffled(document.people, random).map(({ id }) => id) as [string, string];
      const known = document.ties?.some((tie) => tie.from === from && tie.to === to) === true;
      if (known) continue;
      const more = [...(document.ties ?? []), { from, to, type: "trust" as const, language: "nl" }];
      const group = keyFiguresIn(document);
      const before = presentGroup(readNetwork(document), { asOf, group }).expectedCoverage;
      const after = presentGroup(readNetwork({ ...document, ties: more }), { asOf, group }).expectedCoverage;
      expect(after, `seed ${seed}`).toBeGreaterThanOrEqual(before - 1e-12);
    }
  });

  test("presentGroup(network, group) grows by less the more members there are, parents to reach held fixed", () => {
    for (const seed of seeds) {
      const document = withKeyFigures(seed);
      const network = readNetwork(document);
      const all = keyFiguresIn(document);
      // Key figures neither are targets nor introduce, so the parents to reach and the routes are the same for all.
      const [added, ...rest] = all;
      if (added === undefined || rest.length === 0) continue;
      const valueOf = (group: readonly string[]): number =>
        presentGroup(network, { asOf, group: [...group] }).expectedCoverage;
      const few = rest.slice(0, rest.length >> 1);
      expect(valueOf(rest), `seed ${seed}`).toBeGreaterThanOrEqual(valueOf(few) - 1e-12);
      expect(valueOf([...few, added]) - valueOf(few), `seed ${seed}`).toBeGreaterThanOrEqual(
        valueOf([...rest, added]) - valueOf(rest) - 1e-12,
      );
    }
  });

  test("reachOf(network, {maxHops}) gives nobody a lower chance with more steps", () => {
    for (const seed of seeds) {
      const network = readNetwork(withKeyFigures(seed));
      const [one, two, three] = [1, 2, 3].map((maxHops) => reachOf(network, { asOf, maxHops }).people);
      for (const id of Object.keys(one ?? {})) {
        const [first, second, third] = [one, two, three].map((people) => people?.[id]?.probability ?? 0);
        expect(second, `seed ${seed} ${id}`).toBeGreaterThanOrEqual((first as number) - 1e-12);
        expect(third, `seed ${seed} ${id}`).toBeGreaterThanOrEqual((second as number) - 1e-12);
      }
    }
  });

  test("reachOf(network, …) never gains a route when somebody withdraws", () => {
    for (const seed of seeds) {
      const document = withKeyFigures(seed);
      const leaving = document.people[seed % document.people.length]?.id as string;
      const people = document.people.map((person) =>
        person.id === leaving ? { ...person, consent: { state: "withdrawn" as const } } : person,
      );
      const before = reachOf(readNetwork(document), { asOf }).people;
      const after = reachOf(readNetwork({ ...document, people }), { asOf }).people;
      expect(after[leaving]).toBeUndefined();
      for (const [id, { state, probability }] of Object.entries(after)) {
        expect(probability, `seed ${seed} ${id}`).toBeLessThanOrEqual((before[id]?.probability ?? 0) + 1e-12);
        expect(state !== "noRoute" && before[id]?.state === "noRoute", `seed ${seed} ${id}`).toBe(false);
      }
    }
  });
});

describe("identifyKeyFigures(network, …) on networks with everything in them", () => {
  test("proposes nobody who may not be proposed, and reaches no more than there are others", () => {
    let tried = 0;
    for (const seed of seeds) {
      const document = randomDocument(seed, { people: [16, 30], otherConsentShare: 0.3 });
      const network = readNetwork(document);
      const mayBeProposed = document.people.filter(
        ({ consent, protected: shielded, role }) =>
          role !== "coach" && shielded !== true && consent?.state === "consented",
      );
      if (mayBeProposed.length < 8) continue;
      const { group, recordedCoverage } = identifyKeyFigures(network, { asOf, size: 2, replicates: 3, seed });
      tried++;
      for (const { id } of group) {
        const person = network.people.get(id);
        expect(person?.protected, `seed ${seed}`).not.toBe(true);
        expect(person?.consent?.state, `seed ${seed}`).toBe("consented");
        expect(person?.consent?.scopes, `seed ${seed}`).toContain("keepInMap");
      }
      expect(recordedCoverage, `seed ${seed}`).toBeLessThanOrEqual(document.people.length - 2);
    }
    expect(tried).toBeGreaterThan(100);
  });
});
