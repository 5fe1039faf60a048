import type { PageName } from "../address/address.ts";
import type { Visitor } from "../data/visitor.ts";

/** Pages that belong together, the first of which opens from the menu and gives them their name there. */
export type MenuGroup = readonly PageName[];

const work: readonly MenuGroup[] = [["key-figures"], ["requests", "asks"], ["activities"], ["health", "measures"]];

const menus: Readonly<Partial<Record<Visitor["role"], readonly MenuGroup[]>>> = {
  coordinator: [
    ["today"],
    ["people", "map", "interview", "slips", "import"],
    ...work,
    ["manage", "invitations", "institutions", "settings", "copies"],
  ],
  coach: [["people", "map"], ...work],
  institution: [["my-requests"], ["new-request"], ["about"]],
  keyFigure: [["my-asks"], ["activities"], ["about"]],
  self: [["my-data"]],
  intake: [["referrals"]],
  auditor: [["audit"]],
};

/** The menu of a role, in its order. */
export const menuOf = (role: Visitor["role"]): readonly MenuGroup[] => menus[role] ?? [["about"], ["activities"]];

/** The pages of a role; the first is where she arrives. */
export const pagesFor = (role: Visitor["role"]): readonly PageName[] => menuOf(role).flat();
