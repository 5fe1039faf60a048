import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of one's own, which can be killed in the middle of its work. */
export interface PostgresServer {
  readonly urlOf: (database: string) => string;
  /** Of the process that starts all others. */
  readonly pid: () => number | undefined;
  /** Makes an empty database. */
  readonly create: (database: string) => void;
  /** Removes a database, whoever is connected to it. */
  readonly drop: (database: string) => void;
  /** Ends the server and every process that works for a connection, with SIGKILL. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data: it recovers from its write-ahead log. */
  readonly restart: () => Promise<void>;
  /** Ends it, and removes its data. */
  readonly discard: () => Promise<void>;
}

/** Where PostgreSQL's programs are; `undefined` where none is installed. */
export const postgresPrograms = (): string | undefined =>
  globSync("/usr/lib/postgresql/*/bin")
    .filter((folder) => existsSync(join(folder, "initdb")))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .at(-1);

/** Makes an empty server with the settings that PostgreSQL comes with: every commit waits for the disk. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("No PostgreSQL is installed.");
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const owner = ownerOf(folder);
  const port = await freePort();
  const at = ["-h", "127.0.0.1", "-p", String(port), "-U", "parent_circles"];
  const run = (program: string, words: readonly string[]): boolean =>
    spawnSync(join(programs, program), words, { ...owner, cwd: folder, stdio: "ignore" }).status === 0;
  const mustRun = (program: string, ...words: string[]): void => {
    if (!run(program, words)) throw new Error(`${program} of PostgreSQL failed.`);
  };
  const begin = async (): Promise<ChildProcess> => {
    const words = ["-D", "data", "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder];
    // Detached: Ctrl-C is for the campaign alone, which ends the server itself.
    const started = spawn(join(programs, "postgres"), words, {
      ...owner,
      cwd: folder,
      stdio: "ignore",
      detached: true,
    });
    while (!run("pg_isready", at)) {
      if (started.exitCode !== null) throw new Error("PostgreSQL did not start.");
      await new Promise((resolve) => void setTimeout(resolve, 20));
    }
    return started;
  };
  mustRun("initdb", "-D", "data", "-U", "parent_circles", "-A", "trust", "-E", "UTF8");
  let server = await begin();
  return {
    urlOf: (database) => `postgres://parent_circles@127.0.0.1:${port}/${database}`,
    pid: () => server.pid,
    create: (database) => mustRun("createdb", ...at, database),
    drop: (database) => mustRun("dropdb", ...at, "--force", "--if-exists", database),
    kill: () => killFamily(server),
    restart: async () => {
      server = await begin();
    },
    discard: async () => {
      await killFamily(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses root: then it runs as the user that Debian made for it, who gets the folder. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ["-u", "-g"].map((word) =>
    Number(spawnSync("id", [word, "postgres"], { encoding: "utf8" }).stdout),
  ) as [number, number];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

/** Kills a server and what it started. */
async function killFamily(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const children = spawnSync("ps", ["-o", "pid=", "--ppid", String(server.pid)], { encoding: "utf8" }).stdout;
  const exit = once(server, "exit");
  server.kill("SIGKILL");
  for (const pid of children.split("\n").filter(Boolean).map(Number)) killIfThere(pid);
  await exit;
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended with its parent.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
