import { refuse } from "../base/errors.ts";
import { type ViewName, viewNames } from "./network-view.ts";

/** The roles that something can be shown to. */
export const viewerRoles = ["coordinator", "coach", "keyFigure", "institution", "public"] as const;
/** One of {@link viewerRoles}. */
export type ViewerRole = (typeof viewerRoles)[number];

/** Who looks, and when. */
export interface Viewer {
  readonly role: ViewerRole;
  readonly asOf: string;
  /** The person herself; for a key figure. */
  readonly person?: string;
  /** The institution on whose behalf somebody looks. */
  readonly institution?: string;
  /** Which view is wanted; the widest that the role may have unless given. */
  readonly view?: ViewName;
}

/** The views that a role may have, the widest first; what is not listed is refused. */
const viewsOf: Readonly<Record<ViewerRole, readonly ViewName[]>> = {
  coordinator: ["coordinator", "keyGroup", "institution", "public"],
  coach: ["coordinator", "keyGroup", "institution", "public"],
  // First circle and counts: not the map of the neighbourhood.
  keyFigure: ["keyGroup", "public"],
  institution: ["institution", "public"],
  public: ["public"],
};

/** The view that a viewer gets; `disclosure/not-allowed` when she asks for one that her role may not have. */
export function allowedView({ role, view }: Viewer): ViewName {
  const views = viewsOf[role];
  if (view === undefined) return views[0] ?? refuse("disclosure/not-allowed", "view");
  if (!viewNames.includes(view)) refuse("query/value-not-allowed", "view", { allowed: viewNames });
  return views.includes(view) ? view : refuse("disclosure/not-allowed", "view");
}

/** Whether a role works with the people of the network themselves: the coordinator and the coach. */
export const isCareTeam = ({ role }: Viewer): boolean => role === "coordinator" || role === "coach";
