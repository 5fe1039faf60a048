import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { builtCommand } from "../../../../test/support/built.ts";

test("serve goes on answering when nobody reads its log any more", { timeout: 30_000 }, async () => {
  const words = [builtCommand(), "serve", "--demo", "--json", "--port", "0"];
  const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  const [line] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
  const { url } = JSON.parse(line) as { url: string };
  server.stderr.destroy();
  for (let calls = 0; calls < 5; calls++) {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    // Lines of the log that come within a few milliseconds are written together.
    await pause(50);
  }
  expect(server.exitCode).toBeNull();
  server.kill("SIGKILL");
});
