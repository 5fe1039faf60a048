import type { PageName } from "../address/address.ts";
import type { Visitor } from "../data/visitor.ts";

const careTeam = ["map", "health", "key-figures", "measures", "requests", "asks"] as const;

const pagesByRole: Readonly<Partial<Record<Visitor["role"], readonly PageName[]>>> = {
  coordinator: [...careTeam, "invitations"],
  coach: careTeam,
  institution: ["my-requests", "new-request", "about"],
  keyFigure: ["my-asks", "activities", "about"],
  self: ["my-data"],
  auditor: ["audit"],
};

/** The pages of a role; the first is where she arrives. */
export const pagesFor = (role: Visitor["role"]): readonly PageName[] => pagesByRole[role] ?? ["about", "activities"];
