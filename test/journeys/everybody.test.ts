import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { matchOneRequest, openPlace, placeRoles as roles, places } from "./places.ts";
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

const looks = [
  { language: "nl", colorScheme: "light" },
  { language: "nl", colorScheme: "dark" },
  { language: "ar", colorScheme: "light" },
  { language: "ar", colorScheme: "dark" },
] as const;

const open = (page: Page, hash: string) => openPlace(demo, page, hash);

describe.skipIf(browserMissing)("in Dutch and Arabic, light and dark", () => {
  test.each(roles)("the pages of the %s can be used by everybody", { timeout: 300_000 }, async (role) => {
    const { page, wrong } = await visit(browser, { reducedMotion: "reduce", viewport: { width: 1100, height: 800 } });
    await page.goto(`${demo.linkFor(role)}#/nl`);
    const found: string[] = [];
    for (const { page: name, first } of places.filter((place) => place.role === role)) {
      for (const { language, colorScheme } of looks) {
        await page.emulateMedia({ colorScheme });
        await open(page, `${language}/${name}`);
        await first?.(page);
        const axe = new AxeBuilder({ page }).exclude(".pc-arrows");
        // What the dark can spoil is contrast; the rest has just been looked at in the light.
        const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `${language} ${colorScheme} ${name}: ${id} at ${nodes[0]?.html}`),
        );
      }
    }
    expect(found).toEqual([]);
    // What a measure does not take is refused on purpose, and a visitor has no account; the browser reports that too.
    expect(wrong.filter((message) => !/400 \(Bad Request\)|409 \(Conflict\)/.test(message))).toEqual([]);
  });
});

describe.skipIf(browserMissing).each(["nl", "tr", "ar"])("on a screen of 320 px, in %s", (language) => {
  test.each(roles)("no page of the %s has to be moved sideways", { timeout: 60_000 }, async (role) => {
    const { page } = await visit(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(`${demo.linkFor(role)}#/${language}`);
    const tooWide: string[] = [];
    for (const { page: name, first } of places.filter((place) => place.role === role)) {
      await open(page, `${language}/${name}`);
      await first?.(page);
      const beyondPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyondPx > 0) tooWide.push(`${name}: ${beyondPx} px`);
    }
    expect(tooWide).toEqual([]);
  });
});

test.skipIf(browserMissing)(
  "the first key goes past the menu, and every new page puts the reader at its heading",
  async () => {
    const { page } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/en`);
    await page.locator("main h1").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await open(page, "en/requests");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  },
);

describe.skipIf(browserMissing)("on a phone", () => {
  test("the top of the coordinator takes one line until it is unfolded, and Escape folds it", async () => {
    const { page } = await visit(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${demo.linkFor("coordinator")}#/nl`);
    await open(page, "nl/requests");
    const top = await page.locator(".top").boundingBox();
    expect(top?.height).toBeLessThanOrEqual(65);
    const asks = page.getByRole("link", { name: "Sleutelfiguren" });
    expect(await asks.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await asks.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await asks.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await asks.click();
    await page.waitForFunction(() => location.hash.endsWith("key-figures"));
    expect(await asks.isVisible()).toBe(false);
  });

  test("the tabs of a key figure lie under her thumb, and cover nothing when she has read to the end", async () => {
    const { page } = await visit(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${demo.linkFor("keyFigure")}#/nl`);
    await open(page, "nl/my-asks");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [tabs, foot] = [await page.locator(".tabs").boundingBox(), await page.locator(".bottom").boundingBox()];
    expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBe(844);
    const said = await page.locator(".bottom").evaluate((bottom) => {
      const range = document.createRange();
      range.selectNodeContents(bottom);
      return range.getBoundingClientRect().bottom;
    });
    expect(said).toBeLessThan(tabs?.y ?? 0);
    expect(foot?.width).toBe(390);
  });
});
