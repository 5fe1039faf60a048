import { expect, test } from "vitest";
import type { Person, View } from "../../data/shapes.ts";
import { personRows, rowsChosen } from "./person-rows.ts";

const asOf = "2026-03-01";
const people: readonly Person[] = [
  {
    id: "k",
    displayName: "Aïcha B.",
    role: "keyFigure",
    interviewed: true,
    consent: { state: "consented", date: "2026-01-01" },
  },
  { id: "n", displayName: "Irina C.", consent: { state: "named", date: "2026-02-20" } },
  { id: "over", displayName: "Oya D.", consent: { state: "named", date: "2026-01-20" } },
  { id: "undated", displayName: "Işık E." },
  { id: "renew", displayName: "Nur F.", interviewed: true, consent: { state: "consented", date: "2024-04-15" } },
  { id: "gone", displayName: "Zahra G.", consent: { state: "withdrawn", date: "2026-02-01" } },
  {
    id: "slip",
    displayName: "Hodan H.",
    protected: true,
    partlyInterviewed: { asked: 1 },
    consent: { state: "informed", date: "2026-02-01" },
  },
];
const view: Pick<View, "asOf" | "people"> = {
  asOf,
  people: [{ id: "n", label: "Irina C.", role: "member", circle: "second", reach: "noRoute" }],
};
const rows = personRows(people, view, "nl");
const ids = (filter: Parameters<typeof rowsChosen>[1], typed = "") =>
  rowsChosen(rows, filter, typed).map(({ id }) => id);

// 2026-02-20 + 30 days is 22 March: 21 days after 1 March; 2026-01-20 + 30 days is 19 February: 10 days before it.
test("R-13 personRows(people, view) counts the days of who was only named, also when they are over, and none without a day", () => {
  const days = Object.fromEntries(rows.map(({ id, daysLeft, consent }) => [id, [consent, daysLeft]]));
  expect(days).toMatchObject({
    n: ["named", 21],
    over: ["named", -10],
    undated: ["named", undefined],
    k: ["consented", undefined],
  });
});

test("rowsChosen(rows, filter) finds by what waits: only named, to be asked again, not talked to, no route, gone, protected", () => {
  expect(ids("everybody")).toHaveLength(7);
  expect(ids("keyFigures")).toEqual(["k"]);
  expect(ids("named")).toEqual(["n", "undated", "over"]);
  expect(ids("ask")).toEqual(["renew"]);
  expect(ids("notTalked")).toEqual(["n", "undated", "over"]);
  expect(ids("noRoute")).toEqual(["n"]);
  expect(ids("gone")).toEqual(["gone"]);
  expect(ids("protected")).toEqual(["slip"]);
});

test("rowsChosen(rows, filter, typed) finds a name however it is spelt", () => {
  expect(ids("everybody", "aicha")).toEqual(["k"]);
  expect(ids("everybody", "ISIK")).toEqual(["undated"]);
  expect(ids("named", "aicha")).toEqual([]);
});
