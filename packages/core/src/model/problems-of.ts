import type * as z from "zod/mini";
import { type ErrorCode, errorTexts } from "../base/error-codes.ts";
import { type Problem, type ProblemDetails, problem } from "../base/errors.ts";
import { isForbiddenName } from "./forbidden.ts";

type Issue = z.core.$ZodIssue;

const longestKeyShown = 40;

/** Turns what the schema found into problems at their places. The values found are never repeated. */
export const problemsOf = (error: z.core.$ZodError): Problem[] =>
  error.issues.flatMap((issue) => problemsOfIssue(issue, ""));

function problemsOfIssue(issue: Issue, above: string): Problem[] {
  const place = above + pointerTo(issue.path);
  if (issue.message in errorTexts) return [problem(issue.message as ErrorCode, place, detailsOf(issue))];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => problemOfKey(key, place));
    case "invalid_type":
      return [problemOfKind(issue, place)];
    case "invalid_value":
      return [problem("document/value-not-allowed", place, { allowed: issue.values.map(String) })];
    default:
      return [problem("document/wrong-kind", place, { found: "something else", wanted: "another kind of value" })];
  }
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).slice(0, longestKeyShown).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function problemOfKey(key: string, place: string): Problem {
  const shown = key.slice(0, longestKeyShown);
  const code = isForbiddenName(key) ? "document/forbidden-key" : "document/unknown-key";
  return problem(code, `${place}${pointerTo([key])}`, { key: shown });
}

function problemOfKind(issue: z.core.$ZodIssueInvalidType, place: string): Problem {
  if (issue.input === undefined)
    return problem("document/missing-key", place, { key: String(issue.path.at(-1) ?? "") });
  return problem("document/wrong-kind", place, { found: kindOf(issue.input), wanted: issue.expected });
}

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

function detailsOf(issue: Issue): ProblemDetails {
  if (issue.code === "custom") return (issue.params ?? {}) as ProblemDetails;
  if (issue.message !== "document/text-not-allowed") return {};
  return { rule: issue.code === "invalid_format" ? "the pattern of this field" : "at most 200 readable characters" };
}
