import { aboutWords, languages, pagesNetworkWords } from "@parent-circles/words";
import type { Browser, Page } from "playwright";
import { listMeasures, measure, type MeasureOptions, readNetworkText } from "@parent-circles/core";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speakerOf } from "../../packages/web/src/words/speaker.ts";
import { numberText } from "../../packages/web/src/pages/measures/measure-rows.ts";
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

const rows = (page: Page) => page.locator(".values tbody tr");
/** Each name in the table with what stands beside it, without the parts that it is the sum of. */
const shown = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await rows(page).evaluateAll((found) =>
      found.map((row) => {
        const [name, value] = row.querySelectorAll("bdi");
        return [name?.textContent ?? "", value?.textContent ?? ""];
      }),
    ),
  );

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(".waiting") === null && document.querySelector(".values") !== null,
  );
}

/** What people and institutions are called on the pages, by id. */
async function namesOn(page: Page): Promise<ReadonlyMap<string, string>> {
  const view = await page.evaluate(async () => (await fetch("/v1/networks/pendrecht/view")).json() as Promise<View>);
  return new Map([...view.people, ...view.institutions].map(({ id, label }) => [id, label]));
}

interface View {
  readonly people: readonly { readonly id: string; readonly label: string }[];
  readonly institutions: View["people"];
}

/** What the library says, as the page writes it in Dutch. */
function expected(id: string, names: ReadonlyMap<string, string>, options: Partial<MeasureOptions> = {}) {
  const nl = speakerOf("nl");
  const { values = {}, unknown = {}, unit } = measure(network, id, { asOf, ...options });
  return Object.fromEntries(
    Object.entries(values).map(([one, value]) => [
      names.get(one) ?? one,
      value === null ? nl.words.measures.unknown[unknown[one]!] : numberText(value, unit, nl),
    ]),
  );
}

describe.skipIf(browserMissing)("the page of numbers", { timeout: 120_000 }, () => {
  test("asks every measure of the list by its plain name, and shows everybody's number as the library has it", async () => {
    const { page, wrong } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/nl`);
    await page.goto(`${demo.url}/#/nl/measures`);
    const names = await namesOn(page);
    const choice = page.getByLabel("Uw vraag");
    const listed = listMeasures({ language: "nl" });
    await choice.waitFor();
    expect(await choice.locator("option").allTextContents()).toHaveLength(listed.length);
    for (const { id, name, meaning, caution, parameters } of listed) {
      await choice.selectOption({ label: name });
      await page.getByText(meaning).waitFor();
      await ready(page);
      expect(await page.getByText(caution).count()).toBe(1);
      expect([id, await shown(page)]).toEqual([id, expected(id, names)]);
      for (const { label } of Object.values(parameters))
        expect(await page.getByLabel(label, { exact: true }).count()).toBe(1);
    }
    expect(wrong).toEqual([]);
  });

  test("speaks another language as soon as it is chosen, about the same question", async () => {
    const { page } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/nl`);
    await page.goto(`${demo.url}/#/nl/measures/brokerage`);
    await ready(page);
    for (const language of languages.toReversed()) {
      await page.getByRole("link", { name: aboutWords.byLanguage[language].name }).click();
      const { meaning, caution } = listMeasures({ language }).find(({ id }) => id === "brokerage")!;
      await page.getByText(meaning).waitFor();
      expect(await page.getByText(caution).count()).toBe(1);
    }
  });

  test("asks with what is chosen, keeps it in the address, and goes back to what was asked before", async () => {
    const { page } = await visit(browser);
    await page.goto(`${demo.linkFor("coach")}#/nl`);
    await page.goto(`${demo.url}/#/nl/measures/coverage`);
    const names = await namesOn(page);
    await page.getByLabel("Hoeveel stappen op zijn hoogst?").fill("1");
    await page.getByLabel("Over welke groep gaat het?").selectOption("proposed");
    await page.getByRole("button", { name: "Laat zien" }).click();
    await page.waitForURL(/coverage%3FmaxHops%3D1%26group%3Dproposed$/);
    await ready(page);
    await expect.poll(() => shown(page)).toEqual(expected("coverage", names, { maxHops: 1, group: "proposed" }));
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(expected("coverage", names));
  });

  test.each(languages)("says in %j beside the field what is wrong with it, and shows no numbers", async (language) => {
    const { page } = await visit(browser);
    const { words } = speakerOf(language);
    await page.goto(`${demo.linkFor("coordinator")}#/${language}`);
    await page.goto(`${demo.url}/#/${language}/measures/coverage`);
    const field = page.locator("main input[type=number]");
    await field.fill("9");
    await page.getByRole("button", { name: words.measures.show }).click();
    await page.locator(".field-error").waitFor();
    const error = (await page.locator(".field-error").textContent()) ?? "";
    const described = (await field.getAttribute("aria-describedby")) ?? "";
    expect([await field.getAttribute("aria-invalid"), described]).toEqual(["true", expect.stringMatching(/-error$/)]);
    expect(error).toContain("3");
    expect(error === "" || error === words.problems.notValid).toBe(false);
    expect(await rows(page).count()).toBe(0);
    await field.fill("3");
    await page.getByRole("button", { name: words.measures.show }).click();
    await ready(page);
    expect(await page.locator(".field-error").count()).toBe(0);
  });

  test("says who was not asked, in words and after everybody else, and what to do when that is everybody", async () => {
    const { page, text } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/nl`);
    await page.goto(`${demo.url}/#/nl/measures/constraint`);
    await ready(page);
    const values = Object.values(await shown(page));
    const { notAsked } = pagesNetworkWords.byLanguage.nl.measures.unknown;
    const first = values.indexOf(notAsked);
    expect(first).toBeGreaterThan(0);
    expect(values.slice(first).filter((value) => /[0-9]/.test(value))).toEqual([]);
    expect(await text()).not.toContain("Van niemand is dit bekend");
    await page.goto(`${demo.url}/#/nl/measures/gossip-nominations`);
    await page.getByText("Van niemand is dit bekend. Praat eerst met een paar ouders.").waitFor();
    expect(new Set(Object.values(await shown(page)))).toEqual(new Set([notAsked]));
  });

  test("says what holds of everybody together and of the first circle, each with what it counts", async () => {
    const { page, text } = await visit(browser);
    await page.goto(`${demo.linkFor("coordinator")}#/nl`);
    await page.goto(`${demo.url}/#/nl/measures/components`);
    await ready(page);
    // Six parts: see docs/measures.md, run by the tests.
    expect(await text()).toContain("Iedereen samen: 6 (delen).");
    await page.goto(`${demo.url}/#/nl/measures/kpp-pos`);
    const firstCircle = [...network.people.values()].flatMap(({ id, role }) => (role === "keyFigure" ? [id] : []));
    const { value } = measure(network, "kpp-pos", { asOf, set: firstCircle });
    await page.getByText(`De eerste kring samen: ${numberText(value!, "share", speakerOf("nl"))}.`).waitFor();
  });
});
