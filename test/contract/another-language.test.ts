import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createClient, type Schemas } from "@parent-circles/client";
import { aboutWords, reportsWords, speakerOf } from "@parent-circles/words";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagesFor } from "../../packages/web/src/frame/menu.ts";
import { browserMissing, startBrowser, visit } from "../journeys/browser.ts";
import { buildWithAnotherLanguage, madeUp } from "../support/another-language.ts";
import { unmarked } from "../support/marked-words.ts";
import { runIn } from "../support/packed.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

const root = resolve(import.meta.dirname, "../..");

let folder: string;
let command: string;
let server: ServerProcess;
let coordinator: string;
let names: readonly string[];
beforeAll(async () => {
  folder = await buildWithAnotherLanguage();
  command = join(folder, "packages/api/dist/cli/main.js");
  server = await startServer(["--demo", "--data", join(folder, "data")], {}, { command });
  const link = server.tokenFor("coordinator");
  const { data } = await createClient({ baseUrl: server.url }).POST("/v1/sessions", { body: { link } });
  coordinator = data?.token ?? "";
  names = await namesThere();
}, 300_000);
afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true });
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** What the API answers the coordinator in the made-up language. */
const answer = (path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Response> =>
  fetch(`${server.url}/v1/networks/pendrecht${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${coordinator}`,
      "Accept-Language": madeUp,
      "Content-Type": "application/json",
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const bodyOf = async <Body>(...asked: Parameters<typeof answer>): Promise<Body> =>
  (await (await answer(...asked)).json()) as Body;

/** What people bring, and what neighbourhoods and languages are called: said in no language of ours. */
async function namesThere(): Promise<string[]> {
  const bodies = await Promise.all(["/view", "/activities", `${evening}`].map((path) => bodyOf<object>(path)));
  const languageNames = Object.values(aboutWords.byLanguage).map(({ name }) => name);
  // A day that stands by itself is the platform's.
  const { fullDate, weekday } = speakerOf(aboutWords.byLanguage.en);
  const march = Array.from({ length: 7 }, (_, at) => `2026-03-0${at + 1}`);
  const days = march.flatMap((day) => [fullDate(day), weekday(day)]);
  const found = [
    ...namesIn(bodies),
    ...languageNames,
    madeUp.toUpperCase(),
    ...days,
    "Parent Circles",
    "Pendrecht",
    "Zuidwijk",
    "Beverwaard",
  ];
  // The longest first, since one may be a part of another.
  return found.sort((a, b) => b.length - a.length);
}

const namesIn = (value: object): string[] =>
  Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (typeof one === "string") return /^(?:label|name|title|place|\d+)$/.test(key) ? [one] : [];
    return typeof one === "object" && one !== null ? namesIn(one) : [];
  });

const evening = "/requests/request-advice-evening";

/** The texts that are said in other words than the marked ones, names and numbers aside. */
const foreign = (texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const rest = unmarked(names.reduce((said, name) => said.replaceAll(name, ""), text.replaceAll("\u00A0", " ")));
    return /\p{L}/u.test(rest);
  });

/** Everything that a page says, seen or read aloud. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const style of document.querySelectorAll("style")) style.remove();
    const found = [document.title];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) found.push(nodes.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("body *"))
      for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
    return found.filter((text) => text.trim() !== "");
  });

describe("a made-up language, added by its catalogue and its tag in the list", { timeout: 60_000 }, () => {
  test("changes its catalogue and the list, and what two commands make of them: nothing else", () => {
    const files = globSync("packages/*/{src,client,scripts}/**/*.*", { cwd: folder });
    const textOf = (from: string, name: string) =>
      existsSync(join(from, name)) ? readFileSync(join(from, name), "utf8") : "";
    const changed = files.filter((name) => textOf(folder, name) !== textOf(root, name)).toSorted();
    const words = "packages/words/src";
    const others = changed.filter(
      (name) => !name.startsWith(`${words}/${madeUp}/`) && !name.startsWith(`${words}/sections/`),
    );
    expect(others).toEqual(["packages/client/src/generated/api.ts", `${words}/languages.ts`]);
  });

  test("does not build while its catalogue lacks a text", async () => {
    const reports = join(folder, "packages/words/src", madeUp, "reports.ts");
    const whole = readFileSync(reports, "utf8");
    writeFileSync(reports, whole.replace(/"burden":"[^"]*",/, ""));
    const build = runIn(folder, join(root, "node_modules/.bin/tsc"), "-b", "packages/words");
    await expect(build).rejects.toThrow(/qaa\/reports\.ts.*burden/s);
    writeFileSync(reports, whole);
  });

  test("is spoken by circles, a suggestion and a card", async () => {
    const inIt = `language=${madeUp}`;
    const { findings } = await bodyOf<Schemas["Circles"]>(`/circles?${inIt}`);
    const etag = (await answer(evening)).headers.get("etag") ?? "";
    const targets = { method: "PUT", headers: { "If-Match": etag }, body: { targets: ["P-M07", "P-M40"] } };
    expect((await answer(`${evening}/targets`, targets)).status).toBe(200);
    const { plan, unassigned } = await bodyOf<Schemas["OutreachPlan"]>(`${evening}/suggestions?${inIt}`);
    const body = { request: "request-advice-evening", target: "P-M07", asker: "P-K1" };
    const { id } = await bodyOf<Schemas["Ask"]>("/asks", { method: "POST", body });
    const cards = ["asker", "invited"].map((reader) =>
      bodyOf<Schemas["AskCard"]>(`/asks/${id}/card?${inIt}&reader=${reader}`),
    );
    for (const said of [findings, plan, unassigned, await Promise.all(cards)]) {
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter(({ text }) => !text.startsWith("⟦"))).toEqual([]);
      expect(foreign(said.map(({ text }) => text))).toEqual([]);
    }
  });

  test("is spoken by a refusal, and by the command line", async () => {
    const refused = await bodyOf<Schemas["Problem"]>("/people/nobody");
    expect([refused.type, refused.title.startsWith("⟦")]).toEqual(["http/not-found", true]);
    expect(foreign([refused.title])).toEqual([]);
    // 44 parents are reached directly: examples/data/expected.json.
    const file = join(root, "examples/data/pendrecht.json");
    const typed = (...words: string[]) => runIn(folder, process.execPath, command, ...words, "--lang", madeUp);
    expect((await typed("reach", file, "--as-of", "2026-03-01")).split("\n")[0]).toMatch(/^⟦.*44⟧$/);
    await expect(typed("reach")).rejects.toThrow(/cli\/bad-usage: ⟦/);
  });

  test("is spoken by the headings of the register", async () => {
    const register = [command, "register", "--demo", "--data", join(folder, "data"), "--language", madeUp];
    const headings = (await runIn(folder, process.execPath, ...register))
      .split("\n")
      .filter((line) => line.startsWith("#"));
    expect(headings.length).toBeGreaterThan(5);
    expect(foreign(headings)).toEqual([]);
  });

  test("is spoken by the title of every report", async () => {
    const { items } = await bodyOf<Schemas["ReportList"]>(`/reports?language=${madeUp}`);
    expect(items.length).toBe(Object.keys(reportsWords.byLanguage.nl.titles).length);
    expect(items.filter(({ title }) => !/^⟦.+⟧$/.test(title))).toEqual([]);
  });

  test("is spoken by the drawing", async () => {
    const svg = await (await answer(`/drawing?language=${madeUp}`)).text();
    const texts = [...svg.matchAll(/>([^<]+)<\/(?:text|tspan|title|desc)>|aria-label="([^"]*)"/g)].map(
      ([, text = "", label = ""]) => text + label,
    );
    expect(svg).toContain(`lang="${madeUp}"`);
    expect(texts.length).toBeGreaterThan(100);
    expect(foreign(texts)).toEqual([]);
  });

  test.skipIf(browserMissing)("is spoken by every page", async () => {
    const browser = await startBrowser();
    const pagesOf = {
      coordinator: [
        "start",
        ...pagesFor("coordinator"),
        "measures/diffusion",
        "measures/brokerage",
        "requests/request-advice-evening",
      ],
      institution: pagesFor("institution"),
      keyFigure: pagesFor("keyFigure"),
      public: ["about", "nowhere"],
    };
    const found: Record<string, readonly string[]> = {};
    for (const [role, pages] of Object.entries(pagesOf)) {
      const { page, wrong } = await visit(browser);
      await page.goto(`${server.url}/enter/${server.tokenFor(role)}`);
      for (const name of pages) {
        await page.goto(`${server.url}/?${name}#/${madeUp}/${name}`);
        await page.waitForLoadState("networkidle");
        const said = await saidOn(page);
        expect([name, said.length > 10]).toEqual([name, true]);
        found[name] = foreign(said);
      }
      expect(wrong).toEqual([]);
    }
    await browser.close();
    expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({});
  });
});
