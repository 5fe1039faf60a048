import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../packages/api/src/cli/run.ts";
import type { PostgresServer } from "../support/postgres-server.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

/** An installation that is started again and again on the same data. */
export interface Installation {
  /** Starts it; a signal kills the process in the middle of that. */
  readonly start: (signal?: AbortSignal) => Promise<ServerProcess>;
  /** Makes an account, or gives it one more role; nobody but a coordinator comes before the network. Returns the password. */
  readonly letIn: (account: Account) => Promise<string>;
  /** The bytes of the database's files, to look for what should have gone; nothing where a server keeps them. */
  readonly bytes: () => string;
  readonly discard: () => void;
  /** Where its data are. */
  readonly where: string;
}

/** Somebody who has an account: the words of `parent-circles account`. */
export type Account = Readonly<Record<"login" | "network" | "role", string>> & { readonly institution?: string };

const settings = {
  PARENT_CIRCLES_SECRET: "a secret of the campaign, of more than 32 bytes",
  PARENT_CIRCLES_CONTROLLER: "A foundation of the campaign",
  PARENT_CIRCLES_DPIA: "DPIA-0",
};

// The writers of a campaign write as fast as they are answered.
const serveWords = ["--calls-per-minute", "1000000"];

/** Makes a new installation: in a folder of its own, or in a database of its own. */
export function makeInstallation(postgres: PostgresServer | undefined): Installation {
  const place = postgres === undefined ? inFolder() : inDatabase(postgres);
  const passwords = new Map<string, string>();
  return {
    start: (signal) => startServer([...serveWords, ...place.words], place.environment, { detached: true, signal }),
    letIn: async (account) => {
      const password = (await made(account, place)) ?? passwords.get(account.login) ?? "";
      passwords.set(account.login, password);
      return password;
    },
    bytes: place.bytes,
    discard: place.discard,
    where: place.where,
  };
}

interface Place {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly bytes: () => string;
  readonly discard: () => void;
  readonly where: string;
}

function inFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), "campaign-"));
  return {
    words: ["--data", folder],
    environment: settings,
    bytes: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("\n"),
    discard: () => rmSync(folder, { recursive: true, force: true }),
    where: folder,
  };
}

let databases = 0;

function inDatabase(postgres: PostgresServer): Place {
  const name = `campaign_${(databases += 1)}`;
  postgres.create(name);
  return {
    words: [],
    environment: { ...settings, DATABASE_URL: postgres.urlOf(name) },
    bytes: () => "",
    discard: () => postgres.drop(name),
    where: postgres.urlOf(name),
  };
}

/** Makes an account, or gives it one more role; its password, where it is new. */
async function made(account: Account, { words, environment }: Place): Promise<string | undefined> {
  const printed: string[] = [];
  const given = Object.entries(account).flatMap(([name, value]) => [`--${name}`, value]);
  const code = await run(["account", ...words, ...given, "--json"], {
    print: (text) => printed.push(text),
    warn: (text) => printed.push(text),
    now: () => new Date(),
    environment,
    stopped: () => Promise.resolve(),
  });
  if (code !== 0) throw new Error(`No account: ${printed.join(" ")}`);
  return (JSON.parse(printed.join("")) as { password?: string }).password;
}
