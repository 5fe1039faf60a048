import { readNetwork } from "@parent-circles/core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeInvitation } from "../../packages/api/src/identity/invitations.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { device } from "./device.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation } from "./served-installation.ts";

const grant = { networkId: "wielewaal", role: "coordinator", person: null, institution: null };
const ids = Array.from({ length: 22 }, (_, index) => `m${index + 1}`);
const neighbourhood = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "wielewaal", name: "Wielewaal", timeZone: "Europe/Amsterdam" },
  people: ids.map((id) => ({ id, displayName: `Moeder ${id}` })),
});

let installation: ServedInstallation;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
  await installation.services.store.write(({ networks }) => networks.create(neighbourhood));
  await installation.account("coordinator@example.org", grant);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

/** The link with which somebody is let in: a coordinator, or another device of an account. */
async function linkFor(accountId: string | null): Promise<string> {
  const { store } = installation.services;
  const invited = { ...grant, madeBy: "account-coordinator", ...(accountId === null ? {} : { accountId }) };
  const { token } = await store.write((records) => makeInvitation(invited, records, installation.services));
  return `${installation.url}/#/en/invited/${token}`;
}

async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Make my passkey" }).click();
  await page.locator("nav.pages").waitFor({ state: "attached" });
}

const isAsked = (page: Page) =>
  page.getByRole("heading", { name: "You looked at many people within an hour" }).waitFor();
const isOnPageOf = (page: Page, id: string) => page.getByRole("heading", { name: `Moeder ${id}` }).waitFor();

/** Reads of twenty, with what tells of everybody as one of them, and opens the page of one more. */
async function readMany(page: Page): Promise<void> {
  const statuses = await page.evaluate(
    (all) => Promise.all(all.map(async (id) => (await fetch(`/v1/networks/wielewaal/people/${id}`)).status)),
    ids.slice(0, 20),
  );
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(19);
  await page.goto(`${installation.url}/#/en/people/m21`);
  await isAsked(page);
}

describe.skipIf(browserMissing)(
  "R-43 a coordinator who read twenty people within an hour",
  { timeout: 120_000 },
  () => {
    test("and has a passkey alone opens the lock of her phone, after she stopped once, and reads on where she was", async () => {
      const { page, opensLock } = await device(browser);
      await comeIn(page, await linkFor(null));
      await readMany(page);
      expect(await page.getByLabel("Your password").count()).toBe(0);
      await opensLock(false);
      await page.getByRole("button", { name: "With my phone or computer" }).click();
      await page.getByRole("alert").waitFor();
      await opensLock(true);
      await page.getByRole("button", { name: "With my phone or computer" }).click();
      await isOnPageOf(page, "m21");
      expect(page.url()).toContain("/people/m21");
    });

    test("and has both is offered her phone first, keeps what she typed, and may use her password", async () => {
      const { page, opensLock } = await device(browser);
      await comeIn(page, await linkFor("account-coordinator"));
      await readMany(page);
      expect((await page.locator("form button").allInnerTexts()).map((text) => text.trim())).toEqual([
        "With my phone or computer",
        "Go on",
      ]);
      await page.getByLabel("Your password").fill(password);
      await opensLock(false);
      await page.getByRole("button", { name: "With my phone or computer" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByLabel("Your password").inputValue()).toBe(password);
      await giveCode(page, installation.code("coordinator@example.org"), "Go on");
      await isOnPageOf(page, "m21");
    });

    test("and has no passkey is asked for her password", async () => {
      const { page } = await visit(browser);
      const login = "without@example.org";
      await installation.account(login, grant);
      await page.goto(`${installation.url}/#/en/start`);
      await page.getByLabel("Your name for signing in").fill(login);
      await page.getByLabel("Your password").fill(password);
      await page.getByRole("button", { name: "Sign me in" }).click();
      await giveCode(page, installation.code(login), "Sign me in");
      await page.locator("nav.pages").waitFor({ state: "attached" });
      await readMany(page);
      expect(await page.getByRole("button", { name: "With my phone or computer" }).count()).toBe(0);
      await page.getByLabel("Your password").fill(password);
      await giveCode(page, installation.code(login), "Go on");
      await isOnPageOf(page, "m21");
    });
  },
);
