import { attendanceFor, isCountedWeekly, readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { permissions } from "../../packages/api/src/identity/permissions.ts";
import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { type Role, roles } from "../../packages/api/src/wire/roles.ts";
import type * as RolesFile from "../../packages/core/src/disclosure/roles.ts";
import { invitedRoles } from "../../packages/web/src/pages/invitations/invited-roles.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { exampleOf } from "../support/operations.ts";

// Two roles that do not exist, each a row of the one table. The stranger is shown nothing.
vi.mock("../../packages/core/src/disclosure/roles.ts", async (original) => {
  const { roleTable, ...others } = await original<typeof RolesFile>();
  const may = { standing: "outside", permissions: ["useSession", "seeNetwork", "readAttendance"] };
  const neighbour = { ...may, views: ["public"], disclosures: ["activities", "attendance", "counts"] };
  const stranger = { ...may, views: [], disclosures: [] };
  return { ...others, roleTable: { ...roleTable, neighbour, stranger } };
});

const neighbour = "neighbour" as Role;
const stranger = "stranger" as Role;
const { useSession, seeNetwork, readAttendance } = permissions;
const given: readonly string[] = [useSession, seeNetwork, readAttendance].flatMap(({ operations }) => operations);

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

/** What each operation that needs a session answers a role; the one that signs out is called last. */
async function answersTo(role: Role): Promise<Map<string, { status: number; code: string | undefined }>> {
  const signedIn = await demo.as(role);
  const found = new Map<string, { status: number; code: string | undefined }>();
  const routes = allRoutes().filter((route) => route.roles !== "anyone");
  for (const route of routes.toSorted((one, other) => Number(isEnd(one)) - Number(isEnd(other)))) {
    const { operation, headers, body } = exampleOf(route, "pendrecht");
    const sent = { headers: { ...signedIn, ...headers }, ...(body === undefined ? {} : { body }) };
    const { status, body: answer } = await call<{ type?: string } | undefined>(demo, operation, sent);
    found.set(route.operationId, { status, code: answer?.type });
  }
  return found;
}
const isEnd = ({ operationId }: { readonly operationId: string }): boolean => operationId === "endSession";

describe("a role that is a row of the table", { timeout: 60_000 }, () => {
  test("R-30 is answered by what its row gives, and refused by every other operation", async () => {
    expect(roles).toContain(neighbour);
    const answers = [...(await answersTo(neighbour))];
    // The session of this test has no account behind it: what is done with one is answered so, and not with 403.
    const answered = answers.filter(
      ([, { status, code }]) => [200, 201, 204].includes(status) || code === "http/no-account-of-her-own",
    );
    expect(answered.map(([operationId]) => operationId).toSorted()).toEqual(given.toSorted());
    const others = answers.filter(([operationId]) => !given.includes(operationId));
    expect(others.filter(([, { status, code }]) => status !== 403 || code !== "http/not-allowed")).toEqual([]);
  });

  test("R-30 is shown nothing of the network by the operations that it was given, unless its row says so", async () => {
    const answers = await answersTo(stranger);
    const refused = given.filter((operationId) => answers.get(operationId)?.code === "disclosure/not-allowed");
    expect(refused).toEqual([
      "getView",
      "getDrawing",
      "listActivities",
      "getReachInLanguageReport",
      "getAttendanceReport",
    ]);
  });

  test("R-35 is told the numbers of the week, like everybody outside", () => {
    expect([neighbour, "institution", "coach"].map((role) => isCountedWeekly({ role: role as Role }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("R-31 is told nothing of meetings that are not its own, though it may read how many came", () => {
    const evening = { id: "a1", date: "2026-02-10", headCounts: [{ date: "2026-02-10", count: 12 }] };
    const head = { format: "parent-circles/network", version: 1, network: { id: "n" } };
    const network = readNetwork({ ...head, people: [], activities: [evening] });
    const toldTo = (role: Role) => attendanceFor(network, { role, asOf: "2026-03-01" }).meetings.length;
    expect([toldTo("coach"), toldTo("institution"), toldTo(neighbour)]).toEqual([1, 0, 0]);
  });

  test("is one to which the page of invitations invites, after those who are somebody of the network", () => {
    expect(invitedRoles.slice(0, 4)).toEqual(["keyFigure", "institution", "intake", "self"]);
    expect(invitedRoles.toSorted()).toEqual(roles.filter((role) => role !== "public").toSorted());
    expect(invitedRoles).toContain(neighbour);
  });

  test("stands in the description of the API", () => {
    const { paths } = openApiOf(allRoutes());
    expect(paths?.["/v1/networks/{networkId}/view"]?.get?.description).toContain("neighbour");
    expect(paths?.["/v1/networks/{networkId}/people"]?.get?.description).not.toContain("neighbour");
  });
});
