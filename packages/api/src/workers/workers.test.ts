import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import type { NetworkDocument } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files, neighbourhood, requestId } from "../../../../test/bench/event-loop-hold/networks.ts";
import { call, type CallOptions } from "../../../../test/support/call.ts";
import { openTestDemo, sessionsIn, type TestDemo } from "../../../../test/support/demo.ts";
import { postgresPrograms, startPostgres } from "../../../../test/support/postgres-server.ts";
import { createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import { mostInNetwork } from "../acts/saving-safely.ts";
import { hashOf, newToken } from "../identity/tokens.ts";
import { startJobs } from "../jobs/runner.ts";
import { openPostgresStore } from "../store/postgres.ts";
import { testOptions } from "../../test-support/keys.ts";
import { openWorkers, workerLimits, type Workers } from "./open-workers.ts";

const at = "/v1/networks/pendrecht";
const herName = "Zyzzyva";
const large = withName(neighbourhood(400, "pendrecht"));

function withName(document: NetworkDocument): NetworkDocument {
  const people = document.people.map((one) => (one.id === "L-20" ? { ...one, displayName: herName } : one));
  return { ...document, people };
}

/** A demonstration whose Pendrecht has 400 people and 2,000 ties. */
async function openLarge(workers?: typeof workerLimits): Promise<TestDemo> {
  const demo = await openTestDemo(workers === undefined ? {} : { workers });
  const session = await demo.as("coordinator");
  const headers = { ...session, "If-Match": "*" };
  expect((await call(demo, `PUT ${at}`, { headers, body: large })).status).toBe(204);
  return demo;
}

let alone: TestDemo;
let worked: TestDemo;
let both: [TestDemo, { Authorization: string }][];
beforeAll(async () => {
  [alone, worked] = await Promise.all([openLarge(), openLarge(workerLimits)]);
  both = [
    [alone, await alone.as("coordinator")],
    [worked, await worked.as("coordinator")],
  ];
}, 60_000);
afterAll(() => Promise.all([alone.close(), worked.close()]));

const withoutItsId = (text: string): string => text.replace(/"instance":"[^"]*"/, "");

/** What both answer to the same call, without what is new in each answer. */
async function asked(operation: Parameters<typeof call>[1], { headers = {}, body }: CallOptions = {}) {
  const answers = [];
  for (const [demo, session] of both) {
    const options = { headers: { ...session, ...headers }, ...(body === undefined ? {} : { body }) };
    const { status, text, body: answer, headers: received } = await call(demo, operation, options);
    // A drawing comes as bytes.
    answers.push({
      status,
      text: withoutItsId(text ?? String(answer)),
      etag: received.etag,
      type: received["content-type"],
    });
  }
  return answers;
}

const readings = [
  "",
  "/people?limit=3",
  "/people/L-1",
  "/view",
  "/view?view=public",
  "/drawing?language=ar",
  "/circles",
  "/reach?maxHops=3",
  `/requests/${requestId}/suggestions`,
  "/measures/degree",
  "/measures/coverage",
  "/measures/nothing",
  "/health",
  "/resilience",
  "/activities",
  "/people/nobody",
  "/reach?maxHops=99",
  "/reach?asOf=never",
];

describe("an app with workers", { timeout: 60_000 }, () => {
  test.each(readings)("GET %s answers what an app without workers answers", async (path) => {
    const [here, there] = await asked(`GET ${at}${path}`);
    expect(here?.status).toBeLessThan(500);
    expect(there).toEqual(here);
  });

  test("GET answers 304 to whoever has the present state", async () => {
    const etag = (await asked(`GET ${at}`))[1]?.etag ?? "";
    const answers = await asked(`GET ${at}`, { headers: { "If-None-Match": etag } });
    expect(answers.map(({ status }) => status)).toEqual([304, 304]);
  });

  test("POST and PUT change rows, once for each Idempotency-Key, and refuse an old ETag", async () => {
    const headers = { "Idempotency-Key": "tie-1" };
    const body = { id: "T-1", from: "L-1", to: "L-2", type: "trust", score: 3 };
    for (const _ of [1, 2]) {
      const [here, there] = await asked(`POST ${at}/ties`, { headers, body });
      expect(there).toEqual(here);
      expect(there?.status).toBe(204);
    }
    const read = await asked(`GET ${at}/ties/T-1`);
    expect(read[1]).toEqual(read[0]);
    const answers = await asked(`PUT ${at}/ties/T-1`, { headers: { "If-Match": '"0"' }, body });
    expect(answers.map(({ status }) => status)).toEqual([412, 412]);
  });

  test("PUT tells everything that is wrong with a document, each with its place", async () => {
    const ties = [{ from: "L-0", to: "nobody", type: "trust", score: 9 }];
    const answers = await asked(`PUT ${at}`, { headers: { "If-Match": "*" }, body: { ...large, ties, pets: [] } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[1]?.status).toBe(422);
    const broken = await asked(`PUT ${at}`, { headers: { "If-Match": "*" }, body: "[[" });
    expect(broken[1]).toEqual(broken[0]);
  });

  test("PUT refuses more people than a network may have", async () => {
    const people = Array.from({ length: mostInNetwork.people + 1 }, (_, place) => ({ id: `N-${place}` }));
    const answers = await asked(`PUT ${at}`, {
      headers: { "If-Match": "*" },
      body: { ...large, people, ties: [], requests: [] },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[1]?.text).toContain("http/network-too-large");
  });

  test("POST imports reads files, commits them and takes them back", async () => {
    const network = neighbourhood(20, "pendrecht");
    const renamed = files(network).map(({ name, text }) => ({ name, text: text.replaceAll("L-", "N-") }));
    const people = [];
    for (const [demo, headers] of both) {
      const dry = await call<Schemas["Import"]>(demo, `POST ${at}/imports`, { headers, body: { files: renamed } });
      const path = `${at}/imports/${dry.body.importId}` as const;
      const states = [dry.status, (await call<Schemas["Import"]>(demo, `GET ${path}`, { headers })).body.state];
      for (const step of ["commit", "commit", "undo"])
        states.push((await call(demo, `POST ${path}/${step}`, { headers })).status);
      people.push(states);
    }
    expect(people[1]).toEqual([201, "dryRun", 200, 409, 200]);
    expect(people[0]).toEqual(people[1]);
  });

  test("GET jobs/{id}/events tells how a job goes that a worker does, to the end", async () => {
    const [demo, headers] = both[1] as (typeof both)[1];
    const stop = startJobs({ ...demo.services, doJob: (demo.workers as Workers).doJob });
    const body = { kind: "bestSet", measure: "kpp-pos-reach", size: 1 };
    const { headers: made } = await call(demo, `POST ${at}/jobs`, { headers, body });
    const { status, text } = await call(demo, `GET ${made.location ?? ""}/events`, { headers });
    await stop();
    expect(status).toBe(200);
    expect(text).toMatch(/^event: done\ndata: /m);
    const jobId = made.location?.split("/").at(-1) ?? "";
    const job = await demo.services.store.read(({ jobs }) => jobs.find("pendrecht", jobId));
    expect(job?.createdAt).toBe(demoClock().toISOString());
  });

  test("R-16 POST erase in a worker leaves nothing of her in the files, and her session is gone at once", async () => {
    const [demo, headers] = both[1] as (typeof both)[1];
    const token = newToken(demo.services.random);
    const hers = { Authorization: `Bearer ${token}` };
    await demo.services.store.write(({ sessions }) =>
      sessions.open({
        tokenHash: hashOf(token),
        kind: "session",
        role: "self",
        networkId: "pendrecht",
        person: "L-20",
        institution: null,
        createdAt: "2026-03-01T12:00:00.000Z",
        usedAt: "2026-03-01T12:00:00.000Z",
        expiresAt: "2026-03-01T20:00:00.000Z",
        accountId: null,
      }),
    );
    expect((await call(demo, "GET /v1/sessions/current", { headers: hers })).status).toBe(200);
    expect((await call(demo, `POST ${at}/people/L-20/erase`, { headers, body: {} })).status).toBe(204);
    expect((await call(demo, "GET /v1/sessions/current", { headers: hers })).status).toBe(401);
    const left = readdirSync(demo.folder).filter((file) => readFileSync(join(demo.folder, file)).includes(herName));
    expect(left).toEqual([]);
  });
});

describe("a worker whose database is away", { timeout: 60_000 }, () => {
  test("refuses its calls, and answers again as soon as the database is there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "away-"));
    const path = join(folder, "later", "one.sqlite");
    const address = { kind: "sqlite", path, mode: "demo", options: testOptions } as const;
    const workers = openWorkers({ address, clock: demoClock, secret: "a secret of the tests" });
    await expect(workers.turnClock("pendrecht")).rejects.toThrow("directory");
    mkdirSync(join(folder, "later"));
    await expect(workers.turnClock("pendrecht")).resolves.toBeUndefined();
    await workers.close();
    rmSync(folder, { recursive: true });
  });
});

describe("writes of several workers and of the event loop", { timeout: 60_000 }, () => {
  test("take turns: all succeed, and the audit of each network is whole", async () => {
    const [demo, headers] = both[1] as (typeof both)[1];
    const other = await demo.as("coordinator", "zuidwijk");
    const reading = Array.from({ length: 10 }, () => call(demo, `GET ${at}/circles`, { headers }));
    const small = Array.from({ length: 40 }, () => call(demo, "GET /v1/networks/zuidwijk/circles", { headers: other }));
    const answers = await Promise.all([...reading, ...small]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const broken = await demo.services.store.read(({ audit }) =>
      Promise.all(["pendrecht", "zuidwijk"].map((id) => audit.firstBroken(id))),
    );
    expect(broken).toEqual([undefined, undefined]);
  });
});

describe.skipIf(postgresPrograms() === undefined)("workers on PostgreSQL", { timeout: 60_000 }, () => {
  const there = "/v1/networks/zuidwijk";

  test("store a network and read it as workers on SQLite do", async () => {
    const postgres = await startPostgres();
    postgres.create("workers");
    const address = { kind: "postgres", url: postgres.urlOf("workers"), mode: "demo", options: testOptions } as const;
    const chosen = { clock: demoClock, secret: "a secret" };
    const store = await openPostgresStore(address.url, "demo", testOptions);
    const workers = openWorkers({ address, ...chosen });
    try {
      const services = { ...chosen, store, random: randomBytes, perform: workers.perform };
      await openDemo(services);
      const demo = { app: createApp(services) };
      const session = await sessionsIn(store)("coordinator", "zuidwijk");
      const put = { headers: { ...session, "If-Match": "*" }, body: neighbourhood(400, "zuidwijk") };
      expect((await call(demo, `PUT ${there}`, put)).status).toBe(204);
      const headers = await worked.as("coordinator", "zuidwijk");
      await call(worked, `PUT ${there}`, { headers: { ...headers, "If-Match": "*" }, body: put.body });
      for (const path of ["/view", "/circles"] as const)
        expect((await call(demo, `GET ${there}${path}`, { headers: session })).text).toBe(
          (await call(worked, `GET ${there}${path}`, { headers })).text,
        );
    } finally {
      await workers.close();
      await store.close();
      await postgres.discard();
    }
  });
});
