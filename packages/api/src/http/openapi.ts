import { languages } from "@parent-circles/words";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { problemBody } from "../wire/problem.ts";
import { takesKey } from "./once.ts";
import { tableTypes } from "./response.ts";
import type { DeprecatedAlias, Route } from "./route.ts";

/** The version of the API's shape. */
const version = "1.0.0";

/** What holds for every operation: the first thing that somebody reads at /docs. */
const description = `Who trusts whom among the parents of a neighbourhood, and who could ask whom.

- **Signing in.** \`POST /v1/sessions\` with the last part of an entry link, or with a login and a password, returns a \`token\`:
  press *Authorize* and put it in. In a demonstration \`GET /v1/entry-links\` lists a link for every role.
- **Changing.** A \`PUT\` or \`DELETE\` of what has an \`ETag\` sends it as \`If-Match\`: without it 428, when it has changed 412.
- **Repeating.** A \`POST\` with an \`Idempotency-Key\` has its effect once. \`Location\` says where what was made is.
- **Lists** take \`limit\` and \`cursor\`, and return \`nextCursor\` where there is more.
- **Refusals** are \`application/problem+json\`: a code, and every problem with its place and the next step, in the language of
  \`Accept-Language\` (${languages.join(", ")}; English unless it names one of these).`;

/** The OpenAPI 3.1 document, built from the routes themselves. */
export function openApiOf(routes: readonly Route[]): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const { method, path, deprecatedAlias: alias } = route;
    paths[path] = { ...paths[path], [method]: operationOf(route) };
    if (alias !== undefined)
      paths[alias.path] = { ...paths[alias.path], [method]: deprecatedOperationOf(route, alias) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Parent Circles",
      version,
      description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "The token of a session, or an API key." },
        cookie: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-parent_circles_session",
          description: "In a demonstration without the prefix.",
        },
      },
    },
  });
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { answer } = route;
  const { body, params, query } = route.takes;
  return {
    operationId: route.operationId,
    summary: route.summary,
    description: [route.description, allowedTo(route)].filter((part) => part !== undefined).join("\n\n"),
    tags: [tagOf(route)],
    ...(route.roles === "anyone" ? { security: [] } : {}),
    requestParams: {
      ...(params === undefined ? {} : { path: params }),
      ...(query === undefined ? {} : { query }),
      ...headersOf(route),
    },
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: !body.safeParse(undefined).success,
            content: { "application/json": { schema: body } },
          },
        }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.schema === undefined
          ? {}
          : { content: { [answer.type ?? "application/json"]: { schema: answer.schema }, ...tableOf(route) } }),
      },
      default: { description: "Refused.", content: { "application/problem+json": { schema: problemBody } } },
    },
  };
}

const deprecatedOperationOf = (route: Route, { operationId }: DeprecatedAlias): ZodOpenApiOperationObject => ({
  ...operationOf(route),
  operationId,
  description: `The former address of \`${route.path}\`, which takes its place: it answers for one version more.`,
  deprecated: true,
});

/** Besides its own shape an operation may answer with a table. */
function tableOf({ answer: { table } }: Route): Record<string, { readonly schema: z.ZodString }> {
  if (table === undefined) return {};
  const content = [...tableTypes].map(([format, type]) => {
    const schema = z.string().meta({ description: `With \`format=${String(format)}\`.` });
    return [type, { schema }] as const;
  });
  return Object.fromEntries(content);
}

const allowedTo = ({ roles }: Route): string | undefined =>
  roles === "anyone" ? undefined : `Allowed to: ${roles.join(", ")}.`;

const tagOf = ({ path }: Route): string =>
  /\/networks\/\{networkId\}\/([\w-]+)/.exec(path)?.[1] ?? path.split("/")[2] ?? "operation";

const ifMatch = z
  .string()
  .optional()
  .meta({ description: "The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile." });
const ifNoneMatch = z.string().optional().meta({ description: "`*` to make something that does not exist yet." });
const idempotencyKey = z
  .string()
  .max(255)
  .optional()
  .meta({ description: "Sent again with the same key, the same request has its effect once and gets the same reply." });

/** The headers that an operation reads. */
function headersOf(route: Route): { header?: z.ZodObject } {
  if (route.takes.guarded === true) return { header: z.object({ "If-Match": ifMatch, "If-None-Match": ifNoneMatch }) };
  return takesKey(route) ? { header: z.object({ "Idempotency-Key": idempotencyKey }) } : {};
}
