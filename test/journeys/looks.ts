import { AxeBuilder } from "@axe-core/playwright";
import { type Language, languages } from "../../packages/words/src/languages.ts";
import type { Browser, Page } from "playwright";
import { visit } from "./browser.ts";
import { openPlace, type Place, places } from "./places.ts";
import type { ServedDemo } from "./served-demo.ts";

/** How a page can be looked at: three themes, two widths, four languages. */
export interface Look {
  readonly place: Place;
  readonly language: Language;
  readonly theme: "light" | "dark" | "forced";
  readonly width: 1280 | 390;
}

/** Every page in every look. */
export const everyLook: readonly Look[] = places.flatMap((place) =>
  languages.flatMap((language) =>
    (["light", "dark", "forced"] as const).flatMap((theme) =>
      ([1280, 390] as const).map((width) => ({ place, language, theme, width })),
    ),
  ),
);

/** What is looked at, and with what. */
export interface Shown {
  readonly demo: ServedDemo;
  readonly browser: Browser;
}

/** What axe finds, what the Tab key does not come to, and what stands beyond the edge; nothing where all is well. */
export async function lookAt({ demo, browser }: Shown, look: Look, shot?: string): Promise<string[]> {
  const { place, language, theme, width } = look;
  const { page } = await visit(browser, {
    reducedMotion: "reduce",
    viewport: { width, height: 844 },
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
  });
  await page.goto(`${demo.linkFor(place.role)}#/${language}`);
  await openPlace(demo, page, `${language}/${place.page}`);
  await place.first?.(page);
  const axe = new AxeBuilder({ page }).exclude(".pc-arrows");
  // In forced colours the system has the say over contrast.
  const { violations } = await (theme === "forced" ? axe.disableRules("color-contrast") : axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 160)}`);
  const beyondPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (beyondPx > 0) found.push(`${beyondPx} px too wide`);
  if (shot !== undefined) await page.screenshot({ path: shot, fullPage: true });
  found.push(...(await notReached(page)));
  await page.context().close();
  return found.map((text) => `${place.role} ${place.page} ${language} ${theme} ${width}: ${text}`);
}

/** What can be pressed or filled in, and is not come to by the Tab key; of a group of radio buttons one is. */
async function notReached(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
    ].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled"),
    );
    const first = new Set<string>();
    const kept = shown.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      const isNew = !first.has(one.name);
      first.add(one.name);
      return isNew;
    });
    for (const [at, one] of kept.entries()) one.dataset["looked"] = String(at);
    (document.activeElement as HTMLElement | null)?.blur();
    return kept.map((one) => one.outerHTML.slice(0, 120));
  });
  const seen = new Set<string>();
  // A field for a day has several stops.
  for (let pressed = 0; pressed < wanted.length * 2 + 20 && seen.size < wanted.length; pressed++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      const radio =
        activeElement instanceof HTMLInputElement && activeElement.type === "radio" ? activeElement : undefined;
      const group =
        radio === undefined ? null : document.querySelector<HTMLElement>(`[data-looked][name="${radio.name}"]`);
      return (group ?? (activeElement as HTMLElement | null))?.dataset["looked"];
    });
    if (at !== undefined) seen.add(at);
  }
  return wanted.flatMap((html, at) => (seen.has(String(at)) ? [] : [`the Tab key does not come to ${html}`]));
}
