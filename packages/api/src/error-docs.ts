import { errorTexts } from "@parent-circles/core";
import { cliErrorsWords, httpErrorsWords } from "@parent-circles/words";
import { statusOf } from "./wire/problem.ts";

/** The page that lists every error code, built from the lists themselves. */
export function errorDocs(): string {
  return [
    "# Errors",
    "",
    "Every refusal has a code of one of these closed lists. A code is never renamed, and a retired one is never used",
    "again. A problem also has a place: a JSON pointer (`/ties/3/score`), `file:row:column`, or the name of an option. It",
    "never repeats a name or an answer.",
    "",
    "Over HTTP a refusal is `application/problem+json` with the code as `type`; on the command line it is a line that",
    "begins with the code, and the exit code is 1 (2 where the command itself was not understood).",
    "",
    "This page is built from the code: `pnpm --filter @parent-circles/api generate`.",
    "",
    ...section("The library", errorTexts),
    ...section("Over HTTP only", httpErrorsWords.byLanguage.en.texts),
    ...section("On the command line only", cliErrorsWords.byLanguage.en),
  ].join("\n");
}

/** What a code means, in its two sentences. */
type Texts = Readonly<Record<string, { readonly expected: string; readonly next: string }>>;

function section(title: string, texts: Texts): string[] {
  const rows = Object.entries(texts).map(
    ([code, { expected, next }]) => `| \`${code}\` | ${statusShown(code)} | ${cell(expected)} | ${cell(next)} |`,
  );
  return [
    `## ${title}`,
    "",
    "| code | HTTP | what was expected | what to do |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

const statusShown = (code: string): string => (code.startsWith("cli/") ? "" : String(statusOf(code)));

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("*", "\\*");
