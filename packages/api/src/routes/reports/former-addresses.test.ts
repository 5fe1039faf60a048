import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../../test/support/demo.ts";
import { openApiOf } from "../../http/openapi.ts";
import { roles } from "../../wire/roles.ts";
import { allRoutes } from "../index.ts";

const at = "/v1/networks/pendrecht";
const names = ["burden", "calibration", "coverage-by-language"] as const;

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const read = async (path: string, role: (typeof roles)[number] = "coordinator") =>
  call<object>(demo, `GET ${at}/${path}`, { headers: await demo.as(role) });
const audited = () =>
  demo.services.store.read(async ({ audit }) => (await audit.after("pendrecht", 0, 500)).map(({ action }) => action));

describe("the former address of a report", () => {
  test.each(names)(
    "%s answers as the report does, and says in headers that it is deprecated and for what",
    async (name) => {
      const [former, present] = [await read(`${name}?asOf=2026-02-01`), await read(`reports/${name}?asOf=2026-02-01`)];
      expect([former.status, former.body]).toEqual([200, present.body]);
      expect(former.headers).toMatchObject({
        deprecation: `@${Date.UTC(2026, 10, 30) / 1000}`,
        link: `<${at}/reports/${name}>; rel="successor-version"`,
      });
      expect(present.headers).not.toHaveProperty("deprecation");
    },
  );

  test.each(names)("R-30 %s is refused to whoever may not read the report", async (name) => {
    for (const role of roles) {
      const { status } = await read(name, role);
      expect([role, status]).toEqual([role, (await read(`reports/${name}`, role)).status]);
      expect([role, status]).toEqual([role, role === "coordinator" || role === "coach" ? 200 : 403]);
    }
    expect((await call(demo, `GET ${at}/${name}`)).status).toBe(401);
  });

  test("R-51 stands in the audit and in the log as the report", async () => {
    const before = (await audited()).length;
    await read("burden");
    await read("reports/burden");
    expect((await audited()).slice(before)).toEqual(["getBurdenReport", "getBurdenReport"]);
    expect(demo.logged.at(-1)).toMatchObject({ operation: "getBurdenReport" });
    expect(demo.logged.at(-2)).toMatchObject({ operation: "getBurdenReport" });
  });

  test.each(names)("%s is deprecated in the description, with the report's schema", (name) => {
    const { paths } = openApiOf(allRoutes());
    const [former, present] = [`/v1/networks/{networkId}/${name}`, `/v1/networks/{networkId}/reports/${name}`].map(
      (path) => paths?.[path]?.get,
    );
    expect(former).toMatchObject({ deprecated: true, responses: present?.responses });
    expect(present?.deprecated).toBeUndefined();
    expect(`${former?.operationId}Report`).toBe(present?.operationId);
  });

  test("takes no other method", async () => {
    const { status, headers } = await call(demo, `PUT ${at}/burden`, { headers: await demo.as("coordinator") });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});
