import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { type Command, textOf, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { databaseIn, dataFolder, ownFolder, requiredText } from "./installation.ts";

const ownFile = 0o600;

/** Copies the database of a running installation into one file, as of one moment. */
export const backup: Command = {
  positionals: [],
  options: { data: { type: "string" }, out: { type: "string" }, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const out = requiredText(typed, "out");
    if (existsSync(out)) throw new CliError("cli/file-exists", { file: out });
    const database = new Database(databaseIn(dataFolder(typed)), { fileMustExist: true });
    try {
      // Made first, and for its owner alone: it is as readable as it was when it was opened.
      closeSync(openSync(out, "wx", ownFile));
      await database.backup(out);
    } finally {
      database.close();
    }
    show(typed, surroundings, {
      json: { file: out },
      lines: ({ words, say }) => [say(words.backup.kept, { file: out })],
    });
  },
};

/** Puts a backup into an empty data folder, after looking whether it is whole. */
export const restore: Command = {
  positionals: [],
  options: { data: { type: "string" }, from: { type: "string" }, json: { type: "boolean" } },
  run: (typed, surroundings) => {
    const from = requiredText(typed, "from");
    const folder = textOf(typed, "data");
    if (folder === undefined) throw new UsageError("folderOut");
    if (existsSync(databaseIn(folder))) throw new CliError("cli/file-exists", { file: databaseIn(folder) });
    checkWhole(from);
    mkdirSync(folder, { recursive: true, mode: ownFolder });
    copyFileSync(from, databaseIn(folder));
    chmodSync(databaseIn(folder), ownFile);
    show(typed, surroundings, {
      json: { folder },
      lines: ({ words, say }) => [say(words.backup.restored, { folder })],
    });
  },
};

function checkWhole(file: string): void {
  if (!existsSync(file)) throw new CliError("cli/file-unreadable", { file });
  try {
    const database = new Database(file, { readonly: true });
    const found = database.pragma("integrity_check", { simple: true });
    database.close();
    if (found === "ok") return;
  } catch (cause) {
    throw new CliError("cli/backup-broken", { file }, { cause });
  }
  throw new CliError("cli/backup-broken", { file });
}
