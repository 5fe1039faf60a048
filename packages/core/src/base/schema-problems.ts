import type * as z from "zod/mini";
import { frozen, type Problem } from "./errors.ts";

type Issue = z.core.$ZodIssue;

/** A code with its details, of which the place is found elsewhere. */
export type Said<Code extends string> = Omit<Problem<Code>, "place">;

/** Which codes say what a schema can find: those of documents, or those of calls over HTTP. */
export interface SchemaCodes<Code extends string> {
  readonly unknownKey: (key: string) => Said<Code>;
  readonly missing: (key: string) => Said<Code>;
  /** For everything else; what it finds wrong is said by kind, never repeated. */
  readonly wrong: (issue: Issue) => Said<Code>;
}

const longestStep = 40;
const shortened = (step: PropertyKey): string => String(step).slice(0, longestStep);

/**
 * What a schema of zod found, as problems: the one translation of it, in the codes given. Places are JSON pointers, of which
 * no step is longer than forty characters; an unknown key is a problem at its own place. The values found are never
 * repeated. The schema must have been asked with `reportInput`, by which a missing value is told from a wrong one.
 */
export const schemaProblems = <Code extends string>(
  { issues }: Pick<z.core.$ZodError, "issues">,
  codes: SchemaCodes<Code>,
): Problem<Code>[] => issues.flatMap((issue) => problemsOfIssue(issue, codes));

function problemsOfIssue<Code extends string>(issue: Issue, codes: SchemaCodes<Code>): Problem<Code>[] {
  const { path, input } = issue;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => frozen({ ...codes.unknownKey(shortened(key)), place: pointerTo([...path, key]) }));
  const said = input === undefined ? codes.missing(shortened(path.at(-1) ?? "")) : codes.wrong(issue);
  return [frozen({ ...said, place: pointerTo(path) })];
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${shortened(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
