import type { RowList } from "./network.ts";

/** What an id somewhere has to belong to. */
export type Wanted = "person" | "institution" | "personOrInstitution" | "activity" | "helpQuestion" | "request" | "ask";

/** Where the rows of each list name others by id, and what they name; a value may be one id or a list of them. */
export const references: Readonly<Partial<Record<RowList, Readonly<Record<string, Wanted>>>>> = {
  people: { keepApart: "person", notThrough: "person" },
  ties: { from: "personOrInstitution", to: "personOrInstitution" },
  nominations: { from: "person", to: "person" },
  outcomes: { request: "request", ask: "ask", target: "person", asker: "person", via: "person" },
  groups: { members: "person" },
  activities: { organisers: "person", coOrganisers: "personOrInstitution", answers: "helpQuestion" },
  requests: { institution: "institution", targets: "person", occasion: "activity" },
  asks: { request: "request", target: "person", asker: "person", via: "person", occasion: "activity" },
  coachingSessions: { coach: "person" },
};

/** The keys under which the rows of a list name people. */
export const personKeysOf = (list: RowList): string[] =>
  Object.entries(references[list] ?? {})
    .filter(([, wanted]) => wanted === "person" || wanted === "personOrInstitution")
    .map(([key]) => key);
