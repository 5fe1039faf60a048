import { describe, expect, test } from "vitest";
import { networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { zeldaRows as rows } from "../../../../test/support/person-named-everywhere.ts";
import { trustBetween } from "../trust/trust-between.ts";
import { contestTie, rectify } from "./statements.ts";

describe("contestTie and rectify", () => {
  test("R-19 contestTie(network, ...) puts what others said of her out of use, and keeps it", () => {
    const before = networkOfRows(rows());
    const { network, changes } = contestTie(before, { person: "p-zelda", tie: 0, date: today });
    expect(network.rows.ties[0]).toMatchObject({ contested: true, score: 5 });
    expect(changes).toEqual([{ code: "tieContested", place: 0 }]);
    expect(trustBetween(network, ["p-naima", "p-zelda"], { asOf: today }).restsOn[0]).toMatchObject({
      leftOut: "contested",
    });
    expect(trustBetween(before, ["p-naima", "p-zelda"], { asOf: today }).isArc).toBe(true);
  });

  test("R-19 she contests nothing that is not about her, and corrects what is her own", () => {
    const network = networkOfRows(rows());
    expect(() => contestTie(network, { person: "p-zelda", tie: 2, date: today })).toThrow("notAboutHer");
    expect(() => contestTie(network, { person: "p-naima", tie: 0, date: today })).toThrow("herOwnStatement");
    expect(() => contestTie(network, { person: "p-naima", tie: 9, date: today })).toThrow("No such tie");
    expect(() => contestTie(network, { person: "p-naima", tie: "t-9", date: today })).toThrow("No such tie");
  });

  test("R-19 rectify(network, ...) corrects her own answers and no one else's", () => {
    const network = networkOfRows(rows());
    const step = { person: "p-naima", tie: 0, date: today };
    expect(rectify(network, { ...step, score: 2 }).network.rows.ties[0]).toMatchObject({ score: 2, date: today });
    const silent = rectify(network, { ...step, score: null }).network.rows.ties[0];
    expect(silent).toMatchObject({ unanswered: "declined" });
    expect(silent).not.toHaveProperty("score");
    expect(() => rectify(network, { ...step, person: "p-zelda", score: 2 })).toThrow("statementOfOthers");
    expect(() => rectify(network, { ...step, score: 6 })).toThrow("1 to 5");
  });

  test("R-19 she corrects her name, and her languages where she agreed to have them kept", () => {
    const network = networkOfRows({ ...rows(), people: [...rows().people, { id: "m" }] });
    const { network: after } = rectify(network, {
      person: "p-naima",
      date: today,
      displayName: "Nayma",
      languages: ["ar"],
    });
    expect(after.people.get("p-naima")).toMatchObject({ displayName: "Nayma", languages: ["ar"] });
    expect(() => rectify(network, { person: "m", date: today, languages: ["ar"] })).toThrow("noConsent");
  });
});
