import { type Network, readNetwork, roleTable, type Viewer, viewerRoles } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import type { NetworkDocument, Person } from "../../packages/core/src/model/document.ts";
import { allDisclosuresFor } from "../support/all-disclosures.ts";
import { randomAsOf, randomDocument } from "../support/random-network.ts";
import { withoutPeople } from "../support/without-people.ts";

const seeds = 10_000;
const protectedIn = ({ people }: NetworkDocument): string[] =>
  people.filter((person) => person.protected === true).map(({ id }) => id);

/** Every role but the coordinator, as two key figures and a member of the network where there are any. */
function viewersOf({ people }: Network): Viewer[] {
  const unprotected = [...people.values()].filter((person) => person.protected !== true);
  const keyFigures = unprotected.filter(({ role }) => role === "keyFigure").slice(0, 2);
  return viewerRoles
    .filter((role) => role !== "coordinator")
    .flatMap((role): Viewer[] => {
      if (role === "keyFigure") return keyFigures.map(({ id }) => ({ role, asOf: randomAsOf, person: id }));
      if (role === "self") return unprotected.slice(0, 1).map(({ id }) => ({ role, asOf: randomAsOf, person: id }));
      return [
        { role, asOf: randomAsOf, ...(roleTable[role].speaksFor === "institution" ? { institution: "I-school" } : {}) },
      ];
    });
}

/** One viewer's sight of two networks differs at these calls. */
const differences = (a: Network, b: Network, viewer: Viewer): string[] => {
  const [one, other] = [allDisclosuresFor(a, viewer), allDisclosuresFor(b, viewer)];
  return Object.keys(one)
    .filter((call) => one[call] !== other[call])
    .map((call) => `${viewer.role}: ${call}`);
};

/** The protected people changed in everything that can be said of them, and better connected than anybody. */
function altered(document: NetworkDocument): NetworkDocument {
  const hidden = new Set(protectedIn(document));
  const others = document.people.filter(({ id }) => !hidden.has(id)).map(({ id }) => id);
  const change = (person: Person): Person => ({
    ...person,
    displayName: "Zeer Bekend",
    role: person.role === "keyFigure" ? "member" : "keyFigure",
    consent: { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date: "2026-02-01" },
    stage: 5,
    capacity: 50,
    keepApart: others.slice(0, 1),
  });
  return {
    ...document,
    people: document.people.map((person) => (hidden.has(person.id) ? change(person) : person)),
    ties: [
      ...(document.ties ?? []),
      ...[...hidden].flatMap((id) =>
        others.flatMap((other) => [
          { from: id, to: other, type: "trust" as const, score: 5, language: "tr" },
          { from: other, to: id, type: "trust" as const, score: 5, language: "tr" },
        ]),
      ),
    ],
  };
}

describe(`a protected person, on ${seeds} random networks`, () => {
  test("R-30 deleted or altered changes not one byte of what anyone but the coordinator gets", () => {
    const found: string[] = [];
    let compared = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const document = randomDocument(seed, { protectedShare: 0.15, people: [2, 10] });
      const hidden = protectedIn(document);
      if (hidden.length === 0) continue;
      const network = readNetwork(document);
      const other = seed % 2 === 0 ? withoutPeople(document, new Set(hidden)) : altered(document);
      // A different viewer each time: in ten thousand networks each has her turn hundreds of times.
      const viewers = viewersOf(network);
      const viewer = viewers[(seed >> 1) % viewers.length] as Viewer;
      found.push(...differences(network, readNetwork(other), viewer).map((call) => `seed ${seed}, ${call}`));
      compared++;
    }
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(seeds / 2);
  }, 300_000);

  test("R-30 every viewer is compared on some of them, and the coordinator does see the difference", () => {
    let seen = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const document = randomDocument(seed, { protectedShare: 0.3, people: [4, 10] });
      const hidden = protectedIn(document);
      if (hidden.length === 0) continue;
      const network = readNetwork(document);
      const gone = readNetwork(withoutPeople(document, new Set(hidden)));
      for (const viewer of viewersOf(network)) expect(differences(network, gone, viewer), `seed ${seed}`).toEqual([]);
      seen += differences(network, gone, { role: "coordinator", asOf: randomAsOf }).length;
    }
    expect(seen).toBeGreaterThan(300);
  }, 300_000);
});
