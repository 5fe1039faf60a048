import { type OutreachRequest, ParentCirclesError, problem } from "@parent-circles/core";
import { z } from "zod";
import { id } from "../wire/fields.ts";

const requestFile = z.strictObject({
  id,
  kind: z.enum(["contactRequest", "jointProject"]),
  institution: id,
  targets: z.array(id),
  occasion: id.optional(),
  goalStage: z.int().min(0).max(5).optional(),
});

/** Reads the text of a request file; every problem comes with its place. */
export function requestFrom(text: string): OutreachRequest {
  const parsed = requestFile.safeParse(parsedJson(text));
  if (!parsed.success) throw new ParentCirclesError(parsed.error.issues.flatMap(problemsOf));
  const { occasion, goalStage, ...rest } = parsed.data;
  return {
    ...rest,
    ...(occasion === undefined ? {} : { occasion }),
    ...(goalStage === undefined ? {} : { goalStage }),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new ParentCirclesError([problem("document/not-json", "")]);
  }
}

function problemsOf(issue: z.core.$ZodIssue) {
  const place = issue.path.map((step) => `/${String(step).slice(0, 40)}`).join("");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => problem("document/unknown-key", place, { key: key.slice(0, 40) }));
  if (issue.code === "invalid_value")
    return [problem("document/value-not-allowed", place, { allowed: issue.values.map(String) })];
  if (issue.code === "invalid_type")
    return [problem("document/wrong-kind", place, { found: "something else", wanted: issue.expected })];
  return [problem("document/text-not-allowed", place, { rule: "an id, or a stage from 0 to 5" })];
}
