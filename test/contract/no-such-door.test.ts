import { describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { networkDocument } from "../../packages/core/src/model/document.ts";
import { leavesOf } from "../support/schema-leaves.ts";

/** A key figure and a person for herself read their own. */
const mayRead: ReadonlySet<string> = new Set(["coordinator", "coach", "keyFigure", "self"]);
const operations = allRoutes();

describe("R-42 the list of operations", () => {
  test("has none for authorities and their demands", () => {
    const told = operations.flatMap(({ operationId, path, summary }) => [operationId, path, summary]);
    expect(told.filter((text) => /authorit|police|immigration|warrant|subpoena|court|disclos/i.test(text))).toEqual([]);
  });

  test("gives a person's record for one named person only, never to an institution", () => {
    const records = operations.filter(({ operationId }) => operationId.endsWith("Record"));
    expect(records.map(({ operationId }) => operationId)).toEqual(["getPersonRecord"]);
    for (const { path, roles } of records) {
      expect(path).toContain("{personId}");
      expect((roles as readonly string[]).filter((role) => !mayRead.has(role))).toEqual([]);
    }
  });
});

describe("R-08 the network document", () => {
  test("has no field named after somebody who referred a person", () => {
    const names = leavesOf(networkDocument).flatMap(({ path }) => path.replaceAll(/[[\]{}]/g, "").split("."));
    expect(names.filter((name) => /refer|partner|source|sender|intake|agency/i.test(name))).toEqual([]);
  });
});
