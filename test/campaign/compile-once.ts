import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../support/server-process.ts";

/**
 * Has the server's modules compiled once for all processes that are started from here. Most of a round is a start, and most of a
 * start is loading modules: this saves a sixth of it, and changes nothing that is looked at. Node writes what it compiled when
 * a process ends by itself, which a killed one never does. Gives what forgets it again.
 */
export async function compileOnce(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "compiled-"));
  process.env.NODE_COMPILE_CACHE = folder;
  const server = await startServer(["--demo"]);
  await server.kill("SIGTERM");
  return () => {
    delete process.env.NODE_COMPILE_CACHE;
    rmSync(folder, { recursive: true, force: true });
  };
}
