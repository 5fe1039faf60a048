import { type Permission, roleTable } from "@parent-circles/core";
import { type Role, roles } from "../wire/roles.ts";
import { permissions, withoutSession } from "./permissions.ts";

/**
 * Who may call an operation, in the order of the roles. One that nobody was given throws, so that the server does not start
 * with it.
 */
export function rolesFor(operationId: string): readonly Role[] | "anyone" {
  if (withoutSession.includes(operationId)) return "anyone";
  const found = roles.filter((role) =>
    roleTable[role].permissions.some((one) => operationsOf(one).includes(operationId)),
  );
  if (found.length > 0) return found;
  throw new Error(`${operationId} stands in no permission that a role has; the server does not start (R-30).`);
}

const operationsOf = (permission: Permission): readonly string[] => permissions[permission].operations;
