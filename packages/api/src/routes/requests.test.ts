import type { Schemas } from "@parent-circles/client";
import { withRows } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let school: Record<string, string>;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  school = await demo.as("institution");
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht/requests";
const asking = (names: readonly string[]) => ({ kind: "contactRequest", occasion: "P-A4", names });

const post = (body: object, headers: Record<string, string> = {}) =>
  call(demo, `POST ${at}`, { headers: { ...school, ...headers }, body });
const read = (address: string, headers = coordinator) => call<Schemas["Request"]>(demo, `GET ${address}`, { headers });

async function received(names: readonly string[] = ["Mother 28"]) {
  const { headers } = await post(asking(names));
  const address = headers.location as string;
  return { address, etag: (await read(address)).headers.etag as string };
}

describe("POST requests", () => {
  test("R-32 gives the same bytes for somebody in the network and for nobody", async () => {
    const inside = await post(asking(["Mother 28", "Key figure 1"]));
    const outside = await post(asking(["Xyzzy Nobody", "Quux Nobody"]));
    expect(outside.text).toBe(inside.text);
    expect(inside.text).toBe('{"state":"received"}');
    const shape = ({ headers }: typeof inside) =>
      Object.entries(headers)
        .filter(([name]) => !/^(date|x-request-id|ratelimit-(remaining|reset))$/.test(name))
        .map(([name, value]) => `${name}: ${name === "location" ? value.length : value}`);
    expect(shape(outside)).toEqual(shape(inside));
  });

  test("has its effect once, however often it is sent with one Idempotency-Key", async () => {
    const before = (await call<Schemas["RequestList"]>(demo, `GET ${at}`, { headers: school })).body.items.length;
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => post(asking(["Mother 40"]), { "Idempotency-Key": "five" })),
    );
    expect(new Set(sent.map(({ headers }) => headers.location)).size).toBe(1);
    const after = (await call<Schemas["RequestList"]>(demo, `GET ${at}`, { headers: school })).body.items.length;
    expect(after).toBe(before + 1);
  });

  test("refuses the same Idempotency-Key for another request", async () => {
    await post(asking(["Mother 41"]), { "Idempotency-Key": "other" });
    const { status, body } = await post(asking(["Mother 42"]), { "Idempotency-Key": "other" });
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: "http/idempotency-key-reused" });
  });

  test("leaves the Idempotency-Key of a refused request free, as the pages rely on", async () => {
    const key = { "Idempotency-Key": "refused" };
    expect((await post({ ...asking(["Mother 43"]), occasion: "ball" }, key)).status).toBe(400);
    expect((await post(asking(["Mother 43"]), key)).status).toBe(202);
  });

  test("refuses unknown keys, no names, unreadable names and an unknown occasion, each at its place", async () => {
    const refused = async (body: object) => {
      const answer = await call<Schemas["Problem"]>(demo, `POST ${at}`, { headers: school, body });
      return answer.body.problems.map(({ code, place }) => `${code} ${place}`);
    };
    expect(await refused({ ...asking(["A"]), reason: "x" })).toEqual(["http/unknown-key /reason"]);
    expect(await refused({ kind: "contactRequest" })).toEqual(["http/missing-value /names"]);
    expect(await refused(asking(["A", "\u202Egnihton"]))).toEqual(["http/invalid-value /names/1"]);
    expect(await refused({ ...asking(["A"]), occasion: "ball" })).toEqual(["query/unknown-occasion /occasion"]);
  });
});

describe("PUT requests/{id}/targets", () => {
  const put = (address: string, targets: readonly string[], headers: Record<string, string>) =>
    call<Schemas["Problem"]>(demo, `PUT ${address}/targets`, {
      headers: { ...coordinator, ...headers },
      body: { targets },
    });

  test("is 428 without If-Match, and 412 when the request has changed meanwhile", async () => {
    const { address, etag } = await received();
    expect((await put(address, ["P-M28"], {})).status).toBe(428);
    expect((await put(address, ["P-M28"], { "If-Match": etag })).status).toBe(200);
    expect((await put(address, ["P-M30"], { "If-Match": etag })).status).toBe(412);
  });

  test("lets one of 20 writers win who start from the same state", async () => {
    const { address, etag } = await received();
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(address, ["P-M28"], { "If-Match": etag })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(19).fill(412),
    ]);
  });

  test("refuses somebody who is not in the network, without saying whom", async () => {
    const { address, etag } = await received();
    const { body, text } = await put(address, ["P-M28", "Naima"], { "If-Match": etag });
    expect(body.problems.map(({ code, place }) => `${code} ${place}`)).toEqual(["query/unknown-person /targets/1"]);
    expect(text).not.toContain("Naima");
  });
});

describe("PUT requests/{id}/state", () => {
  test("erases the names when the request closes, for the coordinator and in the database", async () => {
    const { address, etag } = await received(["Mother 28 of the second floor"]);
    await call(demo, `PUT ${address}/state`, {
      headers: { ...coordinator, "If-Match": etag },
      body: { state: "closed" },
    });
    expect((await read(address)).body.names).toEqual([]);
    const requestId = address.split("/").at(-1) as string;
    const kept = await demo.services.store.read(({ requestNames }) => requestNames.of("pendrecht", requestId));
    expect(kept).toEqual([]);
  });

  test("refuses another step when the request is closed", async () => {
    const { address, etag } = await received();
    const close = await call(demo, `PUT ${address}/state`, {
      headers: { ...coordinator, "If-Match": etag },
      body: { state: "closed" },
    });
    const reopen = await call(demo, `PUT ${address}/state`, {
      headers: { ...coordinator, "If-Match": close.headers.etag as string },
      body: { state: "withTheNetwork" },
    });
    expect(reopen.status).toBe(409);
  });
});

describe("what a school does with its own request", () => {
  const correct = (address: string, names: readonly string[], headers = school) =>
    call<Schemas["RequestReceived"]>(demo, `PUT ${address}/names`, { headers, body: { names } });
  const takeBack = (address: string, headers = school) => call(demo, `POST ${address}/take-back`, { headers });
  const move = async (address: string, state: string) => {
    const { headers } = await read(address);
    const guarded = { ...coordinator, "If-Match": headers.etag as string };
    return call(demo, `PUT ${address}/state`, { headers: guarded, body: { state } });
  };

  test("R-32 PUT names and POST take-back answer with the same bytes, whatever the network has done with the request", async () => {
    const seen = new Set<string>();
    for (const state of ["withTheNetwork", "closed", "declined"]) {
      const { address } = await received(["Mother 28"]);
      expect((await move(address, state)).status).toBe(200);
      for (const answer of [await correct(address, ["Mother 29"]), await takeBack(address), await takeBack(address)])
        seen.add(`${answer.status} ${answer.text}`);
      seen.add(`${(await correct(address, ["Mother 30"])).status} {"state":"received"}`);
      const { id: _, ...told } = (await read(address, school)).body;
      expect(told).toEqual({ kind: "contactRequest", occasion: "P-A4", date: "2026-03-01", state: "closed" });
      expect((await read(address)).body).toMatchObject({ names: [], takenBack: "2026-03-01" });
    }
    expect([...seen]).toEqual(['202 {"state":"received"}']);
  });

  test("R-32 PUT names replaces the names, and the coordinator matches anew, also when she had closed the request", async () => {
    const { address, etag } = await received(["Mother 28"]);
    await call(demo, `PUT ${address}/targets`, {
      headers: { ...coordinator, "If-Match": etag },
      body: { targets: ["P-M28"] },
    });
    await move(address, "closed");
    await correct(address, ["Mother 29", "Nobody"]);
    const { body } = await read(address);
    expect(body).toMatchObject({ state: "received", names: ["Mother 29", "Nobody"], named: 2 });
    expect(body).not.toHaveProperty("targets");
  });

  test("R-32 another's request, and one that does not exist, are unknown alike", async () => {
    const { address } = await received();
    await demo.services.store.write(async ({ networks }) => {
      const stored = (await networks.loadForChange("pendrecht"))!;
      const { rows } = stored.network;
      const requests = rows.requests.map((one) =>
        address.endsWith(one.id) ? { ...one, institution: "P-school-2" } : one,
      );
      const institutions = [...rows.institutions, { id: "P-school-2", kind: "school" as const }];
      await networks.save(stored, withRows(stored.network, { requests, institutions }));
    });
    for (const other of [address, `${at}/request-of-nobody`])
      expect([(await correct(other, ["A"])).status, (await takeBack(other)).status]).toEqual([404, 404]);
  });

  test("R-32 what the coordinator does shows nowhere: a matched request is told as one of strangers", async () => {
    const told = async (names: readonly string[], targets: readonly string[]) => {
      const { address, etag } = await received(names);
      await call(demo, `PUT ${address}/targets`, { headers: { ...coordinator, "If-Match": etag }, body: { targets } });
      if (targets.length === 0) await move(address, "closed");
      const days = ["2026-03-02", "2026-03-09", "2026-03-18", "2026-03-19", "2026-04-26"];
      const answers = await Promise.all(days.map((day) => read(`${address}?asOf=${day}`, school)));
      return answers.map(({ text }) => text.replace(address.split("/").at(-1) ?? "", "id"));
    };
    const known = await told(["Mother 28"], ["P-M28"]);
    expect(known).toEqual(await told(["Xyzzy Nobody"], []));
    expect(known.map((text) => (JSON.parse(text) as Schemas["Request"]).state)).toEqual([
      "withTheNetwork",
      "withTheNetwork",
      "withTheNetwork",
      "closed",
      "closed",
    ]);
  });
});

describe("GET requests/{id}", () => {
  test("R-31 shows a school its own requests alone; another's is as unknown as one that does not exist", async () => {
    const elsewhere = await demo.as("institution", "zuidwijk");
    const { address } = await received();
    expect((await read(address, elsewhere)).status).toBe(403);
    const missing = await read(`${at}/request-of-another-school`, school);
    expect(missing.status).toBe(404);
  });

  test("R-32 shows names and targets to nobody but the coordinator", async () => {
    const { address } = await received(["Mother 28"]);
    expect((await read(address, school)).body).not.toHaveProperty("names");
    const coach = await demo.as("coach");
    expect((await read(address, coach)).body).not.toHaveProperty("names");
  });
});

describe("POST requests with an event of the institution's own", () => {
  const event = { title: "Rondleiding", place: "De Kleine Prins", date: "2026-03-12" };
  const activities = async () =>
    (await call<Schemas["ActivityList"]>(demo, "GET /v1/networks/pendrecht/activities", { headers: coordinator })).body
      .items;
  const asked = (body: object) => post({ kind: "contactRequest", names: ["Mother 28"], ...body });

  test("has it for its occasion, which others read once the coordinator let it through", async () => {
    const { status, text, headers } = await asked({ event });
    expect([status, text]).toEqual([202, '{"state":"received"}']);
    const { occasion = "" } = (await read(headers.location as string)).body;
    expect((await activities()).map(({ id }) => id)).not.toContain(occasion);
    await call(demo, `POST /v1/networks/pendrecht/texts/${occasion}/let-through`, { headers: coordinator });
    expect(await activities()).toContainEqual(expect.objectContaining({ id: occasion, ...event }));
  });

  test("goes on without an occasion when the coordinator turned the event away", async () => {
    const address = (await asked({ event })).headers.location as string;
    const { occasion = "" } = (await read(address)).body;
    const away = await call(demo, `DELETE /v1/networks/pendrecht/texts/${occasion}`, { headers: coordinator });
    expect(away.status).toBe(204);
    expect((await read(address)).body).not.toHaveProperty("occasion");
  });

  test("is refused a number in it, at its place, and one beside an occasion", async () => {
    const refused = async (body: object) =>
      ((await asked(body)).body as Schemas["Problem"]).problems.map(({ code, place }) => `${code} ${place}`);
    expect(await refused({ event: { title: "Bel 0612345678" } })).toEqual(["http/text-number /event/title"]);
    expect(await refused({ event, occasion: "P-A4" })).toEqual(["http/invalid-value /event"]);
  });
});

describe("POST activity-invitations", () => {
  test("R-46 wants people invited to an activity of the network's own, and suggestions follow; no institution reads of it", async () => {
    const { status, body, headers } = await call<Schemas["Request"]>(
      demo,
      "POST /v1/networks/pendrecht/activity-invitations",
      {
        headers: coordinator,
        body: { occasion: "P-A1", targets: ["P-M28", "P-M30"] },
      },
    );
    expect([status, body.kind, body.state, body.targets]).toEqual([
      201,
      "invitation",
      "withTheNetwork",
      ["P-M28", "P-M30"],
    ]);
    const address = headers.location as string;
    const plan = await call<Schemas["OutreachPlan"]>(demo, `GET ${address}/suggestions`, { headers: coordinator });
    expect([...plan.body.plan, ...plan.body.unassigned, ...plan.body.tell]).toHaveLength(2);
    expect((await read(address, school)).status).toBe(404);
    const listed = await call<Schemas["RequestList"]>(demo, `GET ${at}`, { headers: school });
    expect(listed.body.items.map(({ id }) => id)).not.toContain(body.id);
  });

  test("is refused a stranger and an activity that is not there, at its place", async () => {
    const refused = async (body: object) =>
      (
        await call<Schemas["Problem"]>(demo, "POST /v1/networks/pendrecht/activity-invitations", {
          headers: coordinator,
          body,
        })
      ).body.problems.map(({ code, place }) => `${code} ${place}`);
    expect(await refused({ occasion: "ball", targets: ["P-M28"] })).toEqual(["query/unknown-occasion /occasion"]);
    expect(await refused({ occasion: "P-A1", targets: ["nobody"] })).toEqual(["query/unknown-person /targets/0"]);
  });
});
