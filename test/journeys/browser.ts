import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { findBrowser } from "../../scripts/find-browser.mjs";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = findBrowser();

/** Journeys are left out only where there is no browser; on CI that is a failure, so there they run and fail. */
export const browserMissing = executablePath === undefined && !["true", "1"].includes(process.env["CI"] ?? "");

/** Starts the browser. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });

/** A visitor: a page of her own with her own cookies, and everything that went wrong in it. */
export interface Visitor {
  readonly page: Page;
  readonly wrong: readonly string[];
  /** Everything that can be read on the page, in one line. */
  readonly text: () => Promise<string>;
}

/** Lets somebody visit, in a window and with settings of her own. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    // The start page asks who is signed in; the browser reports the answer "nobody" as an error.
    if (message.type() === "error" && !message.text().includes("401")) wrong.push(message.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") wrong.push(`asks ${hostname}`);
  });
  const text = async () => (await page.locator("body").innerText()).replace(/\s+/g, " ");
  return { page, wrong, text };
}
