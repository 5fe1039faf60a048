import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomFrom, someOf } from "../../packages/core/src/base/random.ts";
import { browserMissing, startBrowser } from "./browser.ts";
import { everyLook, lookAt } from "./looks.ts";
import { matchOneRequest } from "./places.ts";
import { type ServedDemo, serveDemo } from "./served-demo.ts";

let demo: ServedDemo;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [demo, browser] = await Promise.all([serveDemo(), startBrowser()]);
  await matchOneRequest(demo, browser);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const sampled = 12;
const dayMs = 86_400_000;
/** Another sample every day; a day that found something is looked at again with its number. */
const seed = Number(process.env["LOOKS_SEED"] ?? Math.floor(Date.now() / dayMs));

test.skipIf(browserMissing)(
  `${sampled} of the looks of all pages (LOOKS_SEED=${seed}) are free of what axe finds, come to by the Tab key, and no wider than their window`,
  { timeout: 240_000 },
  async () => {
    const found: string[] = [];
    for (const look of someOf(everyLook, sampled, randomFrom(seed)))
      found.push(...(await lookAt({ demo, browser }, look)));
    expect(found).toEqual([]);
  },
);
