import type { Browser, Page, Route } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../../packages/api/src/wire/roles.ts";
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

type List = "requests" | "asks";

async function open(role: Role, place: string): Promise<Page> {
  const { page } = await visit(browser, { locale: "en-GB" });
  await page.goto(`${demo.linkFor(role)}#/en`);
  await page.goto(`${demo.url}/#/en/${place}`);
  return page;
}

/**
 * Lets the next POST to a list reach the server and loses its answer. Returns the Idempotency-Key of that one and of every
 * later one, as they are sent.
 */
async function loseNextAnswer(
  page: Page,
  list: List | "outcomes",
  lose = (route: Route) => route.abort(),
): Promise<string[]> {
  const keys: string[] = [];
  await page.route(`**/v1/networks/*/${list}`, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    keys.push(route.request().headers()["idempotency-key"] ?? "none");
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return lose(route);
  });
  return keys;
}

async function read<Value>(page: Page, path: string): Promise<Value> {
  const answer = await page.request.get(`${demo.url}/v1/networks/pendrecht/${path}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Value;
}

/** Returns what counts how many a list holds more than now. */
async function countNew(page: Page, list: List): Promise<() => Promise<number>> {
  const count = async () => (await read<{ items: unknown[] }>(page, `${list}?limit=500`)).items.length;
  const before = await count();
  return async () => (await count()) - before;
}

const fillIn = (page: Page, names: string) => page.getByLabel("Which parents?").fill(names);
const send = (page: Page) => page.getByRole("button", { name: "Send the request" }).click();
const isReceived = (page: Page) => page.getByText("Your request has been received.").waitFor();
const isOffline = (page: Page) => page.getByText("There is no connection.").waitFor();
const hasFailed = (page: Page) => page.getByText("Something went wrong. Try again.").waitFor();
const badGateway = (route: Route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>502</h1>" });

/** A school sends a request, and its answer is lost. */
async function sendInVain(lose?: (route: Route) => Promise<void>) {
  const page = await open("institution", "new-request");
  const made = await countNew(page, "requests");
  const keys = await loseNextAnswer(page, "requests", lose);
  await fillIn(page, "Mevrouw Yilmaz");
  await send(page);
  return { page, made, keys };
}

describe.skipIf(browserMissing)("a lost answer, sent again with the same button", { timeout: 60_000 }, () => {
  test.each([
    { how: "does not come", lose: (route: Route) => route.abort(), isSaid: isOffline },
    { how: "is a proxy's 502", lose: badGateway, isSaid: hasFailed },
  ])("a school whose answer $how makes one request", async ({ lose, isSaid }) => {
    const { page, made, keys } = await sendInVain(lose);
    await isSaid(page);
    expect(await made()).toBe(1);
    await send(page);
    await isReceived(page);
    expect(await made()).toBe(1);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  test("a school that leaves the page and fills in the same again makes one request", async () => {
    const { page, made, keys } = await sendInVain();
    await isOffline(page);
    await page.goto(`${demo.url}/#/en/my-requests`);
    await page.getByRole("link", { name: "New request" }).first().click();
    // The page that is left has fields of the same name, for correcting names.
    await page.getByRole("heading", { name: "Ask the network" }).waitFor();
    expect(await page.getByLabel("Which parents?").inputValue()).toBe("");
    await fillIn(page, "Mevrouw Yilmaz");
    await send(page);
    await isReceived(page);
    expect(await made()).toBe(1);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  test("a school that changes what it sends makes another request, and so does the same request after a success", async () => {
    const { page, made, keys } = await sendInVain();
    await isOffline(page);
    await fillIn(page, "Mevrouw Yilmaz\nMevrouw Celik");
    await send(page);
    await isReceived(page);
    expect(await made()).toBe(2);
    await page.getByRole("button", { name: "Another request" }).click();
    await fillIn(page, "Mevrouw Yilmaz\nMevrouw Celik");
    await send(page);
    await isReceived(page);
    expect(await made()).toBe(3);
    expect(new Set(keys).size).toBe(3);
  });

  test("a coordinator makes one ask, a key figure tells one outcome, and both read that it was done", async () => {
    const coordinator = await open("coordinator", "requests/request-advice-evening");
    const asked = await countNew(coordinator, "asks");
    const askKeys = await loseNextAnswer(coordinator, "asks");
    await coordinator.getByLabel("Who is “Ingrid Kowalska”?").fill("Rachida C.");
    await coordinator.getByRole("button", { name: "This is Rachida C.", exact: true }).click();
    await coordinator.getByRole("button", { name: "Save and look for routes" }).click();
    const choice = coordinator.getByRole("article").getByRole("button", { name: "Rachida C." });
    await choice.click();
    await isOffline(coordinator);
    await choice.click();
    await coordinator.getByText("sees this ask now").waitFor();
    expect(await asked()).toBe(1);
    expect(askKeys).toEqual([askKeys[0], askKeys[0]]);

    const keyFigure = await open("keyFigure", "my-asks");
    const outcomeKeys = await loseNextAnswer(keyFigure, "outcomes");
    await keyFigure.getByRole("button", { name: "Yes, I will" }).click();
    await keyFigure.getByRole("button", { name: "I asked her" }).click();
    await keyFigure.getByRole("button", { name: "She came along", exact: true }).click();
    await keyFigure.getByRole("button", { name: "Yes, that is right" }).click();
    await isOffline(keyFigure);
    await keyFigure.getByRole("button", { name: "Yes, that is right" }).click();
    await keyFigure.getByText("It has been noted.").waitFor();
    expect((await read<{ asks: number }>(coordinator, "reports/calibration")).asks).toBe(1);
    expect(outcomeKeys).toEqual([outcomeKeys[0], outcomeKeys[0]]);
  });
});
