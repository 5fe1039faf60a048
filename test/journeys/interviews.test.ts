import { AxeBuilder } from "@axe-core/playwright";
import { readNetwork } from "@parent-circles/core";
import { inLanguage, type Language, pagesInterviewWords } from "@parent-circles/words";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { interview, typeName, type Woman } from "./interviewing.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation } from "./served-installation.ts";

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

const phone = { viewport: { width: 390, height: 844 } };

/** A network with nobody in it, its coordinator signed in on her phone, at a page. */
async function atPage(page: string, language: Language, options: BrowserContextOptions = phone) {
  const id = `n-${Math.round(performance.now())}-${language}`;
  await installation.services.store.write(({ networks }) =>
    networks.create(
      readNetwork({
        format: "parent-circles/network",
        version: 1,
        network: { id, name: "Wielewaal", timeZone: "Europe/Amsterdam" },
        people: [],
      }),
    ),
  );
  const login = `${id}@example.org`;
  await installation.account(login, { networkId: id, role: "coordinator", person: null, institution: null });
  const visitor = await visit(browser, options);
  await signIn(visitor.page, login);
  await visitor.page.goto(`${installation.url}/#/${language}/${page}`);
  await visitor.page.locator(".finder input").waitFor();
  const network = async () =>
    (await installation.services.store.read(({ networks }) => networks.load(id)))?.network ??
    readNetwork({ format: "parent-circles/network", version: 1, network: { id }, people: [] });
  return { ...visitor, login, network, words: inLanguage(pagesInterviewWords, language).words };
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto(`${installation.url}/#/en/start`);
  await page.getByLabel("Your name for signing in").fill(login);
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await giveCode(page, installation.code(login), "Sign me in");
  await page.locator("nav.pages").waitFor({ state: "attached" });
}

async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

const turkish: readonly Woman[] = [
  {
    name: "Ayşe D.",
    names: { NG1: ["Fatma H."], NG2: ["Fatma H."], NG3: ["Fatma H.", "Zeynep Y."], NG5: ["Zeynep Y."] },
  },
  { name: "Fatma H.", names: { NG1: ["Zeynep Y."], NG3: ["Zeynep Y."] }, comesAlong: { "Zeynep Y.": "certainly" } },
  { name: "Hatice S.", names: { NG2: ["Zeynep Y."], NG3: ["Zeynep Y.", "Elif B."], NG4: ["Elif B."] } },
  { name: "Elif B.", names: { NG3: ["Zeynep Y."] }, comesAlong: { "Zeynep Y.": "dontKnow" } },
  { name: "Gülşen D.", names: { NG1: ["Meryem A."], NG3: ["Meryem A."] }, comesAlong: { "Meryem A.": "certainlyNot" } },
  { name: "Sevgi V.", names: { NG3: ["Zeynep Y.", "Gülşen D."] }, comesAlong: { "Gülşen D.": "ratherNot" } },
];
const arabic: readonly Woman[] = [
  { name: "خديجة ر.", names: { NG1: ["نعيمة ك."], NG3: ["نعيمة ك.", "سميرة ف."] } },
  { name: "سميرة ف.", names: { NG2: ["نعيمة ك."], NG3: ["نعيمة ك."] }, comesAlong: { "نعيمة ك.": "certainly" } },
  { name: "ياسمين أ.", names: { NG3: ["نعيمة ك."], NG5: ["نعيمة ك."] } },
  { name: "حنان ب.", names: { NG3: ["سميرة ف."] }, comesAlong: { "سميرة ف.": "perhaps" } },
  { name: "مليكة و.", names: { NG1: ["حنان ب."], NG3: ["نعيمة ك."] } },
  { name: "لطيفة ن.", names: { NG3: ["فريدة س."] }, comesAlong: { "فريدة س.": "dontKnow" } },
];

describe.skipIf(browserMissing)("six women at their kitchen tables", { timeout: 180_000 }, () => {
  test.each([
    { called: "Turkish", language: "tr", women: turkish, unheard: ["Meryem A.", "Zeynep Y."] },
    { called: "Arabic", language: "ar", women: arabic, unheard: ["فريدة س.", "نعيمة ك."] },
  ] as const)(
    "tell on a phone in $called whom to visit first, in a network that was empty",
    async ({ language, women, unheard }) => {
      const { page, wrong, network, words } = await atPage("interview", language);
      expect(await page.locator("main").innerText()).toContain(words.plan.empty);
      const objected: string[] = [];
      for (const [place, woman] of women.entries())
        await interview(page, woman, {
          language,
          onScreen: async (screen) => {
            if (place > 0) return;
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            objected.push(...(await objections(page)).map((found) => `${screen}: ${found}`));
            if (width > 390) objected.push(`${screen}: ${width} px wide`);
          },
        });
      const { people, rows } = await network();
      const named = [...people.values()].filter(({ consent }) => consent?.state === "named");
      expect(new Set(named.map(({ displayName }) => displayName))).toEqual(new Set(unheard));
      expect([...people.values()].filter(({ interviewed }) => interviewed === true)).toHaveLength(6);
      expect(people.size).toBe(6 + unheard.length);
      expect(rows.ties.every(({ date, id }) => date === "2026-03-02" && id !== undefined)).toBe(true);
      // Whom the six named is visited first, with who named her.
      const first = await page.locator(".talk-plan li").first().innerText();
      expect(
        unheard.some((name) =>
          first
            .replaceAll(/[\u2066-\u2069]/g, "")
            .replaceAll("\u00A0", " ")
            .includes(name),
        ),
      ).toBe(true);
      expect([objected, wrong]).toEqual([[], []]);
      await page.context().close();
    },
  );
});

describe.skipIf(browserMissing)("an interview", { timeout: 120_000 }, () => {
  /** Up to the names, with one given. */
  async function halfWay(language: Language = "nl") {
    const at = await atPage("interview", language);
    const { page, words } = at;
    await typeName(page, "Aisha B.");
    await page.getByRole("button", { name: words.next, exact: true }).click();
    for (const taps of await page.locator(".talk-taps").all()) await taps.locator("label").first().click();
    await page.getByRole("button", { name: words.next, exact: true }).click();
    await typeName(page, "Naima K.");
    await page.locator(".talk-names").getByText("Naima").waitFor();
    return at;
  }

  test("keeps its answers when the language changes, when she goes back by the phone, and when she wanders off", async () => {
    const { page, words, wrong } = await halfWay();
    await page.locator(".talk-top select").selectOption("ar");
    await page.locator(".talk[dir=rtl] .talk-names").getByText("Naima").waitFor();
    await page.locator(".talk-top select").selectOption("nl");
    await page.goBack();
    await page.getByRole("heading", { name: words.consent.title }).waitFor();
    expect(await page.locator(".talk-taps :checked").count()).toBe(4);
    await page.getByRole("button", { name: words.next, exact: true }).click();
    await page.locator(".talk-names").getByText("Naima").waitFor();
    await page.getByRole("button", { name: words.stop }).click();
    await page.getByRole("heading", { name: words.leave.title }).waitFor();
    await page.getByRole("button", { name: words.leave.stay }).click();
    await page.locator(".talk-names").getByText("Naima").waitFor();
    await page.evaluate(() => (location.hash = "#/nl/slips"));
    await page.getByRole("heading", { name: words.slips.title, exact: true }).waitFor();
    await page.evaluate(() => (location.hash = "#/nl/interview"));
    await page.getByRole("button", { name: words.plan.goOn, exact: true }).click();
    await page.locator(".talk-names").getByText("Naima").waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("finds from the third letter, three at most, by first name and letter, in the other alphabet too, and takes nobody who only sounds alike", async () => {
    const { page } = await halfWay();
    for (const name of ["Fatma H.", "Fatma Özcan", "Fatima Z.", "Fatiha B."]) await typeName(page, `${name}`);
    const given = page.locator(".talk-names li");
    expect(await given.count()).toBe(5);
    while ((await given.count()) > 1) await given.last().locator("button").click();
    const field = page.locator(".finder input");
    const options = async () => (await page.locator(".finder [role=option]:visible bdi").allInnerTexts()).slice(0, -1);
    await field.fill("fa");
    expect(await options()).toEqual([]);
    await field.fill("fat");
    expect(await options()).toHaveLength(3);
    await field.fill("fatm");
    expect(await options()).toEqual(["Fatma H.", "Fatma Ö.", "Fatima Z."]);
    await field.fill("فاطمة");
    expect(await options()).toEqual(["Fatma H.", "Fatma Ö.", "Fatima Z."]);
    // Only what begins so is taken by Enter: somebody of another letter is somebody else.
    await typeName(page, "Fatma K.");
    expect(await given.last().innerText()).toContain("Fatma K.");
    await page.context().close();
  });

  test("is not lost when the connection drops, nor when the session has ended, and is kept once", async () => {
    const { page, words, login, network } = await halfWay();
    const { say } = inLanguage(pagesInterviewWords, "nl");
    await page.getByRole("button", { name: words.next, exact: true }).click();
    for (let question = 2; question <= 5; question += 1)
      await page.getByRole("button", { name: words.nobody, exact: true }).click();
    await page.locator(".talk-glasses button").first().click();
    await page.getByRole("button", { name: words.next, exact: true }).click();
    await page.getByRole("heading", { name: words.readBack.title }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: words.readBack.save }).click();
    await page.getByRole("alert").waitFor();
    await page.context().setOffline(false);
    installation.wait(20);
    await page.getByRole("button", { name: words.readBack.save }).click();
    await page.getByText(words.signedOut).waitFor();
    await page.getByLabel("Uw naam om aan te melden").fill(login);
    await page.getByLabel("Uw wachtwoord").fill(password);
    await page.getByRole("button", { name: "Meld mij aan" }).click();
    await giveCode(page, installation.code(login), "Meld mij aan");
    await page.getByText(say(words.done.text, { name: "Aisha B." })).waitFor();
    const { rows } = await network();
    expect([rows.people.length, rows.ties.map(({ type, score }) => [type, score])]).toEqual([
      2,
      [
        ["knows", undefined],
        ["trust", 5],
      ],
    ]);
    await page.getByRole("button", { name: words.done.undo }).click();
    await page.getByText(words.done.undone).waitFor();
    expect((await network()).rows.people).toEqual([]);
    await page.context().close();
  });

  test("keeps nothing of a woman who says no, unless she wants that to be remembered", async () => {
    const { page, words, network } = await atPage("interview", "nl");
    const refuse = async () => {
      await typeName(page, "Aisha B.");
      await page.getByRole("button", { name: words.next, exact: true }).click();
      await page.locator(".talk-taps").first().locator("label").last().click();
      await page.getByRole("button", { name: words.next, exact: true }).click();
      await page.getByRole("heading", { name: words.refused.title }).waitFor();
    };
    await refuse();
    await page.getByRole("button", { name: words.refused.nothing }).click();
    expect((await network()).rows.people).toEqual([]);
    await refuse();
    await page.getByRole("button", { name: words.refused.remember }).click();
    await page.getByText(words.refused.remembered).waitFor();
    expect((await network()).rows.people.map(({ consent }) => consent?.state)).toEqual(["declined"]);
    await page.context().close();
  });
});

describe.skipIf(browserMissing)("slips", { timeout: 120_000 }, () => {
  test("are typed in by the keyboard alone, found or new, and taken back", async () => {
    const { page, wrong, network, words } = await atPage("slips", "nl");
    const field = page.locator(".finder input");
    await field.focus();
    for (const name of ["Ayşe D.", "Zeynep Y.", "Hatice S.", "zey", "Elif B.", "Hatice"]) {
      await page.locator(".finder input:focus").waitFor();
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    expect(await page.locator(".slip-pile li").count()).toBe(3);
    expect(await objections(page)).toEqual([]);
    await page.getByRole("button", { name: /^Bewaar 3/ }).click();
    await page.getByText("3 briefjes zijn bewaard.").waitFor();
    const { rows, people } = await network();
    const nameOf = (id: string) => people.get(id)?.displayName;
    expect(rows.ties.map(({ from, to, question }) => [nameOf(from), nameOf(to), question])).toEqual([
      ["Ayşe D.", "Zeynep Y.", "oneName"],
      ["Hatice S.", "Zeynep Y.", "oneName"],
      ["Elif B.", "Hatice S.", "oneName"],
    ]);
    await page.getByRole("button", { name: words.done.undo }).click();
    await page.getByText(words.done.undone).waitFor();
    expect((await network()).rows.people).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browserMissing)("on paper", { timeout: 60_000 }, () => {
  test.each(["interview", "slips"] as const)(
    "%s print in a language of choice, and nothing else with them",
    async (which) => {
      const { page } = await atPage(which, "nl", {});
      await page.getByLabel("Taal van het papier").selectOption("ar");
      await page.emulateMedia({ media: "print" });
      const shown = await page.locator("main > :visible").all();
      expect(await Promise.all(shown.map((one) => one.getAttribute("class")))).toEqual(["paper"]);
      expect(await page.locator(".paper").getAttribute("dir")).toBe("rtl");
      expect(await page.locator(which === "slips" ? ".printed-slip" : ".paper-names").count()).toBe(
        which === "slips" ? 8 : 6,
      );
      await page.context().close();
    },
  );
});
