import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { type ServedDemo, serveDemo } from "./served-demo.ts";

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

describe.skipIf(browserMissing)(
  "from a school's request to an answered one, in a browser",
  { timeout: 120_000 },
  () => {
    test("the coordinator reads the map and its table", async () => {
      const { page, wrong, text } = await visit(browser, { locale: "nl-NL" });
      await page.goto(demo.url);
      await page.getByRole("heading", { name: "Kies een buurt en kijk mee" }).waitFor();
      expect(await text()).toContain("Alle mensen, namen en banden zijn verzonnen");
      await page.getByRole("link", { name: "Pendrecht: Coördinator" }).click();
      await page.getByRole("heading", { name: "Zondag 1 maart" }).waitFor();
      await page.getByRole("link", { name: "Mensen" }).click();
      await page.getByRole("link", { name: "Kaart" }).click();
      await page.getByRole("heading", { name: "Kaart van Pendrecht" }).waitFor();
      const map = page.locator("main .pc-stage svg");
      await map.waitFor();
      expect(await map.textContent()).toContain("Joanna N.");

      await page.getByRole("radio", { name: "Tabel" }).check();
      await page.getByLabel("Zoek op naam").fill("selma a");
      const row = page.getByRole("row", { name: /^Selma A\./ });
      // Pendrecht's P-M28 trusts P-K3 with 4 of 5: examples/data/pendrecht.json.
      expect(await row.innerText()).toContain("Naima\u00A0K. vraagt haar zelf");
      expect(await row.innerText()).toContain("rechtstreeks");
      expect(wrong).toEqual([]);
    });

    test("the school asks, the coordinator matches, reads why and accepts, the school sees the state and nothing else", async () => {
      const school = await visit(browser, { locale: "nl-NL" });
      await school.page.goto(`${demo.linkFor("institution")}#/nl`);
      await school.page.getByRole("link", { name: "Nieuw verzoek" }).first().click();
      await school.page.getByLabel("Waarvoor nodigt u uit?").selectOption({ index: 1 });
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      expect(await school.text()).toContain("Schrijf ten minste één naam op.");
      await school.page.getByLabel("Welke ouders?").fill("Mevrouw Yilmaz\nNiemand Bekend");
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      expect(await school.page.getByRole("status").innerText()).toBe("Dank u. Uw verzoek is ontvangen.");

      const coordinator = await visit(browser, { locale: "nl-NL" });
      const { page } = coordinator;
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      const first = page.locator(".card-first");
      expect(await first.innerText()).toContain("Basisschool De Kleine Prins vraagt ons om 2 ouders uit te nodigen");
      await page.getByRole("link", { name: "Verzoeken 2 nieuw" }).waitFor();
      await first.getByRole("link", { name: "Bekijk het verzoek" }).click();
      expect(await page.getByRole("button", { name: /^Dit is/ }).count()).toBe(0);
      await page.getByLabel("Wie is “Mevrouw Yilmaz”?").fill("selma a");
      await page.getByRole("button", { name: "Dit is Selma A.", exact: true }).click();
      await page.getByRole("button", { name: "Niet in het netwerk: Niemand Bekend" }).click();
      await page.getByRole("button", { name: "Bewaar en zoek routes" }).click();
      const suggestion = page.getByRole("article");
      const why = await suggestion.innerText();
      expect(await page.getByRole("heading", { name: "Zeg dit niet" }).count()).toBe(1);
      expect(why).toContain("Vraag Naima\u00A0K. of zij Selma\u00A0A. wil uitnodigen.");
      expect(why).toContain("Selma\u00A0A. vertrouwt Naima\u00A0K.");
      expect(why).toContain("Waarschijnlijk lukt het.");
      await suggestion.getByRole("button", { name: /^Leg het voor aan Naima K\./ }).click();
      await page.getByText("Klaar: Naima K. ziet deze vraag nu.").waitFor();
      await page.getByRole("link", { name: "Vandaag" }).click();
      await page.getByText(/^Naima\sK\. denkt na over een vraag$/).waitFor();

      await school.page.getByRole("link", { name: "Naar mijn verzoeken" }).click();
      // By the calendar: it came today, and is with the network from the next working day.
      await school.page.getByText("ontvangen", { exact: true }).first().waitFor();
      const seen = await school.text();
      for (const secret of ["Selma", "Naima", "Yilmaz", "Bekend", "gekoppeld", "likely", "waarschijnlijk"])
        expect(seen).not.toContain(secret);
      await school.page.goto(`${demo.url}/#/nl/map`);
      expect(await school.text()).toContain("Deze pagina is niet voor uw rol.");
      expect([...school.wrong, ...coordinator.wrong]).toEqual([]);
    });

    test("an ask can be taken back, and closing a request erases its names", async () => {
      const { page, text } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await page.getByRole("link", { name: "Verzoeken" }).click();
      await page.getByRole("link", { name: "Bekijk het verzoek" }).first().click();
      await page.getByRole("button", { name: "Maak ongedaan: Selma A." }).click();
      await page.getByText("ingetrokken").waitFor();
      await page.getByRole("button", { name: "Rond het verzoek af" }).click();
      await page.getByText("Er is nog niemand gevraagd.").waitFor();
      await page.getByText("De namen die de school gaf, gaan weg. Dat is voor altijd.").waitFor();
      await page.getByRole("button", { name: "Nog niet" }).click();
      await page.getByLabel("Wie is “Mevrouw Yilmaz”?").waitFor({ state: "attached" });
      await page.getByRole("button", { name: "Rond het verzoek af" }).click();
      await page.getByRole("button", { name: "Ja, rond af" }).click();
      await page.getByText("afgerond", { exact: true }).waitFor();
      expect(await text()).not.toContain("Yilmaz");
    });

    test("a key figure sees only what she is asked, and may say not now", async () => {
      const coordinator = await visit(browser, { locale: "nl-NL" });
      await coordinator.page.goto(`${demo.linkFor("coordinator")}#/nl/requests`);
      await coordinator.page.goto(`${demo.url}/#/nl/requests/request-advice-evening`);
      await coordinator.page.getByLabel("Wie is “Ingrid Kowalska”?").fill("rachida c");
      await coordinator.page.getByRole("button", { name: "Dit is Rachida C.", exact: true }).click();
      await coordinator.page.getByRole("button", { name: "Bewaar en zoek routes" }).click();
      await coordinator.page
        .getByRole("article")
        .getByRole("button", { name: /^Leg het voor aan Aisha B\./ })
        .click();
      await coordinator.page.getByText("Klaar:").waitFor();

      const { page, text } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("keyFigure")}#/nl`);
      await page.getByRole("heading", { name: "Wilt u Rachida C. uitnodigen?" }).waitFor();
      await page.getByRole("button", { name: "Niet nu" }).click();
      await page.getByText("Goed. Iemand anders pakt het op.").waitFor();
      expect(await text()).not.toContain("Selma");
      expect(await text()).not.toContain("Naima");
    });

    test("R-32 a school corrects the names of its request, takes it back, and the coordinator reads both", async () => {
      const school = await visit(browser, { locale: "nl-NL" });
      await school.page.goto(`${demo.linkFor("institution")}#/nl/new-request`);
      await school.page.goto(`${demo.url}/#/nl/new-request`);
      await school.page.getByLabel("Welke ouders?").fill("Mevrouw Verkeerd");
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      await school.page.getByText("Uw verzoek is ontvangen.").waitFor();
      await school.page.getByRole("link", { name: "Naar mijn verzoeken" }).click();
      const card = school.page.locator("main li.card").first();
      await card.getByText("Verbeter de namen").click();
      await card.getByRole("button", { name: "Verstuur de namen" }).click();
      await card.getByText("Schrijf ten minste één naam op.").waitFor();
      await card.getByLabel("Welke ouders?").fill("Mevrouw Beter");
      await card.getByRole("button", { name: "Verstuur de namen" }).click();
      await card.getByText("Dank u. De namen zijn ontvangen.").waitFor();

      const { page, text } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await page.getByRole("link", { name: "Verzoeken" }).click();
      await page.getByRole("link", { name: "Bekijk het verzoek" }).first().click();
      await page.getByLabel("Wie is “Mevrouw Beter”?").waitFor();
      expect(await text()).not.toContain("Verkeerd");

      await card.getByRole("button", { name: "Neem dit verzoek terug" }).click();
      await card.getByRole("button", { name: "Ja, neem terug" }).click();
      await card.getByText("afgerond", { exact: true }).waitFor();
      expect(await card.getByRole("button").count()).toBe(0);
      await page.reload();
      await page.getByText("De school nam dit verzoek terug op").waitFor();
      expect(await text()).not.toContain("Beter");
      expect(school.wrong).toEqual([]);
    });

    test("a school names its own event with its request, and keeps what it typed when that is refused", async () => {
      const school = await visit(browser, { locale: "nl-NL" });
      await school.page.goto(`${demo.linkFor("institution")}#/nl`);
      await school.page.goto(`${demo.url}/#/nl/new-request`);
      await school.page.getByLabel("Waarvoor nodigt u uit?").selectOption({ label: "Iets anders, van onszelf" });
      await school.page.getByLabel("Welke ouders?").fill("Mevrouw Rondleiding");
      await school.page.getByLabel("Wat is het?").fill("Rondleiding, bel 0612345678");
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      await school.page.getByRole("alert").waitFor();
      expect(await school.page.getByLabel("Welke ouders?").inputValue()).toBe("Mevrouw Rondleiding");
      await school.page.getByLabel("Wat is het?").fill("Rondleiding");
      await school.page.getByLabel("Op welke dag?").fill("2026-03-12");
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      await school.page.getByText("Uw verzoek is ontvangen.").waitFor();

      const { page, wrong } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await page.getByRole("link", { name: "Verzoeken" }).click();
      await page.getByRole("link", { name: "Bekijk het verzoek" }).first().click();
      await page.getByText("De school noemde zelf een activiteit.").waitFor();
      await page.locator("li.card", { hasText: "Rondleiding" }).getByRole("button").first().click();
      await page.getByText(/Voor: .?Rondleiding.? \(donderdag 12 maart 2026\)/).waitFor();
      expect(await page.getByText("De school noemde zelf een activiteit.").count()).toBe(0);
      expect(wrong).toEqual([]);
      await Promise.all([school, { page }].map((one) => one.page.context().close()));
    });

    test("a joint project can be declined after it was taken up, and the school reads only that", async () => {
      const school = await visit(browser, { locale: "nl-NL" });
      await school.page.goto(`${demo.linkFor("institution")}#/nl/new-request`);
      await school.page.goto(`${demo.url}/#/nl/new-request`);
      await school.page.getByRole("radio").nth(1).check();
      await school.page.getByRole("button", { name: "Verstuur het verzoek" }).click();
      await school.page.getByText("Uw verzoek is ontvangen.").waitFor();

      const { page } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await page.getByRole("link", { name: "Verzoeken" }).click();
      await page.getByRole("link", { name: "Bekijk het verzoek" }).first().click();
      await page.getByRole("button", { name: "Neem in behandeling" }).click();
      await page.getByText("bij het netwerk", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Pak het project niet op" }).click();
      await page.getByRole("button", { name: "Ja, pak het niet op" }).click();
      await page.getByText("niet opgepakt", { exact: true }).waitFor();
      await school.page.getByRole("link", { name: "Naar mijn verzoeken" }).click();
      await school.page.getByText("niet opgepakt", { exact: true }).waitFor();
      expect(school.wrong).toEqual([]);
    });

    test("a key figure accepts, asks, shows a note and taps how it went; the coordinator sees it", async () => {
      const coordinator = await visit(browser, { locale: "nl-NL" });
      await coordinator.page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await coordinator.page.goto(`${demo.url}/#/nl/requests/request-advice-evening`);
      const choice = coordinator.page.getByRole("article").getByRole("button", { name: /^Leg het voor aan Aisha B\./ });
      await choice.click();
      await coordinator.page.getByText("Klaar:").waitFor();

      const { page, text, wrong } = await visit(browser, { locale: "nl-NL", viewport: { width: 375, height: 760 } });
      await page.goto(`${demo.linkFor("keyFigure")}#/nl`);
      await page.getByRole("button", { name: "Ja, ik doe het" }).click();
      await page.getByText("Een briefje om te laten zien of te sturen").click();
      await page.getByLabel("Taal van het briefje").selectOption("tr");
      const note = page.locator("blockquote[lang=tr]");
      await note.waitFor();
      expect(await note.innerText()).not.toMatch(/Selma|Ingrid|Prins|school/);
      await page.getByRole("button", { name: "Ik heb het gevraagd" }).click();
      await page.getByRole("button", { name: "Deze keer niet" }).click();
      await page.getByRole("button", { name: "Nee, kies iets anders" }).click();
      await page.getByRole("button", { name: "Zij kwam mee", exact: true }).click();
      await page.getByRole("button", { name: "Ja, dat klopt" }).click();
      await page.getByText("Het is genoteerd.").waitFor();
      await page.getByText("klaar", { exact: true }).waitFor();

      await coordinator.page.goto(`${demo.url}/#/nl/asks`);
      await coordinator.page.getByText("afgerond", { exact: true }).waitFor();
      const burden = await coordinator.text();
      // Two weeks of rest after an outcome, from 1 March 2026.
      expect(burden).toContain("Aisha B. heeft nu niets lopen");
      expect(burden).toContain("Zij rust tot zondag 15 maart 2026.");
      await coordinator.page.goto(`${demo.url}/#/nl/health`);
      await coordinator.page.getByText(/^Van 1 vraag .* lukte 1\.$/).waitFor();
      expect(await text()).not.toContain("Naima");
      expect([...wrong, ...coordinator.wrong]).toEqual([]);
    });

    test("a key figure pauses with one tap, and is back with another", async () => {
      const { page, wrong } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("keyFigure")}#/nl`);
      await page.getByRole("button", { name: "Pauze van twee weken" }).click();
      await page.getByText("U krijgt geen nieuwe vragen tot zondag 15 maart 2026.").waitFor();
      await page.getByRole("button", { name: "Ik ben er weer" }).click();
      await page.getByText("Fijn dat u er weer bent.").waitFor();
      await page.getByText("Of kies zelf een dag").click();
      await page.getByLabel("Tot welke dag?").fill("2026-04-01");
      await page.getByRole("button", { name: "Pauze tot deze dag" }).click();
      await page.getByText("U krijgt geen nieuwe vragen tot woensdag 1 april 2026.").waitFor();
      expect(wrong).toEqual([]);
    });

    test("an entry link that has ended leads to the start page, which says so", async () => {
      const { page, text } = await visit(browser, { locale: "tr-TR" });
      await page.goto(`${demo.url}/enter/there-is-no-such-link`);
      await page.getByText("Bu bağlantı artık çalışmıyor.").waitFor();
      expect(await text()).toContain("Koordinatörden yeni bir bağlantı isteyin.");
    });

    test("nothing is kept in the browser but the session's cookie, which scripts cannot read", async () => {
      const { page } = await visit(browser, { locale: "nl-NL" });
      await page.goto(`${demo.linkFor("coordinator")}#/nl`);
      await page.goto(`${demo.url}/#/nl/map`);
      await page.locator("main .pc-stage svg").waitFor();
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        cookie: document.cookie,
      }));
      expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookie: "" });
      expect((await page.context().cookies()).map(({ httpOnly }) => httpOnly)).toEqual([true]);
    });
  },
);
