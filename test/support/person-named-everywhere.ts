import { createHmac } from "node:crypto";
import type { NetworkDocument } from "@parent-circles/core";
import { consented, daysAgo, rated, today } from "./rows-network.ts";

/** A keyed hash, as a host would give one. */
export const keyedHash = (identity: string): string => createHmac("sha256", "test key").update(identity).digest("hex");

/** Zelda, `p-zelda`, named in every place where a person can be named, and a coach who has the same display name. */
export const zeldaRows = (): Partial<NetworkDocument> & { people: NetworkDocument["people"] } => ({
  people: [
    {
      id: "p-zelda",
      displayName: "Zelda Q.",
      role: "keyFigure",
      roles: [{ role: "keyFigure", since: "2025-01-01", by: "coordinator-1" }],
      consent: consented(),
      criteria: { development: rated(2) },
    },
    {
      id: "p-naima",
      displayName: "Naima",
      consent: { ...consented(), by: "p-zelda" },
      keepApart: ["p-zelda"],
      notThrough: ["p-zelda", "p-coach"],
      criteria: { development: { ...rated(2), by: "p-zelda" } },
    },
    { id: "p-coach", displayName: "Zelda Q.", role: "coach", consent: consented() },
  ],
  institutions: [{ id: "school", kind: "school", name: "School" }],
  ties: [
    { from: "p-naima", to: "p-zelda", type: "trust", score: 5, reportedBy: "truster", date: today },
    { from: "p-zelda", to: "p-coach", type: "knows" },
    { from: "p-naima", to: "p-coach", type: "knows" },
  ],
  nominations: [{ from: "p-naima", to: "p-zelda", question: "example" }],
  outcomes: [{ target: "p-naima", asker: "p-zelda", code: "cameAlong", date: daysAgo(9) }],
  groups: [{ id: "g", name: "The group of Zelda Q.", members: ["p-zelda", "p-naima"] }],
  activities: [{ id: "a", title: "Coffee at Zelda Q.’s, or at Zelda Q.s", organisers: ["p-zelda"] }],
  requests: [{ id: "r", kind: "contactRequest", institution: "school", targets: ["p-naima", "p-zelda"] }],
  asks: [
    { id: "k1", request: "r", target: "p-naima", asker: "p-zelda", state: "offered", date: today },
    {
      id: "k2",
      request: "r",
      target: "p-naima",
      asker: "p-coach",
      acceptedBy: "p-zelda",
      state: "closed",
      date: today,
    },
  ],
  coachingSessions: [{ date: today, coach: "p-coach", present: 3 }],
});
