import { createClient } from "@parent-circles/client";
import { type Harm, type HarmWatch, mostHarm, watchHarm } from "./harm.ts";
import { type HostileKind, hostileFile } from "./hostile-files.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** What became of a hostile file that was sent to be imported. */
export interface SentFile extends Harm<{ readonly status: number; readonly text: string }> {
  readonly kind: HostileKind;
}

/** A server to which hostile files are sent. */
export interface ImportTarget {
  readonly send: (seed: number) => Promise<SentFile>;
  readonly close: () => Promise<void>;
}

/** Starts a demonstration in a process of its own, and has it import something honest: cold code is slow once. */
export async function openImportTarget(): Promise<ImportTarget> {
  const server: ServerProcess = await startServer(["--demo"], {}, { probe: true });
  const watch: HarmWatch = watchHarm(() => server);
  const { data } = await createClient({ baseUrl: server.url }).POST("/v1/sessions", {
    body: { link: server.tokenFor("coordinator") },
  });
  const post = async (bytes: Uint8Array) => {
    const answer = await fetch(`${server.url}/v1/networks/pendrecht/imports`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${data?.token ?? ""}` },
      body: JSON.stringify({ files: [{ name: "file.xlsx", base64: Buffer.from(bytes).toString("base64") }] }),
    }).catch(() => undefined);
    // A server may hang up on a body that is too large before all of it was sent.
    return { status: answer?.status ?? 413, text: (await answer?.text().catch(() => "")) ?? "" };
  };
  await post(new TextEncoder().encode("Naam\nAisha\n"));
  await server.loop();
  return {
    send: async (seed) => {
      const { kind, file } = hostileFile(seed);
      const act = () => post(file.bytes ?? new Uint8Array());
      const harm = await watch.harmOf(act);
      return {
        kind,
        ...(Math.min(harm.busyMs, harm.ownHeldMs) <= mostHarm.heldMs ? harm : await watch.leastHarmOf(act)),
      };
    },
    close: async () => {
      watch.end();
      await server.kill();
    },
  };
}
