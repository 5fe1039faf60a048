import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import type { Role } from "../wire/roles.ts";

const at = "/v1/networks/pendrecht";

let demo: TestDemo;
const signedIn: Partial<Record<Role, Record<string, string>>> = {};
beforeAll(async () => {
  demo = await openTestDemo();
  for (const role of ["coordinator", "coach", "keyFigure", "institution"] as const)
    signedIn[role] = await demo.as(role);
});
afterAll(() => demo.close());

const read = <Body>(address: string, role: Role = "coordinator") =>
  call<Body>(demo, `GET ${at}/${address}`, { headers: signedIn[role] ?? {} });
const post = <Body>(address: string, body: object, role: Role = "coordinator") =>
  call<Body>(demo, `POST ${at}/${address}`, { headers: signedIn[role] ?? {}, body });

describe("POST activities/{activityId}/head-counts", () => {
  test("R-23 counts heads at a meeting once a day, and the network reads them", async () => {
    await post("activities", { id: "drop-in", title: "Inloop", organisers: ["P-K1"], coOrganisers: ["P-school-1"] });
    for (const count of [9, 12])
      expect((await post("activities/drop-in/head-counts", { date: "2026-02-25", count })).status).toBe(204);
    const { body } = await read<Schemas["AttendanceReport"]>("reports/attendance", "coach");
    expect(body.meetings).toEqual([
      { activity: "drop-in", title: "Inloop", date: "2026-02-25", count: { kind: "exact", value: 12 } },
    ]);
    const { items } = (await read<Schemas["ActivityList"]>("activities", "keyFigure")).body;
    expect(items.find(({ id }) => id === "drop-in")?.headCounts).toEqual([{ date: "2026-02-25", count: 12 }]);
    // The school reads it too, from what was counted this week, to the nearest five.
    const school = await read<Schemas["AttendanceReport"]>("reports/attendance", "institution");
    expect(school.body.meetings).toEqual([{ ...body.meetings[0], count: { kind: "about", value: 10 } }]);
  });

  test("R-37 a key figure counts where she organises, and nowhere else", async () => {
    await post("activities", { id: "elsewhere", title: "Elders", organisers: ["P-K2"] });
    const count = (activity: string) =>
      post(`activities/${activity}/head-counts`, { date: "2026-02-24", count: 7 }, "keyFigure");
    expect([(await count("drop-in")).status, (await count("elsewhere")).status]).toEqual([204, 404]);
    expect((await count("nowhere")).status).toBe(404);
  });

  test("refuses what is no number of heads, and a name in place of it", async () => {
    for (const body of [
      { date: "2026-02-25", count: -1 },
      { date: "2026-02-25", count: 3, who: ["Naima"] },
      { count: 3 },
    ])
      expect((await post("activities/drop-in/head-counts", body)).status).toBe(400);
  });
});

describe("POST coaching-sessions", () => {
  test("PN-11 logs a session by a coach, which the report counts in its month", async () => {
    const consent = { state: "consented", scopes: ["keepInMap"], date: "2026-01-15" };
    await post("people", { person: { id: "coach-1", role: "coach", consent } });
    const logged = await post("coaching-sessions", { date: "2026-02-20", coach: "coach-1", present: 6 }, "coach");
    expect(logged.status).toBe(204);
    const { body } = await read<Schemas["CoachingReport"]>("reports/coaching?months=3");
    expect(body.months).toEqual([
      { month: "2026-01", sessions: 0 },
      { month: "2026-02", sessions: 1 },
      { month: "2026-03", sessions: 0 },
    ]);
    expect((await post("coaching-sessions", { date: "2026-02-20", coach: "P-M01" })).body).toMatchObject({
      type: "role/not-possible",
    });
  });
});

describe("POST learned-rates/adoption", () => {
  test("adopts what was read, and refuses what outcomes have changed since", async () => {
    const rates = async () => (await read<Schemas["LearnedRates"]>("reports/learned-rates")).body;
    const before = await rates();
    expect(before.baseRate).toEqual({ rate: 0.5, observations: 0 });
    await post("outcomes", { target: "P-M01", asker: "P-K1", code: "cameAlong" });
    expect((await post("learned-rates/adoption", before)).status).toBe(409);
    const learned = await rates();
    expect(learned.baseRate.rate).toBeGreaterThan(0.5);
    const adopted = await post<Schemas["LearnedRates"]>("learned-rates/adoption", learned);
    expect([adopted.status, adopted.body]).toEqual([200, learned]);
    const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    expect(stored?.network.settings.baseRate).toBe(learned.baseRate.rate);
  });
});

describe("institutions/{institutionId}/readiness", () => {
  const path = "institutions/P-school-1/readiness";
  const put = async (body: object, role: Role, which = path) => {
    const { headers } = await read(path);
    const sent = { headers: { ...signedIn[role], "If-Match": headers.etag as string }, body };
    return call<Schemas["Readiness"]>(demo, `PUT ${at}/${which}`, sent);
  };

  test("PN-28 a school answers its own checklist, line by line, and takes an answer back", async () => {
    const first = await put({ vision: true, continues: false }, "institution");
    expect(first.body).toMatchObject({ institution: "P-school-1", met: ["vision"], gaps: ["continues"] });
    const second = await put({ continues: null, takesSeriously: true }, "institution");
    expect(second.body).toMatchObject({ met: ["vision", "takesSeriously"], gaps: [] });
    expect((await read(path, "institution")).body).toEqual(second.body);
    const kept = await read<Schemas["Institution"]>("institutions/P-school-1");
    expect(kept.body).toMatchObject({ id: "P-school-1", kind: "school" });
  });

  test("R-31 another institution's checklist is refused as one that does not exist", async () => {
    await post("institutions", { id: "library", kind: "library" });
    const statuses = async (which: string) => [
      (await read(`institutions/${which}/readiness`, "institution")).status,
      (await put({ vision: true }, "institution", `institutions/${which}/readiness`)).status,
    ];
    expect(await statuses("library")).toEqual([403, 403]);
    expect(await statuses("nowhere")).toEqual([403, 403]);
  });
});

describe("GET trust", () => {
  test("tells the care team what somebody's trust in another rests on", async () => {
    await post("ties", {
      from: "P-M02",
      to: "P-K2",
      type: "trust",
      score: 4,
      reportedBy: "truster",
      date: "2026-02-01",
    });
    const { body } = await read<Schemas["TrustBetween"]>("trust?from=P-M02&to=P-K2", "coach");
    expect(body).toMatchObject({ from: "P-M02", to: "P-K2", domain: "invite", isArc: true, strength: { known: true } });
    expect(body.restsOn.some((ground) => ground.kind === "report" && ground.date === "2026-02-01")).toBe(true);
    expect((await read("trust?from=P-M02&to=nobody")).body).toMatchObject({ type: "query/unknown-person" });
    expect((await read("trust?from=P-M02")).status).toBe(400);
  });
});

describe("DELETE help-questions/{id}", () => {
  test("PN-14 takes a question back, also out of the activities that answer it", async () => {
    await post("help-questions", { id: "q1", text: "Hoe werkt de brugklas?", origin: "mothers" });
    await post("activities", { id: "evening", title: "Avond", answers: ["q1"] });
    const { headers } = await read("help-questions/q1");
    const sent = { headers: { ...signedIn.coordinator, "If-Match": headers.etag as string } };
    expect((await call(demo, `DELETE ${at}/help-questions/q1`, sent)).status).toBe(204);
    expect((await read<Schemas["HelpQuestionsReport"]>("reports/help-questions", "keyFigure")).body.questions).toEqual(
      [],
    );
    expect((await read<Schemas["ActivityRow"]>("activities/evening")).body).toMatchObject({
      id: "evening",
      answers: [],
    });
  });
});
