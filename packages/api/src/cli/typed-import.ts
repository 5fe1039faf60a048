import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ImportFile, ImportMapping } from "@parent-circles/core/intake";
import { textOf, type Typed, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { readText } from "./files.ts";

/** What was typed of an import, read. */
export interface TypedImport {
  readonly files: readonly ImportFile[];
  readonly mapping: ImportMapping | undefined;
  readonly leaveOut: readonly string[];
  /** The places of the rows of people who asked themselves to come back. */
  readonly asked: readonly string[];
  readonly isDryRun: boolean;
}

/** Reads what was typed of an import, and the files that it names. */
export function typedImport(typed: Typed): TypedImport {
  if (typed.positionals.length === 0) throw new UsageError("files");
  return {
    files: typed.positionals.map((file) => ({ name: basename(file), bytes: bytesOf(file) })),
    mapping: mappingIn(typed),
    leaveOut: listOf(typed, "leave-out"),
    asked: listOf(typed, "asked-to-come-back"),
    isDryRun: typed.values["dry-run"] === true,
  };
}

const listOf = (typed: Typed, option: string): string[] =>
  (textOf(typed, option) ?? "").split(",").filter((one) => one !== "");

function mappingIn(typed: Typed): ImportMapping | undefined {
  const file = textOf(typed, "mapping");
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readText(file)) as ImportMapping;
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError("cli/file-unreadable", { file }, { cause });
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliError("cli/file-unreadable", { file }, { cause });
  }
}
