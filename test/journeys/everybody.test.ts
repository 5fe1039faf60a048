import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { type ServedDemo, serveDemo } from "./served-demo.ts";

let demo: ServedDemo;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [demo, browser] = await Promise.all([serveDemo(), startBrowser()]);
  await matchOneRequest();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** So that the page of a request has suggestions and asks on it. */
async function matchOneRequest(): Promise<void> {
  const { page } = await visit(browser);
  await page.goto(`${demo.linkFor("coordinator")}#/en`);
  await page.goto(`${demo.url}/#/en/requests/request-advice-evening`);
  const people = {
    "Ingrid Kowalska": "Rachida C.",
    "Safiya Yılmaz": "Sevgi V.",
    "Selma Aydın": "Selma A.",
    "Irina Celik": "Irina C.",
  };
  for (const [name, person] of Object.entries(people)) {
    await page.getByLabel(`Who is “${name}”?`).fill(person);
    await page.getByRole("button", { name: `This is ${person}`, exact: true }).click();
  }
  await page.getByRole("button", { name: "Save and look for routes" }).click();
  for (const person of ["Selma A.", "Rachida C.", "Sevgi V."]) {
    const choice = page.getByRole("article").getByRole("button", { name: person });
    await choice.click();
    await choice.waitFor({ state: "detached" });
  }
  await page.context().close();
  await answerTwo();
}

/** So that one ask waits for the asker to put it, and one for how it went. */
async function answerTwo(): Promise<void> {
  const { page } = await visit(browser);
  await page.goto(`${demo.linkFor("keyFigure")}#/en`);
  for (const person of ["Rachida C.", "Sevgi V."]) {
    const ask = page.getByRole("listitem").filter({ hasText: `${person}?` });
    await ask.getByRole("button", { name: "Yes, I will" }).click();
    await ask.getByRole("button", { name: "I asked her" }).waitFor();
  }
  await page.getByRole("button", { name: "I asked her" }).first().click();
  await page.locator(".taps").waitFor();
  await page.context().close();
}

/** The table with a dozen of its rows: the others are of the same kind. */
async function showSomeRows(page: Page): Promise<void> {
  await page.getByRole("radio").last().check();
  await page.locator(".filters input[type=search]").fill("mother 1");
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });

/** How an ask went, in six taps, behind its summary. */
async function unfoldOutcomes(page: Page): Promise<void> {
  await unfold(page);
  await page.locator(".taps").first().waitFor();
}

/** What a key figure opens herself: a note, and the day of a pause. */
async function unfoldNote(page: Page): Promise<void> {
  await unfold(page);
  await page.locator(".note").waitFor();
  await page.locator("input[type=date]").waitFor();
}

/** What she has tapped, to be said again. */
async function tapOutcome(page: Page): Promise<void> {
  // Once tapped, it stays so in another language.
  if ((await page.locator(".taps").count()) > 0) await page.locator(".taps button").first().click();
  await page.locator(".card .notice-calm").waitFor();
}

/** A number that a measure does not take, and what is said beside its field. */
async function askTooMuch(page: Page): Promise<void> {
  await page.locator("main input[type=number]").first().fill("0");
  await page.locator("main button[type=submit]").click();
  await page.locator(".field-error").waitFor();
}

/** The form for somebody new, with what she agrees to, and what is missing. */
async function addNobody(page: Page): Promise<void> {
  await page.locator("main form input[type=radio]").nth(2).check();
  await page.locator("main button[type=submit]").click();
  await page.locator(".field-error").waitFor();
}

/** Whom somebody trusts, who named her, and what was seen of her, to be filled in. */
async function openForms(page: Page): Promise<void> {
  await unfold(page);
  // Every form is another card's last button.
  for (const card of await page.locator(".person .card").all()) {
    const button = card.locator(":scope > .button").last();
    if ((await button.count()) > 0) await button.click();
  }
  await page.locator(".inner-form").first().waitFor();
}

/** Every page of every role, and what to do there before looking. */
const places: { role: Role; page: string; first?: (page: Page) => Promise<void> }[] = [
  { role: "coordinator", page: "start" },
  { role: "coordinator", page: "today" },
  { role: "coordinator", page: "map" },
  { role: "coordinator", page: "map", first: showSomeRows },
  { role: "coordinator", page: "people" },
  { role: "coordinator", page: "people/~add", first: addNobody },
  { role: "coordinator", page: "people/~doubles" },
  { role: "coordinator", page: "people/P-M30", first: openForms },
  { role: "coordinator", page: "people/P-M30~consent" },
  { role: "coordinator", page: "people/P-M30~edit" },
  { role: "coordinator", page: "people/P-M30~record" },
  { role: "coordinator", page: "people/P-M30~erase" },
  { role: "coordinator", page: "import" },
  { role: "coordinator", page: "health" },
  { role: "coordinator", page: "key-figures/3" },
  { role: "coordinator", page: "measures" },
  { role: "coordinator", page: "measures/diffusion", first: askTooMuch },
  { role: "coordinator", page: "requests" },
  { role: "coordinator", page: "requests/request-advice-evening" },
  { role: "coordinator", page: "asks" },
  { role: "coordinator", page: "nowhere" },
  { role: "coordinator", page: "asks", first: unfoldOutcomes },
  { role: "coordinator", page: "start/old-link" },
  { role: "institution", page: "my-requests" },
  { role: "institution", page: "new-request", first: async (page) => page.locator("button[type=submit]").click() },
  { role: "keyFigure", page: "my-asks" },
  { role: "keyFigure", page: "my-asks", first: unfoldNote },
  { role: "keyFigure", page: "my-asks", first: tapOutcome },
  { role: "keyFigure", page: "activities" },
  { role: "public", page: "about" },
];

const roles = ["coordinator", "institution", "keyFigure", "public"] as const;
const looks = [
  { language: "nl", colorScheme: "light" },
  { language: "nl", colorScheme: "dark" },
  { language: "ar", colorScheme: "light" },
  { language: "ar", colorScheme: "dark" },
] as const;

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${demo.url}/#/${hash}`);
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

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
    // What a measure does not take is refused on purpose; the browser reports that too.
    expect(wrong.filter((message) => !message.includes("400 (Bad Request)"))).toEqual([]);
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
