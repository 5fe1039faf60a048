import { refuse } from "../base/errors.ts";
import type { PublishedCounts } from "./cells.ts";
import { type ViewName, viewNames } from "./network-view.ts";

/**
 * The roles that something can be shown to. A developer's key carries one of them and has no sight of its own;
 * `self` is a member who looks at her own record.
 */
export const viewerRoles = ["coordinator", "coach", "keyFigure", "institution", "auditor", "self", "public"] as const;
/** One of {@link viewerRoles}. */
export type ViewerRole = (typeof viewerRoles)[number];

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

/** What can be disclosed, beside the views. */
export type Disclosure =
  | "activities"
  | "activityReport"
  | "asks"
  | "attendance"
  | "counts"
  | "helpQuestions"
  | "institutionSummary"
  | "peopleAndTies"
  | "participation"
  | "requestNames"
  | "requests"
  | "structure";

/**
 * Who may be shown what: everything that is not listed is refused. The auditor reads the audit and nothing of
 * the network; a member reads her own record through `recordOf`.
 */
export const audiences: Readonly<Record<Disclosure, readonly ViewerRole[]>> = Object.freeze({
  activities: ["coordinator", "coach", "keyFigure", "institution", "self", "public"],
  activityReport: ["coordinator", "coach", "keyFigure"],
  asks: ["coordinator", "coach", "keyFigure"],
  attendance: ["coordinator", "coach", "keyFigure", "institution"],
  counts: ["coordinator", "coach", "keyFigure", "institution", "public"],
  helpQuestions: ["coordinator", "coach", "keyFigure"],
  institutionSummary: ["coordinator", "coach", "institution"],
  peopleAndTies: ["coordinator", "coach"],
  participation: ["coordinator", "coach", "keyFigure"],
  requestNames: ["coordinator"],
  requests: ["coordinator", "coach", "institution"],
  structure: ["coordinator"],
});

/** The views that a role may have, the widest first; what is not listed is refused. */
export const viewsOf: Readonly<Record<ViewerRole, readonly ViewName[]>> = Object.freeze({
  coordinator: ["coordinator", "keyGroup", "institution", "public"],
  coach: ["coordinator", "keyGroup", "institution", "public"],
  // First circle and counts: not the map of the neighbourhood.
  keyFigure: ["keyGroup", "public"],
  institution: ["institution", "public"],
  auditor: [],
  self: ["public"],
  public: ["public"],
});

/** The view that a viewer gets; `disclosure/not-allowed` when she asks for one that her role may not have. */
export function allowedView({ role, view }: Viewer): ViewName {
  const views = Object.hasOwn(viewsOf, role) ? viewsOf[role] : [];
  const wanted = view ?? views[0] ?? refuse("disclosure/not-allowed", "view");
  if (!viewNames.includes(wanted)) refuse("query/value-not-allowed", "view", { allowed: viewNames });
  return views.includes(wanted) ? wanted : refuse("disclosure/not-allowed", "view");
}

/** Refuses whoever may not be shown something; the refusal says nothing of whether there is anything to be shown. */
export function checkAudience({ role }: Viewer, what: Disclosure): void {
  if (!audiences[what].includes(role)) refuse("disclosure/not-allowed", "role");
}

/** Whether a role works with the people of the network themselves: the coordinator and the coach. */
export const isCareTeam = ({ role }: Viewer): boolean => role === "coordinator" || role === "coach";
