import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { commandLineWords, inLanguage, type Language, languages } from "@parent-circles/words";
import { choiceOf, type Command, type Surroundings, type Typed, UsageError } from "./command.ts";
import { linesFor } from "./errors.ts";
import { languageFor } from "./language.ts";
import { linesOf, ofBestSets, ofMeasures } from "./measure-options.ts";

/** A command as the help knows it; what it needs is loaded when it is called. */
interface ListedCommand {
  readonly name: string;
  readonly usage: string;
  /** What is said of its options when its own help is asked for. */
  readonly details?: () => readonly string[];
  readonly load: () => Promise<Command>;
}

/** The language of what a command finds, where that can be another than the one in which it answers. */
const inLanguages = `[--lang ${languages.join("|")}]`;

/** Every command, in the order of the help. */
export const commands: readonly ListedCommand[] = [
  {
    name: "validate",
    usage: "validate NETWORK [--json]",
    load: async () => (await import("./validate.ts")).validate,
  },
  {
    name: "circles",
    usage: `circles NETWORK ${inLanguages} [--as-of DATE] [--json]`,
    load: async () => (await import("./circles.ts")).circles,
  },
  {
    name: "reach",
    usage: "reach NETWORK [--max-hops 2] [--absent ID,...] [--as-of DATE] [--json]",
    load: async () => (await import("./reach.ts")).reach,
  },
  {
    name: "key-figures",
    usage:
      "key-figures NETWORK --size 6 [--must ID,...] [--exclude ID,...] [--cover-by language|cluster|institution] [--fairness worst-first] [--seed 1] [--replicates 200] [--max-hops 2] [--as-of DATE] [--json]",
    load: async () => (await import("./key-figures.ts")).keyFigures,
  },
  {
    name: "measure",
    usage: `measure NETWORK NAME [--set ID,...] ${ofMeasures().usage} [--as-of DATE] [--json]`,
    details: () => linesOf(ofMeasures()),
    load: async () => (await import("./measure.ts")).measure,
  },
  {
    name: "best-set",
    usage: `best-set NETWORK --measure NAME --size N ${ofBestSets().usage} [--all-ties] [--must ID,...] [--exclude ID,...] [--as-of DATE] [--json]`,
    details: () => linesOf(ofBestSets()),
    load: async () => (await import("./best-set.ts")).bestSet,
  },
  {
    name: "suggest",
    usage: `suggest NETWORK --request FILE ${inLanguages} [--as-of DATE] [--json]`,
    load: async () => (await import("./suggest.ts")).suggest,
  },
  {
    name: "draw",
    usage: `draw NETWORK --out MAP.svg [--view coordinator|keyGroup|institution|public] ${inLanguages} [--as-of DATE] [--json]`,
    load: async () => (await import("./draw.ts")).draw,
  },
  {
    name: "import",
    usage:
      "import FILE... --out NETWORK [--mapping FILE] [--leave-out COLUMN,...] [--network ID] [--dry-run] [--lang nl|en|tr|ar] [--as-of DATE] [--json]",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "serve",
    usage:
      "serve [--demo] [--port 3000] [--host 127.0.0.1] [--data DIR] [--calls-per-minute 1200] [--proxies 0] [--json]",
    load: async () => (await import("./serve.ts")).serve,
  },
  {
    name: "account",
    usage:
      "account --data DIR --login NAME [--network ID --role ROLE [--person ID] [--institution ID] [--end]] [--new-password] [--demo] [--json]",
    load: async () => (await import("./account.ts")).account,
  },
  {
    name: "backup",
    usage: "backup --data DIR --out FILE [--json]",
    load: async () => (await import("./backup.ts")).backup,
  },
  {
    name: "restore",
    usage: "restore --from FILE --data DIR [--json]",
    load: async () => (await import("./backup.ts")).restore,
  },
  {
    name: "verify-audit",
    usage: "verify-audit --data DIR [--demo] [--json]",
    load: async () => (await import("./verify-audit.ts")).verifyAudit,
  },
  {
    name: "person-record",
    usage: "person-record --data DIR --network ID --person ID [--demo] [--json]",
    load: async () => (await import("./rights.ts")).personRecord,
  },
  {
    name: "erase",
    usage: "erase --data DIR --network ID --person ID [--demo] [--json]",
    load: async () => (await import("./rights.ts")).erase,
  },
  {
    name: "dpia",
    usage: `dpia --data DIR [--language ${languages.join("|")}] [--out FILE] [--demo] [--json]`,
    load: async () => (await import("./register.ts")).dpia,
  },
  {
    name: "register",
    usage: `register --data DIR [--language ${languages.join("|")}] [--out FILE] [--demo] [--json]`,
    load: async () => (await import("./register.ts")).register,
  },
  {
    name: "breach",
    usage:
      "breach --data DIR --from DATETIME --to DATETIME [--account ID] [--network ID] [--person-ids] [--demo] [--json]",
    load: async () => (await import("./breach.ts")).breach,
  },
];

function help(shown: readonly ListedCommand[], language: Language): string {
  const { words, say } = inLanguage(commandLineWords, language);
  return [
    words.help.usage,
    ...shown.map(({ usage }) => `  parent-circles ${usage}`),
    words.help.dates,
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
    surroundings.print([help(shown, language), ...(listed?.details?.() ?? [])].join("\n"));
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
