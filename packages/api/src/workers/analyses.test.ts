import { identifyKeyFigures, interviewPlan, readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { listen, type Listening } from "../server.ts";
import { workerLimits } from "./open-workers.ts";

const asOf = "2026-03-01";
const people = 120;
const network = readNetwork({ ...largeDocument(1, { people }), network: { id: "pendrecht", synthetic: true } });

let demo: TestDemo;
let server: Listening;
let coordinator: Record<string, string>;
let subject: TestDemo & { url: string };
beforeAll(async () => {
  demo = await openTestDemo({ workers: workerLimits });
  await demo.services.store.write(async ({ networks }) => {
    const stored = await networks.loadForChange("pendrecht");
    if (stored !== undefined) await networks.save(stored, network);
  });
  server = await listen(demo.app, 0);
  subject = { ...demo, url: server.url };
  coordinator = await demo.as("coordinator");
});
afterAll(async () => {
  await server.stop();
  await demo.close();
});

const read = (address: string, headers: Record<string, string> = {}) =>
  call<object>(subject, `GET /v1/networks/pendrecht/${address}`, { headers: { ...coordinator, ...headers } });
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a long analysis, in a worker", { timeout: 60_000 }, () => {
  test("GET interview-plan lets other calls be answered meanwhile, and says what the library says", async () => {
    const state = { done: false };
    const plan = read(`interview-plan?asOf=${asOf}`).finally(() => (state.done = true));
    let answeredMeanwhile = 0;
    while (!state.done) {
      await call(subject, "GET /livez");
      if (!state.done) answeredMeanwhile += 1;
    }
    expect((await plan).body).toEqual(asJson(interviewPlan(network, { asOf })));
    // Done within the process, the first of them would wait until the plan is there.
    expect(answeredMeanwhile).toBeGreaterThan(10);
  });

  test("GET key-figures says what the library says", async () => {
    const { status, body } = await read(`key-figures?size=4&asOf=${asOf}`);
    expect(status).toBe(200);
    expect(body).toEqual(asJson(identifyKeyFigures(network, { size: 4, asOf })));
  });

  test("GET key-figures refuses with the library's own code, in the language of whoever called", async () => {
    const refused = await read(`key-figures?size=2&must=L-999999&asOf=${asOf}`, { "Accept-Language": "nl" });
    expect((refused.body as { title: string }).title).toMatch(/^Deze persoon is er niet in dit netwerk[.]/);
    const here = () => identifyKeyFigures(network, { size: 2, mustInclude: ["L-999999"], asOf });
    expect(refused.status).toBe(400);
    const [found] = (refused.body as { problems: { code: string }[] }).problems;
    expect(here).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code: found?.code })] }));
  });
});
