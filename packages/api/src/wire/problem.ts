import { describeProblem, ParentCirclesError, type Problem, problem as problemWith } from "@parent-circles/core";
import type { Language } from "@parent-circles/words";
import { z } from "zod";
import { httpStatuses } from "./http-codes.ts";
import { describeHttpProblem, HttpError, type HttpProblem } from "./http-error.ts";

const detail = z.union([z.string(), z.number(), z.array(z.string()).readonly()]);

/** One thing that is wrong. */
export const problem = z.strictObject({
  code: z.string().meta({ example: "document/score-out-of-range" }),
  place: z.string().meta({
    description: "A JSON pointer into what was sent, or the name of a parameter.",
    example: "/ties/3/score",
  }),
  details: z.record(z.string(), detail).readonly(),
  text: z.string().meta({ description: "What was expected, and the next step. Never a name or an answer." }),
});

/** What every failed call answers, as application/problem+json. */
export const problemBody = z
  .strictObject({
    type: z.string().meta({ description: "The code of the first problem; docs/errors.md lists all." }),
    title: z.string(),
    status: z.int(),
    instance: z.string().meta({ description: "The id of this call, as in the server's log." }),
    problems: z.array(problem).readonly(),
  })
  .meta({ id: "Problem" });

/** A failed call's answer. */
export type ProblemBody = z.infer<typeof problemBody>;

/** One thing that is wrong, in words. */
export type ToldProblem = z.infer<typeof problem>;

/** One thing that is wrong, as data: the library's, or a call's. */
export type KnownProblem = Problem | HttpProblem;

/**
 * What is told of anything that was thrown, by a call, a job or the library: its problems, at least one. Of what was not thrown on
 * purpose nothing is told but that it went wrong.
 */
export function problemsIn(error: unknown): [KnownProblem, ...KnownProblem[]] {
  const isKnown = error instanceof HttpError || error instanceof ParentCirclesError;
  const problems: readonly KnownProblem[] = isKnown ? error.problems : [];
  const [first = problemWith("internal/unexpected", ""), ...others] = problems;
  return [first, ...others];
}

/** A problem with what it says in a language, without its place. */
export const toldIn = (found: KnownProblem, language: Language): ToldProblem => ({
  ...found,
  text: isOfHttp(found) ? describeHttpProblem(found, language) : describeProblem({ ...found, place: "" }, { language }),
});

const isOfHttp = (found: KnownProblem): found is HttpProblem => found.code in httpStatuses;

/** The same in words: {@link problemsIn} told in a language. */
export function problemsOf(error: unknown, language: Language): [ToldProblem, ...ToldProblem[]] {
  const [first, ...others] = problemsIn(error);
  return [toldIn(first, language), ...others.map((found) => toldIn(found, language))];
}

/** The HTTP status of a code, the library's and our own. */
export function statusOf(code: string): number {
  if (code in httpStatuses) return httpStatuses[code as keyof typeof httpStatuses];
  if (code.startsWith("internal/")) return 500;
  if (code.startsWith("disclosure/")) return 403;
  if (code.startsWith("ask/") || code.endsWith("/not-in-this-state")) return 409;
  return code.startsWith("query/") ? 400 : 422;
}
