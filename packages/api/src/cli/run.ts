import { parseArgs } from "node:util";
import { account } from "./account.ts";
import { backup, restore } from "./backup.ts";
import { bestSet } from "./best-set.ts";
import { breach } from "./breach.ts";
import { circles } from "./circles.ts";
import { type Command, type Surroundings, type Typed, UsageError } from "./command.ts";
import { draw } from "./draw.ts";
import { linesFor } from "./error-texts.ts";
import { importCommand } from "./import.ts";
import { keyFigures } from "./key-figures.ts";
import { measure } from "./measure.ts";
import { reach } from "./reach.ts";
import { dpia, register } from "./register.ts";
import { erase, personRecord } from "./rights.ts";
import { serve } from "./serve.ts";
import { suggest } from "./suggest.ts";
import { validate } from "./validate.ts";
import { verifyAudit } from "./verify-audit.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  validate,
  circles,
  reach,
  keyFigures,
  measure,
  bestSet,
  suggest,
  draw,
  importCommand,
  serve,
  account,
  backup,
  restore,
  verifyAudit,
  personRecord,
  erase,
  dpia,
  register,
  breach,
];

const help = (shown: readonly Command[] = commands): string =>
  ["Usage:", ...shown.map(({ usage }) => `  parent-circles ${usage}`), "Dates are written YYYY-MM-DD."].join("\n");

/** Runs a command line; gives the exit code: 0 done, 1 refused with a code, 2 called in an unknown way. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  const command = commands.find((one) => one.name === name);
  const shown = command === undefined ? commands : [command];
  if (name === "--help" || name === "help" || rest.includes("--help")) {
    surroundings.print(help(shown));
    return 0;
  }
  try {
    if (command === undefined)
      throw new UsageError(name === undefined ? "Say which command." : "There is no such command.");
    await command.run(typedFor(command, rest), surroundings);
    return 0;
  } catch (error) {
    for (const line of linesFor(error)) surroundings.warn(line);
    if (!(error instanceof UsageError)) return 1;
    surroundings.warn(help(shown));
    return 2;
  }
}

function typedFor(command: Command, words: string[]): Typed {
  try {
    const { values, positionals } = parseArgs({ args: words, options: command.options, allowPositionals: true });
    if (positionals.length > command.positionals.length)
      throw new UsageError("There are more words than the command takes.");
    return { positionals, values: values as Typed["values"] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("An option is unknown, or lacks its value.");
  }
}
