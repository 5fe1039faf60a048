import { rowOf, viewerRoles } from "@parent-circles/core";
import type { NewInvitation } from "../../data/shapes.ts";

const isForSome = (role: (typeof viewerRoles)[number]): role is NewInvitation["role"] =>
  rowOf(role).isAnybodys !== true;

/** The roles to which somebody can be invited, those of whom there are most first: who is somebody of the network. */
export const invitedRoles: readonly NewInvitation["role"][] = viewerRoles
  .filter(isForSome)
  .toSorted((one, other) => Number(speaksForNobody(one)) - Number(speaksForNobody(other)));

function speaksForNobody(role: NewInvitation["role"]): boolean {
  return rowOf(role).speaksFor === undefined;
}
