import type { ViewName } from "./network-view.ts";

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

/** What a role is shown. */
export interface Shown {
  /** The views that she may have, the widest first. */
  readonly views: readonly ViewName[];
  readonly disclosures: readonly Disclosure[];
}

const ofTheWork = [
  "activities",
  "activityReport",
  "asks",
  "attendance",
  "counts",
  "helpQuestions",
  "participation",
] as const;
const ofThePeople = [...ofTheWork, "institutionSummary", "peopleAndTies", "requests"] as const;

const table = {
  coordinator: {
    views: ["coordinator", "keyGroup", "institution", "public"],
    disclosures: [...ofThePeople, "requestNames", "structure"],
  },
  coach: { views: ["coordinator", "keyGroup", "institution", "public"], disclosures: ofThePeople },
  // First circle and counts: not the map of the neighbourhood.
  keyFigure: { views: ["keyGroup", "public"], disclosures: ofTheWork },
  institution: {
    views: ["institution", "public"],
    disclosures: ["activities", "attendance", "counts", "institutionSummary", "requests"],
  },
  // She reads the audit, and nothing of the network.
  auditor: { views: [], disclosures: [] },
  // A member, who reads her own record through `recordFor`.
  self: { views: ["public"], disclosures: ["activities"] },
  public: { views: ["public"], disclosures: ["activities", "counts"] },
} as const satisfies Readonly<Record<string, Shown>>;

/** One of {@link viewerRoles}. */
export type ViewerRole = keyof typeof table;

/**
 * Every role, one row each, with what it is shown: what its row does not list is refused. A developer's key carries
 * one of them and has no sight of its own.
 */
export const shownTo: Readonly<Record<ViewerRole, Shown>> = Object.freeze(table);
