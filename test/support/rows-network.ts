import { readFileSync } from "node:fs";
import { type Network, type NetworkDocument, readNetwork, readNetworkText } from "@parent-circles/core";

/** The day on which small networks are looked at. */
export const today = "2026-03-01";

/** A day so many days before {@link today}. */
export const daysAgo = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/** Consent to everything, given on a day. */
export const consented = (date = "2026-01-15") => ({
  state: "consented" as const,
  scopes: ["keepInMap" as const, "beAsked" as const, "beIntroducer" as const, "storeLanguage" as const],
  date,
});

/** A network out of rows; whatever is not given is absent. */
export const networkOfRows = (
  rows: Partial<NetworkDocument>,
  head: Partial<NetworkDocument["network"]> = {},
): Network =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "small", ...head },
    people: [],
    ...rows,
  });

/** A rating of a criterion. */
export const rated = (rating: number, date = "2026-02-01") => ({
  rating,
  by: "coach-1",
  date,
  evidence: "courseOrWork" as const,
});

/**
 * Aisha, a candidate who meets every rule, with the parents who named and trust her and a coach. Each test takes away what
 * it is about.
 */
export const almostKeyFigure = (): Partial<NetworkDocument> & { people: NetworkDocument["people"] } => ({
  people: [
    {
      id: "aisha",
      displayName: "Aisha B.",
      role: "candidate",
      consent: consented(),
      criteria: { development: rated(2), engagement: rated(3), hostSocietyFamiliarity: rated(1) },
    },
    { id: "naima", displayName: "Naima", consent: consented() },
    { id: "fatma", displayName: "Fatma", consent: consented() },
    { id: "coach", displayName: "Carla", role: "coach", consent: consented() },
  ],
  ties: [{ from: "naima", to: "aisha", type: "trust", score: 4, reportedBy: "truster", date: "2026-02-01" }],
  nominations: [
    { from: "naima", to: "aisha", question: "example", date: "2026-02-01" },
    { from: "fatma", to: "aisha", question: "example", date: "2026-02-01" },
  ],
});

/** One of the three synthetic neighbourhoods. */
export const exampleNetwork = (name: "pendrecht" | "zuidwijk" | "beverwaard"): Network =>
  readNetworkText(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8"));
