import { chmodSync, closeSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { replayErasures } from "../acts/replay-erasures.ts";
import { type Command, textOf, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import {
  databaseIn,
  dataFolder,
  erasuresOf,
  ownFile,
  ownFolder,
  requiredText,
  secretIn,
  withInstallation,
} from "./installation.ts";

/** Copies the database of a running installation into one file, as of one moment. */
export const backup: Command = {
  positionals: [],
  options: { data: { type: "string" }, out: { type: "string" }, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const out = requiredText(typed, "out");
    if (isThere(out)) throw new CliError("cli/file-exists", { file: out });
    const file = databaseIn(dataFolder(typed));
    const at = surroundings.now().toISOString();
    // Opened first: what this installation cannot open is no backup of it.
    await withInstallation(typed, surroundings, async (store) => {
      await copyInto(out, file);
      await store.write(({ installation }) => installation.done("backup", at));
    });
    show(typed, surroundings, {
      json: { file: out },
      lines: ({ words, say }) => [say(words.backup.kept, { file: out })],
    });
  },
};

async function copyInto(out: string, file: string): Promise<void> {
  const database = new Database(file, { fileMustExist: true });
  try {
    // Made first, and for its owner alone: it is as readable as it was when it was opened.
    closeSync(openSync(out, "wx", ownFile));
    await database.backup(out);
  } finally {
    database.close();
  }
}

/**
 * Puts a backup into an empty data folder, after looking whether it is whole and one of an installation, and erases again whoever was
 * erased since it was made.
 */
export const restore: Command = {
  positionals: [],
  options: { data: { type: "string" }, from: { type: "string" }, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const from = requiredText(typed, "from");
    const folder = textOf(typed, "data");
    if (folder === undefined) throw new UsageError("folderOut");
    // What a killed process left beside its database would be read as a part of this one.
    for (const file of filesOf(databaseIn(folder))) if (isThere(file)) throw new CliError("cli/file-exists", { file });
    checkWhole(from);
    const list = erasuresOf(folder, surroundings);
    const erases = list !== undefined && existsSync(list);
    const secret = erases ? secretIn(surroundings) : "";
    mkdirSync(folder, { recursive: true, mode: ownFolder });
    copyFileSync(from, databaseIn(folder), constants.COPYFILE_EXCL);
    chmodSync(databaseIn(folder), ownFile);
    const erasures = erases
      ? await withInstallation(typed, surroundings, (store) =>
          replayErasures({ store, secret, clock: surroundings.now }),
        )
      : null;
    show(typed, surroundings, {
      json: { folder, erasures },
      lines: ({ words, say }) => [
        say(words.backup.restored, { folder }),
        erasures === null ? words.backup.noErasures : say(words.backup.erasedAgain, { count: erasures }),
      ],
    });
  },
};

const filesOf = (database: string): string[] => [database, `${database}-wal`, `${database}-shm`];

/** Whether something is there, a link to nothing included. */
const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

function checkWhole(file: string): void {
  if (!existsSync(file)) throw new CliError("cli/file-unreadable", { file });
  try {
    const database = new Database(file, { readonly: true });
    const found = database.pragma("integrity_check", { simple: true });
    const mode = database.prepare("select value from installation where key = 'mode'").pluck().get();
    database.close();
    if (found === "ok" && mode === "production") return;
  } catch (cause) {
    throw new CliError("cli/backup-broken", { file }, { cause });
  }
  throw new CliError("cli/backup-broken", { file });
}
