import { describe, expect, test } from "vitest";
import {
  circlesOf,
  compareDates,
  confirmKeyFigure,
  erasePerson,
  expireConsents,
  healthOf,
  identifyKeyFigures,
  measure,
  type NetworkDocument,
  readNetwork,
  reachOf,
  recordOf,
  recordOutcome,
  retention,
  routeCounts,
  suggestOutreach,
  trustBetween,
  viewFor,
  withdrawConsent,
  writeNetwork,
} from "@parent-circles/core";
import { almostKeyFigure, consented, networkOfRows, today as asOf } from "../support/rows-network.ts";
import { keyedHash as hash } from "../support/person-named-everywhere.ts";

type TieRow = NonNullable<NetworkDocument["ties"]>[number];

/** The four ways in which an answer can be missing, as they stand in a tie. */
const unknowns: readonly (readonly [string, Partial<TieRow>])[] = [
  ["not asked", { unanswered: "notAsked" }],
  ["declined", { unanswered: "declined" }],
  ["unreadable", { unanswered: "unreadable" }],
  ["too old", { score: 4, reportedBy: "truster", date: "2024-12-01" }],
];

/** Naima's trust in the key figure Aisha is the unknown answer; nothing else is known of trust. */
const networkWith = (answer: Partial<TieRow>) =>
  networkOfRows({
    people: [
      { id: "aisha", role: "keyFigure", consent: consented() },
      { id: "naima", stage: 2, consent: consented() },
      { id: "fatma", stage: 2, consent: consented() },
    ],
    institutions: [{ id: "school", kind: "school" }],
    ties: [{ from: "naima", to: "aisha", type: "trust", language: "tr", ...answer }],
    requests: [{ id: "r", kind: "contactRequest", institution: "school", targets: ["naima", "fatma"] }],
  });

describe.each(unknowns)("an answer about trust that is %s", (_, answer) => {
  const network = networkWith(answer);
  // An unknown strength is 0.5; (1 + 4·0.7·d) ÷ (2 + 4·d) for the old one, d = 0.5^(455/365) = 0.4214: 0.5915.
  const expected = answer.score === undefined ? 0.5 : 0.5915;

  test("trustBetween is an arc of unknown strength, neither 0 nor 1 nor none", () => {
    const found = trustBetween(network, ["naima", "aisha"], { asOf });
    expect(found).toMatchObject({ isArc: true, strength: { known: false } });
    expect(found.belief.probability).toBeCloseTo(expected, 3);
  });

  test("circlesOf does not find that trust was lost", () => {
    expect(circlesOf(network, { asOf }).findings.map(({ rule }) => rule)).not.toContain("trustedByAnotherParent");
  });

  test("confirmKeyFigure takes it as trust: that she trusts is known, how much is not", () => {
    const rows = almostKeyFigure();
    const ties = [{ from: "naima", to: "aisha", type: "trust" as const, ...answer }];
    const decision = { person: "aisha", by: "coordinator-1", date: asOf };
    expect(confirmKeyFigure(networkOfRows({ ...rows, ties }), decision).changes).toHaveLength(1);
  });

  test("reachOf has a direct route of that probability", () => {
    const { people } = reachOf(network, { asOf });
    expect(people.naima).toMatchObject({ state: "direct", asker: "aisha" });
    expect(people.naima?.probability).toBeCloseTo(expected, 3);
    expect(people.fatma?.state).toBe("noRoute");
  });

  test("healthOf counts her as depending on one key figure", () => {
    expect(healthOf(network, { asOf }).find(({ code }) => code === "soleRoutes")).toMatchObject({ count: 1 });
  });

  test("routeCounts and compareDates count it as a route", () => {
    expect(routeCounts(network, { dates: [asOf] })[0]).toMatchObject({ withRoute: 1, parents: 2 });
    expect(compareDates(network, { from: asOf, to: asOf }).lostRoute).toEqual([]);
  });

  test("identifyKeyFigures and measure count it for what it is", () => {
    const { recordedCoverage } = identifyKeyFigures(network, { asOf, size: 1, replicates: 5 });
    expect(recordedCoverage).toBeCloseTo(expected, 3);
    expect(measure(network, "trust-nominations", { asOf })).toMatchObject({
      values: { aisha: 1 },
    });
  });

  test("suggestOutreach proposes her asker and says that the strength is unknown, or the answer old", () => {
    const request = { id: "r", kind: "contactRequest" as const, institution: "school", targets: ["naima", "fatma"] };
    const { plan, unassigned } = suggestOutreach(network, request, { asOf });
    expect(plan).toMatchObject([{ target: "naima", asker: "aisha" }]);
    expect(plan[0]?.unknown).toContain(answer.score === undefined ? "strength" : "oldAnswer");
    expect(unassigned).toMatchObject([{ target: "fatma", reason: "noRoute" }]);
  });

  test("viewFor draws it as unknown or old", () => {
    const { ties } = viewFor(network, { role: "coordinator", asOf });
    expect(ties).toMatchObject([{ band: answer.score === undefined ? "unknown" : "old" }]);
  });

  test("recordOf, writeNetwork and readNetwork keep the reason", () => {
    expect(recordOf(network, { person: "naima", asOf }).ties).toMatchObject([answer]);
    expect(readNetwork(writeNetwork(network)).rows.ties).toMatchObject([answer]);
  });

  test("recordOutcome adds to it: from then on the strength is known", () => {
    const after = recordOutcome(network, { target: "naima", asker: "aisha", code: "cameAlong", date: asOf });
    expect(trustBetween(after, ["naima", "aisha"], { asOf }).strength).toMatchObject({ known: true });
  });

  test("withdrawConsent, erasePerson, expireConsents and retention do not depend on it", () => {
    expect(withdrawConsent(network, { person: "naima", date: asOf }).changes).toHaveLength(1);
    expect(erasePerson(network, { person: "naima" }).network.rows.ties).toEqual([]);
    expect(expireConsents(network, { asOf }).changes).toEqual([]);
    expect(retention(network, { asOf, hash }).network.rows.ties).toEqual(network.rows.ties);
  });
});
