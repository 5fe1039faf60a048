import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { commandLineWords, inLanguage, type Language, languages } from "@parent-circles/words";
import { choiceOf, type Command, type Surroundings, type Typed, UsageError } from "./command.ts";
import { commands, type ListedCommand } from "./commands.ts";
import { linesFor } from "./errors.ts";
import { languageFor } from "./language.ts";

function help(shown: readonly ListedCommand[], language: Language): string {
  const { words, say } = inLanguage(commandLineWords, language);
  return [
    words.help.usage,
    ...shown.map(({ usage }) => `  parent-circles ${usage}`),
    words.help.dates,
    ...(shown.some(({ usage }) => usage.includes("--data")) ? [words.help.settings] : []),
    say(words.help.language, { languages: languages.join("|") }),
    ...(shown === commands ? [words.help.version] : []),
  ].join("\n");
}

/** Runs a command line; returns the exit code: 0 done, 1 refused with a code, 2 called in an unknown way. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  const listed = commands.find((one) => one.name === name);
  const shown = listed === undefined ? commands : [listed];
  const language = languageFor(words, surroundings);
  if (name === "--help" || name === "help" || rest.includes("--help")) {
    surroundings.print([help(shown, language), ...((await listed?.details?.()) ?? [])].join("\n"));
    return 0;
  }
  if (name === "--version") {
    surroundings.print(version());
    return 0;
  }
  // Outside `try`: a Node that is too old, or a package that is missing, has to be seen as what it is.
  const command = await listed?.load();
  try {
    if (command === undefined) throw new UsageError(name === undefined ? "noCommand" : "unknownCommand");
    await command.run(typedFor(command, rest, language), surroundings);
    return 0;
  } catch (error) {
    for (const line of linesFor(error, language)) surroundings.warn(line);
    if (!(error instanceof UsageError)) return 1;
    surroundings.warn(help(shown, language));
    return 2;
  }
}

/** The package's own file lies at the same place above the sources and above what is built. */
function version(): string {
  const packageFile = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(packageFile) as { version: string }).version;
}

function typedFor(command: Command, words: string[], language: Language): Typed {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { ...command.options, lang: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length > command.positionals.length) throw new UsageError("tooManyWords");
    const typed = { positionals, values: values as Typed["values"], language };
    choiceOf(typed, "lang", languages);
    return typed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("unknownOption");
  }
}
