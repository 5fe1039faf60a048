import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clocksDue, type ListedParameter, measure, type MeasureOptions, reachOf } from "@parent-circles/core";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import type * as ClocksDue from "../../packages/core/src/circles/clocks-due.ts";
import type * as Reach from "../../packages/core/src/circles/reach.ts";
import type * as MeasureList from "../../packages/core/src/analysis/measure-list.ts";
import { measureDocs } from "../../scripts/measure-docs.ts";
import { parameterDocs } from "../../scripts/parameter-docs.ts";
import { browserMissing, startBrowser, visit } from "../journeys/browser.ts";
import { serveDemo } from "../journeys/served-demo.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { asOf, pair } from "../support/small-networks.ts";

// The measure of degree with one parameter more, declared where its others are.
vi.mock("../../packages/core/src/analysis/measure-list.ts", async (original) => {
  const { measureList } = await original<typeof MeasureList>();
  const { defineMeasure, valuesOf } = await import("../../packages/core/src/analysis/measure.ts");
  const { wholeNumber } = await import("../../packages/core/src/base/parameter.ts");
  const { degree } = await import("../../packages/core/src/analysis/measures/degree.ts");
  const changed = defineMeasure({
    ...degree,
    parameters: {
      ...degree.parameters,
      leastWeeks: wholeNumber({ default: 7, minimum: 1, maximum: 9, meaning: "made up for a test" }),
    },
    ofPeople: ({ graph, settings }) => valuesOf(graph, () => settings.leastWeeks),
  });
  return { measureList: measureList.map((one) => (one.id === "degree" ? changed : one)) };
});

// An analysis and what a report takes from the library, each with one parameter more where its others are declared.
vi.mock("../../packages/core/src/circles/reach.ts", async (original) => {
  const reach = await original<typeof Reach>();
  const { wholeNumber } = await import("../../packages/core/src/base/parameter.ts");
  const leastWeeks = wholeNumber({ default: 7, minimum: 1, maximum: 9, meaning: "made up for a test" });
  Object.assign(reach.reachParameters, { leastWeeks });
  return reach;
});
vi.mock("../../packages/core/src/circles/clocks-due.ts", async (original) => {
  const clocks = await original<typeof ClocksDue>();
  const { choice } = await import("../../packages/core/src/base/parameter.ts");
  const weekday = choice({ otherwise: "any", choices: ["monday", "sunday"], meaning: "made up for a test" });
  Object.assign(clocks.clocksDueParameters, { weekday });
  return clocks;
});

const declared = {
  type: "integer",
  takes: ["1 to 9"],
  default: 7,
  minimum: 1,
  maximum: 9,
  meaning: "made up for a test",
  label: "made up for a test",
};
const file = fileURLToPath(new URL("../../examples/data/pendrecht.json", import.meta.url));

let demo: TestDemo;
let headers: { Authorization: string };
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
}, 60_000);
afterAll(() => demo.close());

const measures = "GET /v1/networks/pendrecht/measures" as const;
const ask = (address: string) => call<Record<string, unknown>>(demo, `${measures}${address}`, { headers });

describe("a parameter that is added to one measure, by its declaration alone,", () => {
  test("is asked in the library: its default, a value, and none out of range or of another measure", () => {
    const asking = (name: string, leastWeeks?: number) => () =>
      measure(pair, name, { asOf, ...(leastWeeks === undefined ? {} : { leastWeeks }) } as MeasureOptions).values;
    expect(asking("degree")()).toEqual({ a: 7, b: 7 });
    expect(asking("degree", 9)()).toEqual({ a: 9, b: 9 });
    expect(asking("degree", 10)).toThrow("leastWeeks: This number is outside 1 to 9.");
    expect(asking("density", 9)).toThrow("leastWeeks: No parameter of this name; there are: directed, domain.");
  });

  test("is advertised and asked over HTTP, and refused out of range and for another measure", async () => {
    const { items } = (await ask("")).body as { items: { id: string; parameters: Record<string, unknown> }[] };
    expect(items.find(({ id }) => id === "degree")?.parameters.leastWeeks).toEqual(declared);
    expect((await ask("/degree?leastWeeks=8")).body).toMatchObject({
      values: { "P-K1": 8 },
      parameters: { leastWeeks: 8 },
    });
    const problems = [{ code: "query/out-of-range", place: "leastWeeks", details: { minimum: 1, maximum: 9 } }];
    expect(await ask("/degree?leastWeeks=0")).toMatchObject({ status: 400, body: { problems } });
    expect((await ask("/density?leastWeeks=8")).body).toMatchObject({ type: "query/unknown-parameter" });
  });

  test("is asked on the command line, refused out of range, and told in the help", async () => {
    const { code, text } = await runTyped(["measure", file, "degree", "--least-weeks", "8", "--json"]);
    expect([code, JSON.parse(text)]).toMatchObject([0, { values: { "P-K1": 8 } }]);
    const refused = await runTyped(["measure", file, "degree", "--least-weeks", "10"]);
    expect(refused).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^query\/out-of-range: leastWeeks: /) as string,
    });
    const help = await runTyped(["measure", "--help"]);
    expect(help.text).toContain("[--least-weeks 1..9]");
    expect(help.text).toContain("  --least-weeks\n      degree: made up for a test (1 to 9; default 7).");
  });

  test("stands in the OpenAPI document and in the docs of its measure", () => {
    const document = JSON.parse(JSON.stringify(openApiOf(allRoutes()))) as {
      paths: Record<string, { get: { parameters: object[] } }>;
    };
    const description = "degree: made up for a test (1 to 9; default 7).";
    const { parameters } = document.paths["/v1/networks/{networkId}/measures/{name}"]!.get;
    expect(parameters).toContainEqual({
      in: "query",
      name: "leastWeeks",
      schema: { type: "integer", minimum: 1, maximum: 9, description },
      description,
    });
    const [, section = ""] = /^## degree\n([\s\S]*?)^## /m.exec(measureDocs()) ?? [];
    expect(section).toContain("  - `leastWeeks` (1 to 9; default 7): made up for a test\n");
  });
});

describe.skipIf(browserMissing)(
  "a parameter that is added to one measure, by its declaration alone, in the pages",
  () => {
    test(
      "stands in the form with its default, is asked, and refused out of range beside its field",
      { timeout: 60_000 },
      async () => {
        const [served, browser] = await Promise.all([serveDemo(), startBrowser()]);
        const { page } = await visit(browser);
        await page.goto(`${served.linkFor("coordinator")}#/nl`);
        await page.goto(`${served.url}/#/nl/measures/degree`);
        // In nobody's words yet, so it is called what it was declared as.
        const field = page.getByLabel("made up for a test");
        const values = page.locator(".values td");
        await values.first().waitFor();
        expect([await field.inputValue(), new Set(await values.allTextContents())]).toEqual(["7", new Set(["700%"])]);
        await field.fill("8");
        await page.getByRole("button", { name: "Laat zien" }).click();
        await expect.poll(async () => new Set(await values.allTextContents())).toEqual(new Set(["800%"]));
        await field.fill("10");
        await page.getByRole("button", { name: "Laat zien" }).click();
        await page.locator(".field-error").waitFor();
        expect(await page.locator(".field-error").textContent()).toMatch(/^Dit getal ligt niet tussen 1 en 9[.]/);
        expect(await field.getAttribute("aria-invalid")).toBe("true");
        await page.goto(`${served.url}/#/nl/measures/density`);
        await page.locator(".values td").first().waitFor();
        expect(await field.count()).toBe(0);
        await browser.close();
        await served.stop();
      },
    );
  },
);

const inNetwork = "GET /v1/networks/pendrecht" as const;
const problemsAt = async (address: string) =>
  (await call<{ problems: object[] }>(demo, `${inNetwork}/${address}`, { headers })).body.problems;
const parametersOf = (path: string) => {
  const document = JSON.parse(JSON.stringify(openApiOf(allRoutes()))) as {
    paths: Record<string, { get: { parameters: object[] } }>;
  };
  return document.paths[`/v1/networks/{networkId}/${path}`]!.get.parameters;
};

describe("a parameter that is added to an analysis, by its declaration alone,", () => {
  test("is asked in the library, and refused out of range", () => {
    const asking = (leastWeeks: number) => () => reachOf(pair, { asOf, leastWeeks } as Parameters<typeof reachOf>[1]);
    expect(asking(9)().counts).toEqual(reachOf(pair, { asOf }).counts);
    expect(asking(10)).toThrow("leastWeeks: This number is outside 1 to 9.");
  });

  test("is asked over HTTP, refused out of range, and stands in the OpenAPI document", async () => {
    expect((await call(demo, `${inNetwork}/reach?leastWeeks=8`, { headers })).status).toBe(200);
    const details = { minimum: 1, maximum: 9 };
    expect(await problemsAt("reach?leastWeeks=0")).toMatchObject([{ code: "query/out-of-range", details }]);
    const description = "made up for a test (1 to 9; default 7).";
    expect(parametersOf("reach")).toContainEqual({
      in: "query",
      name: "leastWeeks",
      schema: { type: "integer", minimum: 1, maximum: 9, description },
      description,
    });
  });

  test("is asked on the command line, refused out of range, told in the help, and stands in the docs", async () => {
    expect((await runTyped(["reach", file, "--least-weeks", "8"])).code).toBe(0);
    expect(await runTyped(["reach", file, "--least-weeks", "10"])).toMatchObject({
      code: 1,
      warned: expect.stringMatching(/^query\/out-of-range: leastWeeks: /) as string,
    });
    expect((await runTyped(["reach", "--help"])).printed).toContain(
      "  --least-weeks\n      made up for a test (1 to 9; default 7).",
    );
    const [, section = ""] = /^### reachOf\n([\s\S]*?)^### /m.exec(parameterDocs()) ?? [];
    expect(section).toMatch(/^\| `leastWeeks` +\| made up for a test +\| 1 to 9; default 7 +\|$/m);
  });
});

describe("a parameter that is added to what a report takes, by its declaration alone,", () => {
  test("is asked in the library, over HTTP and on the command line, and refused where it is no word of its own", async () => {
    const asking = (weekday: string) => () => clocksDue(pair, { asOf, weekday } as Parameters<typeof clocksDue>[1]);
    expect(asking("sunday")).not.toThrow();
    expect(asking("friday")).toThrow("weekday: This value is not one of: monday, sunday.");
    expect((await call(demo, `${inNetwork}/reports/clocks?weekday=monday`, { headers })).status).toBe(200);
    expect(await problemsAt("reports/clocks?weekday=friday")).toMatchObject([{ code: "query/value-not-allowed" }]);
    expect(await problemsAt("reports/coaching?weekday=monday")).toMatchObject([{ code: "http/unknown-key" }]);
    expect((await runTyped(["report", file, "clocks", "--weekday", "monday"])).code).toBe(0);
    expect((await runTyped(["report", file, "clocks", "--weekday", "friday"])).code).toBe(2);
    expect(await runTyped(["report", file, "coaching", "--weekday", "monday"])).toMatchObject({
      code: 1,
      warned: expect.stringMatching(/^query\/unknown-parameter: weekday: /) as string,
    });
  });

  test("is listed with its report, and stands in the help, the OpenAPI document and the docs", async () => {
    const { body } = await call<{ items: { name: string; parameters: Record<string, ListedParameter> }[] }>(
      demo,
      `${inNetwork}/reports`,
      { headers },
    );
    expect(body.items.find(({ name }) => name === "clocks")?.parameters.weekday).toEqual({
      type: "choice",
      takes: ["monday", "sunday"],
      otherwise: "any",
      choices: ["monday", "sunday"],
      meaning: "made up for a test",
    });
    const description = "made up for a test (monday or sunday; any where not given).";
    expect((await runTyped(["report", "--help"])).printed).toContain(`  --weekday\n      clocks: ${description}`);
    expect(parametersOf("reports/clocks")).toContainEqual({
      in: "query",
      name: "weekday",
      schema: { type: "string", enum: ["monday", "sunday"], description },
      description,
    });
    expect(parameterDocs()).toMatch(
      /^\| `weekday` +\| made up for a test +\| monday or sunday; any where not given \|$/m,
    );
  });
});
