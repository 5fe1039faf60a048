import type { z } from "zod";
import { HttpError, type HttpProblem } from "../wire/http-error.ts";

/** Where a part of a call stands: the body's places are JSON pointers, a parameter's place is its name. */
type Part = "body" | "parameter";

/** Reads one part of a call by its schema; every problem is told with its place, never with what was sent. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, part: Part): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new HttpError(parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, part)));
}

function problemsOfIssue(issue: z.core.$ZodIssue, part: Part): HttpProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      code: "http/unknown-key" as const,
      place: placeOf([...issue.path, key], part),
      details: {},
    }));
  const place = placeOf(issue.path, part);
  if (issue.input === undefined) return [{ code: "http/missing-value", place, details: {} }];
  return [{ code: "http/invalid-value", place, details: { wanted: wantedBy(issue) } }];
}

function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `at least ${String(issue.minimum)}${units[issue.origin] ?? ""}`;
    case "too_big":
      return `at most ${String(issue.maximum)}${units[issue.origin] ?? ""}`;
    case "invalid_format":
      return formats[issue.format] ?? issue.format;
    case "invalid_union":
      return "one of the shapes in /docs";
    default:
      return "the schema in /docs";
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};
const units: Readonly<Record<string, string>> = { string: " characters", array: " entries" };
const formats: Readonly<Record<string, string>> = {
  regex: "the pattern of this field",
  date: "a day, written YYYY-MM-DD",
  datetime: "a moment, written YYYY-MM-DDTHH:MM:SSZ",
};

const longestStep = 40;

function placeOf(path: readonly PropertyKey[], part: Part): string {
  const steps = path.map((step) => String(step).slice(0, longestStep).replaceAll("~", "~0").replaceAll("/", "~1"));
  return part === "body" ? steps.map((step) => `/${step}`).join("") : steps.join("/");
}
