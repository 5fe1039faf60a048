import { inLanguage, type Language, pagesTodayWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import type { Activity, Request, Today } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { closableTold, happenedTold, type TodayKnown, tasksTold, waitingTold, weekTold } from "./today-told.ts";

const nothing: Today = {
  asOf: "2026-03-01",
  tasks: [],
  waiting: [],
  closable: [],
  happened: [],
  takenBack: [],
  thanks: [],
  thisWeek: [],
  restsOn: { interviewed: 0, partlyInterviewed: 0, notAsked: 0 },
};
const request: Request = { id: "r", kind: "contactRequest", institution: "school", occasion: "coffee", named: 8 };
const activities: Activity[] = [
  { id: "coffee", title: "Koffie", date: "2026-03-04", time: "09:30", place: "Buurtkamer" },
];

/** What is known on a day, in Dutch; people are called as their ids with a capital. */
const on = (today: Partial<Today>, some: Partial<Pick<TodayKnown, "requests">> = {}): TodayKnown => {
  const language: Language = "nl";
  return {
    today: { ...nothing, ...today },
    requests: [request],
    activities,
    nameOf: (id) => id[0]?.toUpperCase() + id.slice(1),
    speaker: speakerOf(language),
    words: inLanguage(pagesTodayWords, language).words,
    ...some,
  };
};

describe("tasksTold(known)", () => {
  const task: Today["tasks"][number] = { code: "newRequest", request: "r", lastDay: "2026-03-18" };

  test("says who asks, for how many, for what, and how many days are left", () => {
    expect(tasksTold(on({ tasks: [task] }))).toEqual([
      {
        title: "School vraagt ons om 8 ouders uit te nodigen",
        texts: ["Voor: Koffie (woensdag 4 maart 2026, 09:30, Buurtkamer)", "U hebt nog 17 dagen."],
        act: { label: "Bekijk het verzoek", page: "requests", of: "r" },
      },
    ]);
  });

  test("says nothing of a number that is not known, and no day where there is none", () => {
    const { named: _unknown, occasion: _none, ...bare } = request;
    expect(tasksTold(on({ tasks: [{ ...task, lastDay: null }] }, { requests: [bare] }))).toMatchObject([
      { title: "School vraagt ons om ouders uit te nodigen", texts: [] },
    ]);
    const project: Request = { ...bare, kind: "jointProject" };
    expect(tasksTold(on({ tasks: [task] }, { requests: [project] }))).toMatchObject([
      { title: "School wil samen met ouders iets opzetten" },
    ]);
  });

  test("says on the last day that it is the last, also when it is over", () => {
    for (const lastDay of ["2026-03-01", "2026-02-27"])
      expect(tasksTold(on({ tasks: [{ ...task, lastDay }] }))[0]?.texts.at(-1)).toBe("Vandaag is de laatste dag.");
  });

  test.each([
    ["declined", "Aisha zei: niet nu"],
    ["expired", "De vraag aan Aisha is verlopen"],
  ] as const)("says of an ask that was %s whom it was about", (why, title) => {
    const notTakenOn = { code: "notTakenOn", request: "r", ask: "a", asker: "aisha", target: "selma", why } as const;
    expect(tasksTold(on({ tasks: [{ ...notTakenOn, lastDay: null }] }))).toEqual([
      {
        title,
        texts: ["Zij zou Selma uitnodigen.", "In het verzoek van School."],
        act: { label: "Zoek een andere route", page: "requests", of: "r" },
      },
    ]);
  });

  test("names five people and says how many more there are", () => {
    const people = ["a", "b", "c", "d", "e", "f", "g"];
    const told = tasksTold(
      on({
        tasks: [
          { code: "tellNamed", people, lastDay: "2026-03-10" },
          { code: "renewConsent", people: ["a"], lastDay: "2026-04-01" },
          { code: "nobodyAsked", request: "r", people: ["a", "b"], lastDay: null },
        ],
      }),
    );
    expect(told.map(({ title }) => title.replaceAll("\u00A0", " "))).toEqual([
      "A, B, C, D, E en nog 2 anderen zijn genoemd, maar weten van niets",
      "Vraag A of zij wil blijven meedoen",
      "Voor A en B is nog niemand gevraagd",
    ]);
    expect(told[0]?.texts).toEqual([
      "Vertel het uiterlijk op 10 maart 2026. Daarna wissen wij vanzelf wie het nog niet weet.",
    ]);
  });
});

test("closableTold(known) says what is known of a request, and of how many nothing is", () => {
  const closable = { request: "r", asked: 3, came: 2, notKnown: 1 };
  expect(closableTold(on({ closable: [closable] }))).toEqual([
    {
      title: "School",
      texts: [
        "Voor: Koffie (woensdag 4 maart 2026, 09:30, Buurtkamer)",
        "Voor 3 ouders is gevraagd. Er kwamen er 2 mee. Van 1 ouder weten wij niet hoe het ging.",
      ],
      act: { label: "Rond af…", page: "requests", of: "r" },
    },
  ]);
  const [allKnown] = closableTold(on({ closable: [{ ...closable, came: 0, notKnown: 0 }] }));
  expect(allKnown?.texts.at(-1)).toBe("Voor 3 ouders is gevraagd. Er kwam niemand mee.");
});

test("happenedTold(known) says whom to thank, and then what happened, the latest first", () => {
  const happened = [{ code: "cameAlong", target: "selma", asker: "aisha", date: "2026-02-27", ask: "a" }] as const;
  const takenBack = [{ request: "r", date: "2026-02-28" }];
  expect(happenedTold(on({ happened: [...happened], takenBack, thanks: [{ person: "aisha", asks: 2 }] }))).toEqual([
    { title: "Bedank Aisha. Zij heeft iemand gevraagd.", texts: [] },
    { title: "School nam een verzoek terug", texts: ["zaterdag 28 februari 2026"] },
    { title: "Selma kwam mee met Aisha", texts: ["vrijdag 27 februari 2026"] },
  ]);
});

test("waitingTold(known) says for whom it waits, about whom, and until when; never what came of it", () => {
  const ask = { ask: "a", asker: "aisha", target: "selma", since: "2026-02-27", lastDay: "2026-03-19" };
  const waiting = (["offered", "accepted", "asked"] as const).map((state) => ({ ...ask, state }));
  expect(waitingTold(on({ waiting }))).toEqual([
    { title: "Aisha denkt na over een vraag", texts: ["Het gaat om Selma. Loopt tot en met donderdag 19 maart."] },
    { title: "Aisha gaat Selma vragen", texts: ["Loopt tot en met donderdag 19 maart."] },
    {
      title: "Aisha heeft Selma gevraagd",
      texts: ["Hoe het ging, weten wij nog niet. Loopt tot en met donderdag 19 maart."],
    },
  ]);
});

test("weekTold(known) says when, what and where, and leaves out what is not known", () => {
  const thisWeek = [
    { activity: "coffee", date: "2026-03-04" },
    { activity: "gone", date: "2026-03-05" },
  ];
  expect(weekTold(on({ thisWeek }))).toEqual([{ title: "woensdag 4 maart, 09:30", texts: ["Koffie", "Buurtkamer"] }]);
});
