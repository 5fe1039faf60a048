import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { type ServedDemo, serveDemo } from "./served-demo.ts";

let demo: ServedDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (browserMissing) return;
  [demo, browser] = await Promise.all([serveDemo(), startBrowser()]);
  ({ page } = await visit(browser));
  await page.goto(`${demo.linkFor("coordinator", "zuidwijk")}#/en`);
  await page.goto(`${demo.url}/#/en/map`);
  await page.locator(".pc-explorer").waitFor();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe.skipIf(browserMissing)("the coordinator explores the map of Zuidwijk", () => {
  test("PN-35 “if she stops” counts every route, and names who could follow", async () => {
    await page.getByLabel("Find a person").fill("Aisha");
    await page
      .getByRole("option", { name: /Aisha B\./ })
      .first()
      .click();
    await page.getByRole("button", { name: "What if this person stops?" }).click();
    const said = (await page.getByRole("status").last().textContent()) ?? "";
    // examples/data/expected.json: 22 sole routes of Z-K1.
    expect(said).toContain("23 of 72 shown");
    expect(said).toMatch(/you could ask: \S+\u00A0\w\., \S+\u00A0\w\. and \S+\u00A0\w\.$/);
    expect(said).not.toContain("only the best routes");
    expect(said).not.toContain("..");
  });

  test("says that nothing is known of earlier days, where nothing is", async () => {
    await page.getByRole("button", { name: "Look back over the year" }).click();
    await page.getByText("Nothing is known of earlier days in this year.").waitFor();
    expect(await page.locator(".pc-explorer").count()).toBe(1);
  });
});
