import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bestSet, listMeasures, measure, type MeasureOptions, readNetworkText } from "@parent-circles/core";
import { languages } from "@parent-circles/words";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { asText, optionOf, valuesOf } from "../support/parameter-values.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";

const file = fileURLToPath(new URL("../../examples/data/pendrecht.json", import.meta.url));
const network = readNetworkText(readFileSync(file, "utf8"));
const asOf = "2026-03-01";

let demo: TestDemo;
let coordinator: { Authorization: string };
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
}, 60_000);
afterAll(() => demo.close());

const overHttp = (address: string) =>
  call<Record<string, unknown>>(demo, `GET /v1/networks/pendrecht/measures${address}`, { headers: coordinator });

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const questions = listMeasures().flatMap(({ id, parameters }) =>
  Object.entries(parameters).map(([name, parameter]) => ({ id, name, values: valuesOf(parameter) })),
);

describe("every parameter that a measure advertises, asked by its name with its default, bounds and words", () => {
  test("is advertised over HTTP as the library lists it", async () => {
    const { body } = await overHttp("");
    expect(body.items).toEqual(asJson(listMeasures()));
    expect(new Set(questions.map(({ name }) => name)).size).toBe(10);
  });

  test.each(languages)(
    "in %j is advertised in the words of whoever asks by Accept-Language; English else",
    async (language) => {
      const asking = async (header: object) =>
        call<{ items: object }>(demo, "GET /v1/networks/pendrecht/measures", {
          headers: { ...coordinator, ...header },
        });
      const { body, headers } = await asking({ "Accept-Language": language });
      expect(body.items).toEqual(asJson(listMeasures({ language })));
      expect([headers["content-language"], headers.vary]).toEqual([
        language,
        expect.stringContaining("Accept-Language"),
      ]);
      expect((await asking({ "Accept-Language": "fy" })).body.items).toEqual(asJson(listMeasures({ language: "en" })));
    },
  );

  test.each(questions)("$id?$name over HTTP and on the command line is what the library says", async (question) => {
    const { id, name, values } = question;
    for (const value of values) {
      const expected = asJson(measure(network, id, { asOf, [name]: value } as MeasureOptions));
      const { status, body } = await overHttp(`/${id}?asOf=${asOf}&${name}=${encodeURIComponent(asText(value))}`);
      expect([status, body]).toEqual([200, expected]);
      expect((body.parameters as Record<string, unknown>)[name]).toEqual(value);
      const { code, printed } = await runTyped([
        "measure",
        file,
        id,
        optionOf(name),
        asText(value),
        "--as-of",
        asOf,
        "--json",
      ]);
      expect([code, JSON.parse(printed)]).toEqual([0, expected]);
    }
  });

  test("changes what closeness, diffusion, coverage, e-i-index and kpp-pos-reach say", async () => {
    const changing = [
      "closeness?form=harmonic",
      "diffusion?passing=0.25",
      "coverage?group=proposed",
      "e-i-index?groups=P-K1=x",
    ];
    for (const address of [...changing, "kpp-pos-reach?maxHops=3", "degree?domain=childcare"]) {
      const [asked, usual] = [await overHttp(`/${address}`), await overHttp(`/${address.split("?")[0]}`)];
      expect({ address, values: asked.body.values }).not.toEqual({ address, values: usual.body.values });
    }
  });
});

describe("a parameter that does not fit", () => {
  const problemsOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
    status,
    ...(body.problems as { code: string; place: string }[]).map(({ code, place }) => `${code} ${place}`),
  ];

  test.each([
    ["/kpp-pos?maxHops=2", "query/unknown-parameter maxHops"],
    ["/kpp-pos?popularity=2", "http/unknown-key popularity"],
    ["/coverage?maxHops=4", "query/too-many-hops maxHops"],
    ["/kpp-pos-reach?maxHops=1001", "query/out-of-range maxHops"],
    ["/kpp-pos-reach?maxHops=1.5", "query/out-of-range maxHops"],
    ["/diffusion?passing=luck", "query/out-of-range passing"],
    ["/degree?directed=yes", "query/value-not-allowed directed"],
    ["/e-i-index?groups=P-K1", "query/value-not-allowed groups"],
    ["/popularity?maxHops=1", "query/unknown-measure measure"],
  ])("GET …%s is 400 with its code and place", async (address, problem) => {
    expect(problemsOf(await overHttp(address))).toEqual([400, problem]);
  });

  test("is told with every other, and without what was sent", async () => {
    const answer = await overHttp("/diffusion?rounds=77777&passing=88888&maxHops=1");
    expect(problemsOf(answer)).toEqual([
      400,
      "query/unknown-parameter maxHops",
      "query/out-of-range rounds",
      "query/out-of-range passing",
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/77777|88888/);
  });
});

describe("undirected, the older spelling", () => {
  test("?undirected=true and --undirected are directed=false, and nothing where ties have no direction", async () => {
    for (const { id, parameters } of listMeasures()) {
      const expected = asJson(measure(network, id, { asOf, ...("directed" in parameters ? { directed: false } : {}) }));
      expect((await overHttp(`/${id}?asOf=${asOf}&undirected=true`)).body).toEqual(expected);
      expect(
        JSON.parse((await runTyped(["measure", file, id, "--undirected", "--as-of", asOf, "--json"])).printed),
      ).toEqual(expected);
    }
    const { body } = await overHttp("/degree?undirected=false");
    expect(body).toEqual((await overHttp("/degree")).body);
  });

  test("is marked as deprecated in the OpenAPI document, and no other parameter of a measure is", () => {
    const { paths } = asJson(openApiOf(allRoutes())) as {
      paths: Record<string, { get: { parameters: { name: string; deprecated?: boolean }[] } }>;
    };
    const { parameters } = paths["/v1/networks/{networkId}/measures/{name}"]!.get;
    expect(parameters.filter(({ deprecated }) => deprecated === true).map(({ name }) => name)).toEqual(["undirected"]);
  });
});

test("best-set takes the parameters of its measure, and the library finds the same", async () => {
  const words = [
    "best-set",
    file,
    "--measure",
    "kpp-pos-reach",
    "--size",
    "2",
    "--max-hops",
    "2",
    "--directed",
    "false",
  ];
  const { code, printed } = await runTyped([...words, "--as-of", asOf, "--json"]);
  const found = bestSet(network, { asOf, measure: "kpp-pos-reach", size: 2, maxHops: 2, directed: false });
  expect([code, JSON.parse(printed)]).toMatchObject([0, { value: found.value, parameters: { ...found.parameters } }]);
});
