import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { bytesIn } from "../support/code-pages.ts";
import { browserMissing, startBrowser } from "./browser.ts";
import { device } from "./device.ts";
import { serveInstallation, type ServedInstallation } from "./served-installation.ts";

let installation: ServedInstallation;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

const names = [
  "Aïcha", "Gülşen", "Fatma", "Naima", "Samira", "Chantal", "Zohra", "Hatice", "Wilma", "Rachida", "Petra", "Leyla", "Dounia",
  "Meryem", "Loubna", "Sandra", "Yasmin", "Bouchra", "Ingrid", "Sibel", "Malika", "Esra", "Joyce", "Khadija", "Nadia", "Tuğba",
  "Marlies", "Hind", "Ayşe", "Soraya", "Karima", "Ebru", "Latifa", "Monique", "Sevda", "Imane", "Zeynep", "Ilham", "Rabia", "Fadoua",
]; // prettier-ignore
const surnames = ["el Idrissi", "Demir", "Yılmaz", "Kaddouri", "Haddou", "Lewis", "Bakkali", "Şahin"];
const trusted = ["Naima", "naima kaddouri", "Naima K.", "Fatma Y", "Aicha", "Naima en Fatma", "weet niet", ""];
const examples = ["Naima", "", "weet niet", "", "Naima K.", ""];

/**
 * A sheet as a coordinator has it: a title, an empty row, a number of its own, telephone numbers, names written in four ways,
 * two in one cell, "weet niet", marks and words in one column, a total; in the code page of an old Turkish Windows.
 */
const rows = names.map((name, at) => {
  const other = (some: readonly string[]) => {
    const whom = some[at % some.length] ?? "";
    const isHers = whom.toLowerCase().includes(name.toLowerCase()) || (name === "Aïcha" && whom === "Aicha");
    return isHers ? "" : whom;
  };
  const score = ["4", "heel goed", "", "3"][at % 4] ?? "";
  const joins = at % 2 === 0 ? "JA" : "";
  return [at + 1, name, surnames[at % 8], `06-1234${1000 + at}`, other(trusted), score, joins, other(examples)];
});
const sheet = [
  ["Ouderpunt Zuiderbuurt, lijst DEF2"], [],
  ["Nr.", "Voornaam", "Achternaam", "Telefoon", "Vertrouwt wie?", "Hoe goed?", "Doet mee?", "Wie is een voorbeeld?"],
  ...rows, ["Totaal", 40],
].map((cells) => Array.from({ length: 8 }, (_, at) => cells[at] ?? "").join(";")).join("\r\n"); // prettier-ignore

/** What the operator does, once: after this nobody needs a terminal. */
async function firstLink(): Promise<string> {
  const typed = ["first-link", "--data", installation.folder, "--url", installation.url, "--json", "--lang", "nl"];
  return (JSON.parse((await runTyped(typed)).printed) as { link: string }).link;
}

/** Clicks as she does, and counts: a button, a link, a tick or a choice is one. Typing and the file dialogue are none. */
function counting(page: Page) {
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  const button = (name: string) => click(page.getByRole("button", { name, exact: true }));
  return { click, button, clicks: () => clicks };
}

describe.skipIf(browserMissing)("a neighbourhood of her own", { timeout: 180_000 }, () => {
  test("from the operator's link over a messy sheet of 40 rows to whom to visit first in at most 12 clicks, and to the first ask, with the woman's own consent, in at most 24", async () => {
    const { page } = await device(browser);
    const { click, button, clicks } = counting(page);

    await page.goto(await firstLink());
    await button("Maak mijn toegangssleutel");
    await page.getByLabel("Hoe heet de buurt?").fill("Zuiderbuurt");
    await button("Verder");
    await page.getByLabel("Naam van de stichting").fill("Stichting Ouderpunt");
    await click(page.getByText("Ja", { exact: true }));
    await page.getByLabel("Waar ligt de privacytoets?").fill("Bij het bestuur");
    await button("Verder");
    await button("Begin");

    await page.locator(".drop input").waitFor({ state: "attached" });
    const chooser = page.waitForEvent("filechooser");
    await click(page.getByText("Kies een bestand"));
    await (
      await chooser
    ).setFiles({ name: "ouders DEF2.csv", mimeType: "text/csv", buffer: Buffer.from(bytesIn("windows-1254", sheet)) });
    await button("Laat “Telefoon” weg");
    await button("Klopt, laat de rijen zien");
    await button("Neem 40 rijen over");
    await page.getByRole("heading", { name: "Bij wie gaat u het eerst langs?" }).waitFor();
    await page.getByRole("heading", { name: "Naima K." }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(/\d+ mensen vertrouwen haar/);
    expect(clicks()).toBeLessThanOrEqual(12);

    // At Naima's kitchen table: what she says herself, and what was seen of her.
    await click(page.getByRole("link", { name: "Naar Naima K." }));
    await click(page.getByRole("link", { name: "Schrijf op wat zij goedvindt" }).first());
    await click(page.getByText("Mijn naam mag op de kaart"));
    await click(page.getByText("Iemand die ik vertrouw, mag mij uitnodigen"));
    await click(page.locator("main form button[type=submit]"));
    await button("Bevestig haar als sleutelfiguur");
    for (const [at, criterion] of [
      "Leert graag en groeit",
      "Zet zich in",
      "Weet de weg bij school en gemeente",
    ].entries()) {
      const asked = page.getByRole("group", { name: criterion, exact: true });
      await click(asked.getByText("ja", { exact: true }));
      if (at === 0) await click(page.getByText("een gesprek", { exact: true }));
    }
    await button("Ja, bewaar dit");

    // Whom she could ask, and for what.
    await click(page.getByRole("link", { name: "Zoek wie zij kan vragen" }));
    await page.getByLabel("Wat is het?").fill("Koffie in de speeltuin");
    await page.getByLabel("Op welke dag?").fill("2026-03-11");
    await click(page.getByText("Aïcha E.").first());
    await button("Zoek wie het kan vragen");
    await click(page.getByRole("article").getByRole("button", { name: /^Leg het voor aan Naima/ }));
    await page.getByText(/^Klaar: .?Naima/).waitFor();
    expect(clicks()).toBeLessThanOrEqual(24);

    const { asks, requests } = (
      await installation.services.store.read(({ networks }) => networks.load("neighbourhood"))
    )?.network.rows ?? { asks: [], requests: [] };
    expect(asks).toEqual([expect.objectContaining({ state: "offered", occasion: requests[0]?.occasion })]);
    expect(requests).toEqual([expect.objectContaining({ kind: "invitation" })]);
  });
});
