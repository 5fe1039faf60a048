import { describe, expect, it } from "vitest";
import { asOf, mother, smallNetwork } from "../../../../test/support/parents.ts";
import { matchNames } from "./match-names.ts";

const network = smallNetwork({
  people: [
    mother("p1", { displayName: "Naima E." }),
    mother("p2", { displayName: "Fatma" }),
    mother("p3", { displayName: "Gülşen İ." }),
    mother("p4", { displayName: "فاطمة" }),
    mother("p5", { displayName: "Naima K." }),
    mother("p6", { displayName: "Sara", consent: { state: "withdrawn", date: "2026-02-01" } }),
    mother("p7"),
  ],
});
const proposed = (name: string): string[] =>
  (matchNames(network, [name], { asOf })[0] ?? []).map(({ person }) => person);

describe("matchNames(network, names, {asOf})", () => {
  it("proposes by first name and initial, the likest first", () => {
    expect(proposed("Naima El Amrani")).toEqual(["p1", "p5"]);
    expect(matchNames(network, ["Naima El Amrani"], { asOf })[0]?.[0]).toEqual({ person: "p1", similarity: 1 });
  });

  it("finds Turkish and Arabic spellings of one sound", () => {
    expect(proposed("Gulsen Inan")).toEqual(["p3"]);
    expect(proposed("فاطمه")).toEqual(["p4"]);
  });

  it("proposes and never decides: Fatima may be Fatma, and is not said to be", () => {
    const [proposal] = matchNames(network, ["Fatima"], { asOf })[0] ?? [];
    expect(proposal?.person).toBe("p2");
    expect(proposal?.similarity).toBeLessThan(0.9);
  });

  it("proposes nobody who left, nobody without a name, and nobody for a name unlike all", () => {
    expect(proposed("Sara")).toEqual([]);
    expect(proposed("")).toEqual([]);
    expect(proposed("Xyzzy Qwerty")).toEqual([]);
  });

  it("puts somebody with the whole name before somebody with its initial", () => {
    const two = smallNetwork({
      people: [mother("p8", { displayName: "Naima E." }), mother("p9", { displayName: "Naima El Amrani" })],
    });
    expect(matchNames(two, ["Naima El Amrani"], { asOf })[0]?.map(({ person: id }) => id)).toEqual(["p9", "p8"]);
  });

  it("answers each name at its place", () => {
    expect(matchNames(network, ["Zzz", "Fatma"], { asOf }).map((found) => found.length)).toEqual([0, 1]);
  });

  it.each([
    ["El Amrani, Naima", ["p1", "p5"]],
    ["EL AMRANI Naima", ["p1", "p5"]],
    ["Mevr. Naima El Amrani", ["p1", "p5"]],
    ["N. El Amrani", ["p1"]],
    ["İnan, Gülşen", ["p3"]],
    ["Gülşen Hanım", ["p3"]],
    ["Amrani, ", []],
  ])("reads %j as registers write names: %j", (name, people) => {
    expect(proposed(name)).toEqual(people);
  });

  it("puts a name that fits as it stands before one that fits turned round", () => {
    const two = smallNetwork({
      people: [mother("p1", { displayName: "Aydin K." }), mother("p2", { displayName: "Kaya A." })],
    });
    expect(matchNames(two, ["Kaya Aydin"], { asOf })[0]).toEqual([
      { person: "p2", similarity: 1 },
      { person: "p1", similarity: 0.95 },
    ]);
  });
});
