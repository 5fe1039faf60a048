import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { roles } from "../../packages/api/src/wire/roles.ts";
import { call } from "../support/call.ts";
import type { TestDemo } from "../support/demo.ts";
import { generator, type Schema } from "../support/generate.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const routes = allRoutes();
const document = JSON.parse(JSON.stringify(openApiOf(routes))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
// These end what the other calls need; they have tests of their own.
const left = new Set(["endSession", "erasePerson", "openSession", "putNetwork"]);

const encoded = (value: unknown): string =>
  encodeURIComponent((typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\p{Cs}/gu, "\uFFFD"));

/**
 * Sends calls made from the OpenAPI document, every operation as every role in turn; throws at the first answer that is a
 * server error or is not as described. Gives how many answers had which status.
 */
export async function fuzz(demo: TestDemo & { url: string }, seed: number, count: number) {
  const statuses: Record<number, number> = {};
  const operations = routes.filter(({ operationId }) => !left.has(operationId));
  const sessions = await Promise.all(roles.map((role) => demo.as(role)));
  for (let number = 0; number < count; number++) {
    const made = generator(seed + number, document.components.schemas);
    const route = operations[number % operations.length] as (typeof operations)[number];
    const session = sessions[Math.floor(number / operations.length) % sessions.length] as (typeof sessions)[number];
    const operation = document.paths[route.path]?.[route.method] as Operation;
    const headers: Record<string, string> = { ...session };
    const query: string[] = [];
    let path = route.path;
    for (const { name, in: place, schema } of operation.parameters ?? []) {
      const value = made.value(schema);
      if (place === "path") {
        const text = name === "networkId" && made.chance() < 0.95 ? "pendrecht" : encoded(value);
        path = path.replace(`{${name}}`, text === "" || /^[.]+$/.test(text) ? "x" : text);
      } else if (place === "query" && made.chance() < 0.5) query.push(`${name}=${encoded(value)}`);
      else if (place === "header" && made.chance() < 0.7) headers[name] = made.pick(['"1"', '"2"', "*", "key-1"]);
    }
    if (route.operationId === "getKeyFigures") query.push("replicates=0");
    const schema = operation.requestBody?.content["application/json"]?.schema;
    const address = `${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
    const sent = { headers, ...(schema === undefined ? {} : { body: asBody(made.value(schema)) }) };
    const { status } = await call(demo, `${route.method.toUpperCase() as "GET"} ${address}`, sent);
    if (status >= 500)
      throw new Error(
        `seed ${seed + number}: ${route.operationId} answered ${status}: ${JSON.stringify(demo.logged.at(-2))} ${address}`,
      );
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
}

const asBody = (value: unknown): object => (typeof value === "object" && value !== null ? value : [value]);
