import { describe, expect, test } from "vitest";
import type { NetworkDocument } from "./document.ts";
import { brokenInvariants } from "./invariants.ts";

const documentWith = (more: Partial<NetworkDocument> = {}): NetworkDocument => ({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "a" }, { id: "b" }],
  institutions: [{ id: "s", kind: "school" }],
  ...more,
});
const linesOf = (more: Partial<NetworkDocument>): string[] =>
  brokenInvariants(documentWith(more)).map(({ code, place }) => `${code} ${place}`);
const date = "2026-03-01";

describe("brokenInvariants(document)", () => {
  test("brokenInvariants(nobody) and brokenInvariants(one person) find nothing", () => {
    expect(linesOf({ people: [] })).toEqual([]);
    expect(linesOf({ people: [{ id: "a" }] })).toEqual([]);
  });

  test("brokenInvariants(…) finds an id used twice, also between people and institutions, and where it was first", () => {
    const found = brokenInvariants(documentWith({ people: [{ id: "a" }, { id: "s" }, { id: "a" }] }));
    expect(found).toEqual([
      { code: "document/duplicate-id", place: "/people/2/id", details: { first: "/people/0/id" } },
      { code: "document/duplicate-id", place: "/institutions/0/id", details: { first: "/people/1/id" } },
    ]);
  });

  test("brokenInvariants(…) finds ids used twice within each other list, and lets lists share an id", () => {
    expect(
      linesOf({
        activities: [{ id: "a" }, { id: "x" }, { id: "x" }],
        ties: [
          { id: "t", from: "a", to: "b", type: "knows" },
          { id: "t", from: "b", to: "a", type: "knows" },
          { from: "b", to: "a", type: "knows" },
          { from: "b", to: "a", type: "knows" },
        ],
      }),
    ).toEqual(["document/duplicate-id /ties/1/id", "document/duplicate-id /activities/2/id"]);
  });

  test("brokenInvariants(ties) finds ends that are nobody and ties to oneself", () => {
    expect(
      linesOf({
        ties: [
          { from: "a", to: "s", type: "worksWith" },
          { from: "a", to: "z", type: "trust" },
          { from: "z", to: "y", type: "trust" },
          { from: "a", to: "a", type: "trust" },
        ],
      }),
    ).toEqual([
      "document/unknown-end /ties/1/to",
      "document/unknown-end /ties/2/from",
      "document/unknown-end /ties/2/to",
      "document/self-tie /ties/3",
    ]);
  });

  test("R-04 brokenInvariants(people) finds keep-apart lists that name nobody, an institution or herself", () => {
    const people = [{ id: "a", keepApart: ["b", "z", "s", "a"], notThrough: ["y"] }, { id: "b" }];
    expect(linesOf({ people })).toEqual([
      "document/unknown-end /people/0/keepApart/1",
      "document/unknown-end /people/0/keepApart/2",
      "document/unknown-end /people/0/notThrough/0",
      "document/self-tie /people/0/keepApart",
    ]);
  });

  test("brokenInvariants(nominations) wants people at both ends", () => {
    expect(linesOf({ nominations: [{ from: "a", to: "s", question: "example" }] })).toEqual([
      "document/unknown-end /nominations/0/to",
    ]);
  });

  test("brokenInvariants(groups, activities) wants members, organisers and help questions that exist", () => {
    expect(
      linesOf({
        groups: [{ id: "g", members: ["a", "z"] }],
        activities: [{ id: "act", organisers: ["s"], coOrganisers: ["s", "b", "z"], answers: ["q1", "q2"] }],
        helpQuestions: [{ id: "q1", text: "How does secondary school work?", origin: "mothers" }],
      }),
    ).toEqual([
      "document/unknown-end /groups/0/members/1",
      "document/unknown-end /activities/0/organisers/0",
      "document/unknown-end /activities/0/coOrganisers/2",
      "document/unknown-reference /activities/0/answers/1",
    ]);
  });

  test("brokenInvariants(requests, asks, outcomes) follows each to what it names", () => {
    expect(
      linesOf({
        activities: [{ id: "act" }],
        requests: [
          { id: "r", kind: "contactRequest", institution: "s", targets: ["a", "z"], occasion: "act" },
          { id: "r2", kind: "contactRequest", institution: "a", occasion: "none" },
        ],
        asks: [
          { id: "k", request: "r", target: "a", asker: "b", state: "offered", date },
          { id: "k2", request: "none", target: "z", asker: "s", via: "y", occasion: "x", state: "offered", date },
        ],
        outcomes: [
          { ask: "k", request: "r", target: "a", asker: "b", code: "cameAlong", date },
          { ask: "none", request: "none", target: "z", asker: "b", code: "cameAlong", date },
        ],
        coachingSessions: [{ date, coach: "z" }],
      }),
    ).toEqual([
      "document/unknown-reference /outcomes/1/request",
      "document/unknown-reference /outcomes/1/ask",
      "document/unknown-end /outcomes/1/target",
      "document/unknown-end /requests/0/targets/1",
      "document/unknown-end /requests/1/institution",
      "document/unknown-reference /requests/1/occasion",
      "document/unknown-reference /asks/1/request",
      "document/unknown-end /asks/1/target",
      "document/unknown-end /asks/1/asker",
      "document/unknown-end /asks/1/via",
      "document/unknown-reference /asks/1/occasion",
      "document/unknown-end /coachingSessions/0/coach",
    ]);
  });

  test("brokenInvariants(ties) lets nothing but unscored trust for an invitation be the answer to a short question", () => {
    const short = { from: "a", to: "b", question: "oneName" as const };
    expect(
      linesOf({
        ties: [
          { ...short, type: "trust" },
          { ...short, type: "trust", domain: "invite" },
          { ...short, type: "trust", score: 4 },
          { ...short, type: "trust", domain: "childcare" },
          { ...short, type: "knows" },
        ],
      }),
    ).toEqual([2, 3, 4].map((place) => `document/value-not-allowed /ties/${place}/question`));
  });
});
