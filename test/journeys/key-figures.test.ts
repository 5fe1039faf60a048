import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { identifyKeyFigures, interviewPlan, readNetworkText } from "@parent-circles/core";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellingOf } from "../../packages/web/src/pages/key-figures/telling-of.ts";
import { speakerOf } from "../../packages/web/src/words/speaker.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { type ServedDemo, serveDemo } from "./served-demo.ts";

const asOf = "2026-03-01";
const file = resolve(import.meta.dirname, "../../examples/data/pendrecht.json");
const network = readNetworkText(readFileSync(file, "utf8"));

let demo: ServedDemo;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [demo, browser] = await Promise.all([serveDemo(), startBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

test.skipIf(browserMissing).each(["nl", "ar"] as const)(
  "where somebody cannot be told yet, the page in %s says which talks would tell, as the interview plan has them",
  { timeout: 60_000 },
  async (language) => {
    const { page, wrong } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/${language}`);
    const { group } = identifyKeyFigures(network, { asOf, size: 6 });
    expect(group.map(({ tier }) => tier)).toContain("cannotTellYet");
    const plan = interviewPlan(network, { asOf, size: 6 });
    const view = await page.evaluate(
      async () =>
        (await fetch("/v1/networks/pendrecht/view")).json() as Promise<{ people: { id: string; label: string }[] }>,
    );
    const labels = new Map(view.people.map(({ id, label }) => [id, label]));
    await page.goto(`${demo.url}/#/${language}/key-figures/6`);
    const speaker = speakerOf(language);
    const talks = page.locator("section.card", { hasText: speaker.words.keyFigures.telling.title });
    await talks.getByRole("listitem").first().waitFor();
    const said = tellingOf(
      JSON.parse(JSON.stringify(plan)) as Parameters<typeof tellingOf>[0],
      (id) => labels.get(id) ?? id,
      speaker,
    );
    expect(await talks.getByRole("listitem").allTextContents()).toEqual(said);
    expect(said.length).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  },
);
