import { expect, test } from "vitest";
import type { Person } from "../../data/shapes.ts";
import { nowOf, whoCouldTell } from "./now-of.ts";

const now = (person: Partial<Person>) => nowOf({ id: "m", ...person }, "2026-03-01");

test.each<[string, Partial<Person>, object]>([
  [
    "her days",
    { consent: { state: "named", date: "2026-02-20" } },
    { kind: "named", until: "2026-03-22", daysLeft: 21 },
  ],
  ["that they are over on the very day", { consent: { state: "named", date: "2026-01-30" } }, { kind: "namedOver" }],
  ["that they are over", { consent: { state: "named", date: "2026-01-01" } }, { kind: "namedOver" }],
  ["that her day is unknown", {}, { kind: "namedUndated" }],
  ["to ask her", { consent: { state: "informed", date: "2026-02-01" } }, { kind: "informed", until: "2027-02-01" }],
  ["to ask again what ran out", { consent: { state: "consented", date: "2024-01-01" } }, { kind: "expired" }],
  [
    "to ask again in time",
    { consent: { state: "consented", date: "2024-04-15" }, interviewed: true },
    { kind: "renew", until: "2026-04-15" },
  ],
  ["that all stands still", { consent: { state: "restricted" } }, { kind: "restricted" }],
  ["that she left", { consent: { state: "declined", date: "2026-02-01" } }, { kind: "gone" }],
  ["to talk to her", { consent: { state: "consented", date: "2026-02-01" } }, { kind: "talk" }],
  ["nothing", { consent: { state: "consented", date: "2026-02-01" }, interviewed: true }, { kind: "none" }],
])("nowOf(person, asOf) says %s", (_, person, expected) => {
  expect(now(person)).toEqual(expected);
});

test("whoCouldTell(ties, id) names first whom she trusts, and nobody by a tie that is contested", () => {
  const ties = [
    { from: "m", to: "a", type: "trust" },
    { from: "m", to: "b", type: "trust", contested: true },
    { from: "c", to: "m", type: "trust" },
    { from: "m", to: "d", type: "knows" },
  ] as const;
  expect(whoCouldTell(ties, "m")).toEqual({ trusted: ["a"], knowing: ["c"] });
});
