import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { holdsText } from "../../packages/core/src/index.ts";
import { rowSchemas } from "../../packages/core/src/model/document.ts";
import { textKeys } from "../../packages/core/src/model/texts.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { accepts, filled, leavesOf } from "../support/schema-leaves.ts";

/** Every field of the API in which somebody can write what she likes, and what becomes of it. */
const fates: Readonly<Record<string, string>> = {
  title: "door",
  place: "door",
  text: "door",
  "event.title": "door",
  "event.place": "door",
  // Of an institution and of a group; of somebody who is referred, a name by R-03.
  name: "door",
  "names[]": "names of a request, for the coordinator alone",
  "files[].name": "the name of a file, in its report alone",
  "files[].text": "a file: read into rows, whose texts pass the door",
  controller: "who answers for the installation, for coordinators",
  assessment: "where its assessment is kept, for coordinators",
  link: "a secret",
  "passkey.id": "a secret",
  login: "who signs in",
  password: "a secret",
  old: "a secret",
  code: "a secret",
  newCode: "a secret",
  invitation: "a secret",
};

/** Names, days, rules, ids and words of lists: of a form that the library checks. */
const ofAForm =
  /(^|\.)(displayName|date|since|until|pausedUntil|restUntil|rule|cancelled\[\]|language|languages\[\]|scopes\[\]|reason|askedToComeBack\[\]|measure)$/;

interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

const openApi = openApiOf(allRoutes()) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Shape>> };
};
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Shape }>> };
}

/** The places in a shape where any text goes. */
function freeTextsIn(shape: Shape, path = ""): string[] {
  const { $ref, properties = {}, items, oneOf = [], anyOf = [] } = shape;
  if ($ref !== undefined) return freeTextsIn(openApi.components.schemas[$ref.split("/").at(-1) ?? ""] ?? {}, path);
  const isFree =
    shape.type === "string" &&
    shape.enum === undefined &&
    shape.const === undefined &&
    shape.format === undefined &&
    (shape.pattern === undefined || shape.pattern.startsWith("^.{0,"));
  return [
    ...(isFree ? [path] : []),
    ...[...oneOf, ...anyOf].flatMap((one) => freeTextsIn(one, path)),
    ...Object.entries(properties).flatMap(([key, value]) => freeTextsIn(value, path === "" ? key : `${path}.${key}`)),
    ...(items === undefined ? [] : freeTextsIn(items, `${path}[]`)),
  ];
}

const operations = Object.values(openApi.paths).flatMap((methods) => Object.values(methods));
const fields = operations.flatMap(({ operationId, requestBody }) =>
  freeTextsIn(requestBody?.content["application/json"]?.schema ?? {}).map((field) => [operationId, field] as const),
);

const at = "/v1/networks/pendrecht";
const numbers = "Bel 06 1234 5678";

let demo: TestDemo;
let headers: { Authorization: string };
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
});
afterAll(() => demo.close());

describe("R-03 PN-30 every text that others read passes one door", () => {
  test("every field of the API in which anything can be written is known here", () => {
    const unknown = fields.filter(([, field]) => fates[field] === undefined && !ofAForm.test(field));
    expect(unknown).toEqual([]);
    const written = new Set(fields.map(([, field]) => field));
    expect(Object.keys(fates).filter((field) => !written.has(field))).toEqual([]);
  });

  /** The fields of the document that take a text. */
  const taking = (text: string) =>
    Object.entries(rowSchemas).flatMap(([list, schema]) =>
      leavesOf(schema)
        .filter((leaf) => accepts(leaf.schema, text))
        .map(({ path }) => ({ list, schema, path })),
    );
  const anything = `${numbers}; ʘ ${"x".repeat(100)}`;

  test("the door looks at every field of the document that takes any text, but for names and places on the clock", () => {
    const free = taking(anything).map(({ list, path }) => `${list}.${path}`);
    const looked = Object.entries(textKeys).flatMap(([list, keys]) => keys.map((key) => `${list}.${key}`));
    expect(free.toSorted()).toEqual(looked.toSorted());
  });

  test.each([anything, "Gülşen D."])("R-53 every field of the document that takes %j is kept sealed", (text) => {
    const fields = taking(text);
    expect(fields.length).toBeGreaterThan(0);
    const row = ({ schema, path }: (typeof fields)[number]) =>
      JSON.stringify(filled(schema, (leaf) => (leaf.path === path ? text : undefined)));
    expect(fields.filter((field) => row(field).includes(text) && holdsText(row(field)))).toEqual(fields);
  });

  const rows: readonly (readonly [string, object, string])[] = [
    ["institutions", { id: "i9", kind: "school", name: numbers }, "/name"],
    ["groups", { id: "g9", name: numbers }, "/name"],
    ["activities", { id: "a9", title: numbers }, "/title"],
    ["activities", { id: "a9", place: numbers }, "/place"],
    ["help-questions", { id: "q9", text: numbers, origin: "mothers" }, "/text"],
  ];

  test.each(rows)("POST %s %j is refused at its place", async (kind, body, place) => {
    const { status, body: told } = await call<Schemas["Problem"]>(demo, `POST ${at}/${kind}`, { headers, body });
    expect([status, told.type, told.problems?.[0]?.place]).toEqual([422, "http/text-number", place]);
  });

  test("PUT of a row is refused too, and one that was so before can be changed otherwise", async () => {
    const body = { id: "a8", title: "Koffie" };
    await call(demo, `POST ${at}/activities`, { headers, body });
    const { headers: had } = await call(demo, `GET ${at}/activities/a8`, { headers });
    const put = (title: string) =>
      call<Schemas["Problem"]>(demo, `PUT ${at}/activities/a8`, {
        headers: { ...headers, "If-Match": had["etag"] ?? "" },
        body: { id: "a8", title },
      });
    expect([(await put(numbers)).status, (await put("Thee")).status]).toEqual([422, 204]);
  });

  test("PUT of a whole network is refused at the place of each text, its own name included", async () => {
    const { headers: had } = await call(demo, `GET ${at}`, { headers });
    const { body } = await call<Schemas["NetworkDocument"]>(demo, `GET ${at}/exports/document`, { headers });
    const answer = await call<Schemas["Problem"]>(demo, `PUT ${at}`, {
      headers: { ...headers, "If-Match": had["etag"] ?? "" },
      body: {
        ...body,
        network: { ...body.network, name: numbers, labels: { member: numbers } },
        groups: [{ id: "g9", name: numbers }],
      },
    });
    expect(answer.body.problems?.map(({ place }) => place)).toEqual([
      "/network/name",
      "/network/labels/member",
      "/groups/0/name",
    ]);
  });

  test("an import is refused as a dry run already", async () => {
    const text = JSON.stringify({
      format: "parent-circles/network",
      version: 1,
      network: { id: "pendrecht" },
      people: [],
      groups: [{ id: "g9", name: numbers }],
    });
    const body = { files: [{ name: "network.json", text }] };
    const { status, body: told } = await call<Schemas["Problem"]>(demo, `POST ${at}/imports`, { headers, body });
    expect([status, told.type]).toEqual([422, "http/text-number"]);
  });
});
