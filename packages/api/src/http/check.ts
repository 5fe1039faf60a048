import { type SchemaCodes, schemaProblems } from "@parent-circles/core";
import { z } from "zod";
import type { Services } from "../services.ts";
import { type HttpErrorCode, type Wanted } from "../wire/http-codes.ts";
import { HttpError, type HttpProblem, refuseCall } from "../wire/http-error.ts";
import type { AnyCall, Early, Received, Route } from "./route.ts";

/**
 * Reads every part of a call by its schema: the address, the parameters, the body, and the state that a guarded change
 * starts from.
 *
 * @throws HttpError with every problem of the first part that has one
 */
export function checkCall(route: Route, received: Received, services: Services): Early<AnyCall> {
  const { actor, language, address, host, device } = received;
  const { params, query, body, guarded } = route.takes;
  return {
    actor,
    language,
    params: params === undefined ? {} : (checked(params, received.params, "parameter") as AnyCall["params"]),
    query: checked(query ?? noParameters, received.query, "parameter"),
    body: body === undefined ? undefined : checked(body, jsonIn(received.body ?? new Uint8Array()), "body"),
    ifMatch: guarded === true ? stateToChange(received) : undefined,
    services,
    address,
    host,
    device,
  };
}

const noParameters: z.ZodObject = z.strictObject({});

/** The ETag that a guarded change starts from; `undefined` for something new (If-None-Match: *). */
function stateToChange({ ifMatch, ifNoneMatch }: Received): string | undefined {
  if (ifMatch !== undefined) return ifMatch;
  return ifNoneMatch?.trim() === "*" ? undefined : refuseCall("http/precondition-required", "If-Match");
}

/** Where a part of a call stands: the body's places are JSON pointers, a parameter's place is its name. */
type Part = "body" | "parameter";

/** Reads one part of a call by its schema; every problem is told with its place, never with what was sent. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, part: Part): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true });
  const prototype = parsed.success ? placeOfPrototype(value) : undefined;
  if (parsed.success && prototype === undefined) return parsed.data;
  const problems: readonly HttpProblem[] = parsed.success
    ? [{ code: "http/unknown-key", place: prototype ?? "", details: {} }]
    : schemaProblems(parsed.error, httpCodes);
  throw new HttpError(part === "body" ? problems : problems.map((one) => ({ ...one, place: one.place.slice(1) })));
}

/** Where `__proto__` stands as a key, which schemas that take any key pass over. */
function placeOfPrototype(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, "__proto__")) return "/__proto__";
  for (const [key, one] of Object.entries(value)) {
    const place = placeOfPrototype(one);
    if (place !== undefined) return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${place}`;
  }
  return undefined;
}

const httpCodes: SchemaCodes<HttpErrorCode> = {
  unknownKey: () => ({ code: "http/unknown-key", details: {} }),
  missing: () => ({ code: "http/missing-value", details: {} }),
  wrong: (issue) => ({ code: "http/invalid-value", details: wantedBy(issue) }),
};

function wantedBy(issue: z.core.$ZodIssue): HttpProblem["details"] & { readonly wanted: Wanted } {
  switch (issue.code) {
    case "invalid_type":
      return { wanted: kinds[issue.expected] ?? "schema" };
    case "invalid_value":
      return { wanted: "oneOf", allowed: issue.values.map(String) };
    case "too_small":
      return { wanted: `atLeast${units[issue.origin] ?? ""}`, limit: Number(issue.minimum) };
    case "too_big":
      return { wanted: `atMost${units[issue.origin] ?? ""}`, limit: Number(issue.maximum) };
    case "invalid_format":
      return { wanted: formats[issue.format] ?? "schema" };
    case "invalid_union":
      return { wanted: "oneOfTheShapes" };
    default:
      return { wanted: "schema" };
  }
}

const kinds: Readonly<Record<string, Wanted>> = {
  string: "text",
  number: "number",
  int: "wholeNumber",
  boolean: "boolean",
  array: "list",
  object: "object",
};
const units: Readonly<Record<string, "Characters" | "Entries">> = { string: "Characters", array: "Entries" };
const formats: Readonly<Record<string, Wanted>> = { regex: "pattern", date: "day", datetime: "moment" };

const decoder = new TextDecoder();

/**
 * Reads the JSON in the bytes of a body; nothing is an empty object.
 *
 * @throws HttpError `http/unreadable-body`
 */
function jsonIn(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    refuseShape(bytes);
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return refuseCall("http/unreadable-body");
  }
}

const deepest = 64;
const mostKeys = 500;

/**
 * Refuses brackets within brackets and objects with hundreds of keys before anything is parsed: checks that go down into
 * what they would become run out of stack. No body of this API comes near either limit.
 *
 * @throws Error where it is so
 */
function refuseShape(body: Uint8Array): void {
  const keys = new Uint32Array(deepest + 1);
  let depth = 0;
  let inText = false;
  for (let place = 0; place < body.length; place++) {
    const byte = body[place];
    if (inText) {
      if (byte === backslash) place += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      if (depth > deepest) throw new Error("too deep");
      keys[depth] = 0;
    } else if (byte === closeList || byte === closeObject) depth = Math.max(0, depth - 1);
    else if (byte === colon) {
      keys[depth] = (keys[depth] ?? 0) + 1;
      if ((keys[depth] ?? 0) > mostKeys) throw new Error("too many keys");
    }
  }
}

const [backslash, quote, openList, openObject, closeList, closeObject, colon] = Buffer.from('\\"[{]}:');
