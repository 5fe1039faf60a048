import type { Browser, Page } from "playwright";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { visit } from "./browser.ts";
import type { ServedDemo } from "./served-demo.ts";

/** So that the page of a request has suggestions and asks on it. */
export async function matchOneRequest(demo: ServedDemo, browser: Browser): Promise<void> {
  const { page } = await visit(browser);
  await page.goto(`${demo.linkFor("coordinator")}#/en`);
  await page.goto(`${demo.url}/#/en/requests/request-advice-evening`);
  const people = {
    "Ingrid Kowalska": "Rachida C.",
    "Safiya Yılmaz": "Sevgi V.",
    "Selma Aydın": "Selma A.",
    "Irina Celik": "Irina C.",
  };
  for (const [name, person] of Object.entries(people)) {
    await page.getByLabel(`Who is “${name}”?`).fill(person);
    await page.getByRole("button", { name: `This is ${person}`, exact: true }).click();
  }
  await page.getByRole("button", { name: "Save and look for routes" }).click();
  for (const person of ["Selma A.", "Rachida C.", "Sevgi V."]) {
    const choice = page.getByRole("article").getByRole("button", { name: person });
    await choice.click();
    await choice.waitFor({ state: "detached" });
  }
  await page.context().close();
  await answerTwo(demo, browser);
}

/** So that one ask waits for the asker to put it, and one for how it went. */
async function answerTwo(demo: ServedDemo, browser: Browser): Promise<void> {
  const { page } = await visit(browser);
  await page.goto(`${demo.linkFor("keyFigure")}#/en`);
  for (const person of ["Rachida C.", "Sevgi V."]) {
    const ask = page.getByRole("listitem").filter({ hasText: `${person}?` });
    await ask.getByRole("button", { name: "Yes, I will" }).click();
    await ask.getByRole("button", { name: "I asked her" }).waitFor();
  }
  await page.getByRole("button", { name: "I asked her" }).first().click();
  await page.locator(".taps").waitFor();
  await page.context().close();
}

/** The table with a dozen of its rows: the others are of the same kind. */
async function showSomeRows(page: Page): Promise<void> {
  await page.getByRole("radio").last().check();
  await page.locator(".filters input[type=search]").fill("mother 1");
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });

/** How an ask went, in six taps, behind its summary. */
async function unfoldOutcomes(page: Page): Promise<void> {
  await unfold(page);
  await page.locator(".taps").first().waitFor();
}

/** What a key figure opens herself: a note, and the day of a pause. */
async function unfoldNote(page: Page): Promise<void> {
  await unfold(page);
  await page.locator(".note").waitFor();
  await page.locator("input[type=date]").waitFor();
}

/** What she has tapped, to be said again. */
async function tapOutcome(page: Page): Promise<void> {
  // Once tapped, it stays so in another language.
  if ((await page.locator(".taps").count()) > 0) await page.locator(".taps button").first().click();
  await page.locator(".card .notice-calm").waitFor();
}

/** A number that a measure does not take, and what is said beside its field. */
async function askTooMuch(page: Page): Promise<void> {
  await page.locator("main input[type=number]").first().fill("0");
  await page.locator("main button[type=submit]").click();
  await page.locator(".field-error").waitFor();
}

/** The form for somebody new, with what she agrees to, and what is missing. */
async function addNobody(page: Page): Promise<void> {
  await page.locator("main form input[type=radio]").nth(2).check();
  await page.locator("main button[type=submit]").click();
  await page.locator(".field-error").waitFor();
}

/** Whom somebody trusts, who named her, and what was seen of her, to be filled in. */
async function openForms(page: Page): Promise<void> {
  await unfold(page);
  // Every form is another card's last button.
  for (const card of await page.locator(".person .card").all()) {
    const button = card.locator(":scope > .button").last();
    if ((await button.count()) > 0) await button.click();
  }
  await page.locator(".inner-form").first().waitFor();
}

/** A page of a role, and what to do there before looking. */
export interface Place {
  readonly role: Role;
  readonly page: string;
  readonly first?: (page: Page) => Promise<void>;
}

/** Every page of every role, and what to do there before looking. */
export const places: readonly Place[] = [
  { role: "coordinator", page: "start" },
  { role: "coordinator", page: "today" },
  { role: "coordinator", page: "map" },
  { role: "coordinator", page: "map", first: showSomeRows },
  { role: "coordinator", page: "people" },
  { role: "coordinator", page: "people/~add", first: addNobody },
  { role: "coordinator", page: "people/~doubles" },
  { role: "coordinator", page: "people/P-M30", first: openForms },
  { role: "coordinator", page: "people/P-M30~consent" },
  { role: "coordinator", page: "people/P-M30~edit" },
  { role: "coordinator", page: "people/P-M30~record" },
  { role: "coordinator", page: "people/P-M30~erase" },
  { role: "coordinator", page: "import" },
  { role: "coordinator", page: "health" },
  { role: "coordinator", page: "key-figures/3" },
  { role: "coordinator", page: "measures" },
  { role: "coordinator", page: "measures/diffusion", first: askTooMuch },
  { role: "coordinator", page: "requests" },
  { role: "coordinator", page: "requests/request-advice-evening" },
  { role: "coordinator", page: "requests/~invite~P-K1" },
  { role: "coordinator", page: "asks" },
  { role: "coordinator", page: "nowhere" },
  { role: "coordinator", page: "asks", first: unfoldOutcomes },
  { role: "coordinator", page: "start/old-link" },
  { role: "coordinator", page: "manage", first: unfold },
  { role: "coordinator", page: "institutions", first: unfold },
  { role: "coordinator", page: "settings", first: unfold },
  { role: "coordinator", page: "copies", first: unfold },
  { role: "coordinator", page: "invitations", first: unfold },
  { role: "coordinator", page: "activities", first: unfold },
  { role: "coordinator", page: "account", first: unfold },
  { role: "coordinator", page: "interview", first: unfold },
  { role: "coordinator", page: "slips", first: unfold },
  { role: "institution", page: "my-requests" },
  { role: "institution", page: "new-request", first: async (page) => page.locator("button[type=submit]").click() },
  { role: "keyFigure", page: "my-asks" },
  { role: "keyFigure", page: "my-asks", first: unfoldNote },
  { role: "keyFigure", page: "my-asks", first: tapOutcome },
  { role: "keyFigure", page: "activities" },
  { role: "public", page: "about" },
];

/** The roles whose pages these are. */
export const placeRoles = ["coordinator", "institution", "keyFigure", "public"] as const;

/** Opens a page, and waits until it is there. */
export async function openPlace(demo: ServedDemo, page: Page, hash: string): Promise<void> {
  await page.goto(`${demo.url}/#/${hash}`);
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}
