import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../packages/api/test-support/command-line.ts";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { serveInstallation, type ServedInstallation } from "./served-installation.ts";

let browser: Browser;
beforeAll(async () => {
  if (!browserMissing) browser = await startBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** What the operator does on a new installation, and what she sends to the first coordinator. */
async function firstLink({ folder, url }: ServedInstallation): Promise<string> {
  const { printed } = await runTyped(["first-link", "--data", folder, "--url", url, "--json", "--lang", "nl"]);
  return (JSON.parse(printed) as { link: string }).link;
}

/** Goes to what has this name by the Tab key alone. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const { activeElement: element } = document;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return labels.map(({ innerText }) => innerText).join(" ") || (element as HTMLElement | null)?.innerText;
    });
    if (reached?.startsWith(name) === true) return;
  }
  throw new Error(`The Tab key never comes to ${name}.`);
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
/** Another step, whose title has the focus: before that, what is typed may go elsewhere. */
async function nextStep(page: Page, name: string): Promise<void> {
  await heading(page, name);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
}
const stateOf = ({ services }: ServedInstallation) =>
  services.store.read(async ({ installation, networks }) => ({
    beginning: await installation.beginning(),
    head: (await networks.load("neighbourhood"))?.network.head,
  }));

describe.skipIf(browserMissing)("a new installation", { timeout: 120_000 }, () => {
  test("R-54 begins by its first link with the keyboard alone, and holds real people", async () => {
    const installation = await serveInstallation();
    const link = await firstLink(installation);
    const { page, wrong } = await visit(browser);
    await page.goto(link);
    await heading(page, "Wie bent u?");
    await tabTo(page, "Liever met een naam");
    await page.keyboard.press("Enter");
    await tabTo(page, "Uw naam om aan te melden");
    await page.keyboard.type("marloes@example.org");
    await tabTo(page, "Kies een wachtwoord");
    await page.keyboard.type("vier natte schooldagen");
    await page.keyboard.press("Enter");
    await nextStep(page, "Welke buurt?");
    await tabTo(page, "Hoe heet de buurt?");
    await page.keyboard.type("Zuiderbuurt");
    await page.keyboard.press("Enter");
    await nextStep(page, "Wie zorgt voor de gegevens?");
    await tabTo(page, "Naam van de stichting");
    await page.keyboard.type("Stichting Ouderpunt");
    await tabTo(page, "Nog niet");
    await page.keyboard.press("ArrowLeft");
    await tabTo(page, "Waar ligt de privacytoets?");
    await page.keyboard.type("Bij het bestuur");
    await page.keyboard.press("Enter");
    await nextStep(page, "Hoe wilt u beginnen?");
    await tabTo(page, "Begin");
    await page.keyboard.press("Enter");
    await page.locator("nav.pages").waitFor();
    expect(await stateOf(installation)).toEqual({
      beginning: { controller: "Stichting Ouderpunt", assessment: "Bij het bestuur" },
      head: expect.objectContaining({ name: "Zuiderbuurt" }) as object,
    });
    expect(await page.locator(".role").innerText()).not.toContain("Verzonnen");

    const late = await visit(browser);
    await late.page.goto(link);
    await late.page.getByRole("alert").waitFor();
    expect(await late.text()).toContain("Anders vraagt u een nieuwe link aan wie de server beheert.");
    // The browser tells of the network that was not there yet, and of the link that is over.
    expect(wrong.filter((message) => !/\b40[49]\b|410/.test(message))).toEqual([]);
    await installation.stop();
  });

  test("R-54 without an assessment is a trial, says so on every page, and R-59 holds nobody real", async () => {
    const installation = await serveInstallation();
    const { page, text } = await visit(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(await firstLink(installation));
    await page.getByText("Liever met een naam").click();
    await page.getByLabel("Uw naam om aan te melden").fill("marloes@example.org");
    await page.getByLabel("Kies een wachtwoord").fill("vier natte schooldagen");
    await page.getByRole("button", { name: "Ga verder" }).click();
    await page.getByLabel("Hoe heet de buurt?").fill("Zuiderbuurt");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByLabel("Naam van de stichting").fill("Stichting Ouderpunt");
    expect(await text()).toContain("een proef wordt nooit echt");
    // Back and forth: nothing typed is lost.
    await page.getByRole("button", { name: "Terug" }).click();
    expect(await page.getByLabel("Hoe heet de buurt?").inputValue()).toBe("Zuiderbuurt");
    await page.getByRole("button", { name: "Verder" }).click();
    expect(await page.getByLabel("Naam van de stichting").inputValue()).toBe("Stichting Ouderpunt");
    // A lost connection: a sentence, and what was typed is still there.
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Begin een proef" }).click();
    await page.getByText("Er is geen verbinding.").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Begin een proef" }).click();
    await heading(page, "Hoe wilt u beginnen?");
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    for (const name of ["", "requests", "invitations", "account"]) {
      await page.goto(`${installation.url}/#/nl/${name}`);
      await page.locator("main h1").waitFor();
      expect(await page.locator(".role .chip").innerText()).toBe("Verzonnen gegevens");
    }
    expect(await stateOf(installation)).toMatchObject({
      beginning: { controller: "Stichting Ouderpunt" },
      head: { name: "Zuiderbuurt", synthetic: true },
    });
    const refused = await page.evaluate(async () => {
      const { headers } = await fetch("/v1/networks/neighbourhood");
      const body = {
        format: "parent-circles/network",
        version: 1,
        network: { id: "neighbourhood", name: "Echt" },
        people: [],
      };
      const answer = await fetch("/v1/networks/neighbourhood", {
        method: "PUT",
        headers: { "Content-Type": "application/json", "If-Match": headers.get("ETag") ?? "" },
        body: JSON.stringify(body),
      });
      return (await answer.json()) as { type: string };
    });
    expect(refused.type).toBe("http/wrong-data-kind");
    await installation.stop();
  });
});
