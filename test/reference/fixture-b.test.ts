import { presentGroup, readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import { asOf, smallDocument } from "../support/small-networks.ts";

// Fixture B as a document: members know of the network, key figures agreed; each strength is written as observations.
// (1 + 8)/10 = .9, (1 + 6)/10 = .7, (1 + 2)/10 = .3, and a tie without answer is .5.
const drawn = smallDocument(
  "m1>A .9, m2>A .7, m3>A .7, m3>F, m4>F .9, m5>F .7, m6>m4 .9, m7>m5, m8>m7 .7, A>F .7, F>A .7, L>A, m2>L, m9>L .3",
  { keyFigures: "A F L", settings: { introductionWillingness: 1 } },
);
const document: NetworkDocument = {
  ...drawn,
  people: drawn.people.map((person) =>
    person.role === "keyFigure" ? person : { ...person, consent: { state: "informed" } },
  ),
};
const network = readNetwork(document);

const valueOf = (group: readonly string[], maxHops: number): number =>
  presentGroup(network, { asOf, maxHops, group }).expectedCoverage;

describe("presentGroup(network, {group, maxHops}) on fixture B", () => {
  test.each([
    // A: .9 + .7 + .7. F: .5 + .9 + .7. L: .5 + .3.
    ["A", 1, 2.3],
    ["F", 1, 2.1],
    ["L", 1, 0.8],
    // m3 by both: 1 − .3 × .5 = .85; .9 + .7 + .85 + .9 + .7.
    ["AF", 1, 4.05],
    // m2 by both: 1 − .3 × .5 = .85; .9 + .85 + .7 + .3.
    ["AL", 1, 2.75],
    ["FL", 1, 2.9],
    ["AFL", 1, 4.5],
    // F also m6 by m4: .9 × .9 = .81, and m7 by m5: .7 × .5 = .35.
    ["A", 2, 2.3],
    ["F", 2, 3.26],
    ["L", 2, 0.8],
    ["AF", 2, 5.21],
    ["AL", 2, 2.75],
    ["FL", 2, 4.06],
    ["AFL", 2, 5.66],
    // And m8 by m5 and m7: .7 × .5 × .7 = .245.
    ["F", 3, 3.505],
    ["AFL", 3, 5.905],
  ])("values %s with %i steps at %f", (group, maxHops, value) => {
    expect(valueOf([...group], maxHops)).toBeCloseTo(value, 9);
  });

  test("finds whose only way in each is, with two steps: A m1, F m4 to m7, L m9; nobody reaches m8", () => {
    const { soleRoutes, noRoute } = presentGroup(network, { asOf, maxHops: 2, group: ["A", "F", "L"] });
    expect(soleRoutes).toEqual({ A: ["m1"], F: ["m4", "m5", "m6", "m7"], L: ["m9"] });
    expect(noRoute).toEqual(["m8"]);
  });

  test("changes when every tie of trust is turned round (PN-02)", () => {
    const turned = readNetwork({
      ...document,
      ties: document.ties?.map((tie) => ({ ...tie, from: tie.to, to: tie.from })),
    });
    const { expectedCoverage } = presentGroup(turned, { asOf, maxHops: 2, group: ["A", "F", "L"] });
    // Now key figures trust members, and no member trusts a key figure.
    expect(expectedCoverage).toBe(0);
  });

  test("counts a member who is valued as a key figure neither as a target nor as an introducer", () => {
    // m4 beside F: m6 directly .9, no longer over m4; m4 herself no longer counts: .5 + .7 + .35 + .9.
    expect(valueOf(["F", "m4"], 2)).toBeCloseTo(2.45, 9);
  });
});
