import { expect, test } from "vitest";
import { ParentCirclesError } from "../base/errors.ts";
import { requestNamesFor } from "./request-names-for.ts";
import { viewerRoles } from "./viewer.ts";

const asOf = "2026-03-01";

test("requestNamesFor(coordinator, names) gives the names", () => {
  expect(requestNamesFor({ role: "coordinator", asOf }, ["Naima"])).toEqual(["Naima"]);
});

test.each(viewerRoles.filter((role) => role !== "coordinator"))(
  "R-32 requestNamesFor(%s, names) is refused",
  (role) => {
    expect(() => requestNamesFor({ role, asOf }, ["Naima"])).toThrow(ParentCirclesError);
  },
);
