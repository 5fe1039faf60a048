import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { listen, type Listening } from "../../packages/api/src/server.ts";
import { roles } from "../../packages/api/src/wire/roles.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { exampleOf } from "../support/operations.ts";
import { allowedIn, matrix } from "./matrix.ts";

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

const routes = allRoutes();
// Whoever calls these may find herself signed out or erased.
const gentle = routes.filter(({ operationId }) => operationId !== "endSession" && operationId !== "erasePerson");

// These refuse nobody in particular: what was asked for would tell too much to anybody.
const forData: ReadonlySet<string> = new Set(["disclosure/too-narrow", "disclosure/recognisable"]);

async function refusedTo(role: (typeof roles)[number] | "nobody", networkId: string): Promise<string[]> {
  const refused: string[] = [];
  const signedIn = role === "nobody" ? {} : await demo.as(role);
  for (const route of gentle) {
    const { operation, headers, body } = exampleOf(route, networkId);
    const sent = { headers: { ...signedIn, ...headers }, ...(body === undefined ? {} : { body }) };
    const { status, body: answer } = await call<{ type?: string }>({ ...demo, url: server.url }, operation, sent);
    expect(status, `${operation} as ${role}`).toBeLessThan(500);
    const isForData = forData.has(answer.type ?? "");
    if (status === 401 || (status === 403 && !isForData)) refused.push(route.operationId);
  }
  return refused;
}

const openToAll = (operationId: string): boolean => allowedIn(operationId).includes("anyone");
const withoutSignIn = (refused: string[]): string[] => refused.filter((operationId) => operationId !== "openSession");

describe("R-30 the matrix of role and operation", { timeout: 60_000 }, () => {
  test("names every operation, and says of each what its route has from the table of permissions", () => {
    expect(Object.keys(matrix)).toEqual(routes.map(({ operationId }) => operationId));
    for (const { operationId, roles: said } of routes)
      expect([operationId, new Set(said === "anyone" ? ["anyone"] : said)]).toEqual([
        operationId,
        new Set(allowedIn(operationId)),
      ]);
  });

  test.each(roles)("lets %s call what it allows in her own network, and nothing else", async (role) => {
    const may = gentle.map(({ operationId }) => operationId).filter((operation) => !openToAll(operation));
    const expected = may.filter((operationId) => !allowedIn(operationId).includes(role));
    // A key figure acts for herself alone, so that the example, about somebody else, is refused as well.
    const forOthers = role === "keyFigure" ? gentle.filter(({ path }) => path.includes("/people/{personId}")) : [];
    const refused = new Set([...expected, ...forOthers.map(({ operationId }) => operationId)]);
    expect(withoutSignIn(await refusedTo(role, "pendrecht")).toSorted()).toEqual([...refused].toSorted());
  });

  test.each(roles)("lets %s call nothing that is about another network", async (role) => {
    const refused = new Set(await refusedTo(role, "zuidwijk"));
    const about = gentle.filter(({ path }) => path.includes("{networkId}"));
    expect(about.map(({ operationId }) => operationId).filter((operationId) => !refused.has(operationId))).toEqual([]);
  });

  test("lets nobody without a session call anything but what is open to anyone", async () => {
    const refused = new Set(await refusedTo("nobody", "pendrecht"));
    const allowed = gentle.map(({ operationId }) => operationId).filter((operationId) => !refused.has(operationId));
    expect(allowed.filter((operationId) => !openToAll(operationId))).toEqual([]);
  });
});
