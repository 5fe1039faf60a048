import type { Browser, Page } from "playwright";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeAt } from "../support/second-factor.ts";
import { passwordHash } from "../../packages/api/src/identity/password.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation, smallNeighbourhood } from "./served-installation.ts";

let installation: ServedInstallation;
let browser: Browser;
const nobody = { person: null, institution: null };
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
  await installation.services.store.write(({ networks }) => networks.create(smallNeighbourhood));
  const { account } = installation;
  const wielewaal = { ...nobody, networkId: "wielewaal" };
  await account("coordinator@example.org", { ...wielewaal, role: "coordinator" });
  await account("coach@example.org", { ...wielewaal, role: "coach" });
  await account("auditor@example.org", { ...wielewaal, role: "auditor" });
  await account("school@example.org", { ...wielewaal, role: "institution", institution: "school-1" });
  await account("key@example.org", { ...wielewaal, role: "keyFigure", person: "k1" });
  await account("mother@example.org", { ...wielewaal, role: "self", person: "m1" });
  await account("both@example.org", { ...wielewaal, role: "coach" });
  await account("both@example.org", { ...wielewaal, role: "auditor" });
  await account("first@example.org", { ...nobody, networkId: "hillesluis", role: "coordinator" });
  await account("early@example.org", { ...nobody, networkId: "lombardijen", role: "coach" });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

async function signIn(page: Page, login: string, secret = password): Promise<void> {
  await page.goto(`${installation.url}/#/en/start`);
  await page.getByLabel("Your name for signing in").fill(login);
  await page.getByLabel("Your password").fill(secret);
  await page.getByRole("button", { name: "Sign me in" }).click();
}

/** The same, with the code that is asked then. */
async function signInWithCode(page: Page, login: string, secret = password): Promise<void> {
  await signIn(page, login, secret);
  await giveCode(page, installation.code(login), "Sign me in");
}

describe.skipIf(browserMissing)("the start page of a real installation", { timeout: 60_000 }, () => {
  test.each([
    ["coordinator", "Today"],
    ["coach", "People"],
    ["auditor", "Log"],
    ["school", "My requests"],
    ["key", "My asks"],
    ["mother", "What is held on me"],
  ])("lets %s in with her password, to %j, and out again", async (who, title) => {
    const { page, wrong } = await visit(browser);
    await signInWithCode(page, `${who}@example.org`);
    await page.getByRole("navigation", { name: "Pages" }).waitFor();
    expect(await page.locator("nav.pages [aria-current=page]").innerText()).toBe(title);
    await page.locator("main h1").waitFor();
    await page.waitForFunction(() => document.querySelector(".waiting") === null);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Your name for signing in").waitFor();
    // What stays is the mark by which strangers cannot shut this device out; it opens nothing.
    const left = await page.context().cookies();
    expect(left.map(({ name }) => name)).toEqual(["__Host-parent_circles_device"]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("says that a password is wrong, and keeps the name that was typed", async () => {
    const { page, text } = await visit(browser);
    await signIn(page, "coach@example.org", "another horse in the rain");
    await page.getByRole("alert").waitFor();
    expect(await text()).toContain("This name and this password do not belong together.");
    expect(await page.getByLabel("Your name for signing in").inputValue()).toBe("coach@example.org");
    await page.context().close();
  });

  test("asks who she is now, where somebody has more than one role", async () => {
    const { page } = await visit(browser);
    await signInWithCode(page, "both@example.org");
    await page.getByRole("button", { name: /^.?auditor.? in .?wielewaal/ }).click();
    await page.getByRole("heading", { level: 1, name: "Log" }).waitFor();
    expect(await page.locator("nav.pages a").allInnerTexts()).toEqual(["Log"]);
    await page.context().close();
  });

  test("gives the coordinator of a network that is not there a place to make it, and others no dead end", async () => {
    const { page } = await visit(browser);
    await signInWithCode(page, "early@example.org");
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.getByText("The coordinator has not begun with this network yet.").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Your name for signing in").waitFor();
    await signInWithCode(page, "first@example.org");
    await page.getByLabel("What is the neighbourhood called?").fill("Hillesluis");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("radio", { name: /^I begin empty/ }).check();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
    expect(await page.locator(".role strong").innerText()).toBe("Hillesluis");
    await page.context().close();
  });

  test("says kindly that a session has ended, and lets her in again", async () => {
    const { page, text } = await visit(browser);
    await signInWithCode(page, "coach@example.org");
    await page.getByRole("navigation", { name: "Pages" }).waitFor();
    installation.wait(16);
    await page.getByRole("link", { name: "How is it going?" }).click();
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByLabel("Your name for signing in").waitFor();
    expect(await text()).toContain("You did nothing for a while.");
    await page.context().close();
  });

  test("shows a mother what is held on her, and erases her when she asks twice", async () => {
    const { page, text } = await visit(browser);
    await signInWithCode(page, "mother@example.org");
    await page.getByText("This is how you stand in it").waitFor();
    expect(await text()).toMatch(/Fatma E\./);
    await page.getByRole("button", { name: "Erase everything about me" }).click();
    await page.getByRole("button", { name: "Yes, erase everything" }).click();
    await page.getByLabel("Your name for signing in").waitFor();
    const { store } = installation.services;
    const stored = await store.read(({ networks }) => networks.load("wielewaal"));
    expect(stored?.network.people.has("m1")).toBe(false);
    await page.context().close();
  });
});

describe.skipIf(browserMissing)("a second step beside a password", { timeout: 60_000 }, () => {
  /** What her app shows now, of the key that stands on the page. */
  const shown = async (page: Page): Promise<string> => {
    const key = await page.locator(".to-copy").innerText();
    return codeAt(installation.services.clock(), key.replaceAll(/\s/g, ""));
  };

  test("is set up before anything else, then asked for; a recovery code opens when the phone is lost", async () => {
    const { services } = installation;
    const grant = { ...nobody, networkId: "wielewaal", accountId: "account-new", role: "coordinator" };
    const hash = await passwordHash(password, randomBytes);
    await services.store.write(async ({ accounts }) => {
      await accounts.add({ accountId: grant.accountId, login: "new@example.org", password: hash });
      await accounts.grant(grant);
    });
    const { page, wrong } = await visit(browser, { viewport: { width: 390, height: 800 } });
    await signIn(page, "new@example.org");
    await page.getByRole("heading", { name: "First set up your second step" }).waitFor();
    await page.goto(`${installation.url}/#/en/people`);
    await page.getByRole("img").or(page.locator("figure.code img")).first().waitFor();
    expect(await page.getByRole("navigation", { name: "Pages" }).count()).toBe(0);
    const field = page.getByLabel("The six digits that the app shows now");
    await field.fill("000000");
    await page.getByRole("button", { name: "Turn the second step on" }).click();
    await page.getByRole("alert").waitFor();
    await field.fill(await shown(page));
    await page.getByRole("button", { name: "Turn the second step on" }).click();
    await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
    const codes = await page.locator(".recovery-codes li").allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.getByRole("button", { name: "I have kept them" }).click();
    await page.locator("nav.pages").waitFor({ state: "attached" });

    // On another day, without her phone.
    const later = await visit(browser);
    await signIn(later.page, "new@example.org");
    await giveCode(later.page, "wrong-wrong", "Sign me in");
    await later.page.getByRole("alert").waitFor();
    expect(await later.text()).toContain("This code does not fit");
    await giveCode(later.page, codes[0] ?? "", "Sign me in");
    await later.page.getByRole("navigation", { name: "Pages" }).waitFor();
    await later.page.getByRole("link", { name: "My way in" }).click();
    await later.page.getByText("You have 9 recovery codes left.").waitFor();
    await later.page.getByRole("button", { name: "A new phone, or new codes" }).click();
    const card = later.page.locator("section", { has: later.page.locator("figure.code") });
    await card.getByLabel("The six digits that the app shows now").fill(await shown(later.page));
    await card.getByLabel("Your present password").fill(password);
    await card.getByLabel("Code", { exact: true }).fill(codes[1] ?? "");
    await card.getByRole("button", { name: "Turn the second step on" }).click();
    await later.page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
    expect(await later.page.locator(".recovery-codes li").allInnerTexts()).not.toContain(codes[2]);
    // The first device is signed out.
    await page.reload();
    await page.getByLabel("Your name for signing in").waitFor();
    expect(wrong).toEqual([]);
    for (const one of [page, later.page]) await one.context().close();
  });
});

describe.skipIf(browserMissing)("a password of her own", { timeout: 60_000 }, () => {
  test("is asked for before anything else of whoever came with a printed one, which works once", async () => {
    const { account, services } = installation;
    await account("printed@example.org", { ...nobody, networkId: "wielewaal", role: "coach" });
    const hash = await passwordHash("what was printed", randomBytes);
    await services.store.write(({ accounts }) =>
      accounts.setPassword("account-printed", { password: hash, mustChange: 1 }),
    );
    const { page, text } = await visit(browser, { viewport: { width: 390, height: 800 } });
    await signIn(page, "printed@example.org", "what was printed");
    for (const address of ["#/en/map", "#/en/start"]) {
      await page.goto(`${installation.url}/${address}`);
      await page.getByRole("heading", { name: "First choose your own password" }).waitFor();
      expect(await page.getByRole("navigation", { name: "Pages" }).count()).toBe(0);
    }
    await page.getByLabel("Choose a password").fill("what was printed");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Choose a new password of at least 12 characters.").waitFor();
    await page.getByLabel("Choose a password").fill("four rainy school days");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.locator("nav.pages").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Menu" }).click();
    const other = await visit(browser);
    await signIn(other.page, "printed@example.org", "what was printed");
    await other.page.getByRole("alert").waitFor();
    expect(await text()).toContain("People");
    await other.page.context().close();
    await page.context().close();
  });

  test("is changed by her, and signs her out elsewhere", async () => {
    const [here, elsewhere] = [await visit(browser), await visit(browser)];
    await installation.account("changing@example.org", { ...nobody, networkId: "wielewaal", role: "coach" });
    for (const { page } of [here, elsewhere]) {
      await signInWithCode(page, "changing@example.org");
      await page.getByRole("navigation", { name: "Pages" }).waitFor();
    }
    const { page } = here;
    await page.getByRole("link", { name: "My way in" }).click();
    const card = page.locator("section", { has: page.getByRole("heading", { name: "Another password" }) });
    const giveOwnCode = () => card.getByLabel("Code", { exact: true }).fill(installation.code("changing@example.org"));
    await page.getByLabel("Your present password").fill("another horse in the rain");
    await giveOwnCode();
    await page.getByLabel("Choose a password").fill("four rainy school days");
    await page.getByRole("button", { name: "Keep my password" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Your present password").fill(password);
    await giveOwnCode();
    await page.getByRole("button", { name: "Keep my password" }).click();
    await page.getByText("Your new password holds from now on.").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "My way in" }).waitFor();
    await elsewhere.page.reload();
    await elsewhere.page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "detached" });
    expect(await elsewhere.text()).not.toContain("My way in");
    await signInWithCode(elsewhere.page, "changing@example.org", "four rainy school days");
    await elsewhere.page.getByRole("navigation", { name: "Pages" }).waitFor();
    for (const one of [here, elsewhere]) await one.page.context().close();
  });

  test("is not needed to see where she is signed in, and to sign out everywhere else", async () => {
    const [here, elsewhere] = [await visit(browser), await visit(browser)];
    await installation.account("leaving@example.org", { ...nobody, networkId: "wielewaal", role: "coach" });
    for (const { page } of [elsewhere, here]) {
      await signInWithCode(page, "leaving@example.org");
      await page.getByRole("navigation", { name: "Pages" }).waitFor();
    }
    await here.page.getByRole("link", { name: "My way in" }).click();
    await here.page.getByText("This is you now.").waitFor();
    expect(await here.page.getByText(/^Since .*, from network .*[.]/).count()).toBe(2);
    await here.page.getByRole("button", { name: "Sign me out everywhere else" }).click();
    await here.page.getByText("You are signed in nowhere else.").waitFor();
    await elsewhere.page.reload();
    await elsewhere.page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "detached" });
    for (const one of [here, elsewhere]) await one.page.context().close();
  });
});
