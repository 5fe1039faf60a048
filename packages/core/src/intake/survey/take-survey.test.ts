import { describe, expect, test } from "vitest";
import { known, unknown } from "../../base/answer.ts";
import { languages } from "../../base/language.ts";
import { isForbiddenName } from "../../model/forbidden.ts";
import { readNetwork } from "../../model/read-network.ts";
import { writeNetwork } from "../../model/network.ts";
import { type Interview, surveyInstrument, takeSurvey } from "../index.ts";

const asOf = "2026-03-01";
const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "k", role: "keyFigure" }, ...["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id }))],
});
const interview = (names: Interview["names"], more: Partial<Interview> = {}): Interview => ({
  person: "a",
  date: "2026-02-20",
  names,
  ...more,
});
const take = (...interviews: Interview[]) => takeSurvey(network, interviews, { asOf });

describe("surveyInstrument", () => {
  test("surveyInstrument asks every question in every language", () => {
    const texts = [...surveyInstrument.generators, ...surveyInstrument.interpreters].map(({ question }) => question);
    for (const text of [...texts, surveyInstrument.namingRule])
      expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
    expect(surveyInstrument.generators[4]?.question.en).toBe("Who is an example for other mothers here?");
  });

  test("surveyInstrument never asks who is isolated, and keeps neither a concern nor where people meet (PN-30)", () => {
    const words = JSON.stringify(surveyInstrument).toLowerCase();
    expect(words).not.toMatch(/isolated|lonely|geïsoleerd|eenzaam|yalnız|وحيدة/);
    expect(surveyInstrument.interpreters.flatMap(({ keptAs }) => keptAs ?? [])).toEqual(["score", "score", "language"]);
    expect(
      [...surveyInstrument.generators, ...surveyInstrument.interpreters].filter(({ id }) => isForbiddenName(id)),
    ).toEqual([]);
  });
});

describe("takeSurvey(network, interviews, {asOf})", () => {
  test("takeSurvey(…) makes of each question what the method says, with who told it", () => {
    const questions = ["NG1", "NG2", "NG3", "NG4", "NG5"] as const;
    const { network: after, status } = take(
      interview([{ person: "k", questions, trust: known(4), language: known("tr") }]),
      interview([{ person: "b", questions: ["NG6"], trust: known(5), language: known("none") }], { person: "k" }),
    );
    const date = "2026-02-20";
    expect(status).toBe("complete");
    expect(after.rows.ties).toEqual([
      { from: "a", to: "k", type: "knows", date, language: "tr" },
      {
        from: "a",
        to: "k",
        type: "trust",
        domain: "schoolQuestions",
        score: 4,
        reportedBy: "truster",
        date,
        language: "tr",
      },
      { from: "a", to: "k", type: "trust", domain: "invite", score: 4, reportedBy: "truster", date, language: "tr" },
      { from: "b", to: "k", type: "trust", domain: "invite", score: 5, reportedBy: "trustee", date, language: "none" },
    ]);
    expect(after.rows.nominations).toEqual([
      { from: "a", to: "k", question: "gossip", date },
      { from: "a", to: "k", question: "example", date },
    ]);
    expect([after.people.get("a")?.interviewed, after.people.get("b")?.interviewed]).toEqual([true, undefined]);
  });

  test("takeSurvey(…) leaves the network given as it was, and gives one that can be read again", () => {
    const { network: after } = take(interview([{ person: "k", questions: ["NG3"], trust: known(4) }]));
    expect(network.rows.ties).toEqual([]);
    expect(readNetwork(writeNetwork(after)).rows.ties).toHaveLength(1);
  });

  test.each(["notAsked", "declined", "unreadable", "tooOld"] as const)(
    "takeSurvey(trust unknown: %s) keeps the tie without a score, and never as 0",
    (reason) => {
      const { network: after, report } = take(interview([{ person: "k", questions: ["NG3"], trust: unknown(reason) }]));
      expect(after.rows.ties[0]?.score).toBeUndefined();
      expect(after.rows.ties[0]?.unanswered).toBe(reason === "tooOld" ? undefined : reason);
      expect(report.absent).toContainEqual({ place: "interviews/0/names/0/trust", reason });
    },
  );

  test("takeSurvey(…) takes five names a question and refuses the sixth", () => {
    const names = ["b", "c", "d", "e", "f", "g"].map((person) => ({ person, questions: ["NG1"] as const }));
    const { network: after, report, status } = take(interview(names));
    expect([status, after.rows.ties.length]).toEqual(["partial", 5]);
    expect(report.refused).toEqual([
      { code: "intake/too-many-names", place: "interviews/0/names/5/questions", details: { maximum: 5 } },
    ]);
  });

  test("takeSurvey(…) refuses answer by answer: herself, nobody, a score of 6, a question for key figures alone", () => {
    const { network: after, report } = take(
      interview([
        { person: "a", questions: ["NG3"] },
        { person: "z", questions: ["NG3"] },
        { person: "b", questions: ["NG3"], trust: known(6) },
        { person: "b", questions: ["NG6"] },
        { person: "c", questions: ["NG7" as "NG6"] },
        { person: "d", questions: ["NG1"] },
      ]),
    );
    expect(report.refused.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "document/self-tie interviews/0/names/0/person",
      "document/unknown-end interviews/0/names/1/person",
      "document/score-out-of-range interviews/0/names/2/trust",
      "intake/question-for-key-figures interviews/0/names/3/questions",
      "document/value-not-allowed interviews/0/names/4/questions",
    ]);
    expect(after.rows.ties).toHaveLength(1);
  });

  test.each(["declined", "withdrawn", "restricted", "erased", "expired"] as const)(
    "takeSurvey(…) adds nothing of someone who is %s, whether she talks or is named",
    (state) => {
      const people = [{ id: "k", consent: { state } }, { id: "a" }, { id: "b" }];
      const some = readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people });
      const names = [{ person: "b", questions: ["NG3"] as const }];
      const talks = [interview(names, { person: "k" }), interview([{ person: "k", questions: ["NG3"] }])];
      const { network: after, report } = takeSurvey(some, talks, { asOf });
      expect(after.rows.ties).toEqual([]);
      expect(report.refused.map(({ code, details }) => [code, details])).toEqual([
        ["consent/not-possible", { reason: state }],
        ["consent/not-possible", { reason: state }],
      ]);
    },
  );

  test("takeSurvey(…) refuses a talk with nobody known or on a day to come, and takes the others", () => {
    const names = [{ person: "k", questions: ["NG4"] as const }];
    const { report, network: after } = take(
      interview(names, { person: "z" }),
      interview(names, { date: "2026-03-02" }),
      interview(names),
    );
    expect(report.refused.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "document/unknown-end interviews/0/person",
      "intake/date-in-future interviews/1/date",
    ]);
    expect(after.rows.nominations).toHaveLength(1);
  });

  test("takeSurvey(asked for one name) keeps it unscored, and calls nobody interviewed for it", () => {
    const { network: after, status } = take(interview([{ person: "k", questions: ["NG3"] }], { asked: 1 }));
    expect(status).toBe("complete");
    expect(after.rows.ties).toEqual([
      {
        from: "a",
        to: "k",
        type: "trust",
        domain: "invite",
        unanswered: "notAsked",
        reportedBy: "truster",
        date: "2026-02-20",
        question: "oneName",
      },
    ]);
    expect(after.people.get("a")).toEqual({ id: "a", interviewed: false, partlyInterviewed: { asked: 1 } });
    expect(readNetwork(writeNetwork(after)).rows.ties).toHaveLength(1);
  });

  test("takeSurvey(asked for one name) refuses the second", () => {
    const names = ["k", "b"].map((person) => ({ person, questions: ["NG3"] as const }));
    const { network: after, report } = take(interview(names, { asked: 1 }));
    expect(after.rows.ties.map(({ to }) => to)).toEqual(["k"]);
    expect(report.refused).toEqual([
      { code: "intake/too-many-names", place: "interviews/0/names/1/questions", details: { maximum: 1 } },
    ]);
  });

  test("takeSurvey(…) keeps the most names that she was asked for, until there is an interview", () => {
    const short = (asked: number) => interview([{ person: "k", questions: ["NG3"] }], { asked });
    const { network: after } = take(short(3), short(1));
    expect(after.people.get("a")?.partlyInterviewed).toEqual({ asked: 3 });
    // Only of one name is it said that it was the one.
    expect(after.rows.ties.map(({ question }) => question)).toEqual([undefined, "oneName"]);
    const { network: whole } = takeSurvey(after, [interview([{ person: "b", questions: ["NG3"] }])], { asOf });
    expect(whole.people.get("a")).toEqual({ id: "a", interviewed: true });
    const { network: still } = takeSurvey(whole, [short(1)], { asOf });
    expect(still.people.get("a")).toEqual({ id: "a", interviewed: true });
  });
});
