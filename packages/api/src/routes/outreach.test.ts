import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

type Headers = Record<string, string>;
const at = "/v1/networks/pendrecht";
const evening = `${at}/requests/request-advice-evening`;

let demo: TestDemo;
let coordinator: Headers;
let coach: Headers;
let keyFigure: Headers;
beforeAll(async () => {
  demo = await openTestDemo();
  [coordinator, coach, keyFigure] = await Promise.all([demo.as("coordinator"), demo.as("coach"), demo.as("keyFigure")]);
});
afterAll(() => demo.close());

const get = <Body = Schemas["Problem"]>(address: string, headers: Headers) =>
  call<Body>(demo, `GET ${address}`, { headers });

async function askOfKeyFigure(): Promise<string> {
  const { headers } = await get(evening, coordinator);
  await call(demo, `PUT ${evening}/targets`, {
    headers: { ...coordinator, "If-Match": headers.etag as string },
    body: { targets: ["P-M07"] },
  });
  const ask = await call<Schemas["Ask"]>(demo, `POST ${at}/asks`, {
    headers: coordinator,
    body: { request: "request-advice-evening", target: "P-M07", asker: "P-K1" },
  });
  expect(ask.status).toBe(201);
  return ask.body.id;
}

describe("GET requests/{id}/name-proposals", () => {
  test("proposes people for each name at its place, and matches nobody", async () => {
    const { body } = await get<Schemas["NameProposals"]>(`${evening}/name-proposals`, coordinator);
    const { names = [], targets } = (await get<Schemas["Request"]>(evening, coordinator)).body;
    expect(body.items).toHaveLength(names.length);
    expect(body.items.map(({ proposals }) => proposals[0]?.label?.split(" ")[0])).toEqual(
      names.map((name) => name.split(" ")[0]),
    );
    expect(body.items[0]?.proposals[0]).toMatchObject({ person: "P-M11", similarity: 1 });
    expect(targets ?? []).toEqual([]);
  });

  test("R-32 is for the coordinator alone", async () => {
    for (const headers of [coach, keyFigure, await demo.as("institution")])
      expect((await get(`${evening}/name-proposals`, headers)).status).toBe(403);
    expect((await get(`${at}/requests/none/name-proposals`, coordinator)).status).toBe(404);
  });
});

describe("GET asks/{id}/card", () => {
  test("R-37 gives the text to its asker and the care team, and names nobody but the two who talk", async () => {
    const ask = await askOfKeyFigure();
    for (const headers of [coordinator, coach, keyFigure]) {
      const { text } = (await get<Schemas["AskCard"]>(`${at}/asks/${ask}/card?language=en`, headers)).body;
      expect(text).toContain("Rachida\u00A0C.");
      expect(text).not.toMatch(/Prins|school-1|likely/);
    }
    const note = await get<Schemas["AskCard"]>(`${at}/asks/${ask}/card?language=tr&reader=invited`, keyFigure);
    expect(note.body.text).toContain("Aisha\u00A0B.");
  });

  test("is as unknown to her as one that does not exist when the ask is somebody else's", async () => {
    expect((await get(`${at}/asks/none/card`, keyFigure)).status).toBe(404);
    expect((await get(`${at}/asks/none/card?language=de`, keyFigure)).status).toBe(400);
  });
});

describe("PUT people/{id}/pause", () => {
  const address = `${at}/people/P-K1/pause`;
  const pause = async (until: string | null, headers = keyFigure) => {
    const { etag } = (await get(address, headers)).headers;
    return call(demo, `PUT ${address}`, { headers: { ...headers, "If-Match": etag as string }, body: { until } });
  };
  const isAway = async (): Promise<unknown> => {
    const { body } = await get<{ entries: { person: string; away: unknown }[] }>(`${at}/reports/burden`, coordinator);
    return body.entries.find(({ person }) => person === "P-K1")?.away;
  };

  test("pauses a key figure at once, without a reason, until she is back", async () => {
    expect((await pause("2026-03-15")).body).toMatchObject({ asOf: "2026-03-01", until: "2026-03-15" });
    expect(await isAway()).toBe("paused");
    expect((await pause(null)).body).toMatchObject({ until: null });
    expect(await isAway()).not.toBe("paused");
  });

  test("the coordinator may do it for her; nobody else's is hers to change", async () => {
    expect((await pause("2026-03-08", coordinator)).status).toBe(200);
    await pause(null, coordinator);
    expect((await get(`${at}/people/P-K2/pause`, keyFigure)).status).toBe(403);
    expect((await get(address, coach)).status).toBe(403);
  });

  test("is 428 without If-Match, 412 from an old state, and 400 with a reason", async () => {
    const put = (headers: Headers, body: object = { until: null }) =>
      call(demo, `PUT ${address}`, { headers: { ...keyFigure, ...headers }, body });
    expect((await put({})).status).toBe(428);
    expect((await put({ "If-Match": '"0"' })).status).toBe(412);
    expect((await put({ "If-Match": "*" }, { until: null, reason: "tired" })).status).toBe(400);
  });
});

test("R-30 PUT asks/{id}/state takes an offer back for who may offer, and never for the key figure who is asked", async () => {
  const { body: list } = await get<Schemas["AskList"]>(`${at}/asks`, keyFigure);
  const ask = `${at}/asks/${list.items.find(({ state }) => state === "offered")?.id}`;
  const { headers } = await get(ask, keyFigure);
  const takeBack = (who: Headers) =>
    call<Schemas["Problem"]>(demo, `PUT ${ask}/state`, {
      headers: { ...who, "If-Match": headers.etag as string },
      body: { state: "void" },
    });
  const { status, body } = await takeBack(keyFigure);
  expect([status, body.type, body.problems[0]?.place]).toEqual([403, "http/not-allowed", "/state"]);
  expect((await takeBack(coordinator)).status).toBe(200);
});

test("GET requests/{id}/one-more-ask says for the care team where one more ask would help", async () => {
  for (const headers of [coordinator, coach]) {
    const { status, body } = await get<Schemas["OneMoreAsks"]>(`${evening}/one-more-ask`, headers);
    expect(status).toBe(200);
    expect(body.items.every(({ costSaved }) => costSaved > 0)).toBe(true);
  }
});

test("GET reports/coverage-by-language gives the worst served language of ties first", async () => {
  type Row = { readonly language: string; readonly parents: number; readonly withRoute: number };
  const { body } = await get<{ items: readonly Row[] }>(`${at}/reports/coverage-by-language`, coach);
  const shares = body.items.map(({ parents, withRoute }) => withRoute / parents);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
