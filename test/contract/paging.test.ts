import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../packages/api/src/http/route.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { exampleOf } from "../support/operations.ts";

/** Lists that come whole, and why none of them can grow beyond one answer. */
const whole: Readonly<Record<string, string>> = {
  listNetworks: "a session is for one network",
  listMeasures: "the measures are registered in the library",
  listReports: "the reports are registered in the API",
  listEntryLinks: "one link per role and neighbourhood of a demonstration",
  getNameProposals: "one entry for each name of a request, of which there are 50 at most",
  getOneMoreAsk: "one entry for each key figure at most",
  getHealth: "a fixed number of sentences",
  getRulesForConfirmation: "one entry for each rule of the method",
  getCoverageByLanguageReport: "one entry for each language",
};

const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  (schema as { readonly shape?: Readonly<Record<string, unknown>> } | undefined)?.shape ?? {};
const isPaged = ({ takes: { query }, answer }: Route): boolean =>
  ["limit", "cursor"].every((name) => name in shapeOf(query)) && "nextCursor" in shapeOf(answer.schema);

const lists = allRoutes().filter(({ answer }) => "items" in shapeOf(answer.schema));
const paged = lists.filter(isPaged);

interface List {
  readonly items: readonly unknown[];
  readonly nextCursor?: string;
}

let demo: TestDemo;
const signedIn: Partial<Record<Role, Record<string, string>>> = {};
beforeAll(async () => {
  demo = await openTestDemo();
  for (const role of ["coordinator", "auditor", "institution", "intake"] as const) signedIn[role] = await demo.as(role);
  const at = "/v1/networks/pendrecht";
  const post = async (path: string, body: object, role: Role = "coordinator") => {
    const { status } = await call(demo, `POST ${at}/${path}`, { headers: signedIn[role] ?? {}, body });
    expect(status, `POST ${path}`).toBeLessThan(300);
  };
  for (const name of ["One", "Two", "Three"]) {
    await post("requests", { kind: "contactRequest", names: [name] }, "institution");
    await post("referrals", { name, knows: true, understands: true, agrees: true }, "intake");
    await post("api-keys", { role: "public", days: 1 });
    await post("help-questions", { id: `q-${name}`, text: "Hoe werkt de brugklas?", origin: "mothers" });
  }
});
afterAll(() => demo.close());

const readerOf = ({ roles }: Route): Role =>
  (["coordinator", "auditor", "intake"] as const).find((role) => roles.includes(role as never)) ?? "auditor";

async function read(route: Route, query: string): Promise<List> {
  const { operation } = exampleOf(route, "pendrecht");
  const { body, status } = await call<List>(demo, `${operation}${query}` as typeof operation, {
    headers: signedIn[readerOf(route)] ?? {},
  });
  expect(status).toBe(200);
  return body;
}

/** All items, so many at a time. */
async function followed(route: Route, limit: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let query: string | undefined = `?limit=${limit}`; query !== undefined;) {
    const { items, nextCursor }: List = await read(route, query);
    expect(items.length).toBeLessThanOrEqual(limit);
    all.push(...items);
    query = nextCursor === undefined ? undefined : `?limit=${limit}&cursor=${nextCursor}`;
  }
  return all;
}

describe("an answer with items", () => {
  test("comes in pages, or cannot grow: every operation is one or the other", () => {
    const unpaged = lists.filter((route) => !isPaged(route)).map(({ operationId }) => operationId);
    expect(unpaged.toSorted()).toEqual(Object.keys(whole).toSorted());
    expect(paged.length).toBeGreaterThan(9);
  });

  // Reading the audit adds to it, and two people are proposed as one in a network that has some.
  const steady = paged.filter(({ operationId }) => operationId !== "listAuditEntries");
  test.each(steady.map((route) => [route.operationId, route] as const))(
    "%s by twos is the whole list",
    async (_, route) => {
      const { items, nextCursor } = await read(route, "?limit=500");
      expect(nextCursor).toBeUndefined();
      expect(await followed(route, 2)).toEqual(items);
    },
  );

  test("the lists of requests, referrals, keys, questions and activities have more than one page of two", async () => {
    const more = new Set<string>();
    for (const route of steady)
      if ((await read(route, "?limit=2")).nextCursor !== undefined) more.add(route.operationId);
    expect([...more]).toEqual(
      expect.arrayContaining([
        "listRequests",
        "listReferrals",
        "listApiKeys",
        "listHelpQuestionRows",
        "listActivities",
        "listPeople",
      ]),
    );
  });

  test.each(paged.map((route) => [route.operationId, route] as const))(
    "%s refuses a cursor that it never gave",
    async (_, route) => {
      const { operation } = exampleOf(route, "pendrecht");
      const headers = signedIn[readerOf(route)] ?? {};
      for (const query of ["cursor=x", "limit=0", "limit=501", "limit=two"]) {
        const { status } = await call(demo, `${operation}?${query}` as typeof operation, { headers });
        expect([query, status]).toEqual([query, 400]);
      }
    },
  );
});
