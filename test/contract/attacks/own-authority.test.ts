import type { Schemas } from "@parent-circles/client";
import { type Network, withRows, writeNetwork } from "@parent-circles/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allRoutes } from "../../../packages/api/src/routes/index.ts";
import type { Role } from "../../../packages/api/src/wire/roles.ts";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";

let demo: TestDemo;
let as: Record<"coordinator" | "coach" | "keyFigure" | "self" | "institution", Record<string, string>>;
const at = "/v1/networks/pendrecht";
const roles = ["coordinator", "coach", "keyFigure", "self", "institution"] as const;

beforeEach(async () => {
  demo = await openTestDemo();
  const signedIn = await Promise.all(roles.map(async (role: Role) => [role, await demo.as(role)] as const));
  as = Object.fromEntries(signedIn) as unknown as typeof as;
});
afterEach(() => demo.close());

const post = (path: string, role: keyof typeof as, body: object = {}) =>
  call<Schemas["Problem"]>(demo, `POST ${at}${path}`, { headers: as[role], body });
const network = async (): Promise<Network> => {
  const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
  return (stored as NonNullable<typeof stored>).network;
};
const change = (next: (before: Network) => Network) =>
  demo.services.store.write(async ({ networks }) => {
    const stored = await networks.loadForChange("pendrecht");
    if (stored !== undefined) await networks.save(stored, next(stored.network));
  });

describe("R-14 a change", () => {
  test("is made today: no operation that changes something takes another day", async () => {
    const withDay = allRoutes().filter(({ takes: { query } }) => query !== undefined && "asOf" in query.shape);
    const changes = withDay.filter(({ method }) => method !== "get").map(({ operationId }) => operationId);
    // A job reads, and says as of which day.
    expect(changes).toEqual(["postJob"]);
    const { status, body } = await post("/people/P-M01/withdraw?asOf=2099-01-01", "self");
    expect([status, body.type]).toEqual([400, "http/unknown-key"]);
    expect((await post("/requests?asOf=2020-01-01", "institution", { kind: "jointProject" })).status).toBe(400);
  });
});

describe("R-37 POST outcomes", () => {
  /** Two asks: one of P-K1, one in which somebody is protected. */
  beforeEach(() =>
    change((before) =>
      withRows(before, {
        people: [
          ...before.rows.people,
          { id: "hidden", protected: true, consent: { state: "named", date: "2026-02-20" } },
        ],
        asks: [
          {
            id: "a-own",
            request: "request-advice-evening",
            target: "P-M11",
            asker: "P-K1",
            state: "asked",
            date: "2026-03-01",
          },
          {
            id: "a-hidden",
            request: "request-advice-evening",
            target: "hidden",
            asker: "P-K1",
            state: "asked",
            date: "2026-03-01",
          },
          {
            id: "a-other",
            request: "request-advice-evening",
            target: "P-M11",
            asker: "P-K2",
            state: "asked",
            date: "2026-03-01",
          },
        ],
      }),
    ),
  );
  const told = async (role: keyof typeof as, body: object) => {
    const { status, body: problem } = await post("/outcomes", role, { code: "cameAlong", ...body });
    return status === 204 ? status : { ...problem, instance: "" };
  };

  test("answers of an ask that she may not know of as of one that there is not", async () => {
    for (const [role, ask] of [
      ["coach", "a-hidden"],
      ["keyFigure", "a-hidden"],
      ["keyFigure", "a-other"],
    ] as const)
      expect(await told(role, { ask })).toEqual(await told(role, { ask: "none" }));
    expect(await told("coordinator", { ask: "a-hidden" })).toBe(204);
  });

  test("lets her say nothing of others than those of her ask, and nothing of days to come or before the ask", async () => {
    for (const more of [{ target: "P-M12" }, { request: "request-other" }, { via: "P-M12" }])
      expect(await told("keyFigure", { ask: "a-own", ...more })).toMatchObject({ type: "http/invalid-value" });
    const ahead = await told("keyFigure", { ask: "a-own", date: "2026-03-02" });
    expect(ahead).toMatchObject({ type: "outcome/in-the-future" });
    expect(await told("keyFigure", { ask: "a-own", date: "2026-02-28" })).toMatchObject({ type: "outcome/before-ask" });
    expect(await told("keyFigure", { ask: "a-own", date: "2026-03-01" })).toBe(204);
  });
});

describe("R-19 POST contest and rectify", () => {
  const contest = async (tie: string | number) => {
    const { status, body } = await post("/people/P-M01/contest", "self", { tie });
    return status === 200 ? status : body.problems.map(({ code, place }) => `${code} ${place}`);
  };

  test("tell a member nothing of how many ties there are, and of those that are not hers or not shown to her", async () => {
    await change((before) =>
      withRows(before, {
        people: [...before.rows.people, { id: "hidden", protected: true }],
        ties: [...before.rows.ties, { id: "t-hidden", from: "hidden", to: "P-M01", type: "trust", score: 5 }],
      }),
    );
    const { ties } = (await network()).rows;
    const others = ties.findIndex(({ from, to }) => from !== "P-M01" && to !== "P-M01");
    for (const tie of [ties.length - 1, ties.length, 99_999, "t-hidden", "none", others + 1000])
      expect(await contest(tie)).toEqual(["http/not-found /tie"]);
  });

  test("take the place of a tie in her own record", async () => {
    await change((before) =>
      withRows(before, {
        ties: [...before.rows.ties, { from: "P-M09", to: "P-M01", type: "knows", date: "2026-02-01" }],
      }),
    );
    const record = await call<Schemas["PersonRecord"]>(demo, `GET ${at}/people/P-M01/record`, { headers: as.self });
    const mine = record.body.held.ties ?? [];
    expect(await contest(mine.length - 1)).toBe(200);
    expect((await network()).rows.ties.at(-1)).toMatchObject({ from: "P-M09", to: "P-M01", contested: true });
  });
});

describe("R-30 a session", () => {
  const signedIn = async (role: keyof typeof as) =>
    (await call(demo, "GET /v1/sessions/current", { headers: as[role] })).status;

  test("as key figure ends when she is none any more; what she may do for herself stays", async () => {
    const person = { networkId: "pendrecht", person: "P-K1", institution: null };
    await demo.services.store.write(async ({ accounts }) => {
      await accounts.grant({ ...person, accountId: "hers", role: "keyFigure" });
      await accounts.grant({ ...person, accountId: "hers", role: "self" });
    });
    expect((await post("/confirmations", "coordinator", { person: "P-K1", decision: "stepDown" })).status).toBe(200);
    expect([await signedIn("keyFigure"), await signedIn("self")]).toEqual([401, 200]);
    const left = await demo.services.store.read(({ accounts }) => accounts.grantsOf("hers"));
    expect(left.map(({ role }) => role)).toEqual(["self"]);
  });

  test("ends with the person: a whole document without her signs her out", async () => {
    const document = writeNetwork(await network());
    const isHers = (row: object): boolean => JSON.stringify(row).includes('"P-M01"');
    const lists = Object.entries(document).filter(([, list]) => Array.isArray(list)) as [string, object[]][];
    const without = Object.fromEntries(lists.map(([list, rows]) => [list, rows.filter((row) => !isHers(row))]));
    const { headers } = await call(demo, `GET ${at}`, { headers: as.coordinator });
    const sent = { ...as.coordinator, "If-Match": headers.etag as string };
    expect((await call(demo, `PUT ${at}`, { headers: sent, body: { ...document, ...without } })).status).toBe(204);
    expect(await signedIn("self")).toBe(401);
  });
});

describe("R-51 and R-16: the audit", () => {
  test("holds no id of a row, which may be made of the ids of people", async () => {
    const tie = { id: "P-M01-trusts-P-K1", from: "P-M01", to: "P-K1", type: "trust", score: 3 };
    await post("/ties", "coordinator", tie);
    await call(demo, `GET ${at}/ties/${tie.id}`, { headers: as.coordinator });
    const read = await call<object>(demo, `GET ${at}/ties/${tie.id}`, { headers: as.coordinator });
    const sent = { ...as.coordinator, "If-Match": read.headers.etag as string };
    expect((await call(demo, `PUT ${at}/ties/${tie.id}`, { headers: sent, body: { ...tie, score: 4 } })).status).toBe(
      204,
    );
    const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 1000));
    expect(JSON.stringify(entries)).not.toContain("P-M01");
    expect(entries.at(-1)).toMatchObject({
      action: "putTie",
      object: expect.stringMatching(/^row-[\w-]{12}$/) as string,
    });
  });
});
