import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../base/ids.ts";
import { type ConsentUse, consentStateOf, mayBe } from "./consent.ts";
import type { Person } from "./document.ts";
import { consentStates } from "./vocabulary.ts";

const asOf = "2026-03-01" as CalendarDate;
const uses: readonly ConsentUse[] = ["onMap", "namer", "introducer", "asker", "invited", "told"];
const person = (consent?: Person["consent"], more: Partial<Person> = {}): Person => ({
  id: "a",
  ...(consent === undefined ? {} : { consent }),
  ...more,
});
const usesOf = (someone: Person): ConsentUse[] => uses.filter((use) => mayBe(someone, use, asOf));
const allScopes: NonNullable<Person["consent"]>["scopes"] = ["keepInMap", "beAsked", "beIntroducer"];

describe("consentStateOf(person, asOf)", () => {
  test("consentStateOf(nothing recorded) is named, without a clock", () => {
    expect(consentStateOf(person(), asOf)).toBe("named");
  });

  test.each([
    // 30 days from 30 January 2026 (28 days in February): 1 March.
    ["named", "2026-01-31", "named"],
    ["named", "2026-01-30", "expired"],
    ["informed", "2025-03-02", "informed"],
    ["informed", "2025-03-01", "expired"],
    ["consented", "2024-03-02", "consented"],
    ["consented", "2024-03-01", "expired"],
    ["declined", "2001-01-01", "declined"],
    ["withdrawn", "2001-01-01", "withdrawn"],
  ] as const)(
    "R-22 consentStateOf(%s since %s) on 1 March 2026 is %s: on its last day a clock has run out",
    (state, date, now) => {
      expect(consentStateOf(person({ state, date }), asOf)).toBe(now);
    },
  );
});

describe("mayBe(person, use, asOf), the table of rules 6.2", () => {
  test("mayBe(named) is on the map, names others, is told about the network, and nothing else", () => {
    expect(usesOf(person({ state: "named" }))).toEqual(["onMap", "namer", "told"]);
    expect(usesOf(person())).toEqual(["onMap", "namer", "told"]);
  });

  test("mayBe(informed) is invited and introduces, unless she declined to introduce", () => {
    expect(usesOf(person({ state: "informed" }))).toEqual(["onMap", "namer", "introducer", "invited"]);
    expect(usesOf(person({ state: "informed" }, { introducing: false }))).toEqual(["onMap", "namer", "invited"]);
  });

  test("mayBe(consented) follows the scopes, one by one", () => {
    expect(usesOf(person({ state: "consented" }))).toEqual(["namer"]);
    expect(usesOf(person({ state: "consented", scopes: ["keepInMap"] }))).toEqual(["onMap", "namer"]);
    expect(usesOf(person({ state: "consented", scopes: ["beIntroducer"] }))).toEqual(["namer", "introducer"]);
    expect(usesOf(person({ state: "consented", scopes: ["beAsked"] }))).toEqual(["namer", "invited"]);
    const scopes = [...allScopes];
    expect(usesOf(person({ state: "consented", scopes }, { introducing: false }))).not.toContain("introducer");
  });

  test("mayBe(consented, asker) only as candidate or key figure", () => {
    const asks = (role: Person["role"]) =>
      mayBe(person({ state: "consented" }, role === undefined ? {} : { role }), "asker", asOf);
    expect([asks("keyFigure"), asks("candidate"), asks("member"), asks("coach"), asks(undefined)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each(["declined", "withdrawn", "restricted", "erased", "expired"] as const)(
    "R-10 mayBe(%s) is nothing at all, whatever else is recorded",
    (state) => {
      const scopes = [...allScopes];
      expect(usesOf(person({ state, scopes }, { role: "keyFigure", interviewed: true }))).toEqual([]);
    },
  );

  test("mayBe(protected) is at most on the coordinator's map and a namer there, in every state", () => {
    for (const state of consentStates)
      for (const use of usesOf(person({ state, scopes: [...allScopes] }, { protected: true, role: "keyFigure" })))
        expect(["onMap", "namer"]).toContain(use);
  });
});
