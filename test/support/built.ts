import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

let found: string | undefined;

/**
 * The command line as it is published, built if it has to be: for tests that start processes of their own. A long run
 * names with SERVER_COMMAND a copy that nobody rebuilds meanwhile.
 */
export function builtCommand(): string {
  found ??= process.env.SERVER_COMMAND ?? build();
  return found;
}

function build(): string {
  spawnSync(resolve(root, "node_modules/.bin/tsc"), ["-b", "packages/api"], { cwd: root });
  const command = resolve(root, "packages/api/dist/cli/main.js");
  if (!existsSync(command)) throw new Error("The command line could not be built.");
  return command;
}
