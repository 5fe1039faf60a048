import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { known, unknown } from "../../base/answer.ts";
import { consentStateOf } from "../../model/consent.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { writeNetwork } from "../../model/network.ts";
import { readNetwork } from "../../model/read-network.ts";
import { isSuppressed } from "../../model/suppression.ts";
import { erasePerson } from "../../model/erase.ts";
import { type HeldInterview, holdInterview, takeSlips } from "../index.ts";

const asOf = "2026-03-01";
const date = "2026-02-27";
const hash = (identity: string) => createHash("sha256").update(identity).digest("hex");
const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    {
      id: "k",
      displayName: "Aisha B.",
      role: "keyFigure",
      consent: { state: "consented", scopes: ["keepInMap"], date: "2026-01-05" },
    },
    { id: "a", displayName: "Fatma H.", consent: { state: "named", date: "2026-02-20" } },
    { id: "b", displayName: "Naima K." },
    { id: "gone", displayName: "Samira O.", consent: { state: "withdrawn", date: "2026-02-20" } },
  ],
});
const options = () => {
  let made = 0;
  return { asOf, hash, newId: () => `new-${++made}` };
};
const agreed = {
  scopes: ["keepInMap", "beAsked"],
  by: "coordinator-1",
  textVersion: "interview-1",
  language: "tr",
  method: "spoken",
} as const satisfies HeldInterview["consent"];
const held = (more: Partial<HeldInterview>): HeldInterview => ({ person: "a", date, consent: agreed, ...more });
const hold = (more: Partial<HeldInterview>, of = network) => holdInterview(of, held(more), options());
const codes = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { problems: { code: string; place: string }[] }).problems.map(
      ({ code, place }) => `${code} ${place}`,
    );
  }
  return [];
};

describe("holdInterview(network, interview, {asOf, newId, hash})", () => {
  test("holdInterview(…) makes her consent, ties, nominations, newcomers and that she was interviewed at once, with the day of the talk", () => {
    const {
      network: after,
      added,
      people,
      notKept,
    } = hold({
      newPeople: [{ as: "1", displayName: "Zehra T." }],
      names: [
        { person: "k", questions: ["NG2", "NG3"], comesAlong: known("certainly") },
        { person: "1", questions: ["NG1", "NG5"], comesAlong: known("perhaps") },
      ],
    });
    expect([people, added, notKept]).toEqual([["a"], ["new-1"], []]);
    expect(after.people.get("a")).toMatchObject({
      interviewed: true,
      consent: { state: "consented", ...agreed, date, history: [{ state: "named", date: "2026-02-20" }] },
    });
    expect(after.people.get("new-1")).toEqual({
      id: "new-1",
      displayName: "Zehra T.",
      role: "member",
      consent: { state: "named", date },
    });
    const trust = { from: "a", type: "trust", reportedBy: "truster", date };
    expect(after.rows.ties).toEqual([
      { ...trust, to: "k", domain: "schoolQuestions", unanswered: "notAsked" },
      { ...trust, to: "k", domain: "invite", score: 5 },
      { from: "a", to: "new-1", type: "knows", date },
      { ...trust, to: "new-1", domain: "invite", score: 2 },
    ]);
    expect(after.rows.nominations).toEqual([{ from: "a", to: "new-1", question: "example", date }]);
    expect(readNetwork(writeNetwork(after)).people.size).toBe(5);
    expect(network.rows.ties).toEqual([]);
  });

  test.each([
    ["certainly", [{ score: 5 }]],
    ["probably", [{ score: 4 }]],
    ["perhaps", [{ score: 2 }]],
    // no tie says no.
    ["certainlyNot", []],
  ] as const)(
    "R-04 holdInterview(comes along: %s) makes of NG3 the tie that it should, and no tie that says no",
    (answer, ties) => {
      const { network: after } = hold({ names: [{ person: "k", questions: ["NG3"], comesAlong: known(answer) }] });
      expect(after.rows.ties).toEqual(ties.map((tie) => expect.objectContaining(tie) as object));
      expect(after.people.get("a")?.interviewed).toBe(true);
    },
  );

  test("holdInterview(comes along: does not know) keeps a tie of unknown strength with whom she talks to, none with an example", () => {
    const comesAlong = unknown("declined");
    const { network: after } = hold({
      names: [
        { person: "k", questions: ["NG1"], comesAlong },
        { person: "b", questions: ["NG5"], comesAlong },
      ],
    });
    expect(after.rows.ties).toEqual([
      { from: "a", to: "k", type: "knows", date },
      { from: "a", to: "k", type: "trust", domain: "invite", unanswered: "declined", reportedBy: "truster", date },
    ]);
  });

  test("holdInterview(…) keeps nobody who was named and of whom nothing else is left", () => {
    const { network: after, added } = hold({
      newPeople: [{ as: "1", displayName: "Zehra T." }],
      names: [{ person: "1", questions: ["NG3"], comesAlong: known("certainlyNot") }],
    });
    expect([added, after.rows.people.length]).toEqual([[], 4]);
  });

  test("R-21 holdInterview(…) keeps a language only with storeLanguage", () => {
    const names: HeldInterview["names"] = [
      { person: "k", questions: ["NG3"], comesAlong: known("probably"), language: known("tr") },
    ];
    const without = hold({ names });
    expect(without.network.rows.ties[0]?.language).toBeUndefined();
    const scopes = ["keepInMap", "storeLanguage"] as const;
    expect(hold({ names, consent: { ...agreed, scopes } }).network.rows.ties[0]?.language).toBe("tr");
  });

  test("holdInterview(…) of somebody who names nobody is an interview; of somebody who would rather not say anything it is not", () => {
    const interviewed = (answer: "nobody" | "notSaid") =>
      hold({ withoutNames: [{ question: "NG3", answer }] }).network.people.get("a")?.interviewed;
    expect([interviewed("nobody"), interviewed("notSaid")]).toEqual([true, undefined]);
  });

  test("holdInterview(…) without consent to be on the map keeps nothing", () => {
    const act = () =>
      hold({ consent: { ...agreed, scopes: ["beAsked"] }, names: [{ person: "k", questions: ["NG3"] }] });
    expect(codes(act)).toEqual(["consent/scope-missing consent/scopes"]);
  });

  test("holdInterview(declined) keeps that she does not want to, of somebody new too, and none of her answers", () => {
    const newPeople = [{ as: "1", displayName: "Zehra T." }];
    const names = [{ person: "k", questions: ["NG3"] }] as const;
    const { network: after } = hold({ person: "1", newPeople, consent: "declined", names });
    expect(after.rows.ties).toEqual([]);
    expect(after.people.get("new-1")?.consent?.state).toBe("declined");
    expect(isSuppressed(after, { id: "x", displayName: "Zehra T." }, hash)).toBe(true);
  });

  test("R-17 holdInterview(…) writes nobody down who left, whether she has a row or only a hash, and keeps the rest", () => {
    const { network: erased } = erasePerson(network, { person: "b", hash });
    const { network: after, notKept } = hold(
      {
        newPeople: [{ as: "1", displayName: "naima k" }],
        names: [
          { person: "1", questions: ["NG3"] },
          { person: "gone", questions: ["NG1"] },
          { person: "k", questions: ["NG3"] },
        ],
      },
      erased,
    );
    expect(after.rows.ties.map(({ to }) => to)).toEqual(["k"]);
    expect([...after.people.keys()]).toEqual(["k", "a", "gone"]);
    expect(notKept.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "person/suppressed names/0/person",
      "consent/not-possible names/1/person",
    ]);
  });

  test("R-17 holdInterview(…) with somebody who left needs that she herself asked to come back", () => {
    const { network: erased } = erasePerson(network, { person: "b", hash });
    const newPeople = [{ as: "1", displayName: "Naima K." }];
    const back = { ...agreed, askedToComeBack: true };
    expect(codes(() => hold({ person: "1", newPeople }, erased))).toEqual(["person/suppressed person"]);
    expect(codes(() => hold({ person: "gone" }))).toEqual(["consent/not-possible askedToComeBack"]);
    const { network: after } = hold({ person: "1", newPeople, consent: back }, erased);
    expect(after.people.get("new-1")?.consent?.state).toBe("consented");
    expect(isSuppressed(after, { id: "x", displayName: "Naima K." }, hash)).toBe(false);
    expect(hold({ person: "gone", consent: back }).network.people.get("gone")?.consent?.state).toBe("consented");
  });

  test.each([
    ["a day to come", { date: "2026-03-02" }, "intake/date-in-future date"],
    ["thirty days ago", { date: "2026-01-30" }, "intake/talk-too-long-ago date"],
    ["what she said since", { person: "a", date: "2026-02-19" }, "consent/not-possible date"],
    ["nobody", { person: "z" }, "document/unknown-end person"],
    ["herself", { names: [{ person: "a", questions: ["NG3"] }] }, "document/self-tie names/0/person"],
    [
      "an id that is somebody's",
      { newPeople: [{ as: "k", displayName: "Z." }] },
      "document/duplicate-id newPeople/0/as",
    ],
    [
      "a telephone number",
      { newPeople: [{ as: "1", displayName: "06 1234 5678" }] },
      "document/name-holds-contact-data newPeople/0/displayName",
    ],
    [
      "a question for key figures",
      { names: [{ person: "k", questions: ["NG6"] }] },
      "intake/question-for-key-figures names/0/questions",
    ],
  ] as const)("holdInterview(%s) is refused as a whole, at its place", (_, more, refused) => {
    expect(codes(() => hold(more as Partial<HeldInterview>))).toEqual([refused]);
  });

  test("holdInterview(…) of the thirtieth day writes down who was named, for one day", () => {
    const newPeople = [{ as: "1", displayName: "Zehra T." }];
    const names = [{ person: "1", questions: ["NG3"] }] as const;
    const { network: after } = hold({ person: "b", date: "2026-01-31", newPeople, names });
    const stateOn = (day: string) => consentStateOf(after.people.get("new-1")!, day as CalendarDate);
    expect([stateOn(asOf), stateOn("2026-03-02")]).toEqual(["named", "expired"]);
  });
});

describe("takeSlips(network, slips, {asOf, newId, hash})", () => {
  const take = (slips: readonly { from: string; to?: string }[], of = network) =>
    takeSlips(
      of,
      {
        date,
        newPeople: [
          { as: "1", displayName: "Zehra T." },
          { as: "2", displayName: "Naima K." },
        ],
        slips,
      },
      options(),
    );

  test("takeSlips(…) makes an unscored tie of each, that she was asked for one name, and newcomers for thirty days", () => {
    const { network: after, added, people } = take([{ from: "a", to: "k" }, { from: "1", to: "a" }, { from: "b" }]);
    const tie = {
      type: "trust",
      domain: "invite",
      unanswered: "notAsked",
      reportedBy: "truster",
      date,
      question: "oneName",
    };
    expect(after.rows.ties).toEqual([
      { from: "a", to: "k", ...tie },
      { from: "new-1", to: "a", ...tie },
    ]);
    expect([added, people]).toEqual([["new-1"], ["a", "new-1", "b"]]);
    expect(after.people.get("new-1")).toEqual({
      id: "new-1",
      displayName: "Zehra T.",
      role: "member",
      consent: { state: "named", date },
      interviewed: false,
      partlyInterviewed: { asked: 1 },
    });
    expect(after.people.get("b")?.partlyInterviewed).toEqual({ asked: 1 });
  });

  test("takeSlips(…) leaves out slips with somebody who left and says which, and refuses all where one is wrong", () => {
    const { network: erased } = erasePerson(network, { person: "b", hash });
    const { network: after, notKept } = take(
      [
        { from: "2", to: "k" },
        { from: "a", to: "gone" },
        { from: "gone", to: "k" },
        { from: "a", to: "k" },
      ],
      erased,
    );
    expect(after.rows.ties).toHaveLength(1);
    expect(notKept.map(({ place }) => place)).toEqual(["slips/0", "slips/1/to", "slips/2/from"]);
    expect(
      codes(() =>
        take([
          { from: "a", to: "k" },
          { from: "a", to: "a" },
        ]),
      ),
    ).toEqual(["document/self-tie slips/1/to"]);
  });
});
