import { type ViewName, viewNames } from "./network-view.ts";

/** What can be disclosed, beside the views. */
export type Disclosure =
  | "activities"
  | "activityReport"
  | "asks"
  | "attendance"
  | "counts"
  | "document"
  | "helpQuestions"
  | "institutionSummary"
  | "peopleAndTies"
  | "participation"
  | "referrals"
  | "requestNames"
  | "requests"
  | "structure"
  | "texts";

/** Where somebody stands: she works with the people themselves, she is one of the key group, or she is outside of both. */
export type Standing = "careTeam" | "keyGroup" | "outside";

/** Everything that there is to say of a role. */
export interface RoleRow<Permitted extends string = string> {
  /** The views that it may have, the widest first. */
  readonly views: readonly ViewName[];
  /** What else it is shown. */
  readonly disclosures: readonly Disclosure[];
  readonly standing: Standing;
  /** Of whom a grant of it must say who she is: one person of the network, or one institution. */
  readonly speaksFor?: "person" | "institution";
  /** Whether it is everybody's, and nobody is invited to it. */
  readonly isAnybodys?: true;
  /** Whether it is shown protected people, and who takes part in what is sensitive. */
  readonly isShownEverybody?: true;
  /** What it may do; the API has the operations of each. */
  readonly permissions: readonly Permitted[];
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

const careTeam = [
  "useSession",
  "seeNetwork",
  "followRequests",
  "proposeAsks",
  "followAsks",
  "readPeople",
  "readRows",
  "analyse",
  "countHeads",
  "noteCoaching",
  "readReadiness",
  "readAttendance",
  "readActivityReports",
  "readWorkReports",
] as const;

const table = {
  coordinator: {
    views: viewNames,
    disclosures: [...ofThePeople, "document", "requestNames", "structure", "texts"],
    standing: "careTeam",
    isShownEverybody: true,
    permissions: [
      ...careTeam,
      "decideRequests",
      "answerAsks",
      "keepPeople",
      "holdInterviews",
      "mergePeople",
      "exerciseRights",
      "keepRows",
      "importFiles",
      "exportFiles",
      "answerReadiness",
      "keepNetwork",
      "manageKeys",
      "inviteUsers",
      "decideTexts",
    ],
  },
  coach: {
    views: viewNames,
    disclosures: ofThePeople,
    standing: "careTeam",
    permissions: [...careTeam, "bringTexts"],
  },
  // First circle and counts: not the map of the neighbourhood.
  keyFigure: {
    views: ["keyGroup", "public"],
    disclosures: ofTheWork,
    standing: "keyGroup",
    speaksFor: "person",
    permissions: [
      "useSession",
      "seeNetwork",
      "followAsks",
      "answerAsks",
      "exerciseRights",
      "countHeads",
      "readAttendance",
      "readActivityReports",
      "bringTexts",
    ],
  },
  institution: {
    views: ["institution", "public"],
    disclosures: ["activities", "attendance", "counts", "institutionSummary", "requests"],
    standing: "outside",
    speaksFor: "institution",
    permissions: [
      "useSession",
      "seeNetwork",
      "makeRequests",
      "followRequests",
      "readReadiness",
      "answerReadiness",
      "readAttendance",
      "bringTexts",
    ],
  },
  // A partner's referrals and nothing else.
  intake: {
    views: [],
    disclosures: ["referrals"],
    standing: "outside",
    speaksFor: "institution",
    permissions: ["useSession", "referPeople"],
  },
  // She reads the audit, and nothing of the network.
  auditor: { views: [], disclosures: [], standing: "outside", permissions: ["useSession", "readAudit"] },
  // A member, who reads her own record through `recordFor`.
  self: {
    views: ["public"],
    disclosures: ["activities"],
    standing: "outside",
    speaksFor: "person",
    permissions: ["useSession", "exerciseRights", "bringTexts"],
  },
  public: {
    views: ["public"],
    disclosures: ["activities", "counts"],
    standing: "outside",
    isAnybodys: true,
    permissions: ["useSession", "seeNetwork"],
  },
} as const satisfies Readonly<Record<string, RoleRow>>;

/** A role: who somebody is to the network. */
export type ViewerRole = keyof typeof table;

/** Something that a role may do. The library's own functions do not ask for it: they are held by what a role is shown. */
export type Permission = (typeof table)[ViewerRole]["permissions"][number];

/**
 * Every role, one row each: what it is shown, where it stands and what it may do. What its row does not list is refused
 * . A developer's key carries one of them and has no sight of its own.
 */
export const roleTable: Readonly<Record<ViewerRole, RoleRow<Permission>>> = Object.freeze(table);
