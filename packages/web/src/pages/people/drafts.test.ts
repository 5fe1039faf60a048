import { describe, expect, test } from "vitest";
import type { Person, Tie } from "../../data/shapes.ts";
import { addedPerson, isPast } from "./add-draft.ts";
import { consentOf, emptyConsent } from "./consent-draft.ts";
import { answered, criteriaDraft, criteriaOf, isComplete } from "./criteria-draft.ts";
import { edited, editDraftOf, onto } from "./edit-draft.ts";
import { alikeNames } from "./maybe-there.tsx";
import { placeIn, placeOf } from "./places.ts";
import { draftOf, tieOf } from "./tie-draft.ts";
import { unknownsOf } from "./unknowns-of.ts";

const ends = { from: "m", to: "k" };
const said = { reportedBy: "truster", language: "tr" } as const;

describe("a tie that is filled in", () => {
  test.each([
    ["certainly", 5],
    ["probably", 4],
    ["perhaps", 2],
    ["dontKnow", undefined],
  ] as const)(
    "tieOf(ends, {answer: %s}) has the score %s, and says that she was asked whether she comes along",
    (answer, score) => {
      const tie = tieOf(ends, { answer, ...said }, "2026-03-01");
      expect(tie).toMatchObject({
        ...ends,
        type: "trust",
        domain: "invite",
        reportedBy: "truster",
        language: "tr",
        date: "2026-03-01",
      });
      expect(tie?.score).toBe(score);
      expect(tie).not.toHaveProperty("unanswered");
    },
  );

  test("R-04 tieOf(ends, {answer: certainlyNot}) is no tie, nor is one of which nobody says who told it", () => {
    expect(tieOf(ends, { answer: "certainlyNot", ...said }, "2026-03-01")).toBeUndefined();
    expect(tieOf(ends, { answer: "perhaps", reportedBy: "", language: "" }, "2026-03-01")).toBeUndefined();
  });

  test("draftOf(tie) takes a score of another question for no answer to this one", () => {
    const tie: Tie = { ...ends, type: "trust", score: 4, reportedBy: "truster" };
    expect(draftOf(tie).answer).toBe("");
    expect(draftOf({ ...tie, domain: "invite" }).answer).toBe("probably");
    expect(draftOf({ ...ends, type: "trust", domain: "invite" }).answer).toBe("dontKnow");
    expect(draftOf({ ...tie, domain: "childcare" }).answer).toBe("");
  });
});

describe("consent that is filled in", () => {
  test("R-21 emptyConsent and consentOf(person) tick nothing beforehand, also where she agreed before", () => {
    expect(emptyConsent("nl").scopes).toEqual([]);
    expect(consentOf({ id: "m", consent: { state: "consented", scopes: ["keepInMap"] } }, "nl").scopes).toEqual([]);
  });

  test("addedPerson(draft) sends languages only with the scope for them, and scopes only of who consented", () => {
    const consent = { ...emptyConsent("nl"), scopes: ["keepInMap", "storeLanguage"], speaks: ["tr"] };
    const draft = { name: " Nur M. ", state: "consented", date: "2026-02-01", consent, cameBack: false } as const;
    expect(addedPerson(draft).person).toEqual({
      displayName: "Nur M.",
      languages: ["tr"],
      consent: {
        state: "consented",
        date: "2026-02-01",
        scopes: ["keepInMap", "storeLanguage"],
        textVersion: "people-1",
        language: "nl",
        method: "spoken",
        witness: "coordinator",
      },
    });
    expect(addedPerson({ ...draft, consent: { ...consent, scopes: ["keepInMap"] } }).person).not.toHaveProperty(
      "languages",
    );
    expect(addedPerson({ ...draft, state: "named" })).toEqual({
      person: { displayName: "Nur M.", consent: { state: "named", date: "2026-02-01" } },
    });
    expect(addedPerson({ ...draft, cameBack: true }).askedToComeBack).toBe(true);
    expect([isPast("2026-03-01", "2026-03-01"), isPast("2026-03-02", "2026-03-01"), isPast("", "2026-03-01")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("criteria that are filled in", () => {
  const held = { development: { rating: 2, by: "coach-1", date: "2025-01-01", evidence: "courseOrWork" } } as const;
  const drafts = {
    ...criteriaDraft(held),
    engagement: { rating: "none", evidence: "conversation", by: "coordinator" },
    hostSocietyFamiliarity: { rating: "declined", evidence: "", by: "coordinator" },
  } as const;

  test("PN-06 criteriaOf(before, drafts, date) keeps what was not changed with its day, and dates what was", () => {
    expect(criteriaOf(held, drafts, "2026-03-01")).toEqual({
      ...held,
      engagement: { rating: 0, evidence: "conversation", by: "coordinator", date: "2026-03-01" },
      hostSocietyFamiliarity: { unanswered: "declined", by: "coordinator", date: "2026-03-01" },
    });
    const unknown = { ...drafts, development: { rating: "", evidence: "", by: "coordinator" } } as const;
    expect(criteriaOf(held, unknown, "2026-03-01")).not.toHaveProperty("development");
  });

  test("isComplete(drafts) asks by what a rating was seen, also a no, and not where nobody knows", () => {
    const having = (part: object) => ({
      ...criteriaDraft({}),
      engagement: { ...criteriaDraft({}).engagement, ...part },
    });
    expect([
      isComplete(having({ rating: "none" })),
      isComplete(having({ rating: "none", evidence: "conversation" })),
      isComplete(having({ rating: "declined" })),
      isComplete(criteriaDraft({})),
    ]).toEqual([false, true, true, true]);
  });

  test("answered(drafts, criterion, part) offers what the other answers were seen by, and changes no answer that has its own", () => {
    const one = answered(criteriaDraft({}), "engagement", { rating: "yes" });
    expect(one.engagement.evidence).toBe("");
    const seen = answered(one, "engagement", { evidence: "conversation" });
    const two = answered(seen, "development", { rating: "little" });
    expect(two.development).toMatchObject({ rating: "little", evidence: "conversation" });
    const other = answered(two, "development", { evidence: "courseOrWork" });
    expect([other.engagement.evidence, answered(other, "development", { rating: "yes" }).development.evidence]).toEqual(
      ["conversation", "courseOrWork"],
    );
    expect(answered(two, "hostSocietyFamiliarity", { rating: "declined" }).hostSocietyFamiliarity.evidence).toBe("");
  });
});

describe("a change of a person", () => {
  const person: Person = { id: "m", displayName: "Nur M.", capacity: 2, consent: { state: "informed" }, stage: 1 };

  test("edited(person, draft) changes what was filled in and nothing else, and keeps nothing that was left empty", () => {
    expect(edited(person, editDraftOf(person))).toEqual(person);
    const apart = { ...person, keepApart: ["m9"], notThrough: ["k1"] };
    expect(edited(apart, editDraftOf(apart))).toEqual(apart);
    expect(edited(apart, { ...editDraftOf(apart), keepApart: [], notThrough: [] })).toEqual(person);
    const draft = {
      ...editDraftOf(person),
      name: "Nur A.",
      capacity: "",
      noIntroducing: true,
      isProtected: true,
      safeContact: ["notAtHome"] as const,
      keepApart: ["m9"],
    };
    expect(edited(person, draft)).toEqual({
      id: "m", displayName: "Nur A.", introducing: false, protected: true, safeContact: ["notAtHome"],
      keepApart: ["m9"], consent: { state: "informed" }, stage: 1,
    }); // prettier-ignore
  });

  test("onto(latest, begun, typed) keeps what she typed, and the rest as somebody else left it", () => {
    const begun = editDraftOf(person);
    const latest = { ...begun, name: "Noor M.", capacity: "3" };
    expect(onto(latest, begun, { ...begun, name: "Nur A." })).toEqual({ ...latest, name: "Nur A." });
  });
});

test("alikeNames(known, typed) proposes from the third letter on, however a name is spelt, and nobody of another initial", () => {
  const known = ["Gülşen D.", "Gülsen E.", "Fatma G."].map((label) => ({ id: label, label }));
  const names = (typed: string) => alikeNames(known, typed).map(({ label }) => label);
  expect(names("gu")).toEqual([]);
  expect(names("gul")).toEqual(["Gülşen D.", "Gülsen E."]);
  expect(names("Gulsen Demir")).toEqual(["Gülşen D."]);
});

test("placeIn(placeOf(id, view)) is that view of that person, and what begins with ~ is no person", () => {
  expect(placeIn(placeOf("P-1", "record"))).toEqual({ kind: "person", id: "P-1", view: "record" });
  expect(placeIn("P-1~nothing")).toEqual({ kind: "person", id: "P-1" });
  expect([placeIn("~add").kind, placeIn("~doubles").kind]).toEqual(["add", "doubles"]);
  expect(placeIn("~named")).toEqual({ kind: "list", filter: "named" });
  expect(placeIn(undefined)).toEqual({ kind: "list", filter: "" });
});

test("unknownsOf({person, ties}) tells what nobody said herself, and in which language nobody asked", () => {
  const ties: readonly Tie[] = [
    { from: "a", to: "m", type: "trust", reportedBy: "trustee" },
    { from: "b", to: "m", type: "trust", reportedBy: "truster", language: "tr" },
    { from: "c", to: "m", type: "trust", contested: true },
  ];
  expect(unknownsOf({ person: { id: "m" }, ties, onlyThrough: "k" })).toEqual({
    talk: true,
    scopes: true,
    onlyThrough: "k",
    reported: ["a"],
    language: ["a"],
  });
});
