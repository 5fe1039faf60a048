import type * as z from "zod/mini";
import { type ErrorCode, errorTexts } from "../base/error-codes.ts";
import { type Problem, type ProblemDetails, problem } from "../base/errors.ts";
import { isForbiddenName } from "./forbidden.ts";

type Issue = z.core.$ZodIssue;
type Choice = z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion;

const longestKeyShown = 40;

/** Turns what the schema found into problems at their places. The values found are never repeated. */
export const problemsOf = (error: z.core.$ZodError): Problem[] => error.issues.flatMap(problemsOfIssue);

function problemsOfIssue(issue: Issue): Problem[] {
  const place = pointerTo(issue.path);
  if (Object.hasOwn(errorTexts, issue.message)) return [problem(issue.message as ErrorCode, place, detailsOf(issue))];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => problemOfKey(key, place));
    case "invalid_type":
      return [problemOfKind(issue, place)];
    case "invalid_value":
    case "invalid_union":
      return [problemOfChoice(issue, place)];
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

const missingKey = ({ path }: Issue, place: string): Problem =>
  problem("document/missing-key", place, { key: String(path.at(-1) ?? "") });

function problemOfKind(issue: z.core.$ZodIssueInvalidType, place: string): Problem {
  if (issue.input === undefined) return missingKey(issue, place);
  const wanted = issue.expected === "int" ? "whole number" : issue.expected;
  return problem("document/wrong-kind", place, { found: kindOf(issue.input), wanted });
}

function problemOfChoice(issue: Choice, place: string): Problem {
  return issue.input === undefined
    ? missingKey(issue, place)
    : problem("document/value-not-allowed", place, { allowed: allowedBy(issue) });
}

function allowedBy(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(allowedBy);
  return issue.code === "invalid_format" && issue.format === "template_literal" ? ["nameToInstitution:<id>"] : [];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number") return typeof value;
  if (Number.isNaN(value)) return "no number";
  return Number.isFinite(value) ? (Number.isInteger(value) ? "number" : "fraction") : "infinite number";
}

function detailsOf(issue: Issue): ProblemDetails {
  if (issue.code === "custom") return (issue.params ?? {}) as ProblemDetails;
  if (issue.message !== "document/text-not-allowed") return {};
  return { rule: issue.code === "invalid_format" ? "the pattern of this field" : "at most 200 readable characters" };
}
