import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostHarm } from "../support/harm.ts";
import { hostileKinds } from "../support/hostile-files.ts";
import { type ImportTarget, openImportTarget } from "../support/hostile-imports.ts";

let target: ImportTarget;
beforeAll(async () => {
  target = await openImportTarget();
}, 60_000);
afterAll(() => target.close());

// One of each kind; `pnpm campaign files --rounds 200` sends two hundred.
describe("POST imports of a hostile file", { timeout: 60_000 }, () => {
  test.each(hostileKinds.map((kind, seed) => ({ kind, seed })))(
    "POST imports of $kind is refused or read, and holds nobody up",
    async ({ kind, seed }) => {
      const sent = await target.send(seed);
      expect(sent.kind).toBe(kind);
      expect(sent.result.status).toBeLessThan(500);
      expect(sent.result.text).not.toMatch(/node_modules|\n\s+at |root:/);
      expect(sent).toSatisfy(() => Math.min(sent.busyMs, sent.ownHeldMs) <= mostHarm.heldMs);
      expect(sent.grownMB).toBeLessThan(mostHarm.memoryMB);
    },
  );
});
