import { readFileSync, writeFileSync } from "node:fs";
import { type Network, readNetworkText } from "@parent-circles/core";
import { todayIn } from "../acts/today.ts";
import { type Surroundings, textOf, type Typed, UsageError } from "./command.ts";
import { commandLineWords, inLanguage, type Spoken } from "@parent-circles/words";
import { CliError } from "./errors.ts";

/** The text of a file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CliError("cli/file-unreadable", { file }, { cause });
  }
}

/** Writes a file. */
export function writeText(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new CliError("cli/file-unwritable", { file }, { cause });
  }
}

/** A network with the day whose state is asked for. */
export interface OpenedNetwork {
  readonly network: Network;
  readonly asOf: string;
}

/** Opens the network that a command names first. */
export function openNetwork(typed: Typed, { now }: Surroundings): OpenedNetwork {
  const [file] = typed.positionals;
  if (file === undefined) throw new UsageError("networkFile");
  const network = readNetworkText(readText(file));
  return { network, asOf: textOf(typed, "as-of") ?? todayIn(network, now()) };
}

/** The words of the command line, and who says them. */
export type Teller = Spoken<"commandLine">;

/** What a command found: as JSON, or as lines for people. */
interface Result {
  readonly json: object;
  readonly lines: (teller: Teller) => readonly string[];
}

/** Prints a result as JSON, or as lines for people in their language. */
export function show({ values, language }: Typed, { print }: Surroundings, { json, lines }: Result): void {
  print(
    values.json === true ? JSON.stringify(json, null, 2) : lines(inLanguage(commandLineWords, language)).join("\n"),
  );
}
