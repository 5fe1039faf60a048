import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { readNetwork } from "@parent-circles/core";
import request from "supertest";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../../packages/api/src/app.ts";
import { databaseIn } from "../../../packages/api/src/cli/installation.ts";
import { run } from "../../../packages/api/src/cli/run.ts";
import { fromPlace } from "../../../packages/api/src/identity/place.ts";
import { HttpError } from "../../../packages/api/src/wire/http-error.ts";
import type { Services } from "../../../packages/api/src/services.ts";
import { listen, type Listening } from "../../../packages/api/src/server.ts";
import { openSqliteStore } from "../../../packages/api/src/store/sqlite.ts";
import { testOptions } from "../../../packages/api/test-support/keys.ts";
import { withSecondFactor } from "../../support/second-factor.ts";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";

const at = "/v1/networks/pendrecht";

describe("in a demonstration", () => {
  let demo: TestDemo;
  let server: Listening;
  beforeAll(async () => {
    demo = await openTestDemo();
    server = await listen(demo.app, 0);
  });
  afterAll(async () => {
    await server.stop();
    await demo.close();
  });
  const cookieIn = ({ headers }: { headers: Readonly<Record<string, unknown>> }): string =>
    String(headers["set-cookie"]).split(";")[0] as string;
  const statusWith = async (cookie: string) =>
    (await call(demo, "GET /v1/sessions/current", { headers: { Cookie: cookie } })).status;

  test("a browser that opens another session goes on in that alone: the one before has ended", async () => {
    const open = (role: "coach" | "institution", headers = {}) =>
      call(demo, "POST /v1/sessions", { headers, body: { link: demo.linkFor(role) } });
    const first = cookieIn(await open("coach"));
    const second = cookieIn(await open("institution", { Cookie: first }));
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
    const entered = await request(demo.app)
      .get(`/enter/${demo.linkFor("coach")}`)
      .set("Cookie", second);
    expect([await statusWith(second), await statusWith(cookieIn(entered))]).toEqual([401, 200]);
  });

  test("a session that failed to open ends nobody's", async () => {
    const cookie = cookieIn(await call(demo, "POST /v1/sessions", { body: { link: demo.linkFor("coach") } }));
    const failed = await call(demo, "POST /v1/sessions", {
      headers: { Cookie: cookie },
      body: { link: "x".repeat(43) },
    });
    expect([failed.status, await statusWith(cookie)]).toEqual([401, 200]);
  });

  test("the events of a job end when whoever listens is signed out, and when the job is gone", async () => {
    const headers = await demo.as("coach");
    const signOut = () => call(demo, "DELETE /v1/sessions/current", { headers });
    const other = await demo.as("coach");
    const forget = () => demo.services.store.write(({ jobs }) => jobs.forgetAll("pendrecht"));
    for (const [listener, end] of [
      [other, forget],
      [headers, signOut],
    ] as const) {
      const body = { kind: "bestSet", measure: "coverage", size: 1 };
      const job = await call(demo, `POST ${at}/jobs`, { headers: listener, body });
      const events = await fetch(`${server.url}${job.headers.location}/events`, { headers: listener });
      const read = events.text();
      await new Promise((resolve) => void setTimeout(resolve, 300));
      await end();
      // Nobody works on the job: without an end of its own the stream would go on.
      expect(await read).toBe(
        'event: progress\ndata: {"jobId":"' +
          job.headers.location?.split("/").at(-1) +
          '","state":"queued","progress":0}\n\n',
      );
    }
  }, 20_000);

  test("R-32 GET /metrics tells nobody which operations were called", async () => {
    const headers = await demo.as("coordinator");
    await call(demo, `GET ${at}/people/P-M01`, { headers });
    const text = (await request(demo.app).get("/metrics")).text;
    expect(text).toContain('parent_circles_call_seconds_count{status="2xx"}');
    expect(text).not.toMatch(/getPerson|operation|pendrecht|coordinator/);
  });
});

describe("in a real installation", () => {
  const secret = "a secret of the tests, of more than 32 bytes";
  let folder: string;
  let close: () => Promise<void>;
  let app: ReturnType<typeof createApp>;
  let services: Services;
  const cli = async (...words: string[]) => {
    const printed: string[] = [];
    const print = (text: string): void => void printed.push(text);
    const environment = { PARENT_CIRCLES_SECRET: secret };
    const surroundings = {
      print,
      warn: () => undefined,
      now: () => new Date(),
      environment,
      stopped: () => Promise.resolve(),
    };
    const code = await run([...words, "--data", folder, "--json"], surroundings);
    return { code, ...(JSON.parse(printed.join("\n") || "{}") as { password?: string; accountId?: string }) };
  };
  const login = "one@example.org";
  const role = ["--login", login, "--network", "n", "--role", "coordinator"];
  const open = async (proxies?: number) => {
    const store = await openSqliteStore(databaseIn(folder), "production", testOptions);
    services = { store, clock: () => new Date(), random: randomBytes, secret, log: () => undefined };
    app = createApp({ ...services, ...(proxies === undefined ? {} : { proxies }) });
    close = () => store.close();
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sessions-"));
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  /** Comes in with a printed password once, and chooses her own. */
  const chosenFor = async (printed = ""): Promise<string> => {
    const body = { login, password: printed, networkId: "n", role: "coordinator" };
    const first = await call<Schemas["OpenedSession"]>({ app }, "POST /v1/sessions", { body });
    const headers = { Authorization: `Bearer ${first.body.token}` };
    const password = `${printed} and her own`;
    await call({ app }, "POST /v1/sessions/own-password", { headers, body: { password } });
    const account = await services.store.read(({ accounts }) => accounts.byLogin(login));
    nextCode = await withSecondFactor(account?.accountId ?? "", services);
    return password;
  };
  let nextCode = () => "none";
  const signIn = (password = "guess", headers = {}, name = login) => {
    const body = { login: name, password, code: nextCode() };
    return call<Schemas["OpenedSession"]>({ app }, "POST /v1/sessions", { headers, body });
  };

  test("the session's cookie goes over TLS alone, to this host alone, and out of reach of scripts", async () => {
    const { password } = await cli("account", ...role);
    await open();
    const { headers, body } = await signIn(password);
    const [cookie, device] = headers["set-cookie"] as unknown as string[];
    expect(device).toMatch(
      /^__Host-parent_circles_device=[\w-]+; Max-Age=7776000; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookie).toMatch(/^__Host-parent_circles_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    // A page of another host of the domain can set a cookie, but none of this name.
    const planted = { Cookie: `parent_circles_session=${body.token}` };
    expect((await call({ app }, "GET /v1/sessions/current", { headers: planted })).status).toBe(401);
  });

  test("failed sign-ins are counted for the address that the proxy says, and for none that the caller says", async () => {
    const wrong = (): Promise<never> =>
      Promise.reject(new HttpError([{ code: "http/wrong-credentials", place: "", details: {} }]));
    const failedFrom = async (address: string) => {
      for (let time = 0; time < 100; time++) await fromPlace(address, services, wrong).catch(() => undefined);
    };
    const from = async (address: string) => (await signIn("guess", { "X-Forwarded-For": address })).status;
    await open(1);
    await failedFrom("203.0.113.7");
    expect([await from("203.0.113.7"), await from("203.0.113.8")]).toEqual([429, 401]);
    await close();
    await open();
    for (const address of ["127.0.0.1", "::ffff:127.0.0.1"]) await failedFrom(address);
    expect(await from("203.0.113.10")).toBe(429);
  });

  test("R-30 a role that is taken away ends its sessions and the keys that were made with it", async () => {
    const printed = await cli("account", ...role);
    await open();
    const password = await chosenFor(printed.password);
    const named = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: [] } as const;
    await services.store.write(({ networks }) => networks.create(readNetwork(named)));
    await cli("account", "--login", login, "--network", "n", "--role", "coach");
    const body = { login, password, code: nextCode(), role: "coordinator" };
    const opened = await call<Schemas["OpenedSession"]>({ app }, "POST /v1/sessions", { body });
    const headers = { Authorization: `Bearer ${opened.body.token}` };
    const made = await call<Schemas["MadeApiKey"]>({ app }, "POST /v1/networks/n/api-keys", {
      headers,
      body: { role: "coach", days: 90 },
    });
    const key = { Authorization: `Bearer ${made.body.key}` };
    const coach = await call<Schemas["OpenedSession"]>({ app }, "POST /v1/sessions", {
      body: { ...body, code: nextCode(), role: "coach" },
    });
    const asCoach = { Authorization: `Bearer ${coach.body.token}` };
    const status = async (sender: Record<string, string>) =>
      (await call({ app }, "GET /v1/sessions/current", { headers: sender })).status;
    expect([await status(headers), await status(key), await status(asCoach)]).toEqual([200, 200, 200]);
    expect((await cli("account", ...role, "--end")).code).toBe(0);
    await new Promise((resolve) => void setTimeout(resolve, 600));
    expect([await status(headers), await status(key), await status(asCoach)]).toEqual([401, 401, 200]);
  }, 20_000);

  test("a new password signs everybody out who came with the old one", async () => {
    const printed = await cli("account", ...role);
    await open();
    const password = await chosenFor(printed.password);
    const { body } = await signIn(password);
    const next = await cli("account", "--login", login, "--new-password");
    await new Promise((resolve) => void setTimeout(resolve, 600));
    const headers = { Authorization: `Bearer ${body.token}` };
    expect((await call({ app }, "GET /v1/sessions/current", { headers })).status).toBe(401);
    expect([(await signIn(password)).status, (await signIn(next.password)).status]).toEqual([401, 201]);
    expect((await cli("account", "--login", "nobody@example.org", "--new-password")).code).toBe(1);
  }, 20_000);
});
