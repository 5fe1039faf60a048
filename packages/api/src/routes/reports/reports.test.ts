import type { Schemas } from "@parent-circles/client";
import { languages } from "@parent-circles/core";
import { reportsWords } from "@parent-circles/words";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../../test/support/demo.ts";
import { exampleOf } from "../../../../../test/support/operations.ts";
import { type Role, roles } from "../../wire/roles.ts";
import { reportRoutes } from "./index.ts";

const at = "/v1/networks/pendrecht/reports";
const today = "2026-03-01";

let demo: TestDemo;
const signedIn: Partial<Record<Role, Record<string, string>>> = {};
beforeAll(async () => {
  demo = await openTestDemo();
  for (const role of roles) signedIn[role] = await demo.as(role);
});
afterAll(() => demo.close());

const read = <Body>(address: string, role: Role = "coordinator") =>
  call<Body>(demo, `GET ${at}${address}`, { headers: signedIn[role] ?? {} });
const listFor = async (role: Role, query = "") => (await read<Schemas["ReportList"]>(query, role)).body.items;
const made = reportRoutes.filter(({ operationId }) => operationId !== "listReports");
const nameIn = (path: string): string => path.split("/").at(-1) ?? "";

describe("GET reports", () => {
  test("R-30 lists for each role the reports that she may have, and no others", async () => {
    for (const role of ["coordinator", "coach", "keyFigure", "institution", "public"] as const) {
      const allowed = made.filter((route) => route.roles.includes(role as never)).map(({ path }) => nameIn(path));
      expect((await listFor(role)).map(({ name }) => name).toSorted()).toEqual(allowed.toSorted());
    }
    expect((await listFor("public")).map(({ name }) => name)).toEqual(["reach-in-language"]);
    expect((await listFor("institution")).map(({ name }) => name)).toEqual([
      "attendance",
      "institution",
      "reach-in-language",
    ]);
    for (const role of ["auditor", "self"] as const) expect((await read("", role)).status).toBe(403);
  });

  test("R-37, R-44 offers a key figure and an institution nothing that names people or takes one away", async () => {
    const forPeople = made.filter(({ reads }) => reads === "everyone");
    expect(forPeople.length).toBeGreaterThan(3);
    expect(
      forPeople.flatMap(({ roles: may }) => may).filter((role) => role !== "coordinator" && role !== "coach"),
    ).toEqual([]);
  });

  test.each(languages)("gives every title in %s, each its own", async (language) => {
    const titles = (await listFor("coordinator", `?language=${language}`)).map(({ title }) => title);
    expect(new Set(titles).size).toBe(made.length);
    expect(titles).toContain(reportsWords.byLanguage[language].titles["trusted-routes"]);
  });

  test("says which parameters a report needs", async () => {
    const needs = (await listFor("coordinator")).filter((one) => one.needs.length > 0);
    expect(needs.map((one) => [one.name, ...one.needs])).toEqual([
      ["reach-in-language", "speaking"],
      ["comparison", "from"],
      ["mediators", "institution"],
    ]);
  });
});

describe("GET reports/{name}", () => {
  test("refuses a day of another century, of which there would be very many months", async () => {
    for (const day of ["9999-12-31", "0001-01-01", "2100-01-01"])
      for (const path of ["/coaching?months=1&", "/attendance?", "/trusted-routes?"])
        expect([path, (await read(`${path}asOf=${day}`)).status]).toEqual([path, 400]);
    expect((await read("/coaching?months=1&asOf=2099-12-31")).status).toBe(200);
  });

  // Who is in Pendrecht could be found again in its bare structure, so that one is refused.
  const open = made.filter(({ operationId }) => operationId !== "getStructureReport");

  test.each(open.map((route) => [route.operationId, route] as const))(
    "%s is there as its schema says, and as a table of two kinds",
    async (_, route) => {
      const { operation } = exampleOf(route, "pendrecht");
      const headers = signedIn.coordinator ?? {};
      expect((await call(demo, operation, { headers })).status).toBe(200);
      const joint = operation.includes("?") ? "&" : "?";
      const table = await call(demo, `${operation}${joint}format=csv` as typeof operation, { headers });
      expect([table.status, table.headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
      expect(table.headers["content-disposition"]).toBe(`attachment; filename="${nameIn(route.path)}.csv"`);
      expect(table.text).toMatch(/^\uFEFF\w+(;\w+)+\r\n/);
      const workbook = await call(demo, `${operation}${joint}format=xlsx` as typeof operation, { headers });
      expect([workbook.status, workbook.headers["content-type"]]).toEqual([
        200,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ]);
      expect(workbook.headers["content-disposition"]).toBe(`attachment; filename="${nameIn(route.path)}.xlsx"`);
    },
  );

  test("trusted-routes ends with the day itself: 22 of Pendrecht's mothers have no route", async () => {
    const { body } = await read<Schemas["TrustedRoutesReport"]>(`/trusted-routes?months=2&asOf=2026-03-15&language=en`);
    expect(body.days.map(({ asOf }) => asOf)).toEqual(["2026-02-01", "2026-03-01", "2026-03-15"]);
    const onDay = body.days.find(({ asOf }) => asOf === today);
    // examples/data/expected.json: 22 have none.
    expect((onDay?.parents ?? 0) - (onDay?.withRoute ?? 0)).toBe(22);
  });

  test("R-33 structure is refused for a neighbourhood in which people can be recognised, to the coordinator too", async () => {
    const { status, body } = await read<Schemas["Problem"]>("/structure");
    expect([status, body.type]).toEqual([403, "disclosure/recognisable"]);
  });

  test("R-31 institution gives a school its own part, and refuses another's as one that does not exist", async () => {
    const own = await read<Schemas["InstitutionReport"]>("/institution", "institution");
    expect(own.body).toMatchObject({ institution: "P-school-1", readiness: { institution: "P-school-1" } });
    const refused = async (which: string) => (await read(`/institution?institution=${which}`, "institution")).status;
    expect([await refused("P-library-1"), await refused("nowhere")]).toEqual([403, 403]);
    expect((await read("/institution")).status).toBe(400);
    expect((await read("/institution?institution=P-school-1")).status).toBe(200);
  });

  test("R-35, R-41 reach-in-language refuses a language that too few speak, as one that nobody does", async () => {
    const asked = async (language: string, role: Role) => {
      const { status, body } = await read<Schemas["Problem"]>(`/reach-in-language?speaking=${language}`, role);
      return [status, body.type, body.problems.map(({ details }) => details)];
    };
    const refused = [403, "disclosure/too-narrow", [{ minimum: 5 }]];
    for (const role of ["institution", "public", "keyFigure"] as const) {
      expect(await asked("xx", role)).toEqual(refused);
      expect(await asked("yy", role)).toEqual(refused);
    }
    expect((await read("/reach-in-language?speaking=xx")).status).toBe(200);
    expect((await read("/reach-in-language?speaking=a street")).status).toBe(400);
  });

  test("R-34 participation as a key figure's table hides small counts as its JSON does", async () => {
    const { body } = await read<Schemas["ParticipationReport"]>("/participation", "keyFigure");
    const cell = (count: Schemas["Count"]) =>
      count.kind === "exact" ? String(count.value) : count.kind === "fewerThan" ? "<5" : "";
    const { text } = await read("/participation?format=csv", "keyFigure");
    const rows = Object.entries(body.stages).map(([stage, count]) => `${stage};${cell(count)}`);
    expect(text).toBe(["\uFEFFstage;parents", ...rows, ""].join("\r\n"));
    expect(text).toContain("<5");
  });

  test("refuses an unknown report, an unknown parameter and another format", async () => {
    expect((await read("/everything")).status).toBe(404);
    expect((await read("/participation?person=P-M01")).status).toBe(400);
    expect((await read("/participation?format=ods")).status).toBe(400);
  });
});
