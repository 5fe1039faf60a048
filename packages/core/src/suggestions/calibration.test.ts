import { describe, expect, it } from "vitest";
import type { Outcome } from "../model/document.ts";
import { withRows } from "../model/network.ts";
import { readNetwork } from "../model/read-network.ts";
import { calibrationOf } from "./calibration.ts";

type Case = readonly [chance: number | undefined, code: Outcome["code"]];

const networkWith = (cases: readonly Case[]) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "m1" }, { id: "k1", role: "keyFigure" }],
    institutions: [{ id: "s", kind: "school" }],
    requests: [{ id: "r1", kind: "contactRequest", institution: "s" }],
    asks: cases.map(([chance], index) => ({
      id: `a${index}`,
      request: "r1",
      target: "m1",
      asker: "k1",
      state: "closed",
      date: "2026-03-01",
      ...(chance === undefined ? {} : { chance }),
    })),
    outcomes: cases.map(([, code], index) => ({
      ask: `a${index}`,
      target: "m1",
      asker: "k1",
      code,
      date: "2026-03-05",
    })),
  });

const asOf = "2026-04-01";

describe("calibrationOf(network, {asOf})", () => {
  it("X-07 says how many of those called likely worked", () => {
    const cases: Case[] = [
      ...Array.from({ length: 15 }, (): Case => [0.7, "cameAlong"]),
      ...Array.from({ length: 5 }, (): Case => [0.7, "notReached"]),
    ];
    const [likely] = calibrationOf(networkWith(cases), { asOf }).bands;
    expect(likely).toMatchObject({ likelihood: "likely", asks: 20, talked: 15, came: 15, talkedShare: 0.75 });
    expect(likely?.meanChance).toBeCloseTo(0.7, 12);
  });

  it("gives the Brier score: (0.8 − 1)² = 0.04 and (0.4 − 0)² = 0.16 make 0.1", () => {
    const cases: Case[] = [
      [0.8, "cameAlong"],
      [0.4, "refusedAsker"],
    ];
    expect(calibrationOf(networkWith(cases), { asOf }).brier).toBeCloseTo(0.1, 12);
  });

  it("counts a decline as an open door: she talked and did not come", () => {
    expect(calibrationOf(networkWith([[0.5, "declinedThisTime"]]), { asOf }).bands[1]).toMatchObject({
      talked: 1,
      came: 0,
    });
  });

  it("says how often a talk led to coming along, beside what plans reckon with", () => {
    const cases: Case[] = [
      [0.5, "cameAlong"],
      [0.5, "declinedThisTime"],
      [0.5, "saidYesDidNotCome"],
      [undefined, "cameAlong"],
      [0.5, "refusedAsker"],
    ];
    expect(calibrationOf(networkWith(cases), { asOf }).coming).toEqual({
      talked: 4,
      came: 2,
      cameShare: 0.5,
      expectedShare: 0.6,
    });
    expect(calibrationOf(networkWith([]), { asOf }).coming).toMatchObject({ talked: 0, cameShare: null });
  });

  it("leaves out asks that were never put or carry no chance, and says how many", () => {
    const report = calibrationOf(
      networkWith([
        [0.5, "notAsked"],
        [undefined, "cameAlong"],
      ]),
      { asOf },
    );
    expect(report).toMatchObject({ asks: 0, brier: null, leftOut: { notAsked: 1, withoutChance: 1 } });
  });

  it("counts an introduction that did not come about as a closed door", () => {
    const network = networkWith([[0.5, "notAsked"]]);
    const outcomes = network.rows.outcomes.map((outcome) => ({ ...outcome, via: "k1" }));
    expect(calibrationOf(withRows(network, { outcomes }), { asOf })).toMatchObject({ asks: 1, brier: 0.25 });
  });

  it("puts chances at the bounds of the words with the higher word: 0.6 is likely, 0.35 is perhaps", () => {
    const report = calibrationOf(
      networkWith([
        [0.6, "cameAlong"],
        [0.35, "cameAlong"],
        [0.34, "cameAlong"],
      ]),
      { asOf },
    );
    expect(report.bands.map(({ asks }) => asks)).toEqual([1, 1, 1]);
  });

  it("knows nothing before the first outcome, and looks at none after the day", () => {
    expect(calibrationOf(networkWith([[0.5, "cameAlong"]]), { asOf: "2026-03-04" })).toMatchObject({
      asks: 0,
      brier: null,
    });
  });
});
