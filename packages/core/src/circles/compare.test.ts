import { describe, expect, test } from "vitest";

import { consented, exampleNetwork, networkOfRows } from "../../../../test/support/rows-network.ts";
import { withdrawConsent } from "../model/consent-acts.ts";
import { compareDates, compareNetworks, routeCounts } from "./compare.ts";

const trust = (from: string, to: string, when: { date?: string; until?: string }) => ({
  from,
  to,
  type: "trust" as const,
  ...when,
});

/** A term, September to February: m1 gains a route, m2 loses hers, m3 keeps hers, k2 becomes key figure in November. */
const term = networkOfRows({
  people: [
    { id: "k1", role: "keyFigure", consent: consented("2025-06-01") },
    {
      id: "k2",
      role: "keyFigure",
      roles: [
        { role: "member", until: "2025-11-01" },
        { role: "keyFigure", since: "2025-11-01" },
      ],
      consent: consented("2025-06-01"),
    },
    { id: "m1" },
    { id: "m2" },
    { id: "m3" },
  ],
  ties: [
    trust("m1", "k2", { date: "2025-10-01" }),
    trust("m2", "k1", { date: "2025-06-01", until: "2025-12-01" }),
    trust("m3", "k1", { date: "2025-06-01" }),
  ],
});
const dates = { from: "2025-09-01", to: "2026-02-28" };

describe("compareDates(network, {from, to})", () => {
  test("tells who gained and who lost a route this term", () => {
    const compared = compareDates(term, { ...dates, language: "en" });
    expect(compared).toMatchObject({
      gainedRoute: ["m1"],
      lostRoute: ["m2"],
      arrived: [],
      left: [],
      roles: [{ person: "k2", before: "member", after: "keyFigure" }],
      trustBegun: [["m1", "k2"]],
      trustEnded: [["m2", "k1"]],
      text: "1 parent gained a trusted route, 1 parent lost it.",
    });
  });

  test("finds nothing between a day and itself", () => {
    expect(compareDates(term, { from: dates.to, to: dates.to })).toMatchObject({
      gainedRoute: [],
      lostRoute: [],
      roles: [],
      trustBegun: [],
      trustEnded: [],
    });
  });

  test("does not look behind a consent that was taken back", () => {
    const { network } = withdrawConsent(term, { person: "m3", date: "2026-02-01" });
    const compared = compareDates(network, dates);
    expect(JSON.stringify(compared)).not.toContain("m3");
  });
});

describe("compareNetworks(before, after, {from, to})", () => {
  test("tells who came and who left between two states", () => {
    const { network: after } = withdrawConsent(term, { person: "m3", date: "2026-02-01" });
    const more = networkOfRows({ people: [...after.rows.people, { id: "m4" }], ties: [...after.rows.ties] });
    expect(compareNetworks(term, more, dates)).toMatchObject({ arrived: ["m4"], left: ["m3"] });
  });
});

describe("routeCounts(network, {dates})", () => {
  test("PN-40 counts x of y mothers with a trusted route on each day", () => {
    // On 1 September m2 and m3 of four parents outside the first circle; in November m1 comes in by k2, who leaves the y.
    expect(routeCounts(term, { dates: ["2025-09-01", "2025-11-15", "2025-12-15"], language: "en" })).toEqual([
      { asOf: "2025-09-01", withRoute: 2, parents: 4, text: "2 of 4 parents have a trusted route." },
      { asOf: "2025-11-15", withRoute: 3, parents: 3, text: "3 of 3 parents have a trusted route." },
      { asOf: "2025-12-15", withRoute: 2, parents: 3, text: "2 of 3 parents have a trusted route." },
    ]);
  });

  test("PN-40 agrees with the expected results of the three neighbourhoods", () => {
    // expected.json: direct + viaIntroduction of all members.
    const counted = (["pendrecht", "zuidwijk", "beverwaard"] as const).map(
      (name) => routeCounts(exampleNetwork(name), { dates: ["2026-03-01"] })[0],
    );
    expect(counted.map((one) => `${one?.withRoute}/${one?.parents}`)).toEqual(["52/74", "40/62", "47/62"]);
  });
});
