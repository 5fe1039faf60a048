import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { device as deviceIn } from "./device.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation, smallNeighbourhood } from "./served-installation.ts";

let installation: ServedInstallation;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
  await installation.services.store.write(({ networks }) => networks.create(smallNeighbourhood));
  const grant = { networkId: "wielewaal", role: "coordinator", person: null, institution: null };
  await installation.account("coordinator@example.org", grant);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

const device = async (): Promise<Page> => (await deviceIn(browser)).page;

/** What the coordinator does: invites somebody, and reads the link from her page. */
async function invite(role: string, who?: { readonly label: string; readonly name: string }): Promise<string> {
  const { page, wrong } = await visit(browser);
  await page.goto(`${installation.url}/#/en/start`);
  await page.getByLabel("Your name for signing in").fill("coordinator@example.org");
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await giveCode(page, installation.code("coordinator@example.org"), "Sign me in");
  await page.locator("nav.pages").waitFor();
  await page.goto(`${installation.url}/#/en/invitations`);
  await page.getByLabel("Whom do you invite?").selectOption({ label: role });
  if (who !== undefined) await page.getByLabel(who.label).selectOption({ label: who.name });
  await page.getByRole("button", { name: "Make an invitation" }).click();
  await page.locator(".code img").waitFor();
  const link = await page.locator(".to-copy").first().innerText();
  expect(wrong).toEqual([]);
  await page.context().close();
  return link;
}

const inviteAisha = () => invite("key figure", { label: "Who is she?", name: "Aisha B." });

async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Make my passkey" }).click();
  await isIn(page);
}

/** A phone folds the menu. */
async function unfoldMenu(page: Page): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu", expanded: false });
  if (await menu.isVisible()) await menu.click();
}

async function signOut(page: Page): Promise<void> {
  await unfoldMenu(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in with my phone or computer" }).waitFor();
}

const withPasskey = (page: Page) => page.getByRole("button", { name: "Sign in with my phone or computer" }).click();
const isIn = (page: Page) => page.locator("nav.pages").waitFor({ state: "attached" });
const isRefused = (page: Page) => page.getByRole("alert").waitFor();

describe.skipIf(browserMissing)("a key figure who is invited", { timeout: 120_000 }, () => {
  test("makes a passkey, comes in on another device, loses her phone, and is let in again", async () => {
    const phone = await device();
    const link = await inviteAisha();
    await comeIn(phone, link);
    expect(await phone.locator("nav.pages [aria-current=page]").innerText()).toBe("My asks");
    await signOut(phone);
    await withPasskey(phone);
    await isIn(phone);

    // Her other device.
    await unfoldMenu(phone);
    await phone.getByRole("link", { name: "My way in" }).click();
    await phone.getByRole("button", { name: "Make a link for my other device" }).click();
    const tablet = await device();
    await comeIn(tablet, await phone.locator(".to-copy").first().innerText());
    await signOut(tablet);
    await withPasskey(tablet);
    await isIn(tablet);
    await signOut(phone);
    await withPasskey(phone);
    await isIn(phone);

    // The phone is lost: the coordinator invites her again, and neither device of before opens anything.
    const newPhone = await device();
    await comeIn(newPhone, await inviteAisha());
    await phone.reload();
    await phone.getByRole("button", { name: "Sign in with my phone or computer" }).waitFor();
    for (const lost of [phone, tablet]) {
      if ((await lost.locator("nav.pages").count()) > 0) {
        await lost.reload();
        await lost.goto(`${installation.url}/#/en/start`);
      }
      await withPasskey(lost);
      await isRefused(lost);
    }
    await signOut(newPhone);
    await withPasskey(newPhone);
    await isIn(newPhone);
    const grants = await installation.services.store.read(({ accounts }) => accounts.grantsIn("wielewaal"));
    expect(grants.filter(({ person }) => person === "k1")).toHaveLength(1);
  });

  test("finds no way in with a link that was used", async () => {
    const link = await inviteAisha();
    const [first, second] = [await device(), await device()];
    await comeIn(first, link);
    await second.goto(link);
    await isRefused(second);
    expect(await second.locator("main").innerText()).toContain("This invitation no longer works.");
  });

  test("stops in the middle, and can try again", async () => {
    const { page, opensLock } = await deviceIn(browser);
    await opensLock(false);
    await page.goto(await inviteAisha());
    await page.getByRole("button", { name: "Make my passkey" }).click();
    await isRefused(page);
    await opensLock(true);
    await page.getByRole("button", { name: "Make my passkey" }).click();
    await isIn(page);
    expect(await page.locator("nav.pages [aria-current=page]").innerText()).toBe("My asks");
  });
});

describe.skipIf(browserMissing)("others who are invited", { timeout: 120_000 }, () => {
  test("a school comes in with a name and a password of its own", async () => {
    const { page } = await visit(browser);
    const school = { label: "For which school or institution?", name: "De Kleine Prins" };
    await page.goto(await invite("school or institution", school));
    await page.getByText("Rather with a name and a password").click();
    await page.getByLabel("Your name for signing in").fill("Coordinator@example.org");
    await page.getByLabel("Choose a password").fill("four rainy school days");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("This name is somebody’s already.").waitFor();
    await page.getByLabel("Your name for signing in").fill("school@example.org");
    await page.getByRole("button", { name: "Go on" }).click();
    await isIn(page);
    expect(await page.locator("nav.pages [aria-current=page]").innerText()).toBe("My requests");
  });

  test("an invitation that the coordinator takes back opens nothing", async () => {
    const link = await invite("auditor");
    const { page } = await visit(browser);
    await page.goto(`${installation.url}/#/en/start`);
    await page.getByLabel("Your name for signing in").fill("coordinator@example.org");
    await page.getByLabel("Your password").fill(password);
    await page.getByRole("button", { name: "Sign me in" }).click();
    await giveCode(page, installation.code("coordinator@example.org"), "Sign me in");
    await page.locator("nav.pages").waitFor();
    await page.goto(`${installation.url}/#/en/invitations`);
    await page.getByRole("button", { name: /^Take back: auditor/ }).click();
    await page.getByText("There are no open invitations now.").waitFor();
    const auditor = await device();
    await auditor.goto(link);
    await isRefused(auditor);
    expect(await auditor.locator("main").innerText()).toContain("This invitation no longer works.");
  });

  test("a coordinator who forgot her password changes it with the passkey of her other device", async () => {
    const { page } = await visit(browser);
    const login = "forgetful@example.org";
    const grant = { networkId: "wielewaal", role: "coordinator", person: null, institution: null };
    await installation.account(login, grant);
    const signIn = async (secret: string) => {
      await page.goto(`${installation.url}/#/en/start`);
      await page.getByLabel("Your name for signing in").fill(login);
      await page.getByLabel("Your password").fill(secret);
      await page.getByRole("button", { name: "Sign me in" }).click();
      await giveCode(page, installation.code(login), "Sign me in");
      await isIn(page);
    };
    await signIn(password);
    await page.getByRole("link", { name: "My way in" }).click();
    await page.getByRole("button", { name: "Make a link for my other device" }).click();
    const phone = await device();
    await comeIn(phone, await page.locator(".to-copy").first().innerText());
    await unfoldMenu(phone);
    await phone.getByRole("link", { name: "My way in" }).click();
    await phone.getByLabel("Choose a password").fill("four rainy school days");
    await phone.getByRole("button", { name: "Forgotten? Keep it with my passkey" }).click();
    await phone.getByText("Your new password holds from now on.").waitFor();
    await page.reload();
    await signIn("four rainy school days");
    expect(await page.locator("nav.pages [aria-current=page]").innerText()).toBe("Today");
  });
});
