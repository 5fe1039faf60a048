import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts, trustsAt } from "../../../../test/support/parents.ts";
import pendrecht from "../../../../examples/data/pendrecht.json" with { type: "json" };
import { reachOf } from "../circles/reach.ts";
import { readNetwork } from "../model/read-network.ts";
import { activitiesFor } from "./activities-for.ts";
import { activityReportFor } from "./activity-report-for.ts";
import { asksFor } from "./asks-for.ts";
import { attendanceFor } from "./attendance-for.ts";
import { countsFor } from "./counts-for.ts";
import { documentFor } from "./document-for.ts";
import { forCareTeam } from "./for-care-team.ts";
import { helpQuestionsFor } from "./help-questions-for.ts";
import { institutionSummaryFor } from "./institution-summary-for.ts";
import { participationFor } from "./participation-for.ts";
import { referralsFor } from "./referrals-for.ts";
import { requestNamesFor } from "./request-names-for.ts";
import { requestsFor } from "./requests-for.ts";
import { structureFor } from "./structure-for.ts";
import { textsFor } from "./texts-for.ts";
import { type Disclosure, roleTable } from "./roles.ts";
import { type Viewer, viewerRoles } from "./viewer.ts";

const ring = (size: number) =>
  smallNetwork({
    people: Array.from({ length: size }, (_, index) => mother(`m${index}`, { displayName: `Naam${index}q` })),
    ties: Array.from({ length: size }, (_, index) => trusts(`m${index}`, `m${(index + 1) % size}`, { language: "tr" })),
  });
const network = ring(12);

/** How each disclosure is asked for. */
const calls: Readonly<Record<Disclosure, (viewer: Viewer) => unknown>> = {
  activities: (viewer) => activitiesFor(network, viewer),
  activityReport: (viewer) => activityReportFor(network, viewer),
  asks: (viewer) => asksFor(network, viewer),
  attendance: (viewer) => attendanceFor(network, viewer),
  counts: (viewer) => countsFor(smallNetworkOfTwo(), viewer, { language: "tr" }),
  document: (viewer) => documentFor(network, viewer),
  helpQuestions: (viewer) => helpQuestionsFor(network, viewer),
  institutionSummary: (viewer) => institutionSummaryFor(network, viewer, "school"),
  peopleAndTies: (viewer) => forCareTeam(network, viewer, () => "seen"),
  participation: (viewer) => participationFor(network, viewer),
  referrals: (viewer) => referralsFor(network, viewer),
  requestNames: (viewer) => requestNamesFor(viewer, []),
  requests: (viewer) => requestsFor(network, viewer),
  structure: (viewer) => structureFor(network, viewer, { seed: 1 }),
  texts: (viewer) => textsFor(network, viewer),
};
const viewerAs = (role: Viewer["role"]): Viewer => ({ role, asOf, person: "m1", institution: "school" });

/** Six who speak Turkish with somebody, six who speak Polish. */
function smallNetworkOfTwo() {
  const spoken = (index: number): string => (index < 6 ? "tr" : "pl");
  return smallNetwork({
    people: [keyFigure("k"), ...Array.from({ length: 12 }, (_, index) => mother(`m${index}`))],
    ties: Array.from({ length: 12 }, (_, index) => trusts(`m${index}`, "k", { language: spoken(index) })),
  });
}

/** Who may be shown what: written by hand, beside the table of roles. */
const audiences: Readonly<Record<Disclosure, string>> = {
  activities: "coordinator coach keyFigure institution self public",
  activityReport: "coordinator coach keyFigure",
  asks: "coordinator coach keyFigure",
  attendance: "coordinator coach keyFigure institution",
  counts: "coordinator coach keyFigure institution public",
  document: "coordinator",
  helpQuestions: "coordinator coach keyFigure",
  institutionSummary: "coordinator coach institution",
  peopleAndTies: "coordinator coach",
  participation: "coordinator coach keyFigure",
  referrals: "intake",
  requestNames: "coordinator",
  requests: "coordinator coach institution",
  structure: "coordinator",
  texts: "coordinator",
};
const audienceOf = (what: Disclosure) => audiences[what].split(" ") as Viewer["role"][];

describe("what each role is shown", () => {
  const cells = Object.keys(calls).flatMap((what) => viewerRoles.map((role) => [what as Disclosure, role] as const));

  test.each(cells.filter(([what, role]) => audienceOf(what).includes(role)))(
    "R-30 %s is given to the %s",
    (what, role) => {
      expect(calls[what](viewerAs(role))).toBeDefined();
    },
  );

  test.each(cells.filter(([what, role]) => !audienceOf(what).includes(role)))(
    "R-30 %s is refused to the %s",
    (what, role) => {
      expect(() => calls[what](viewerAs(role))).toThrow(expect.objectContaining({ code: "disclosure/not-allowed" }));
    },
  );

  test("R-30 has a call for everything in the matrix, and gives the auditor nothing", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(audiences).sort());
    expect(roleTable.auditor).toMatchObject({ views: [], disclosures: [] });
    expect(Object.isFrozen(roleTable)).toBe(true);
  });
});

test("R-44 what happens when somebody stops is worked out for the coordinator and the coach alone", () => {
  const lost = (role: Viewer["role"]) =>
    forCareTeam(
      smallNetworkOfTwo(),
      viewerAs(role),
      (visible) => reachOf(visible, { asOf, absent: ["k"] }).counts.noRoute,
    );
  expect(lost("coach")).toBe(12);
  for (const role of viewerRoles.filter((one) => one !== "coordinator" && one !== "coach"))
    expect(() => lost(role)).toThrow(expect.objectContaining({ code: "disclosure/not-allowed" }));
});

describe("participationFor(network, viewer)", () => {
  test("PN-32 is numbers alone, and suppressed for the key group", () => {
    const mixed = smallNetwork({
      people: [0, 0, 0, 0, 0, 0, 1, 1, 2].map((stage, index) => mother(`m${index}`, { stage })),
    });
    const shown = (role: Viewer["role"]) => participationFor(mixed, viewerAs(role)).stages;
    expect(shown("coordinator")).toMatchObject({ "0": { kind: "exact", value: 6 }, "2": { kind: "exact", value: 1 } });
    expect(shown("keyFigure")).toMatchObject({
      "0": { kind: "exact", value: 6 },
      "2": { kind: "fewerThan", limit: 5 },
    });
    expect(JSON.stringify(shown("coordinator"))).not.toContain("m1");
  });
});

describe("countsFor(network, viewer, {language})", () => {
  test("R-41 tells of a language in numbers alone, and gives no list of who speaks it", () => {
    for (const role of audienceOf("counts")) {
      const text = JSON.stringify(countsFor(smallNetworkOfTwo(), viewerAs(role), { language: "tr" }));
      expect(text).not.toMatch(/"(m\d+|k)"/);
    }
  });

  test("R-35 refuses a filter narrower than the limit, and one that leaves fewer outside", () => {
    const asked = (size: number, turkish: number) => () =>
      countsFor(
        smallNetwork({
          people: [keyFigure("k"), ...Array.from({ length: size }, (_, index) => mother(`m${index}`))],
          ties: Array.from({ length: size }, (_, index) =>
            trusts(`m${index}`, "k", { language: index < turkish ? "tr" : "pl" }),
          ),
        }),
        viewerAs("institution"),
        { language: "tr" },
      );
    const tooNarrow = expect.objectContaining({ code: "disclosure/too-narrow" }) as Error;
    expect(asked(20, 4)).toThrow(tooNarrow);
    expect(asked(20, 16)).toThrow(tooNarrow);
    expect(asked(20, 0)).toThrow(tooNarrow);
    // 20 trust a key figure, and no state beside has five: how a part is reached would tell of them.
    expect(asked(20, 10)()).toMatchObject({
      parents: { kind: "part", share: "half" },
      reach: { direct: { kind: "withheld" }, noRoute: { kind: "withheld" } },
    });
  });

  test("R-34 shows the key group counts of a part only when they and what they leave are all large enough, and others words", () => {
    const states = (language: string, count: number) =>
      Array.from({ length: count }, (_, index) => [
        `${language}-direct${index}`,
        `${language}-via${index}`,
        `${language}-none${index}`,
      ]);
    const all = [...states("tr", 6), ...states("pl", 5)];
    const neighbourhood = smallNetwork({
      people: [
        ...["k", "k2", "k3", "k4", "k5"].map((id) => keyFigure(id)),
        mother("away"),
        ...all.flat().map((id) => mother(id)),
      ],
      ties: all.flatMap(([direct = "", via = "", none = ""]) => {
        const language = direct.slice(0, 2);
        return [
          { ...trustsAt(direct, "k", 0.8), language },
          { ...trustsAt(via, direct, 0.8), language },
          { ...trustsAt(none, "away", 0.8), language },
        ];
      }),
    });
    const shown = countsFor(neighbourhood, viewerAs("keyFigure"), { language: "tr" });
    const six = { kind: "exact", value: 6 };
    expect(shown).toMatchObject({ parents: { value: 18 }, reach: { direct: six, viaIntroduction: six, noRoute: six } });
    // 18 of 34 parents, and 6 of the 18 in each state.
    const [half, some] = [{ kind: "part", share: "half" } as const, { kind: "part", share: "some" } as const];
    expect(countsFor(neighbourhood, viewerAs("institution"), { language: "tr" })).toMatchObject({
      parents: half,
      reach: { direct: some, viaIntroduction: some, noRoute: some },
    });
    expect(countsFor(neighbourhood, viewerAs("coach"), { language: "pl" }).parents).toEqual({
      kind: "exact",
      value: 15,
    });
  });
});

describe("structureFor(network, coordinator, {seed})", () => {
  const coordinator: Viewer = { role: "coordinator", asOf };

  test("R-33 refuses a network in which somebody can be recognised, and lets a ring pass", () => {
    expect(() => structureFor(readNetwork(pendrecht), coordinator, { seed: 1 })).toThrow(
      expect.objectContaining({ code: "disclosure/recognisable" }),
    );
    expect(structureFor(ring(12), coordinator, { seed: 1 })).toMatchObject({ people: 12 });
    expect(() => structureFor(ring(4), coordinator, { seed: 1 })).toThrow(
      expect.objectContaining({ code: "disclosure/recognisable" }),
    );
  });

  test("R-33 holds numbers alone, which tell nothing of the order of people, and the same for the same seed", () => {
    const bare = structureFor(ring(12), coordinator, { seed: 7 });
    expect(JSON.stringify(bare)).not.toMatch(/m\d|Naam/);
    expect(bare).toEqual(structureFor(ring(12), coordinator, { seed: 7 }));
    expect(bare.ties).not.toEqual(structureFor(ring(12), coordinator, { seed: 8 }).ties);
  });

  test("R-33 leaves out protected people and whoever did not agree to research", () => {
    const document = { ...pendrecht, people: [], ties: [] };
    const hidden = mother("p", { protected: true });
    const unwilling = mother("u", { consent: { state: "consented", scopes: ["keepInMap"] } });
    const people = [...Array.from({ length: 6 }, (_, index) => mother(`m${index}`)), hidden, unwilling];
    expect(structureFor(readNetwork({ ...document, people }), coordinator, { seed: 1 }).people).toBe(6);
  });
});

describe("institutionSummaryFor(network, viewer)", () => {
  test("R-31 counts the institution's own meetings and refuses another's, known or not, alike", () => {
    const own = smallNetwork({
      institutions: [
        { id: "school", kind: "school" },
        { id: "other", kind: "welfare" },
      ],
      activities: [
        { id: "a", date: "2026-02-03", rule: "FREQ=WEEKLY;COUNT=8", coOrganisers: ["school"], organisers: [] },
        { id: "b", date: "2026-02-03", coOrganisers: ["other"] },
      ],
    });
    const summary = institutionSummaryFor(own, viewerAs("institution"));
    expect(summary.meetings).toEqual({ lastYear: 4, planned: 4 });
    for (const institution of ["other", "nowhere"])
      expect(() => institutionSummaryFor(own, viewerAs("institution"), institution)).toThrow(
        expect.objectContaining({ code: "disclosure/not-allowed" }),
      );
  });
});
