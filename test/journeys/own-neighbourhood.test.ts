import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { bytesIn } from "../support/code-pages.ts";
import { browserMissing, startBrowser } from "./browser.ts";
import { device } from "./device.ts";
import { messySheet } from "./messy-sheet.ts";
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

/** In the code page of an old Turkish Windows. */
const sheet = messySheet([
  { header: "Wie is een voorbeeld?", answers: ["Naima", "", "weet niet", "", "Naima K.", ""] },
]);

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
