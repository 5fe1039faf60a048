import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { networkDocument, rowSchemas } from "./document.ts";
import { isForbiddenName } from "./forbidden.ts";
import { rowLists } from "./network.ts";
import { institutionKinds, roles, tieTypes } from "./vocabulary.ts";

/**
 * Every key that a network document can hold, list by list. A new key is a decision about what may be known of people:
 * whoever adds one writes it here and says why in the change note.
 */
const keysByList: Readonly<Record<string, readonly string[]>> = {
  format: [],
  version: [],
  network: [
    "id", "name", "timeZone", "labels", "member", "synthetic", "settings", "maxHops", "baseRate", "smallCount",
    "pastOutcomes", "date", "contact", "talks", "introductions", "comes", "stage", "positive", "negative",
    "introductionWillingness", "comesAfterTalk", "introductionMinimum", "asksPerQuarter", "askerRestDays", "parentRestDays", "unassignedFloor", "showZeroCounts", "rules", "mayBeAsker",
    "criteriaRated", "acceptedExample", "trustedByAnotherParent", "activeCoach", "keyGroupSize", "keyGroupConnected",
    "coachingLogged", "mode", "minimum", "maxAgeMonths",
  ],
  people: [
    "id", "displayName", "role", "roles", "since", "until", "by", "reason", "consent", "state", "scopes", "date",
    "textVersion", "language", "method", "witness", "history", "stage", "capacity", "protected", "interviewed", "partlyInterviewed", "asked",
    "languages", "criteria", "development", "engagement", "hostSocietyFamiliarity", "rating", "unanswered", "evidence",
    "foundBy", "pausedUntil", "restUntil", "keepApart", "notThrough", "safeContact", "introducing", "offers",
  ],
  institutions: [
    "id", "name", "kind", "readiness", "vision", "informsAndCoaches", "takesSeriously", "coDefines", "continues",
  ],
  ties: [
    "id", "from", "to", "type", "domain", "score", "unanswered", "reportedBy", "language", "date", "since", "until",
    "contested", "evidence", "positive", "negative", "question", "weight",
  ],
  nominations: ["from", "to", "question", "date"],
  outcomes: ["id", "ask", "request", "target", "asker", "via", "code", "date"],
  groups: ["id", "name", "members", "sensitive"],
  activities: [
    "id", "title", "stage", "date", "time", "rule", "cancelled", "place", "familiar", "childcare", "function",
    "organisers", "coOrganisers", "answers", "headCounts", "count", "sensitive", "waiting",
  ],
  helpQuestions: ["id", "text", "origin", "date", "waiting"],
  requests: [
    "id", "kind", "institution", "targets", "named", "occasion", "goalStage", "state", "date", "takenBack",
    "from", "givesBack",
  ],
  asks: ["id", "request", "target", "asker", "via", "occasion", "state", "acceptedBy", "chance", "date"],
  coachingSessions: ["id", "date", "coach", "present"],
  suppressed: ["hash"],
}; // prettier-ignore

/** What a record of a merge adds to the rows of the lists that it holds. */
const keysOfMerge = ["keep", "remove", "by", "date", "at", "kept", "removed", "named", "list", "row", "key", "was"];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const options = { unrepresentable: "any", reused: "inline" } as const;
const whole = z.toJSONSchema(networkDocument, options) as Schema;
const partsOf = ({ properties = {}, items }: Schema): [string, Schema][] =>
  items === undefined ? Object.entries(properties) : partsOf(items);
const keysBelow = (schema: Schema): string[] => partsOf(schema).flatMap(([key, part]) => [key, ...keysBelow(part)]);
const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].toSorted();

describe("networkDocument", () => {
  test("R-01 networkDocument holds these lists and no other", () => {
    expect(sorted(partsOf(whole).map(([key]) => key))).toEqual(sorted([...Object.keys(keysByList), "merges"]));
    expect(sorted(Object.keys(rowSchemas))).toEqual(sorted(rowLists));
  });

  test.each(Object.entries(keysByList))("R-01 networkDocument.%s holds these keys and no other", (list, keys) => {
    expect(sorted(keysBelow(whole.properties?.[list] ?? {}))).toEqual(sorted(keys));
  });

  test("R-01 networkDocument.merges holds nothing beyond the rows that were merged", () => {
    const lists = ["people", "ties", "nominations", "outcomes", "asks", "coachingSessions"];
    const known = new Set([...lists, ...keysOfMerge, ...lists.flatMap((list) => keysByList[list] ?? [])]);
    expect(keysBelow(whole.properties?.["merges"] ?? {}).filter((key) => !known.has(key))).toEqual([]);
  });

  test("R-01 R-05 R-06 R-07 R-40 networkDocument has no key with a forbidden word: origin, faith, status, health, income, crime, children's names, addresses, risk, concerns", () => {
    expect(keysBelow(whole).filter(isForbiddenName)).toEqual([]);
  });

  const personWith = (more: object) =>
    networkDocument.safeParse({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "a", ...more }],
    }).success;

  const sentence = "She is often sad and has debts.";
  const rating = { rating: 2, by: "c", date: "2026-01-01", evidence: "conversation" };
  const consent = { state: "consented", date: "2026-01-01" };
  const sentences: readonly (readonly [string, object])[] = [
    ["role", { role: sentence }],
    ["roles.reason", { roles: [{ role: "member", reason: sentence }] }],
    ["roles.by", { roles: [{ role: "member", by: sentence }] }],
    ...["state", "date", "by", "textVersion", "language", "method", "witness"].map(
      (key) => [`consent.${key}`, { consent: { ...consent, [key]: sentence } }] as const,
    ),
    ["consent.scopes", { consent: { ...consent, scopes: [sentence] } }],
    ["consent.scopes to an institution", { consent: { ...consent, scopes: [`nameToInstitution:${sentence}`] } }],
    ["languages", { languages: [sentence] }],
    ["criteria.by", { criteria: { development: { ...rating, by: sentence } } }],
    ["criteria.evidence", { criteria: { development: { ...rating, evidence: sentence } } }],
    ["pausedUntil", { pausedUntil: sentence }],
    ["keepApart", { keepApart: [sentence] }],
    ["safeContact", { safeContact: [sentence] }],
    ["offers", { offers: [sentence] }],
    ["foundBy", { foundBy: sentence }],
  ];
  test.each(sentences)("R-03 PN-30 networkDocument takes no sentence about a person: people.%s", (_, more) => {
    expect(personWith(more)).toBe(false);
  });

  test("R-04 networkDocument knows no negative tie: no such type, and no score below 1", () => {
    expect(tieTypes.filter((type) => /dis|hate|avoid|enem|not|conflict|negative/i.test(type))).toEqual([]);
    const tie = (more: object) => rowSchemas.ties.safeParse({ from: "a", to: "b", type: "trust", ...more }).success;
    expect([tie({}), tie({ score: 1 }), tie({ score: 0 }), tie({ score: -1 })]).toEqual([true, true, false, false]);
    expect(tie({ evidence: { positive: 1, negative: -1 } })).toBe(false);
    expect(tie({ weight: -1 })).toBe(false);
  });

  test("R-04 networkDocument keeps who is kept apart as ids alone: there is no reason to it", () => {
    expect(personWith({ keepApart: ["b"] })).toBe(true);
    expect(personWith({ keepApart: [{ id: "b", reason: "quarrel" }] })).toBe(false);
    expect(personWith({ keepApartReason: "quarrel" })).toBe(false);
  });

  test("R-05 PW-16 networkDocument has no child: no such role, no age, no day of birth", () => {
    expect(roles.filter((role) => /child|baby|pupil|kid|son|daughter/i.test(role))).toEqual([]);
    for (const key of ["age", "birthDate", "dateOfBirth", "children", "childName", "parentOf"])
      expect([key, personWith({ [key]: 4 })]).toEqual([key, false]);
  });

  test.each(["address", "street", "postcode", "houseNumber", "location", "coordinates"])(
    "R-06 networkDocument takes no %s of a person",
    (key) => {
      expect(personWith({ [key]: "x" })).toBe(false);
    },
  );

  test.each([
    "score",
    "risk",
    "label",
    "hardToReach",
    "problem",
    "parentingScore",
    "tags",
    "deficits",
    "weaknesses",
    "needs",
  ])("R-07 PN-17 networkDocument takes no %s of a person; what she offers is hers to say", (key) => {
    expect(personWith({ [key]: 1 })).toBe(false);
    expect(personWith({ offers: ["accompany"] })).toBe(true);
  });

  test.each(["concerns", "signals", "incidents", "notes", "story", "sessionNotes", "worries"])(
    "R-40 PN-30 networkDocument takes no %s, of a person or beside the lists",
    (key) => {
      expect(personWith({ [key]: [] })).toBe(false);
      const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: [], [key]: [] };
      expect(networkDocument.safeParse(document).success).toBe(false);
    },
  );

  test("R-45 networkDocument has no police, immigration or security among its institutions, so none can ask anything", () => {
    const kinds: readonly string[] = institutionKinds;
    expect(kinds.filter((kind) => /polic|immigr|secur|border|prosecut|justice|tax/i.test(kind))).toEqual([]);
    for (const kind of ["police", "immigration", "security"])
      expect(rowSchemas.institutions.safeParse({ id: "i", kind }).success).toBe(false);
  });
});
