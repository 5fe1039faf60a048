import type { Account } from "./installation.ts";

/**
 * The networks of a campaign: one for the daily work, one for imports, one in which people use their rights. The last is by
 * itself since an erasure also takes away jobs and imports, which hold the network as it was.
 */
export const networkIds = ["work", "files", "rights"] as const;

/** One of {@link networkIds}. */
export type NetworkName = (typeof networkIds)[number];

/** How many mothers have a key figure whom they trust, and so can be asked. */
export const pairs = 40;

/** Who works in a campaign, with which login. */
export const accounts: readonly Account[] = [
  ...networkIds.flatMap((network) =>
    (["coordinator", "auditor"] as const).map((role) => ({ login: "staff@example.org", network, role })),
  ),
  { login: "school@example.org", network: "work", role: "institution", institution: "school" },
];

const consented = (date: string) => ({
  state: "consented",
  scopes: ["keepInMap", "beAsked", "beIntroducer"],
  date,
});

/** The document that a network of a campaign begins with. */
export function documentOf(id: NetworkName, today: string): object {
  const numbers = id === "work" ? Array.from({ length: pairs }, (_, number) => number) : [];
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id, timeZone: "UTC" },
    people: numbers.flatMap((number) => [
      { id: `k${number}`, role: "keyFigure", capacity: 100, consent: consented(today) },
      { id: `m${number}`, consent: consented(today) },
    ]),
    institutions: [{ id: "school", kind: "school" }],
    ties: numbers.map((number) => ({
      id: `trust-${number}`,
      from: `m${number}`,
      to: `k${number}`,
      type: "trust",
      score: 5,
      reportedBy: "truster",
      language: "nl",
      date: today,
    })),
  };
}
