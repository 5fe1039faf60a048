import { expect, test } from "vitest";
import { asOf, smallNetwork } from "../../../../test/support/parents.ts";
import { forCareTeam } from "../disclosure/for-care-team.ts";
import { exportTableCsv, type TableRow } from "./export-table.ts";

const rows = (all: readonly TableRow[]) => forCareTeam(smallNetwork(), { role: "coach", asOf }, () => all);

test("exportTableCsv(rows, columns) writes counts as they may be shown, lists with |, and nothing as an empty cell", () => {
  const table = rows([
    { what: "a", count: { kind: "exact", value: 12 }, who: ["x", "y"], last: null },
    { what: "b", count: { kind: "fewerThan", limit: 5 }, who: [], last: "2026-03-01" },
    { what: "c", count: { kind: "withheld" }, unknown: "left out" },
  ]);
  expect(exportTableCsv(table, ["what", "count", "who", "last"])).toBe(
    "\uFEFFwhat;count;who;last\r\na;12;x|y;\r\nb;<5;;2026-03-01\r\nc;;;\r\n",
  );
});

test("exportTableCsv(rows, columns) guards a text against being a formula, in every cell and in a list", () => {
  expect(exportTableCsv(rows([{ a: "=1+1", b: ["@x"] }]), ["a", "b"])).toBe("\uFEFFa;b\r\n'=1+1;'@x\r\n");
});

test("exportTableCsv(no rows, columns) has its heading all the same", () => {
  expect(exportTableCsv(rows([]), ["a", "b"])).toBe("\uFEFFa;b\r\n");
});
