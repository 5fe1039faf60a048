import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation, smallNeighbourhood } from "./served-installation.ts";

let installation: ServedInstallation;
let browser: Browser;
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
  await installation.services.store.write(({ networks }) => networks.create(smallNeighbourhood));
  const grant = { networkId: "wielewaal", role: "coordinator", person: null, institution: null };
  await installation.account("marloes@example.org", grant);
  await installation.account("coach@example.org", { ...grant, role: "coach" });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});

async function signedIn(width = 1280): Promise<Page> {
  const { page } = await visit(browser, { viewport: { width, height: 844 } });
  await page.goto(`${installation.url}/#/nl/start`);
  await page.getByLabel("Uw naam om aan te melden").fill("marloes@example.org");
  await page.getByLabel("Uw wachtwoord").fill(password);
  await page.getByRole("button", { name: "Meld mij aan" }).click();
  await giveCode(page, installation.code("marloes@example.org"), "Meld mij aan");
  await page.locator("nav.pages").waitFor({ state: "attached" });
  return page;
}

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${installation.url}/#/nl/${name}`);
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

const rowsOf = async <List extends "institutions" | "activities" | "people" | "nominations">(list: List) =>
  (await installation.services.store.read(({ networks }) => networks.load("wielewaal")))?.network.rows[list];

describe.skipIf(browserMissing)("what a coordinator arranges", { timeout: 120_000 }, () => {
  test("a school is added, changed from what she saw, and taken away after she was asked again", async () => {
    const page = await signedIn();
    await page.getByRole("link", { name: "Beheer" }).click();
    await page.locator("main").getByRole("link", { name: "Scholen en instellingen" }).click();
    await page.getByLabel("Hoe heet zij?").fill("De Vlinder");
    await page.getByLabel("Wat is het?").selectOption({ label: "bibliotheek" });
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("De Vlinder staat erbij.").waitFor();
    expect(await rowsOf("institutions")).toContainEqual(
      expect.objectContaining({ name: "De Vlinder", kind: "library" }),
    );
    // Somebody else changes it while it is open here: nothing is lost, and what was typed is still there.
    const other = await signedIn();
    await open(other, "institutions");
    await other.getByRole("button", { name: "Verander: De Vlinder" }).click();
    await page.getByRole("button", { name: "Verander: De Vlinder" }).click();
    await other.locator("li form").getByLabel("Hoe heet zij?").fill("De Rups");
    await other.getByRole("button", { name: "Bewaar" }).click();
    await other.getByRole("heading", { name: "De Rups" }).waitFor();
    await page.locator("li form").getByLabel("Hoe heet zij?").fill("De Mot");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("Iemand anders heeft dit net gewijzigd.").waitFor();
    expect(await page.locator("li form").getByLabel("Hoe heet zij?").inputValue()).toBe("De Mot");
    await other.getByRole("button", { name: "Haal weg: De Rups" }).click();
    await other.getByText("Wilt u De Rups weghalen?").waitFor();
    await other.getByRole("button", { name: "Haal weg", exact: true }).click();
    await other.getByRole("heading", { name: "De Rups" }).waitFor({ state: "detached" });
    expect(await rowsOf("institutions")).toEqual([expect.objectContaining({ name: "De Kleine Prins" })]);
  });

  test("an activity is made with what is known, and cancelled", async () => {
    const page = await signedIn(390);
    await open(page, "activities");
    await page.getByLabel("Wat is het?").fill("Koffie in de buurtkamer");
    await page.getByLabel("Hoe vertrouwd is het").selectOption({ label: "In de buurt, op een plek die zij kent" });
    await page.getByLabel("Op welke dag?").fill("2026-03-11");
    await page.getByRole("button", { name: "Maak de activiteit" }).click();
    await page.getByText("Klaar: Koffie in de buurtkamer staat erbij.").waitFor();
    expect(await rowsOf("activities")).toEqual([
      { id: expect.any(String) as string, title: "Koffie in de buurtkamer", stage: 2, date: "2026-03-11" },
    ]);
    await page.getByRole("button", { name: "Gaat niet door: Koffie in de buurtkamer" }).click();
    await page.getByRole("button", { name: "Gaat niet door", exact: true }).click();
    await page.locator(".chip", { hasText: "gaat niet door" }).waitFor();
    expect(await rowsOf("activities")).toMatchObject([{ cancelled: ["2026-03-11"] }]);
  });

  test("R-04 whom somebody is kept apart from is arranged by name, and taken away again; so is a nomination, after she was asked again", async () => {
    const page = await signedIn();
    await open(page, "people/m1~edit");
    await page.getByLabel("Niet samenbrengen met").fill("ais");
    await page.getByRole("button", { name: "Aisha B." }).click();
    await page.getByRole("button", { name: "Haal weg: Aisha B." }).waitFor();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Fatma E." }).waitFor();
    const m1 = async () => (await rowsOf("people"))?.find(({ id }) => id === "m1");
    expect(await m1()).toMatchObject({ keepApart: ["k1"] });
    await open(page, "people/m1~edit");
    await page.getByRole("button", { name: "Haal weg: Aisha B." }).click();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Fatma E." }).waitFor();
    expect(await m1()).not.toHaveProperty("keepApart");

    await page.getByRole("button", { name: "Voeg toe wie haar noemt" }).click();
    await page.getByLabel("Wie is het?").fill("ais");
    await page.getByRole("button", { name: "Aisha B.", exact: true }).click();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Klopt er iets niet?").click();
    await page.getByRole("button", { name: "Haal weg: Aisha B. (een voorbeeld)" }).click();
    expect(await rowsOf("nominations")).toHaveLength(1);
    await page.getByRole("button", { name: "Ja, haal weg" }).click();
    await page.getByText("Nog niemand noemde haar.").waitFor();
    expect(await rowsOf("nominations")).toEqual([]);
  });

  test("what was agreed is changed in words, and holds", async () => {
    const page = await signedIn();
    await open(page, "settings");
    await page.getByLabel("Hoe vaak vragen wij een sleutelfiguur").fill("3");
    await page.getByLabel("alleen rechtstreeks").check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("Bewaard. Dit geldt vanaf nu.").waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector(".waiting") === null);
    expect(await page.getByLabel("Hoe vaak vragen wij een sleutelfiguur").inputValue()).toBe("3");
    expect(await page.getByLabel("alleen rechtstreeks").isChecked()).toBe(true);
  });

  test("the whole network is taken along after she was asked again, and nothing is said of a backup that nobody knows", async () => {
    const page = await signedIn();
    await open(page, "copies");
    await page.getByText("Onbekend. De server weet niet").waitFor();
    for (const [save, name] of [
      ["Bewaar als werkmap", "wielewaal.xlsx"],
      ["Bewaar als document", "wielewaal.json"],
    ] as const) {
      await page.getByRole("button", { name: save }).click();
      await page.getByText("In dit bestand staan namen.").waitFor();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Ja, bewaar het" }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(name);
      await page.getByText(`Het bestand ${name} staat`).waitFor();
    }
    const at = "2026-03-01T03:00:00.000Z";
    await installation.services.store.write(({ installation: records }) => records.done("backup", at));
    await page.reload();
    await page.getByText("is van zondag 1 maart 2026.").waitFor();
  });

  test("whose access she ends is out at once, and her own she cannot end", async () => {
    const page = await signedIn();
    const coach = await visit(browser);
    await coach.page.goto(`${installation.url}/#/nl/start`);
    await coach.page.getByLabel("Uw naam om aan te melden").fill("coach@example.org");
    await coach.page.getByLabel("Uw wachtwoord").fill(password);
    await coach.page.getByRole("button", { name: "Meld mij aan" }).click();
    await giveCode(coach.page, installation.code("coach@example.org"), "Meld mij aan");
    await coach.page.locator("nav.pages").waitFor();
    await open(page, "invitations");
    expect(await page.getByRole("button", { name: /^Beëindig: coördinator/ }).count()).toBe(0);
    await page.getByRole("button", { name: /^Beëindig: begeleider, aangemeld op/ }).click();
    await page.getByRole("button", { name: "Ja, beëindig" }).click();
    await page.getByRole("button", { name: /^Beëindig: begeleider/ }).waitFor({ state: "detached" });
    await coach.page.reload();
    await coach.page.getByLabel("Uw wachtwoord").waitFor();
  });
});

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme, width })),
);

describe.skipIf(browserMissing)("these pages", { timeout: 120_000 }, () => {
  test.each(looks)("have nothing that axe finds, nor anything beyond the edge, %j", async ({ colorScheme, width }) => {
    const page = await signedIn(width);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const name of ["manage", "institutions", "settings", "copies", "invitations", "activities", "account"]) {
      await open(page, name);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
      });
      await page.waitForFunction(() => document.querySelector(".waiting") === null);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html}`));
      const beyondPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyondPx > 0) found.push(`${name}: ${beyondPx} px too wide`);
    }
    expect(found).toEqual([]);
  });
});
