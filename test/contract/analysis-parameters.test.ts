import * as core from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reports } from "../../packages/api/src/routes/reports/index.ts";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { analyses } from "../../scripts/analysis-list.ts";
import { call } from "../support/call.ts";
import { asText, optionOf, valuesOf } from "../support/parameter-values.ts";
import { type Answer, asOf, type Doors, doors, openDoors, type Options } from "../support/three-doors.ts";

let opened: Awaited<ReturnType<typeof openDoors>>;
beforeAll(async () => {
  opened = await openDoors();
}, 60_000);
afterAll(() => opened.close());

/** Texts have no words of their own; many replicates and large groups take long and are no other question. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  "bestSet measure": ["kpp-pos", "kpp-neg"],
  "identifyKeyFigures replicates": [0, 7],
  "identifyKeyFigures mustInclude": [["P-K1"], []],
  "identifyKeyFigures exclude": [["P-K1", "P-K5"]],
  "interviewPlan share": [0, 0.25],
  "interviewPlan seed": [0, 2 ** 31 - 1],
  "interviewPlan size": [1, 3],
  "interviewPlan targets": [["P-M01", "P-M02"], []],
  "bestSet size": [1, 3],
  "bestSet mustInclude": [["P-K1"], []],
};

const questions = analyses.flatMap(({ call: name, parameters }) =>
  Object.entries(parameters).map(([parameter, declared]) => ({
    name,
    parameter,
    values: others[`${name} ${parameter}`] ?? valuesOf(declared),
  })),
);
const doorsOf = (name: string): Doors => doors[name]!;

describe("every parameter that an analysis declares", () => {
  test("belongs to a list: of the analyses, of the reports, or of the measures", () => {
    const exported = Object.entries(core).flatMap(([name, value]) => (name.endsWith("Parameters") ? [value] : []));
    const listed = new Set<unknown>(analyses.map(({ parameters }) => parameters));
    const elsewhere = [
      core.mediatorParameters,
      core.activityReportParameters,
      core.clocksDueParameters,
      core.structureParameters,
      core.groupParameters,
      core.todayParameters,
    ];
    expect(exported.filter((one) => typeof one === "object" && !listed.has(one))).toEqual(
      expect.arrayContaining(elsewhere),
    );
    expect(exported.filter((one) => typeof one === "object")).toHaveLength(listed.size + elsewhere.length);
    expect(Object.keys(doors)).toEqual(analyses.map(({ call: name }) => name));
  });

  test.each(questions)(
    "$name({$parameter}) is the same in library, HTTP and command line",
    async ({ name, parameter, values }) => {
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const options = { [parameter]: value };
        const expected = opened.inLibrary(doorsOf(name), options);
        expect(expected).not.toHaveProperty("refused");
        for (const { door, answer } of await opened.elsewhere(doorsOf(name), options))
          expect({ door, value, answer }).toEqual({ door, value, answer: expected });
      }
    },
    60_000,
  );

  test.each(core.listBestSetParameters().map(({ name, takenBy }) => ({ name, takenBy })))(
    "bestSet({$name}) of the measures that take it is the same as a job and on the command line",
    async ({ name, takenBy }) => {
      for (const { id, parameter } of takenBy)
        for (const value of valuesOf(parameter).filter((one) => one !== parameter.maximum)) {
          const options = { measure: id, size: 1, [name]: value };
          const expected = opened.inLibrary(doorsOf("bestSet"), options);
          expect(expected).toMatchObject({ parameters: { [name]: value } });
          for (const { door, answer } of await opened.elsewhere(doorsOf("bestSet"), options))
            expect({ door, answer }).toEqual({ door, answer: expected });
        }
    },
    60_000,
  );
});

/** Values that a parameter does not take, also from a JavaScript caller, and what is said to each. */
function wrong({ type, minimum, maximum, aboveMaximum }: core.Parameter): { value: unknown; code: string }[] {
  if (type === "date") return [{ value: "2026-02-30", code: "query/date-invalid" }];
  if (minimum === undefined || maximum === undefined) return [{ value: 7, code: "query/value-not-allowed" }];
  return [
    { value: minimum - 1, code: "query/out-of-range" },
    { value: maximum + 1, code: aboveMaximum ?? "query/out-of-range" },
    { value: null, code: "query/out-of-range" },
  ];
}

/** What the library refuses, as it is told elsewhere. A body is checked as JSON; typed words that do not fit are bad usage. */
function toldAs({ door }: Answer, code: string, { type, name }: { type: string; name: string }): string {
  if (door === "job") return `http/invalid-value /${name}`;
  // In text there are ids alone: 7 is the id of nobody.
  if (type === "ids") return `query/unknown-person ${name}/0`;
  return door === "typed" && code === "query/value-not-allowed" ? "cli/bad-usage" : `${code} ${name}`;
}

describe("what an analysis does not take", () => {
  test.each(analyses)("$call refuses an option that does not exist, in each place", async ({ call: name }) => {
    const options = { maxHop: 2 };
    const told = { http: "http/unknown-key maxHop", job: "http/unknown-key /maxHop", typed: "cli/bad-usage" };
    expect(opened.inLibrary(doorsOf(name), options)).toEqual({ refused: ["query/unknown-parameter maxHop"] });
    for (const { door, answer } of await opened.elsewhere(doorsOf(name), options))
      expect({ door, answer }).toEqual({ door, answer: { refused: [told[door]] } });
  });

  test.each(questions.filter(({ parameter }) => parameter !== "measure"))(
    "$name({$parameter}) refuses a value that does not fit, by the same code in each place",
    async ({ name, parameter }) => {
      const declared = analyses.find(({ call: wanted }) => wanted === name)!.parameters[parameter]!;
      for (const { value, code } of wrong(declared)) {
        const options = { [parameter]: value };
        expect(opened.inLibrary(doorsOf(name), options)).toEqual({ refused: [`${code} ${parameter}`] });
        for (const one of await opened.elsewhere(doorsOf(name), options)) {
          const told = toldAs(one, code, { type: declared.type, name: parameter });
          expect({ value, ...one }).toEqual({ value, door: one.door, answer: { refused: [told] } });
        }
      }
    },
  );

  test("all that is wrong is told at once", () => {
    expect(opened.inLibrary(doorsOf("identifyKeyFigures"), { size: 0, seed: -1, speed: 9 })).toEqual({
      refused: ["query/out-of-range size", "query/out-of-range seed", "query/unknown-parameter speed"],
    });
  });
});

describe("must and lang, the older names,", () => {
  test("are mustInclude over HTTP, and --must-include and --language on the command line", async () => {
    const { job: _job, ...keyFigures } = doorsOf("identifyKeyFigures");
    const wanted = opened.inLibrary(keyFigures, { mustInclude: ["P-K1"] });
    expect(await opened.elsewhere(keyFigures, { must: ["P-K1"] })).toEqual([
      { door: "http", answer: wanted },
      { door: "typed", answer: wanted },
    ]);
    const typed = { ...doorsOf("circlesOf"), usual: {}, path: "" };
    expect(await opened.elsewhere(typed, { lang: "tr" })).toEqual([
      { door: "typed", answer: opened.inLibrary(typed, { language: "tr" }) },
    ]);
  });
});

const needed: Readonly<Record<string, unknown>> = { from: "2025-09-01", institution: "P-school-1", speaking: "tr" };
const reportQuestions = reports.flatMap(({ name, parameters, needs }) =>
  Object.entries(parameters).map(([parameter, declared]) => ({
    name,
    parameter,
    usual: Object.fromEntries([...needs, ...(name === "institution" ? [name] : [])].map((one) => [one, needed[one]])),
    // A workbook is bytes, which no terminal is shown: of that its own test tells.
    values: declared.type === "text" ? [needed[parameter]] : valuesOf(declared).filter((value) => value !== "xlsx"),
  })),
);

/** A report over HTTP and on the command line: what it answers, or the code that refuses it. */
async function reportAsked(name: string, texts: Options) {
  const query = Object.entries({ asOf, ...texts }).map(([key, one]) => `${key}=${encodeURIComponent(asText(one))}`);
  const answer = await call(opened.demo, `GET /v1/networks/pendrecht/reports/${name}?${query.join("&")}`, opened);
  const words = Object.entries(texts).map(([key, one]) => `${optionOf(key)}=${asText(one)}`);
  const day = ["--as-of", asOf, "--json"];
  const { code, printed, warned } = await runTyped(["report", opened.files.NETWORK, name, ...day, ...words]);
  const read = (text: string): unknown => (texts.format === "csv" ? text : JSON.parse(text));
  return {
    overHttp: answer.status === 200 ? read(answer.text) : (answer.body as { type: string }).type,
    typed: code === 0 ? read(printed) : warned.split(":")[0],
  };
}

describe("every parameter of every report", () => {
  test.each(reportQuestions.filter(({ name }) => name !== "structure"))(
    "$name?$parameter is the same over HTTP and on the command line",
    async ({ name, parameter, usual, values }) => {
      for (const value of values) {
        const { overHttp, typed } = await reportAsked(name, { ...usual, [parameter]: value });
        expect({ value, typed }).toEqual({ value, typed: overHttp });
        expect({ value, type: typeof overHttp }).toEqual({ value, type: value === "csv" ? "string" : "object" });
      }
    },
  );

  test("R-33 structure is refused alike whatever it is asked with, as long as anybody could be found again", async () => {
    const refused = { overHttp: "disclosure/recognisable", typed: "disclosure/recognisable" };
    for (const { parameter, values } of reportQuestions.filter(({ name }) => name === "structure"))
      for (const value of values) expect(await reportAsked("structure", { [parameter]: value })).toEqual(refused);
  });

  test.each([
    ["activities?quarters=41", "query/out-of-range quarters"],
    ["clocks?days=-1", "query/out-of-range days"],
    ["coaching?months=0", "query/out-of-range months"],
    ["trusted-routes?months=many", "query/out-of-range months"],
    ["comparison?from=2026-02-30", "query/date-invalid from"],
    ["comparison", "http/missing-value from"],
    ["reach-in-language?speaking=t%C3%BCrk", "query/value-not-allowed speaking"],
    ["mediators?institution=P-nobody", "query/unknown-institution institution"],
    ["burden?language=xx", "query/value-not-allowed language"],
    ["burden?format=pdf", "query/value-not-allowed format"],
    ["burden?months=3", "http/unknown-key months"],
    ["structure?seed=1.5", "query/out-of-range seed"],
  ])("GET …/reports/%s is refused: %s", async (address, problem) => {
    const answer = await call<{ problems: core.Problem[] }>(
      opened.demo,
      `GET /v1/networks/pendrecht/reports/${address}`,
      opened,
    );
    expect(answer.body.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([problem]);
  });
});
