import { AxeBuilder } from "@axe-core/playwright";
import { readNetwork } from "@parent-circles/core";
import { languages, pagesImportWords } from "@parent-circles/words";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesIn } from "../support/code-pages.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { giveCode } from "./give-code.ts";
import { messySheet } from "./messy-sheet.ts";
import { password, serveInstallation, type ServedInstallation } from "./served-installation.ts";

const networks = ["zuiderbuurt", "afrikaanderwijk", "vreewijk"] as const;
let installation: ServedInstallation;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
  for (const id of networks) {
    const network = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id, name: id },
      people: [],
    });
    await installation.services.store.write((records) => records.networks.create(network));
    await installation.account(`${id}@example.org`, {
      networkId: id,
      role: "coordinator",
      person: null,
      institution: null,
    });
  }
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

const sheet = messySheet();
const file = (text = sheet, name = "ouders DEF2.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(bytesIn("windows-1254", text)),
});

async function signIn(networkId: (typeof networks)[number], options = {}) {
  const visitor = await visit(browser, options);
  const { page } = visitor;
  await page.goto(`${installation.url}/#/en/start`);
  await page.getByLabel("Your name for signing in").fill(`${networkId}@example.org`);
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await giveCode(page, installation.code(`${networkId}@example.org`), "Sign me in");
  await page.getByRole("button", { name: "Sign me in" }).waitFor({ state: "detached" });
  return visitor;
}

const open = async (page: Page, language = "nl") => {
  await page.goto(`${installation.url}/#/${language}/import`);
  await page.locator(".drop input").waitFor({ state: "attached" });
};

/** Clicks as she does, and counts. */
const counting = () => {
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  return { click, clicks: () => clicks };
};

describe.skipIf(browserMissing)("a coordinator with a list", { timeout: 180_000 }, () => {
  test("from a messy sheet of 40 rows to whom to visit first in four clicks, and what she leaves out never travels", async () => {
    const { page, wrong, text } = await signIn("zuiderbuurt");
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await open(page);
    const { click, clicks } = counting();
    const chooser = page.waitForEvent("filechooser");
    await click(page.getByText("Kies een bestand"));
    await (await chooser).setFiles(file());
    await click(page.getByRole("button", { name: "Laat “Telefoon” weg" }));
    await click(page.getByRole("button", { name: "Klopt, laat de rijen zien" }));
    expect(await text()).toContain("Nieuw: Aïcha E.");
    await click(page.getByRole("button", { name: "Neem 40 rijen over" }));
    await page.getByRole("heading", { name: "Bij wie gaat u het eerst langs?" }).waitFor();
    await page.getByRole("heading", { name: "Naima K." }).waitFor();
    expect(clicks()).toBe(4);
    expect(await text()).toMatch(/40 nieuwe mensen en \d+ banden staan erin/);
    expect(await text()).toMatch(/\d+ mensen vertrouwen haar/);
    // Neither the numbers nor the surnames have left her computer.
    expect(sent.join("")).toContain("Naima K.");
    expect(sent.join("")).not.toMatch(/06-1234|Kaddouri|Bakkali/);
    const { ties } = (await installation.services.store.read((records) => records.networks.load("zuiderbuurt")))
      ?.network.rows ?? { ties: [] };
    // Nobody said what the numbers were asked for.
    expect(ties.length).toBeGreaterThan(20);
    expect(
      ties.every(({ type, score, domain }) => type === "trust" && score === undefined && domain === undefined),
    ).toBe(true);

    // The same list once more: everybody is known, nothing is doubled.
    await page.getByRole("button", { name: "Lees nog een lijst in" }).click();
    await page.locator(".drop input").setInputFiles(file());
    await page.getByRole("button", { name: "Laat “Telefoon” weg" }).click();
    await page.getByRole("button", { name: "Klopt, laat de rijen zien" }).click();
    await page.getByText("Alles op deze lijst staat er al.").waitFor();
    await page.getByRole("button", { name: "Neem 40 rijen over" }).click();
    await page.getByText("0 nieuwe mensen").waitFor();
    const after = (await installation.services.store.read((records) => records.networks.load("zuiderbuurt")))?.network;
    expect([after?.rows.people.length, after?.rows.ties.length]).toEqual([40, ties.length]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("chooses who is meant, loses the connection without losing anything, and takes it all back", async () => {
    const { page, text } = await signIn("afrikaanderwijk");
    await open(page);
    const list = "naam;vertrouwt\nFatma Yılmaz;\nfatma;\nSamira;Naimah\nNaima;Samira\n";
    await page.locator(".drop input").setInputFiles(file(list, "lijst.csv"));
    await page.getByRole("button", { name: "Klopt, laat de rijen zien" }).click();
    const fatma = page.getByRole("group", { name: "Wie is “fatma”?" });
    await fatma.getByRole("button", { name: "Iemand anders" }).click();
    await page.getByRole("group", { name: "Wie is “Naimah”?" }).getByRole("button", { name: /Naima/ }).click();
    await page.getByText("“Naimah” is Naima").waitFor();
    expect(await page.getByText("Kies zelf").count()).toBe(0);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Neem 4 rijen over" }).click();
    await page.getByText("Er is geen verbinding.").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Neem 4 rijen over" }).click();
    await page.getByText("4 nieuwe mensen en 2 banden staan erin.").waitFor();
    const network = async () =>
      (await installation.services.store.read((records) => records.networks.load("afrikaanderwijk")))?.network;
    expect((await network())?.rows.people).toHaveLength(4);
    await page.getByRole("button", { name: "Draai dit terug" }).click();
    await page.getByRole("button", { name: "Ja, draai terug" }).click();
    await page.getByText("Teruggedraaid.").waitFor();
    expect((await network())?.rows.people).toEqual([]);
    expect(await text()).not.toContain("Bij wie gaat u het eerst langs?");
    await page.context().close();
  });

  test.each([
    [
      "of the wrong kind",
      { name: "foto.xlsx", mimeType: "image/png", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]) },
      /Bewaar het blad opnieuw/,
    ],
    ["of 260,000 rows", file(`naam\n${"Fatma;\n".repeat(260_000)}`), /rijen/],
    ["that is one cell without an end", file(`naam\n"${"x".repeat(200_000)}`), /tekens|aanhalingsteken/],
  ])("reads no file %s, and says what to do", async (_, wrongFile, said) => {
    const { page, text } = await signIn("vreewijk");
    await open(page);
    await page.locator(".drop input").setInputFiles(wrongFile);
    await page.locator(".notice-wrong").waitFor();
    expect(await text()).toMatch(said);
    // She can go on with another file.
    await page.locator(".drop input").setInputFiles(file());
    await page.locator(".steps").waitFor();
    await page.context().close();
  });

  test.each(["nl", "ar"] as const)(
    "is free of what axe finds on each of its steps, in %s, light and dark, wide and narrow",
    async (language) => {
      const words = pagesImportWords.byLanguage[language];
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [1280, 390]) {
          const { page } = await signIn("vreewijk", { colorScheme, viewport: { width, height: 900 } });
          const check = async (step: string) => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(
              violations.map(({ id, nodes }) => `${step} ${width} ${colorScheme}: ${id} ${nodes[0]?.html ?? ""}`),
            ).toEqual([]);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect([step, overflow > 0]).toEqual([step, false]);
          };
          await open(page, language);
          await check("choose");
          await page.locator(".drop input").setInputFiles(file());
          await page.locator(".steps").waitFor();
          await check("columns");
          await page.locator(".to-decide .button").first().click();
          await page.getByRole("button", { name: words.columns.next }).click();
          await page.getByRole("heading", { name: words.rows.title }).waitFor();
          await check("rows");
          await page.context().close();
        }
    },
  );

  test.each(languages)("gives an empty list in %s whose headings are understood", async (language) => {
    const { page } = await signIn("vreewijk");
    await open(page, language);
    const { choose, columns } = pagesImportWords.byLanguage[language];
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: choose.template }).click();
    const download = await waiting;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const filled = `${Buffer.concat(chunks).toString("utf8")}Fatma;Kaya;Aisha;\r\n`;
    await page
      .locator(".drop input")
      .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(filled) });
    await page.locator(".steps").waitFor();
    const chosen = await page
      .locator("td select")
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    expect(chosen).toEqual(["displayName", "surname", "trusts", "consentState"]);
    await page.getByRole("button", { name: columns.next }).waitFor();
    await page.context().close();
  });
});
