import type { Test } from "supertest";
import request from "supertest";
import type { Route } from "../../packages/api/src/http/route.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { problemBody } from "../../packages/api/src/wire/problem.ts";
import type { TestDemo } from "./demo.ts";

/** What a call is made with. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
}

/** An answer whose body has been checked against the route's own schema. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly text: string;
}

type Method = Route["method"];

/** Calls the app, and checks that what it answers is what its OpenAPI document says. */
export async function call<Body = unknown>(
  { app, url }: Pick<TestDemo, "app"> & { readonly url?: string },
  operation: `${Uppercase<Method>} ${string}`,
  { headers = {}, body }: CallOptions = {},
): Promise<Answer<Body>> {
  const [method, path] = operation.split(" ") as [Uppercase<Method>, string];
  if (url !== undefined) return callOver<Body>(url, { method, path, headers, body });
  const sending: Test = request(app)[method.toLowerCase() as Method](path).set(headers);
  const answer = await (body === undefined ? sending : sending.send(body));
  checkAnswer(method.toLowerCase() as Method, path, answer);
  return answer as unknown as Answer<Body>;
}

interface Sent {
  readonly method: Uppercase<Method>;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | object | undefined;
}

async function callOver<Body>(url: string, { method, path, headers, body }: Sent): Promise<Answer<Body>> {
  const typed = typeof body === "object" ? { "Content-Type": "application/json", ...headers } : headers;
  const text = typeof body === "object" ? JSON.stringify(body) : body;
  const sent = { method, headers: typed, redirect: "manual" as const, ...(text === undefined ? {} : { body: text }) };
  const answer = await fetch(url + path, sent);
  const received = await answer.text();
  const type = (answer.headers.get("Content-Type") ?? "").split(";")[0] as string;
  const found = { status: answer.status, type, body: type.endsWith("json") ? (JSON.parse(received) as unknown) : {} };
  checkAnswer(method.toLowerCase() as Method, path, found);
  return { ...found, headers: Object.fromEntries(answer.headers), text: received, body: found.body as Body };
}

interface Received {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

const routes = allRoutes();

function checkAnswer(method: Method, path: string, { status, type, body }: Received): void {
  const route = routes.find((one) => one.method === method && patternOf(one.path).test(path.split("?")[0] ?? ""));
  if (status >= 400) {
    if (type !== "application/problem+json") throw new Error(`${method} ${path}: ${status} as ${type}`);
    problemBody.parse(body);
    return;
  }
  if (route === undefined || status === 304) return;
  if (status !== route.answer.status) throw new Error(`${method} ${path}: ${status} is not in the description`);
  const isTable = route.answer.table !== undefined && type !== "application/json";
  if (route.answer.schema !== undefined && route.answer.type === undefined && !isTable) route.answer.schema.parse(body);
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
