import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openStoreAt, type StoreAddress } from "../store/open-at.ts";
import type { Secrets } from "../store/keys.ts";
import type { Store } from "../store/port.ts";
import { type Surroundings, textOf, type Typed, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";

/** The options that say which installation a command is about. */
export const installationOptions = { data: { type: "string" }, demo: { type: "boolean" } } as const;

/** What others of the machine may do with a data folder, and with a file: nothing. */
export const ownFolder = 0o700;
export const ownFile = 0o600;

/** The database's file in a data folder. */
export const databaseIn = (folder: string): string => join(folder, "parent-circles.sqlite");

/** The list of who was erased: where it was said to be, else beside the database. */
export const erasuresOf = (
  folder: string | undefined,
  { environment }: Pick<Surroundings, "environment">,
): string | undefined =>
  settingIn({ environment }, "PARENT_CIRCLES_ERASURES") ??
  (folder === undefined ? undefined : join(folder, "erasures.jsonl"));

/** The data folder of an installation on SQLite; refused where there is none. */
export function dataFolder(typed: Typed): string {
  const folder = textOf(typed, "data");
  if (folder === undefined) throw new UsageError("data");
  if (!existsSync(databaseIn(folder))) throw new CliError("cli/no-installation", { folder });
  return folder;
}

/** Where the store is that a command is about: `DATABASE_URL` if it is set, else the file in `--data`. */
export function addressOf(typed: Typed, surroundings: Surroundings): StoreAddress {
  const mode = typed.values.demo === true ? "demo" : "production";
  const url = settingIn(surroundings, "DATABASE_URL");
  const folder = textOf(typed, "data");
  const erasures = mode === "demo" ? undefined : erasuresOf(folder, surroundings);
  // A demonstration is opened again with the same secret, and has nothing to hide.
  const secrets = mode === "demo" ? { secret: mode } : secretsIn(surroundings);
  const kept = { mode, options: { ...secrets, erasures } } as const;
  if (folder === undefined && url !== undefined && mode === "production") return { kind: "postgres", url, ...kept };
  if (folder === undefined) throw new UsageError("dataOrDatabase");
  mkdirSync(folder, { recursive: true, mode: ownFolder });
  return { kind: "sqlite", path: databaseIn(folder), ...kept };
}

/**
 * Does something with the store of an installation that is there, and closes it. Where there is none it is refused: a folder
 * misspelt would be an empty installation, whose audit is whole and who holds nothing on anybody.
 *
 * @throws CliError `cli/no-installation`
 */
export async function withInstallation<Result>(
  typed: Typed,
  surroundings: Surroundings,
  act: (store: Store) => Promise<Result>,
): Promise<Result> {
  if (textOf(typed, "data") !== undefined) dataFolder(typed);
  return withInstallationMade(typed, surroundings, act);
}

/** Does something with an installation's store, and closes it; an empty one is made where there is none. */
export async function withInstallationMade<Result>(
  typed: Typed,
  surroundings: Surroundings,
  act: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStoreAt(addressOf(typed, surroundings));
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/** What is said of an option that was not given. */
export const missing = (option: string): UsageError => new UsageError("missing", { option: `--${option}` });

/** An option that has to be given. */
export function requiredText(typed: Typed, option: string): string {
  const text = textOf(typed, option);
  if (text === undefined) throw missing(option);
  return text;
}

const leastSecretBytes = 32;

/**
 * The installation's secret: a shorter one can be guessed by whoever has a copy of the database.
 *
 * @throws CliError `cli/setting-missing`, `cli/secret-too-short`
 */
export function secretIn(surroundings: Surroundings): string {
  const name = "PARENT_CIRCLES_SECRET";
  const secret = requiredSetting(surroundings, name);
  checkLength(name, secret);
  return secret;
}

const keyName = "PARENT_CIRCLES_KEY";
const oldKeyName = "PARENT_CIRCLES_OLD_KEY";

/** All from which the keys of an installation are made. */
const secretsIn = (surroundings: Surroundings): Secrets => ({
  secret: secretIn(surroundings),
  key: keyIn(surroundings, keyName),
  oldKey: keyIn(surroundings, oldKeyName),
});

/**
 * A key from the environment, or from the file that it names, which nobody else of the machine may read.
 *
 * @throws CliError `cli/key-file-readable`, `cli/file-unreadable`, `cli/secret-too-short`
 */
function keyIn(surroundings: Surroundings, name: string): string | undefined {
  const file = settingIn(surroundings, `${name}_FILE`);
  const key = file === undefined ? settingIn(surroundings, name) : keyInFile(file);
  if (key !== undefined) checkLength(name, key);
  return key;
}

function keyInFile(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new CliError("cli/file-unreadable", { file });
  if ((found.mode & 0o077) !== 0) throw new CliError("cli/key-file-readable", { file });
  return readFileSync(file, "utf8").trim();
}

function checkLength(name: string, secret: string): void {
  if (Buffer.byteLength(secret) < leastSecretBytes)
    throw new CliError("cli/secret-too-short", { name, least: String(leastSecretBytes) });
}

/** A setting of the environment; one that is empty is not there. */
const settingIn = ({ environment }: Pick<Surroundings, "environment">, name: string): string | undefined =>
  environment[name] === "" ? undefined : environment[name];

/** A setting of the environment that has to be there. */
export function requiredSetting(surroundings: Surroundings, name: string): string {
  const value = settingIn(surroundings, name);
  if (value === undefined) throw new CliError("cli/setting-missing", { name });
  return value;
}
