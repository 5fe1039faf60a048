import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "@parent-circles/client";
import pendrecht from "../../../examples/data/pendrecht.json" with { type: "json" };
import { run } from "./cli/run.ts";
import { setUpSecondFactor } from "../../../test/support/second-factor.ts";
import { type ServerProcess, startServer } from "../../../test/support/server-process.ts";

const serverUrl = process.env.TEST_POSTGRES_URL;
const name = `two_${process.pid}_${Date.now()}`;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The environment of both instances: one database, one secret. */
function environment(): Record<string, string> {
  const url = new URL(serverUrl as string);
  url.pathname = `/${name}`;
  return {
    DATABASE_URL: url.href,
    PARENT_CIRCLES_SECRET: "a secret of the tests, of more than 32 bytes",
    PARENT_CIRCLES_CONTROLLER: "A foundation of the tests",
    PARENT_CIRCLES_DPIA: "DPIA-0",
  };
}

async function passwordFor(login: string, role: string): Promise<string> {
  const printed: string[] = [];
  const words = ["account", "--login", login, "--network", "pendrecht", "--role", role, "--json"];
  const code = await run(words, {
    print: (text) => printed.push(text),
    warn: () => undefined,
    now: () => new Date(),
    environment: environment(),
    stopped: () => Promise.resolve(),
  });
  expect(code).toBe(0);
  return (JSON.parse(printed.join("")) as { password: string }).password;
}

const path = { networkId: "pendrecht" };

describe.skipIf(serverUrl === undefined)("two instances on one PostgreSQL", { timeout: 120_000 }, () => {
  let password: string;
  let codes: string[] = [];
  let first: ServerProcess;
  let second: ServerProcess;
  beforeAll(async () => {
    await onServer(`create database ${name}`);
    password = await passwordFor("coordinator@example.org", "coordinator");
    first = await startServer([], environment());
    second = await startServer([], environment());
    const token = await signIn(first);
    const { data } = await createClient({ baseUrl: second.url, token }).POST("/v1/sessions/own-password", {
      body: { password: `${password} and her own` },
    });
    if (data?.role !== "coordinator") throw new Error("The printed password could not be changed.");
    const old = `${password} and her own`;
    password = old;
    ({ codes } = await setUpSecondFactor(second, { token: data.token, old }));
  }, 120_000);
  afterAll(async () => {
    await first.kill();
    await second.kill();
    await onServer(`drop database ${name} with (force)`);
  });

  const signIn = async ({ url }: ServerProcess) => {
    const code = codes.shift();
    const body = { login: "coordinator@example.org", password, ...(code === undefined ? {} : { code }) };
    const { data } = await createClient({ baseUrl: url }).POST("/v1/sessions", { body });
    return data?.token ?? "";
  };

  test("a change through one is read through the other, and the end of a session within a second", async () => {
    const token = await signIn(first);
    const [one, other] = [first, second].map(({ url }) => createClient({ baseUrl: url, token })) as [
      ReturnType<typeof createClient>,
      ReturnType<typeof createClient>,
    ];
    const { synthetic: _, ...network } = pendrecht.network;
    // Told and asked today: the clocks have nobody to erase, and so no job to forget.
    const date = new Date().toISOString().slice(0, 10);
    const people = pendrecht.people.map((person) => ({ ...person, consent: { ...person.consent, date } }));
    const put = await one.PUT("/v1/networks/{networkId}", {
      params: { path, header: { "If-None-Match": "*" } },
      body: { ...pendrecht, network, people } as never,
    });
    expect(put.response.status).toBe(204);
    const query = { asOf: date };
    const view = await other.GET("/v1/networks/{networkId}/view", { params: { path, query } });
    expect(view.data?.people).toHaveLength(pendrecht.people.length);
    expect((await one.DELETE("/v1/sessions/current")).response.status).toBe(204);
    const status = async () => (await other.GET("/v1/networks/{networkId}/view", { params: { path } })).response.status;
    await expect.poll(status, { timeout: 1000, interval: 100 }).toBe(401);
  });

  test("failed sign-ins are counted over both", async () => {
    await passwordFor("guessed@example.org", "coordinator");
    const guess = async ({ url }: ServerProcess) => {
      const body = { login: "guessed@example.org", password: "guess" };
      return (await createClient({ baseUrl: url }).POST("/v1/sessions", { body })).response.status;
    };
    const statuses = [];
    for (let time = 0; time < 6; time++) for (const instance of [first, second]) statuses.push(await guess(instance));
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  });

  test("a job outlives the instance that began it", async () => {
    await second.kill();
    const api = createClient({ baseUrl: first.url, token: await signIn(first) });
    const made = await api.POST("/v1/networks/{networkId}/jobs", {
      params: { path },
      body: { kind: "keyFigures", size: 4, replicates: 10_000 },
    });
    const jobId = made.data?.jobId ?? "";
    const stateAt = async (client: typeof api) =>
      (await client.GET("/v1/networks/{networkId}/jobs/{jobId}", { params: { path: { ...path, jobId } } })).data;
    await expect.poll(async () => (await stateAt(api))?.state, { timeout: 10_000 }).toBe("running");
    await first.kill();
    second = await startServer([], environment());
    const other = createClient({ baseUrl: second.url, token: await signIn(second) });
    expect((await stateAt(other))?.state).toBe("running");
    await expect.poll(async () => (await stateAt(other))?.state, { timeout: 90_000, interval: 500 }).toBe("done");
    expect((await stateAt(other))?.result).toMatchObject({ size: 4, replicates: 10_000 });
  });
});
