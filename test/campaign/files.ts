import { mostHarm } from "../support/harm.ts";
import { openImportTarget, type SentFile } from "../support/hostile-imports.ts";
import type { Asked, Came } from "./asked.ts";

/** The campaign of hostile files as a command: each is sent to be imported, and refused or read without harm. */
export async function runFiles({ rounds, seed, say, isStopped }: Asked): Promise<Came> {
  const target = await openImportTarget();
  const sent: SentFile[] = [];
  let wrong = 0;
  try {
    while (sent.length < rounds && !isStopped()) {
      const file = await target.send(seed + sent.length);
      sent.push(file);
      const { kind, result, busyMs, ownHeldMs, grownMB } = file;
      const figures = `${result.status}, held ${Math.round(busyMs)} ms, memory + ${Math.round(grownMB)} MB`;
      // On a busy machine the loop waits for the processor as well: what it did itself counts.
      const isHeld = Math.min(busyMs, ownHeldMs) > mostHarm.heldMs;
      const isRight = result.status < 500 && !isHeld && grownMB <= mostHarm.memoryMB;
      if (!isRight) wrong += 1;
      if (!isRight || sent.length % 25 === 0)
        say(`${isRight ? "" : "WRONG "}${sent.length} of ${rounds}: ${kind}: ${figures}`);
    }
  } finally {
    await target.close();
  }
  const most = (of: (file: SentFile) => number): number => Math.round(Math.max(0, ...sent.map(of)));
  return {
    figures: {
      files: sent.length,
      kinds: new Set(sent.map(({ kind }) => kind)).size,
      read: sent.filter(({ result }) => result.status === 201).length,
      refused: sent.filter(({ result }) => result.status >= 400 && result.status < 500).length,
      mostHeldMs: most(({ busyMs }) => busyMs),
      mostMemoryMB: most(({ grownMB }) => grownMB),
    },
    wrong,
  };
}
