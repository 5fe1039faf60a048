import type { Network, Person } from "@parent-circles/core";
import { withRows } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../../packages/api/src/http/route.ts";
import { allRoutes } from "../../../packages/api/src/routes/index.ts";
import type { Role } from "../../../packages/api/src/wire/roles.ts";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";
import { exampleOf } from "../../support/operations.ts";

/** What is there, and hidden from everybody but the coordinator, with what is not there, each of the same length. */
const pairs = {
  person: ["zq-hidden", "zq-nobody"],
  ask: ["zq-hidden-ask", "zq-nobody-ask"],
  tie: ["zq-hidden-tie", "zq-nobody-tie"],
  job: ["zq-hidden-job", "zq-nobody-job"],
} as const;

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
  await demo.services.store.write(async ({ networks, jobs }) => {
    const stored = await networks.loadForChange("pendrecht");
    if (stored !== undefined) await networks.save(stored, withHidden(stored.network));
    const job = {
      networkId: "pendrecht",
      jobId: pairs.job[0],
      state: "done",
      progress: 1,
      result: '{"group":[]}',
    } as const;
    const body = JSON.stringify({ asked: {}, role: "coordinator", asOf: "2026-03-01" });
    await jobs.add({ ...job, body, createdAt: "2026-03-01T12:00:00.000Z" });
  });
});
afterAll(() => demo.close());

function withHidden({ rows, ...network }: Network): Network {
  const [person, ask, tie] = [pairs.person[0], pairs.ask[0], pairs.tie[0]];
  const consent = { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date: "2026-02-01" };
  const hidden = { id: person, displayName: "Zq Hidden", role: "keyFigure", protected: true, consent } as Person;
  const asked = {
    request: "request-advice-evening",
    target: person,
    asker: "P-K1",
    state: "asked",
    date: "2026-03-01",
  } as const;
  return withRows(
    { rows, ...network },
    {
      people: [...rows.people, hidden],
      ties: [...rows.ties, { id: tie, from: person, to: "P-M01", type: "trust", score: 5, reportedBy: "truster" }],
      asks: [...rows.asks, { id: ask, ...asked }],
      outcomes: [...rows.outcomes, { target: person, asker: "P-K1", code: "cameAlong", date: "2026-02-20" }],
    },
  );
}

type Pair = (typeof pairs)[keyof typeof pairs];
interface Probe {
  readonly route: Route;
  readonly path: string;
  readonly body: object | undefined;
}

const bodies: Readonly<Record<string, (id: string) => readonly object[]>> = {
  postAsk: (id) => [
    { request: "request-advice-evening", target: id, asker: "P-K1" },
    { request: "request-advice-evening", target: "P-M11", asker: id },
    { request: "request-advice-evening", target: "P-M11", asker: "P-K1", via: id },
  ],
  postOutcome: (id) => [{ ask: id, code: "cameAlong" }],
  contestTie: (id) => [{ tie: id }],
  rectify: (id) => [{ tie: id, score: 3 }],
  postHeadCount: () => [{ date: "2026-02-20", count: 4 }],
  postCoachingSession: (id) => [{ date: "2026-02-20", coach: id }],
};
/** Why a body of an operation that others than the coordinator may call names nobody. */
const namesNobody: Readonly<Record<string, string>> = {
  postReferral: "a name, that of nobody in particular",
  postText: "a text, in which no name is looked for",
  postJob: "Its answer is that it is queued; it is worked out of what its caller may see.",
  postRequest: "Names are texts, which nothing compares with anybody.",
  putRequestNames: "Names are texts, which nothing compares with anybody.",
  putReadinessAnswers: "Answers are yes and no.",
  changePassword: "A password.",
  setSecondFactor: "A code and a password.",
  stepUpSession: "A password or a passkey's answer.",
};
const queries: Readonly<Record<string, (id: string) => readonly string[]>> = {
  getReach: (id) => [`absent=${id}`],
  getKeyFigures: (id) => [`size=2&replicates=0&must=${id}`, `size=2&replicates=0&exclude=${id}`],
  getMeasure: (id) => [`set=${id}`],
  getTrust: (id) => [`from=${id}&to=P-K1`, `from=P-K1&to=${id}`],
};

/** The calls of a route that name an id, in the address, the query or the body. */
function probesOf(route: Route, kind: keyof typeof pairs, id: string): Probe[] {
  const { operation, body } = exampleOf(route, "pendrecht");
  const path = operation.split(" ")[1]?.split("?")[0] as string;
  const parameter = { person: "personId", ask: "askId", tie: "rowId", job: "jobId" }[kind];
  if (route.path.includes(`{${parameter}}`)) {
    const named = route.path
      .replace("{networkId}", "pendrecht")
      .replace(`{${parameter}}`, id)
      .replaceAll(/\{\w+\}/g, "x");
    const sent = bodies[route.operationId]?.(id) ?? [body];
    return sent.map((one) => ({ route, path: named, body: route.takes.body === undefined ? undefined : one }));
  }
  if (kind !== "person" && kind !== "ask") return [];
  const asked = kind === "person" ? (queries[route.operationId]?.(id) ?? []) : [];
  const written =
    (kind === "ask") === (route.operationId === "postOutcome") ? (bodies[route.operationId]?.(id) ?? []) : [];
  return [
    ...asked.map((query) => ({ route, path: `${path}?${query}`, body: undefined })),
    ...written.map((one) => ({ route, path, body: one })),
  ];
}

async function answer({ route, path, body }: Probe, headers: Record<string, string>): Promise<string> {
  const method = route.method.toUpperCase() as Uppercase<Route["method"]>;
  const guard = route.takes.guarded === true ? { "If-Match": "*" } : {};
  const sent = { headers: { ...headers, ...guard }, ...(body === undefined ? {} : { body }) };
  const { status, text } = await call(demo, `${method} ${path}`, sent);
  return `${status} ${text.replace(/"instance":"[^"]*"/, "")}`;
}

const routes = allRoutes().filter(({ operationId }) => operationId !== "erasePerson");

describe("R-32 and R-30: what is hidden is answered as what does not exist", { timeout: 60_000 }, () => {
  const cells = (["coach", "keyFigure", "self", "institution", "auditor", "public"] as const).flatMap((role) =>
    (Object.keys(pairs) as (keyof typeof pairs)[]).map((kind) => [role, kind] as const),
  );

  test.each(cells)("to the %s: every operation that can name a %s", async (role: Role, kind) => {
    const headers = await demo.as(role);
    const [hidden, unknown]: Pair = pairs[kind];
    const told: string[] = [];
    let asked = 0;
    for (const route of routes) {
      const others = probesOf(route, kind, unknown);
      for (const [place, probe] of probesOf(route, kind, hidden).entries()) {
        const there = (await answer(probe, headers)).replaceAll(hidden, "ID");
        const none = (await answer(others[place] as Probe, headers)).replaceAll(unknown, "ID");
        asked += 1;
        if (there !== none) told.push(`${route.operationId}: ${there.slice(0, 120)} | ${none.slice(0, 120)}`);
      }
    }
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(1);
  });

  test("and no operation with a body that others may call is left out", () => {
    const open = routes.filter(
      ({ takes, roles }) =>
        takes.body !== undefined && roles !== "anyone" && roles.some((role) => role !== "coordinator"),
    );
    const left = open.filter(({ operationId, path }) => !(operationId in bodies) && !/\{(person|ask)Id\}/.test(path));
    expect(left.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(namesNobody).toSorted());
  });

  test("while the coordinator sees the difference, so that the search is known to find it", async () => {
    const headers = await demo.as("coordinator");
    const [hidden, unknown] = pairs.person;
    const seen: string[] = [];
    for (const route of routes.filter(({ method }) => method === "get"))
      for (const [place, probe] of probesOf(route, "person", hidden).entries()) {
        const none = await answer(probesOf(route, "person", unknown)[place] as Probe, headers);
        if ((await answer(probe, headers)).replaceAll(hidden, unknown) !== none) seen.push(route.operationId);
      }
    expect(seen).toEqual(expect.arrayContaining(["getPerson", "getPersonRecord", "getReach", "getTrust"]));
  });
});
