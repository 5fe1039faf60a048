import { describe, expect, test } from "vitest";
import { ParentCirclesError } from "../../base/errors.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { mayBe } from "../../model/consent.ts";
import { withdrawConsent } from "../../model/consent-acts.ts";
import type { Person } from "../../model/document.ts";
import { erasePerson } from "../../model/erase.ts";
import { readNetwork } from "../../model/read-network.ts";
import { type Network, withRows, writeNetwork } from "../../model/network.ts";
import { trustBetween } from "../../trust/trust-between.ts";
import { mergePeople } from "./merge-people.ts";
import { undoMerge } from "./undo-merge.ts";

const date = "2026-03-01";
const decision = { keep: "a", remove: "b", by: "coordinator-1", date };
const consented = (scopes: string[], since = "2026-01-01") => ({ state: "consented", scopes, date: since });
const networkOf = (people: readonly object[], more: object = {}): Network =>
  readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people, ...more });
const merged = (a: object, b: object): Person => {
  const { network } = mergePeople(
    networkOf([
      { id: "a", ...a },
      { id: "b", ...b },
    ]),
    decision,
  );
  return network.people.get("a") as Person;
};
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ParentCirclesError) return `${error.code} ${error.problems[0]?.place}`;
    throw error;
  }
  return "done";
};

/** Everyone named everywhere: b is to become a, c stays herself. */
const full = () =>
  networkOf(
    [
      { id: "c", keepApart: ["b"], notThrough: ["a", "b"] },
      { id: "b", displayName: "Fatma", consent: consented(["keepInMap", "beAsked"]), notThrough: ["c"] },
      { id: "k", role: "keyFigure" },
      {
        id: "a",
        displayName: "Fatima",
        role: "candidate",
        consent: consented(["keepInMap", "beIntroducer"], "2026-02-01"),
      },
    ],
    {
      institutions: [{ id: "s", kind: "school" }],
      ties: [
        { from: "b", to: "c", type: "trust", score: 4 },
        { from: "c", to: "b", type: "trust", score: 2, id: "t1" },
        { from: "a", to: "b", type: "knows" },
        { from: "a", to: "c", type: "trust", score: 5 },
        { from: "b", to: "s", type: "knows" },
      ],
      nominations: [{ from: "b", to: "c", question: "example" }],
      groups: [{ id: "g", members: ["c", "b", "a"] }],
      activities: [{ id: "act", organisers: ["b"], coOrganisers: ["s", "b"] }],
      requests: [{ id: "r", kind: "contactRequest", institution: "s", targets: ["b", "c"] }],
      asks: [{ id: "ask", request: "r", target: "b", asker: "k", via: "c", state: "offered", date }],
      outcomes: [{ target: "b", asker: "k", code: "cameAlong", date }],
      coachingSessions: [{ date, coach: "b" }],
    },
  );

describe("mergePeople(network, {keep, remove, by, date})", () => {
  test("mergePeople(…) keeps the interview of either, and without one the question that let her give more names", () => {
    const [one, three] = [1, 3].map((asked) => ({ interviewed: false, partlyInterviewed: { asked } }));
    expect(merged(one as object, three as object)).toEqual({ id: "a", ...three });
    expect(merged(one as object, { interviewed: true })).toEqual({ id: "a", interviewed: true });
  });

  test("mergePeople(…) says of the one who stays all that was said of either, and writes a network that can be read", () => {
    const { network, changes } = mergePeople(full(), decision);
    const document = writeNetwork(network);
    expect(document.people.map(({ id }) => id)).toEqual(["c", "k", "a"]);
    expect(document.ties).toEqual([
      { from: "a", to: "c", type: "trust", score: 4 },
      { from: "c", to: "a", type: "trust", score: 2, id: "t1" },
      { from: "a", to: "c", type: "trust", score: 5 },
      { from: "a", to: "s", type: "knows" },
    ]);
    expect(document).toMatchObject({
      people: [{ keepApart: ["a"], notThrough: ["a"] }, {}, { notThrough: ["c"] }],
      nominations: [{ from: "a", to: "c" }],
      groups: [{ members: ["c", "a"] }],
      activities: [{ organisers: ["a"], coOrganisers: ["s", "a"] }],
      requests: [{ targets: ["a", "c"] }],
      asks: [{ target: "a", state: "offered" }],
      outcomes: [{ target: "a" }],
      coachingSessions: [{ coach: "a" }],
    });
    expect(() => readNetwork(document)).not.toThrow();
    // 4 ties, a nomination, an outcome, an ask, a session; lists: c twice, the group, the activity twice, the request.
    expect(changes).toEqual([{ code: "peopleMerged", person: "a", rows: 14 }]);
  });

  test("mergePeople(…) leaves the network given as it was", () => {
    const network = full();
    const before = writeNetwork(network);
    mergePeople(network, decision);
    expect(writeNetwork(network)).toEqual(before);
  });

  test("mergePeople(…) keeps the role of the one who stays: giving a role is a decision of its own", () => {
    expect(merged({}, { role: "keyFigure" }).role).toBeUndefined();
    expect(merged({ role: "member" }, { role: "keyFigure" }).role).toBe("member");
  });

  test.each([
    [consented(["keepInMap"]), { state: "withdrawn", date }, "withdrawn"],
    [{ state: "declined", date }, consented(["keepInMap"]), "declined"],
    [consented(["keepInMap"]), { state: "informed", date: "2026-02-01" }, "informed"],
    [consented(["keepInMap"]), { state: "named", date: "2026-02-20" }, "named"],
    [consented(["keepInMap"]), undefined, undefined],
    [undefined, { state: "named", date: "2026-02-20" }, "named"],
    // Consent of three years ago has run out, which is stricter than being informed.
    [consented(["keepInMap"], "2023-01-01"), { state: "informed", date: "2026-02-01" }, "consented"],
  ])("mergePeople(%j with %j) has the consent that allows less: %s", (a, b, state) => {
    const withConsent = (consent: object | undefined) => (consent === undefined ? {} : { consent });
    expect(merged(withConsent(a), withConsent(b)).consent?.state).toBe(state);
  });

  test("mergePeople(two who consented) allows what both allow, from the earlier day on", () => {
    const person = merged(
      { consent: consented(["keepInMap", "beAsked", "storeLanguage"], "2026-02-01"), languages: ["tr"] },
      { consent: consented(["beAsked", "beIntroducer"], "2026-01-15") },
    );
    expect(person.consent).toEqual({ state: "consented", scopes: ["beAsked"], date: "2026-01-15" });
    expect(person.languages).toBeUndefined();
  });

  test("mergePeople(…) lets the careful setting win, whoever of the two had it", () => {
    const person = merged(
      { capacity: 3, pausedUntil: "2026-04-01", safeContact: ["notAtHome"] },
      {
        capacity: 1,
        protected: true,
        introducing: false,
        pausedUntil: "2026-03-15",
        safeContact: ["inPersonOnly"],
        keepApart: ["a"],
      },
    );
    expect(person).toEqual({
      id: "a",
      capacity: 1,
      protected: true,
      introducing: false,
      pausedUntil: "2026-04-01",
      safeContact: ["notAtHome", "inPersonOnly"],
      keepApart: [],
    });
  });

  test("mergePeople(with one who withdrew) ends open asks with her in the same step", () => {
    const network = full();
    const people = network.rows.people.map((person) =>
      person.id === "a" ? { ...person, consent: { state: "withdrawn" as const, date } } : person,
    );
    const after = mergePeople(withRows(network, { people }), decision);
    expect(after.network.rows.asks[0]?.state).toBe("void");
    expect(after.changes).toContainEqual({ code: "askVoided", ask: "ask" });
  });

  test("mergePeople(…) refuses one person twice, nobody, no day, and whoever is frozen or erased", () => {
    const network = networkOf([{ id: "a" }, { id: "b" }, { id: "r", consent: { state: "restricted" } }]);
    const attempt = (more: object) => codeOf(() => mergePeople(network, { ...decision, ...more }));
    expect(attempt({ remove: "a" })).toBe("merge/same-person remove");
    expect(attempt({ keep: "z" })).toBe("query/unknown-person keep");
    expect(attempt({ remove: "z" })).toBe("query/unknown-person remove");
    expect(attempt({ date: "soon" })).toBe("query/date-invalid date");
    expect(attempt({ remove: "r" })).toBe("consent/not-possible remove");
  });

  test("R-16 erasePerson(…) after a merge leaves no byte of either name or id, in the record of the merge either", () => {
    const { network } = mergePeople(full(), decision);
    const left = JSON.stringify(writeNetwork(erasePerson(network, { person: "a" }).network));
    expect(left).not.toMatch(/Fatma|Fatima|"a"|"b"/);
  });

  test("R-16 erasePerson(somebody who stood in a merge) takes her out of its record, which can still be read and undone", () => {
    const { network } = mergePeople(full(), decision);
    const { network: erased } = erasePerson(network, { person: "c" });
    const document = writeNetwork(erased);
    expect(JSON.stringify(document)).not.toContain('"c"');
    const read = readNetwork(document);
    const parted = undoMerge(read, read.rows.merges[0]!).network;
    // Two of the five ties were with her.
    expect(parted.rows.ties).toHaveLength(2);
    expect(parted.rows.ties).toContainEqual({ from: "a", to: "b", type: "knows" });
    expect(parted.rows.ties).toContainEqual({ from: "b", to: "s", type: "knows" });
    expect(() => readNetwork(writeNetwork(parted))).not.toThrow();
  });
});

describe("undoMerge(network, record)", () => {
  test("undoMerge(mergePeople(network)) is the network, row by row", () => {
    const network = full();
    const { network: after, record } = mergePeople(network, decision);
    expect(undoMerge(after, record)).toMatchObject({ changes: [{ code: "mergeUndone", person: "b", left: 0 }] });
    expect(writeNetwork(undoMerge(after, record).network)).toEqual(writeNetwork(network));
  });

  test("undoMerge(…) works from the record in a document that was written and read in between", () => {
    const read = readNetwork(JSON.parse(JSON.stringify(writeNetwork(mergePeople(full(), decision).network))));
    expect(writeNetwork(undoMerge(read, read.rows.merges[0]!).network)).toEqual(writeNetwork(full()));
  });

  test("undoMerge(…) keeps what happened since: a new tie, an ask taken up, a changed stage", () => {
    const { network, record } = mergePeople(full(), decision);
    const since = withRows(network, {
      ties: [{ from: "k", to: "a", type: "trust", score: 3 }, ...network.rows.ties],
      asks: network.rows.asks.map((ask) => ({ ...ask, state: "accepted" as const })),
      people: network.rows.people.map((person) => (person.id === "a" ? { ...person, stage: 2 } : person)),
    });
    const { network: parted, changes } = undoMerge(since, record);
    expect(changes).toEqual([{ code: "mergeUndone", person: "b", left: 0 }]);
    expect(parted.rows.ties).toContainEqual({ from: "k", to: "a", type: "trust", score: 3 });
    expect(parted.rows.ties).toContainEqual({ from: "b", to: "c", type: "trust", score: 4 });
    expect(parted.rows.asks[0]).toMatchObject({ target: "b", state: "accepted" });
    expect(parted.people.get("a")).toMatchObject({ stage: 2, displayName: "Fatima" });
  });

  test("undoMerge(after she withdrew) lets the withdrawal hold for both: nobody can say which of them it was", () => {
    const { network, record } = mergePeople(full(), decision);
    const { network: withdrawn } = withdrawConsent(network, { person: "a", date: "2026-03-05" });
    const { network: parted } = undoMerge(withdrawn, record);
    expect(["a", "b"].map((id) => parted.people.get(id)?.consent?.state)).toEqual(["withdrawn", "withdrawn"]);
    expect(mayBe(parted.people.get("b") as Person, "onMap", "2026-03-06" as CalendarDate)).toBe(false);
  });

  test("undoMerge(after she was protected) protects both", () => {
    const { network, record } = mergePeople(full(), decision);
    const people = network.rows.people.map((person) => (person.id === "a" ? { ...person, protected: true } : person));
    const { network: parted } = undoMerge(withRows(network, { people }), record);
    expect(["a", "b"].map((id) => parted.people.get(id)?.protected)).toEqual([true, true]);
  });

  test("undoMerge(…) refuses a merge that is not recorded, done already, or followed by another of the same people", () => {
    const { network, record } = mergePeople(full(), decision);
    expect(codeOf(() => undoMerge(full(), record))).toBe("merge/unknown record");
    expect(codeOf(() => undoMerge(undoMerge(network, record).network, record))).toBe("merge/unknown record");
    const again = mergePeople(network, { ...decision, keep: "c", remove: "a" });
    expect(codeOf(() => undoMerge(again.network, record))).toBe("merge/undo-later-first record");
    const parted = undoMerge(undoMerge(again.network, again.record).network, record);
    expect(writeNetwork(parted.network)).toEqual(writeNetwork(full()));
  });
});

// One woman stands there twice, and both rows say that she trusts k: (1 + 4·0.7) ÷ 6 = 0.6333 before and after.
test("mergePeople(network, decision) counts the answer of a double once", () => {
  const tie = (from: string) => ({ from, to: "k", type: "trust", score: 4, reportedBy: "truster", date });
  const people = ["a", "b", "k"].map((id) => ({ id, consent: consented(["keepInMap"]) }));
  const before = networkOf(people, { ties: [tie("a"), tie("b")] });
  const { network } = mergePeople(before, decision);
  const chanceIn = (one: Network) => trustBetween(one, ["a", "k"], { asOf: date }).belief.probability;
  expect(network.rows.ties).toHaveLength(2);
  expect([chanceIn(before), chanceIn(network)]).toEqual([
    expect.closeTo(0.6333, 4) as number,
    expect.closeTo(0.6333, 4) as number,
  ]);
});
