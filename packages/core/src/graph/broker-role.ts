/**
 * The five ways of standing between two others, by whose group is whose (Gould and Fernandez name them, in this order,
 * coordinator A-A-A, itinerant A-B-A, gatekeeper A-B-B, representative B-B-A and liaison A-B-C).
 */
export const brokerRoles = [
  "connectsOwnGroup",
  "connectsFromOutside",
  "opensDoor",
  "speaksForOwnGroup",
  "bridgesGroups",
] as const;
/** One of {@link brokerRoles}. */
export type BrokerRole = (typeof brokerRoles)[number];

/** The part of whoever stands between two, by the groups of the first, of herself and of the second. */
export function brokerRoleOf(from: string, broker: string, to: string): BrokerRole {
  if (from === to) return from === broker ? "connectsOwnGroup" : "connectsFromOutside";
  if (broker === to) return "opensDoor";
  return broker === from ? "speaksForOwnGroup" : "bridgesGroups";
}
