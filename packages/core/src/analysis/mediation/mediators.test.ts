import { mediationWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts, trustsAt } from "../../../../../test/support/parents.ts";
import { brokerRoles } from "../../graph/broker-role.ts";
import { languages } from "../../base/language.ts";
import { measure } from "../run-measure.ts";
import { mediators } from "./mediators.ts";

// Fixture D (fixtures.md 9) in our words: trust among mothers, and ties with a school S and a health centre H.
const network = smallNetwork({
  people: [...["A", "F"].map((id) => keyFigure(id)), ...["L", "m1", "m2", "m3", "m4"].map((id) => mother(id))],
  institutions: [
    { id: "S", kind: "school" },
    { id: "H", kind: "healthCentre" },
  ],
  ties: [
    trusts("m1", "A"),
    trusts("m2", "A"),
    trusts("A", "m1"),
    trusts("m3", "F"),
    trusts("F", "m3"),
    trusts("A", "F"),
    { from: "A", to: "S", type: "worksWith" },
    { from: "S", to: "A", type: "worksWith" },
    { from: "F", to: "H", type: "worksWith" },
    { from: "H", to: "F", type: "worksWith" },
    { from: "S", to: "H", type: "refers" },
    { from: "H", to: "S", type: "refers" },
    { from: "m4", to: "H", type: "mayKnow" },
  ],
});
const found = mediators(network, { institution: "S", asOf, language: "en" });
const row = (direction: string, end: string) =>
  found.paths.find((path) => path.direction === direction && path.end === end);

describe("mediators(network, {group, institution})", () => {
  // By hand: to S go m1 and m2 over A, and F over H; the same people hear from S, over the same.
  test("PN-18 lists the paths in both directions, with the part of whoever stands between", () => {
    expect(found.paths.map(({ direction, end, through }) => [direction, end, through.id, through.role])).toEqual([
      ["toInstitution", "F", "H", "bridgesGroups"],
      ["toInstitution", "m1", "A", "speaksForOwnGroup"],
      ["toInstitution", "m2", "A", "speaksForOwnGroup"],
      ["fromInstitution", "F", "H", "bridgesGroups"],
      ["fromInstitution", "m1", "A", "opensDoor"],
      ["fromInstitution", "m2", "A", "opensDoor"],
    ]);
    expect(found.direct).toEqual(["A"]);
    expect(found.onlyThrough).toEqual({ A: 2, F: 0 });
  });

  test("PN-18 agrees with the measure on who speaks for parents: two for A, two for F", () => {
    const parts = measure(network, "brokerage", { asOf }).parts;
    for (const [institution, broker] of [
      ["S", "A"],
      ["H", "F"],
    ] as const) {
      const speaking = mediators(network, { institution, asOf }).paths.filter(
        ({ direction, through, alternates }) =>
          direction === "toInstitution" &&
          [through, ...alternates].some(({ id, role }) => id === broker && role === "speaksForOwnGroup"),
      );
      expect(speaking).toHaveLength(parts?.[broker]?.["speaksForOwnGroup"] as number);
      expect(speaking).toHaveLength(2);
    }
  });

  test("PN-18 gives the alternates, the surest first", () => {
    const both = smallNetwork({
      people: [keyFigure("A"), keyFigure("B"), mother("m")],
      ties: [
        trustsAt("m", "A", 0.6),
        trustsAt("m", "B", 0.8),
        { from: "A", to: "school", type: "knows" },
        { from: "school", to: "B", type: "partnersWith" },
      ],
    });
    const { paths, onlyThrough } = mediators(both, { institution: "school", asOf });
    expect(paths).toHaveLength(2);
    expect(paths[0]).toMatchObject({ end: "m", through: { id: "B", probability: 0.8 }, alternates: [{ id: "A" }] });
    expect(onlyThrough).toEqual({ A: 0, B: 0 });
  });

  test("PN-18 a message travels against trust: nobody is reached by those who trust only her", () => {
    const oneWay = smallNetwork({
      people: [keyFigure("A"), mother("m")],
      ties: [trusts("A", "m"), { from: "A", to: "school", type: "worksWith" }],
    });
    expect(mediators(oneWay, { institution: "school", asOf }).paths).toEqual([]);
  });

  test("PN-18 counts nobody who may not be on the map, and no tie that has ended", () => {
    const ended = smallNetwork({
      people: [keyFigure("A"), mother("m"), mother("w", { consent: { state: "withdrawn" } })],
      ties: [
        trusts("m", "A"),
        trusts("w", "A"),
        { from: "A", to: "school", type: "worksWith", until: "2026-02-01" },
        { from: "w", to: "school", type: "worksWith" },
      ],
    });
    expect(mediators(ended, { institution: "school", asOf, group: ["A"] })).toMatchObject({ direct: [], paths: [] });
    expect(
      mediators(ended, { institution: "school", asOf: "2026-01-20", group: ["A"] }).paths.map(({ end }) => end),
    ).toEqual(["m", "m"]);
  });

  test("refuses an institution and a member that do not exist", () => {
    expect(() => mediators(network, { institution: "none", asOf })).toThrow(
      expect.objectContaining({ code: "query/unknown-institution" }),
    );
    expect(() => mediators(network, { institution: "S", group: ["nobody"], asOf })).toThrow(
      expect.objectContaining({ code: "query/unknown-person" }),
    );
  });

  test("PN-18 names every part in every language, and none a gatekeeper", () => {
    for (const language of languages)
      for (const role of brokerRoles)
        expect(mediationWords.byLanguage[language].roles[role]).not.toMatch(/^$|gatekeeper|poortwachter/i);
    expect(row("toInstitution", "m1")?.through.roleName).toBe("speaks for mothers");
    expect(mediationWords.byLanguage.nl.roles.speaksForOwnGroup).toBe("spreekbuis");
  });
});
