import { describe, expect, test } from "vitest";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { randomAsOf, randomDocument } from "../../../../test/support/random-network.ts";
import { randomFrom } from "../../../../test/support/random.ts";
import { asOf, smallNetwork } from "../../../../test/support/small-networks.ts";
import { ParentCirclesError } from "../base/errors.ts";
import type { Network } from "../model/network.ts";
import { readNetwork } from "../model/read-network.ts";
import type { PersonReach } from "./person-reach.ts";
import { reachOf, type ReachOptions } from "./reach.ts";
import { routeTo } from "./route-to.ts";

const refusal = (network: Network, options: ReachOptions & { person: string }) => {
  try {
    return routeTo(network, options);
  } catch (error) {
    return error instanceof ParentCirclesError ? error.problems : error;
  }
};

const unknownPerson = [{ code: "query/unknown-person", place: "person", details: {} }];

/** What `routeTo` says of everybody in a network, and of somebody who is not in it. */
function answersOf(network: Network, options: ReachOptions): Record<string, unknown> {
  const ids = [...network.people.keys(), "nobody"];
  return Object.fromEntries(ids.map((person) => [person, refusal(network, { ...options, person })]));
}

/** The same, from `reachOf`. */
function expectedOf(network: Network, options: ReachOptions): Record<string, unknown> {
  const { people } = reachOf(network, options);
  return Object.fromEntries([...network.people.keys(), "nobody"].map((id) => [id, people[id] ?? unknownPerson]));
}

/** A random network with few key figures and weak introductions allowed, so that there are routes of every length. */
function randomNetwork(seed: number): Network {
  const document = randomDocument(seed, {
    people: [0, 24],
    density: 2 + (seed % 8),
    otherConsentShare: 0.1,
    protectedShare: 0.03,
  });
  return readNetwork({
    ...document,
    network: { ...document.network, settings: { introductionMinimum: 0.1 + 0.1 * (seed % 4) } },
    people: document.people.map((person, place) => (place % 4 === 0 ? person : { ...person, role: "member" })),
  });
}

function kindOf(answer: unknown): "noRoute" | "direct" | "introduced" | "longShot" | "refused" {
  if (Array.isArray(answer)) return "refused";
  const { path, via } = answer as PersonReach;
  if (via !== null) return path.length > 3 ? "longShot" : "introduced";
  return path.length === 0 ? "noRoute" : "direct";
}

describe("routeTo(network, {person, asOf, …})", () => {
  // The fewest routes over one introducer and over two that the search must come upon for its result to mean anything.
  test.each([
    [1, 0, 0],
    [2, 200, 0],
    [3, 200, 100],
  ])(
    "says to the byte what reachOf says of everybody, with some absent, over %i steps, in 300 random networks",
    (maxHops, fewestIntroduced, fewestLongShots) => {
      const kinds = { noRoute: 0, direct: 0, introduced: 0, longShot: 0, refused: 0 };
      for (let seed = 0; seed < 300; seed++) {
        const network = randomNetwork(seed);
        const random = randomFrom(seed);
        const absent = [...network.people.keys()].filter(() => random.fraction() < 0.15);
        const options = { asOf: randomAsOf, maxHops, absent };
        const answers = answersOf(network, options);
        expect(JSON.stringify(answers), `seed ${seed}`).toBe(JSON.stringify(expectedOf(network, options)));
        for (const answer of Object.values(answers)) kinds[kindOf(answer)]++;
      }
      expect(kinds.refused).toBeGreaterThan(500);
      expect(kinds.direct).toBeGreaterThan(200);
      expect(kinds.introduced).toBeGreaterThanOrEqual(fewestIntroduced);
      expect(kinds.longShot).toBeGreaterThanOrEqual(fewestLongShots);
    },
    60_000,
  );

  test("says of every 97th of 3,000 people what reachOf says of her", () => {
    const network = readNetwork(largeDocument(11, { people: 3_000 }));
    const { people } = reachOf(network, { asOf });
    const ids = Object.keys(people).filter((_, place) => place % 97 === 0);
    expect(ids.length).toBeGreaterThan(25);
    for (const person of ids) expect(routeTo(network, { person, asOf })).toEqual(people[person]);
  });

  test("takes the network's own number of steps, and refuses more than three, of whomever", () => {
    const chain = smallNetwork("m>n .9, n>o .9, o>A .9", { keyFigures: "A", settings: { maxHops: 3 } });
    expect(routeTo(chain, { person: "m", asOf }).path).toEqual(["A", "o", "n", "m"]);
    expect(routeTo(chain, { person: "m", asOf, maxHops: 2 }).state).toBe("noRoute");
    for (const person of ["m", "nobody"])
      expect(refusal(chain, { person, asOf, maxHops: 4 })).toMatchObject([{ code: "query/too-many-hops" }]);
  });

  test("names the asker by id where two are as likely, whatever the order of the document", () => {
    for (const people of ["m A B", "m B A"]) {
      const network = smallNetwork("m>A .9, m>B .9", { people, keyFigures: "A B" });
      expect(routeTo(network, { person: "m", asOf })).toMatchObject({ asker: "A", onlyThrough: null });
    }
  });

  test("lets no key figure, no coach and nobody absent introduce", () => {
    const withMiddle = (about: Parameters<typeof smallNetwork>[1]) =>
      smallNetwork("m>x .9, x>A .9", { keyFigures: "A", ...about });
    expect(routeTo(withMiddle({}), { person: "m", asOf })).toMatchObject({ asker: "A", via: "x", onlyThrough: "A" });
    expect(routeTo(withMiddle({}), { person: "m", asOf, absent: ["x"] }).state).toBe("noRoute");
    expect(routeTo(withMiddle({ about: { x: { role: "coach" } } }), { person: "m", asOf }).state).toBe("noRoute");
    expect(routeTo(withMiddle({ keyFigures: "A x" }), { person: "m", asOf })).toMatchObject({ asker: "x", via: null });
    const askingOff = withMiddle({ about: { x: { role: "keyFigure", consent: { state: "informed" } } } });
    expect(routeTo(askingOff, { person: "m", asOf }).state).toBe("noRoute");
  });

  test("answers alike of whom nobody knows, the first circle, a coach, who withdrew and who is absent", () => {
    const network = smallNetwork("m>A .9, c>A .9, w>A .9, n>A .9", {
      keyFigures: "A",
      about: { c: { role: "coach" }, w: { consent: { state: "withdrawn" } } },
    });
    const refusals = ["nobody", "A", "c", "w", "n", "__proto__", ""].map((person) =>
      refusal(network, { person, asOf, absent: ["n"] }),
    );
    expect(refusals).toEqual(refusals.map(() => unknownPerson));
    expect(routeTo(network, { person: "m", asOf }).state).toBe("direct");
  });

  test("refuses an absent person who is not in the network, and what is no day of the calendar", () => {
    const network = smallNetwork("m>A .9", { keyFigures: "A" });
    expect(refusal(network, { person: "m", asOf, absent: ["A", "x"] })).toMatchObject([
      { code: "query/unknown-person", place: "absent/1" },
    ]);
    expect(refusal(network, { person: "m", asOf: "2026-02-30" })).toMatchObject([{ code: "query/date-invalid" }]);
  });
});
