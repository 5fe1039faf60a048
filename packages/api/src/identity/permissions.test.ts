import { type Permission, roleTable } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { allRoutes } from "../routes/index.ts";
import { roles } from "../wire/roles.ts";
import { permissions, withoutSession } from "./permissions.ts";
import { rolesFor } from "./roles-for.ts";

const names = Object.keys(permissions) as Permission[];
const operations = [...withoutSession, ...names.flatMap((name) => permissions[name].operations)];

describe("permissions", () => {
  test("R-30 hold every operation of the routes once, and nothing else", () => {
    expect(operations.toSorted()).toEqual(
      allRoutes()
        .map(({ operationId }) => operationId)
        .toSorted(),
    );
  });

  test("are each given to somebody, and to nobody twice", () => {
    const given = roles.flatMap((role) => roleTable[role].permissions);
    expect(names.filter((name) => !given.includes(name))).toEqual([]);
    for (const role of roles) expect(roleTable[role].permissions).toEqual([...new Set(roleTable[role].permissions)]);
  });
});

describe("rolesFor(operationId)", () => {
  test("R-30 lists those who were given it, in the order of the roles", () => {
    expect(rolesFor("getPersonRecord")).toEqual(["coordinator", "keyFigure", "self"]);
    expect(rolesFor("getSession")).toEqual(roles);
    expect(rolesFor("openSession")).toBe("anyone");
  });

  test("R-30 throws for an operation that nobody was given", () => {
    expect(() => rolesFor("getEverything")).toThrow("getEverything stands in no permission");
  });
});
