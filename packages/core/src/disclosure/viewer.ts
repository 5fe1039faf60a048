import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { PublishedCounts } from "./cells.ts";
import { type ViewName, viewNames } from "./network-view.ts";
import { type Disclosure, type Permission, type RoleRow, roleTable, type ViewerRole } from "./roles.ts";

/** The roles, in the order of their table. */
export const viewerRoles: readonly ViewerRole[] = Object.freeze(Object.keys(roleTable) as ViewerRole[]);

const nobody: RoleRow = { views: [], disclosures: [], standing: "outside", permissions: [] };

/** The row of a role; of one that does not exist, a row that is shown nothing and may do nothing. */
export const rowOf = (role: string): RoleRow =>
  Object.hasOwn(roleTable, role) ? roleTable[role as ViewerRole] : nobody;

/** Whether a role may do something. */
export const mayDo = (role: string, permission: Permission): boolean => rowOf(role).permissions.includes(permission);

/** Who looks, and when. */
export interface Viewer {
  readonly role: ViewerRole;
  readonly asOf: string;
  /** The person herself; for a key figure and for `self`. */
  readonly person?: string;
  /** The institution on whose behalf somebody looks. */
  readonly institution?: string;
  /** Which view is wanted; the widest that the role may have unless given. */
  readonly view?: ViewName;
  /** The Sunday whose counts people outside are told; the one on or before `asOf` unless given. */
  readonly countsOn?: string;
  /**
   * What was counted for people outside on that Sunday and kept, `null` when nothing was. Without it, it is counted
   * from the network as it is now.
   */
  readonly published?: PublishedCounts | null;
}

/** The view that a viewer gets; `disclosure/not-allowed` when she asks for one that her role may not have. */
export function allowedView({ role, view }: Viewer): ViewName {
  const { views } = rowOf(role);
  const wanted = view ?? views[0] ?? refuseAct("disclosure/not-allowed", "view");
  if (!viewNames.includes(wanted)) refuse("query/value-not-allowed", "view", { allowed: viewNames });
  return views.includes(wanted) ? wanted : refuseAct("disclosure/not-allowed", "view");
}

/** Refuses whoever may not be shown something; the refusal says nothing of whether there is anything to be shown. */
export function checkAudience({ role }: Viewer, what: Disclosure): void {
  if (!rowOf(role).disclosures.includes(what)) refuseAct("disclosure/not-allowed", "role");
}

/** Whether a role works with the people of the network themselves. */
export const isCareTeam = ({ role }: Pick<Viewer, "role">): boolean => rowOf(role).standing === "careTeam";

/** Whether a role stands within the network; every other one is told what people outside are told. */
export const isWithin = ({ role }: Pick<Viewer, "role">): boolean => rowOf(role).standing !== "outside";
