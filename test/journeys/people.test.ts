import type { Browser, Page } from "playwright";
import { readNetwork, writeNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "./browser.ts";
import { giveCode } from "./give-code.ts";
import { password, serveInstallation, type ServedInstallation, smallNeighbourhood } from "./served-installation.ts";

let installation: ServedInstallation;
let browser: Browser;
let made = 0;
let network = "";
const nobody = { person: null, institution: null };
beforeAll(async () => {
  if (browserMissing) return;
  [installation, browser] = await Promise.all([serveInstallation(), startBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await installation?.stop();
});
// A neighbourhood of its own for each, with one name twice.
beforeEach(async () => {
  if (browserMissing) return;
  network = `wielewaal-${made++}`;
  const { people, ...rest } = writeNetwork(smallNeighbourhood);
  const twice = { id: "m2", displayName: "Fatma E.", consent: { state: "named" as const, date: "2026-02-20" } };
  const document = { ...rest, network: { ...rest.network, id: network }, people: [...people, twice] };
  await installation.services.store.write(({ networks }) => networks.create(readNetwork(document)));
  await installation.account(`${network}@example.org`, { ...nobody, networkId: network, role: "coordinator" });
  const school = { ...nobody, networkId: network, role: "institution", institution: "school-1" };
  await installation.account(`school-${network}@example.org`, school);
});

async function signIn(page: Page, login = `${network}@example.org`): Promise<void> {
  await page.goto(`${installation.url}/#/en/start`);
  await page.getByLabel("Your name for signing in").fill(login);
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Sign me in" }).click();
  await giveCode(page, installation.code(login), "Sign me in");
  await page.getByLabel("Your password").waitFor({ state: "detached" });
}

const at = (page: Page, place: string) => page.goto(`${installation.url}/#/nl/people${place}`);
const stored = async () =>
  (await installation.services.store.read(({ networks }) => networks.load(network)))?.network.rows;

describe.skipIf(browserMissing)("the people of a network, in a browser", { timeout: 90_000 }, () => {
  test("R-21 a mother is added with what she agreed to in her own sentences, and whom she trusts, in words", async () => {
    const { page, wrong, text } = await visit(browser, { viewport: { width: 390, height: 800 } });
    await signIn(page);
    await at(page, "");
    await page.getByRole("link", { name: "Voeg iemand toe" }).click();
    await page.getByRole("textbox", { name: "Haar naam" }).fill("fatmá");
    await page.getByRole("link", { name: "Fatma E." }).first().waitFor();
    await page.getByRole("textbox", { name: "Haar naam" }).fill("Nur M.");
    await page.getByRole("radio", { name: /zij zegt zelf/ }).check();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByText("Zet bij ten minste één zin een vinkje.").waitFor();
    await page.getByRole("checkbox", { name: "Mijn naam mag op de kaart" }).check();
    await page.getByRole("checkbox", { name: /welke taal/ }).check();
    await page.getByRole("checkbox", { name: "Turks" }).check();
    await page.getByLabel("Wie was erbij?").selectOption({ label: "een tolk" });
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByRole("link", { name: /Naar .?Nur/ }).click();
    await page.getByRole("heading", { level: 1, name: "Nur M." }).waitFor();
    expect(await text()).toContain("Zij zei het op 2 maart 2026. Gezegd.");
    await page.getByRole("button", { name: "Voeg toe wie zij vertrouwt" }).click();
    await page.getByLabel("Wie is het?").fill("aïs");
    await page.getByRole("button", { name: "Aisha B." }).click();
    await page.getByRole("radio", { name: "Waarschijnlijk" }).check();
    await page.getByRole("radio", { name: /Nur.M\..? zelf/ }).check();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("gaat waarschijnlijk mee").first().waitFor();
    const rows = await stored();
    const nur = rows?.people.find(({ displayName }) => displayName === "Nur M.");
    expect(nur?.languages).toEqual(["tr"]);
    expect(nur?.consent).toMatchObject({
      scopes: ["keepInMap", "storeLanguage"],
      witness: "interpreter",
      method: "spoken",
    });
    expect(rows?.ties.at(-1)).toMatchObject({
      from: nur?.id,
      to: "k1",
      domain: "invite",
      score: 4,
      reportedBy: "truster",
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("R-04 “certainly not” makes no tie", async () => {
    const { page } = await visit(browser);
    await signIn(page);
    await at(page, "/m2");
    await page.getByRole("button", { name: "Voeg toe wie zij vertrouwt" }).click();
    await page.getByLabel("Wie is het?").fill("aisha");
    await page.getByRole("button", { name: "Aisha B." }).click();
    await page.getByRole("radio", { name: "Zeker niet" }).check();
    await page.getByText("Dan schrijven wij niets op.").waitFor();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("button", { name: "Voeg toe wie zij vertrouwt" }).waitFor();
    expect((await stored())?.ties).toHaveLength(1);
    await page.context().close();
  });

  test("what was typed stays when the connection is lost, and when the session has ended, and is sent once", async () => {
    const { page } = await visit(browser);
    await signIn(page);
    await at(page, "/~add");
    await page.getByRole("textbox", { name: "Haar naam" }).fill("Nur M.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByText("Er is geen verbinding.").waitFor();
    await page.context().setOffline(false);
    installation.wait(16);
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    const again = page.getByRole("link", { name: "Meld u aan in een nieuw venster" });
    expect(await again.getAttribute("target")).toBe("_blank");
    expect(await page.getByRole("textbox", { name: "Haar naam" }).inputValue()).toBe("Nur M.");
    const other = await page.context().newPage();
    await signIn(other);
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByText("staat erin.").waitFor();
    expect((await stored())?.people.filter(({ displayName }) => displayName === "Nur M.")).toHaveLength(1);
    await page.context().close();
  });

  test("of two who change one person, the second keeps what she typed, sees the other's, and both changes hold", async () => {
    const [one, two] = [await visit(browser), await visit(browser)];
    for (const { page } of [one, two]) {
      await signIn(page);
      await at(page, "/k1~edit");
      await page.getByRole("textbox", { name: "Haar naam" }).waitFor();
    }
    await one.page.getByLabel("Hoeveel vragen tegelijk").fill("3");
    await one.page.getByRole("button", { name: "Bewaar" }).click();
    await one.page.getByText("Hooguit 3 vragen tegelijk.").waitFor();
    await two.page.getByRole("textbox", { name: "Haar naam" }).fill("Aïsha Bo.");
    await two.page.getByRole("button", { name: "Bewaar" }).click();
    await two.page.getByText("Iemand anders veranderde dit net.").waitFor();
    expect(await two.page.getByRole("textbox", { name: "Haar naam" }).inputValue()).toBe("Aïsha Bo.");
    expect(await two.text()).toMatch(/Er staat nu: .?Aisha.B\./);
    await two.page.getByRole("button", { name: "Bewaar toch wat ik typte" }).click();
    await two.page.getByRole("heading", { level: 1, name: "Aïsha Bo." }).waitFor();
    const k1 = (await stored())?.people.find(({ id }) => id === "k1");
    expect([k1?.displayName, k1?.capacity]).toEqual(["Aïsha Bo.", 3]);
    await Promise.all([one, two].map(({ page }) => page.context().close()));
  });

  test("R-14 she stops in one page, and R-16 erased is gone everywhere; R-17 her name is not added again by mistake", async () => {
    const { page, text } = await visit(browser);
    await signIn(page);
    await at(page, "/m1~stop");
    await page.getByRole("button", { name: /wil stoppen/ }).click();
    await page.getByRole("button", { name: "Ja, zij stopt" }).click();
    await page.getByText("Wij gebruiken niets meer van haar.").waitFor();
    expect((await stored())?.people.find(({ id }) => id === "m1")?.consent?.state).toBe("withdrawn");
    await at(page, "/m1~erase");
    await page.getByRole("button", { name: /wissen/ }).click();
    await page.getByText("Weet u het zeker?").waitFor();
    await page.getByRole("button", { name: "Ja, wis alles" }).click();
    await page.getByText("Er staat niets meer van haar.").waitFor();
    await at(page, "/m2~erase");
    await page.getByRole("button", { name: /wissen/ }).click();
    await page.getByRole("button", { name: "Ja, wis alles" }).click();
    await page.getByText("Er staat niets meer van haar.").waitFor();
    await page.getByRole("link", { name: "Alle mensen" }).click();
    await page.getByText("1 mens").waitFor();
    expect(await text()).not.toContain("Fatma");
    expect(JSON.stringify(await stored())).not.toContain("Fatma");
    expect((await stored())?.ties).toEqual([]);
    await at(page, "/~add");
    await page.getByRole("textbox", { name: "Haar naam" }).fill("FATMA E");
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByRole("checkbox", { name: "Zij vroeg zelf om terug te komen" }).check();
    await page.getByRole("button", { name: "Voeg haar toe" }).click();
    await page.getByText("staat erin.").waitFor();
    await page.context().close();
  });

  test("two rows of one woman are looked at, made one by hand, and parted again", async () => {
    const { page } = await visit(browser);
    await signIn(page);
    await at(page, "/~doubles");
    await page.getByRole("button", { name: /^Bekijk/ }).click();
    await page.getByText("Van wat zij goedvonden geldt het strengste").waitFor();
    expect((await stored())?.people).toHaveLength(3);
    await page.getByRole("button", { name: "Ja, dit is één vrouw" }).click();
    await page.getByText("Samengevoegd.").waitFor();
    expect((await stored())?.people).toHaveLength(2);
    await page.getByRole("button", { name: /Maak ongedaan/ }).click();
    await page.getByText("Het zijn weer twee mensen.").waitFor();
    expect((await stored())?.people).toHaveLength(3);
    await page.context().close();
  });

  test("PN-06 PN-07 a candidate is rated with evidence, named by two, and only then confirmed", async () => {
    const { page } = await visit(browser);
    await signIn(page);
    await at(page, "/m1");
    await page.getByRole("button", { name: "Maak haar kandidaat" }).click();
    await page.getByLabel("Waarom?").selectOption({ label: "zij wil het zelf" });
    await page.getByRole("button", { name: "Ja, bewaar dit" }).click();
    await page.getByText(/Nu: .?kandidaat/).waitFor();
    expect(await page.getByRole("button", { name: "Bevestig haar als sleutelfiguur" }).count()).toBe(0);
    await page.getByRole("button", { name: "Vul in wat u zag" }).click();
    const group = (name: string) => page.getByRole("group", { name, exact: true });
    const answer = (name: string, text: string) => group(name).getByText(text, { exact: true }).click();
    await answer("Zet zich in", "ja");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Kies bij elk antwoord ook waaraan u dat zag.").waitFor();
    await answer("Waaraan zag u dat? (Zet zich in)", "een gesprek");
    for (const name of ["Leert graag en groeit", "Weet de weg bij school en gemeente"]) await answer(name, "ja");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("elk beoordeeld").first().waitFor();
    for (const who of ["Aisha B.", "Fatma E."]) {
      await page.getByRole("button", { name: "Voeg toe wie haar noemt" }).click();
      await page.getByLabel("Wie is het?").fill(who);
      await page.getByRole("button", { name: who, exact: true }).click();
      await page.getByRole("button", { name: "Bewaar", exact: true }).click();
      await page.getByText("een voorbeeld.").waitFor();
    }
    await page.getByRole("button", { name: "Voeg toe wie haar vertrouwt" }).click();
    await page.getByLabel("Wie is het?").fill("aisha");
    await page.getByRole("button", { name: "Aisha B.", exact: true }).click();
    await page.getByRole("radio", { name: "Weet ik niet" }).check();
    await page.getByRole("radio", { name: "iemand anders" }).check();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByRole("button", { name: "Bevestig haar als sleutelfiguur" }).click();
    await page.getByRole("button", { name: "Ja, bewaar dit" }).click();
    await page.getByText(/Nu: .?sleutelfiguur/).waitFor();
    const m1 = (await stored())?.people.find(({ id }) => id === "m1");
    expect(m1?.role).toBe("keyFigure");
    expect(m1?.roles?.map(({ role, reason }) => [role, reason])).toContainEqual(["keyFigure", undefined]);
    await page.context().close();
  });

  test("R-43 after nineteen people and the list within an hour she is asked whether it is still she, and then reads on", async () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ id: `p${at}`, displayName: `Noor ${at + 1}` }));
    const many = { ...writeNetwork(smallNeighbourhood), network: { id: `${network}-many` }, people, ties: [] };
    await installation.services.store.write(({ networks }) => networks.create(readNetwork(many)));
    const login = `many-${network}@example.org`;
    await installation.account(login, { ...nobody, networkId: `${network}-many`, role: "coordinator" });
    const { page } = await visit(browser);
    await signIn(page, login);
    for (const { id, displayName } of people.slice(0, 19)) {
      await at(page, `/${id}`);
      await page.getByRole("heading", { level: 1, name: displayName, exact: true }).waitFor();
    }
    await at(page, "/p19");
    await page.getByRole("heading", { name: "U bekeek in een uur veel mensen" }).waitFor();
    await page.getByLabel("Uw wachtwoord").fill(password);
    await giveCode(page, installation.code(login), "Ga verder");
    await expect.poll(() => page.locator("main h1").innerText()).toMatch(/Noor.20/);
    await page.context().close();
  });

  test("R-21 what she said yes to before is not ticked, ends only when that is said twice, and the rest holds", async () => {
    const { page } = await visit(browser);
    await signIn(page);
    await at(page, "/k1~consent");
    await page.getByRole("checkbox", { name: "Mijn naam mag op de kaart" }).check();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await page.getByRole("button", { name: "Bewaar wat zij goedvindt" }).click();
    await page.getByText("Hierop zei zij eerder ja, en nu staat er geen vinkje:").waitFor();
    const scopes = async () => (await stored())?.people.find(({ id }) => id === "k1")?.consent?.scopes;
    expect(await scopes()).toEqual(["keepInMap", "beAsked", "beIntroducer"]);
    await page.getByRole("button", { name: "Ja, dit vervalt" }).click();
    await page.getByRole("heading", { level: 1, name: "Aisha B." }).waitFor();
    expect(await scopes()).toEqual(["keepInMap"]);
    await page.context().close();
  });

  test("a name of a school's list that nobody knows is added as named, with a letter for the surname, and matched", async () => {
    const school = await visit(browser);
    await signIn(school.page, `school-${network}@example.org`);
    const status = await school.page.evaluate(async (id) => {
      const body = JSON.stringify({ kind: "contactRequest", names: ["Oumaima Yılmaz"] });
      const headers = { "Content-Type": "application/json" };
      return (await fetch(`/v1/networks/${id}/requests`, { method: "POST", headers, body })).status;
    }, network);
    expect(status).toBe(202);
    const { page } = await visit(browser);
    await signIn(page);
    await page.goto(`${installation.url}/#/nl/requests`);
    await page.getByRole("link", { name: "Bekijk het verzoek" }).click();
    await page.getByRole("button", { name: "Niet in het netwerk: Oumaima Yılmaz" }).click();
    expect(await page.getByLabel(/^Haar naam/).inputValue()).toBe("Oumaima Y.");
    await page.getByRole("button", { name: "Voeg haar toe als genoemd" }).click();
    await page.getByText("“Oumaima Yılmaz” → Oumaima Y.").waitFor();
    const added = (await stored())?.people.find(({ displayName }) => displayName === "Oumaima Y.");
    expect(added?.consent).toEqual({ state: "named", date: "2026-03-02" });
    await Promise.all([page, school.page].map((one) => one.context().close()));
  });
});
