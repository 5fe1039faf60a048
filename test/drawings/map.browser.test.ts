import { receivedView } from "@parent-circles/core";
import { type Language, type MapOptions, openMap } from "@parent-circles/viz";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { aboutWords, drawingWords, explorerWords } from "../../packages/words/src/index.ts";
import { chanceView } from "./views.ts";

const view = chanceView(5, 60);
const english = {
  about: aboutWords.byLanguage.en,
  drawing: drawingWords.byLanguage.en,
  explorer: explorerWords.byLanguage.en,
};
const ownWords = {
  about: { ...english.about, locale: "en-AU" },
  drawing: { ...english.drawing, legend: { ...english.drawing.legend, keyFigure: "Ŝlosila persono" } },
  explorer: { ...english.explorer, map: "Mapo", show: "Montru", shownOf: "Montrataj: {shown} / {all}" },
};

function opened(options: MapOptions & { readonly language?: Language } = {}) {
  document.documentElement.lang = options.language ?? "nl";
  document.title = "Kaart";
  const place = document.createElement("main");
  document.body.append(place);
  const map = openMap(place, view, { language: "en", ...options });
  return { map, place, option: (id: string) => place.querySelector<SVGGElement>(`[data-id="${id}"]`) };
}

const status = (): string => document.querySelector("[role=status]")?.textContent ?? "";
const pressed = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("PN-34 openMap(place, view) for everyone", () => {
  it.each([
    { language: "nl", theme: "light" },
    { language: "ar", theme: "light" },
    { language: "tr", theme: "dark" },
    { language: "ar", theme: "dark" },
  ] as const)("has nothing that axe objects to, in $language and $theme", async (options) => {
    const { map } = opened(options);
    document.body.style.background = options.theme === "dark" ? "#14181d" : "#fffdfa";
    map.choose("K1");
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    pressed(options.language === "nl" ? "Tabel" : options.language === "tr" ? "Tablo" : "الجدول")?.click();
    const table = await axe.run(document.body);
    expect(table.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it("has nothing that axe objects to in forced colours", async () => {
    const features = [{ name: "forced-colors", value: "active" }];
    await cdp().send("Emulation.setEmulatedMedia", { features });
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    opened().map.choose("K1");
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const mark = document.querySelector(".pc-keyFigure circle:last-of-type");
    expect(mark === null ? "" : getComputedStyle(mark).fill).not.toBe("rgb(179, 60, 10)");
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });

  it("is one tab stop on the map, whatever the number of people", () => {
    const { place } = opened();
    expect(place.querySelectorAll('.pc-map [tabindex="0"]')).toHaveLength(1);
    expect(place.querySelectorAll('.pc-map [tabindex="-1"]').length).toBe(view.people.length + 1);
  });

  it("has no scrolling in two directions at 320 px, as map and as table", async () => {
    await page.viewport(320, 800);
    opened();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    pressed("Table")?.click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 900);
  });

  it("gives every control at least 44 px", () => {
    opened().map.choose("K1");
    const small = [
      ...document.querySelectorAll("button, input:not([type=checkbox]), summary, label:has(input)"),
    ].filter((control) => control.getBoundingClientRect().height < 44);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("speaks somebody's own words, given by value", () => {
    const { about, drawing, explorer } = ownWords;
    const place = document.createElement("main");
    document.body.append(place);
    openMap(place, view, { language: { about, drawing, explorer } }).choose("K1");
    expect(place.querySelector(".pc-explorer")?.getAttribute("lang")).toBe("en-AU");
    expect(pressed("Mapo")).toBeDefined();
    expect(place.querySelector("legend")?.textContent).toBe("Montru");
    expect(place.querySelector(".pc-filters")?.textContent).toContain("Ŝlosila persono");
    expect(status()).toContain("Montrataj:");
  });

  it("leaves nothing behind when it is closed", () => {
    const sheets = document.adoptedStyleSheets.length;
    const { map, place } = opened();
    map.close();
    expect([place.childElementCount, document.adoptedStyleSheets.length]).toEqual([0, sheets]);
  });

  it("keeps nothing in the browser", () => {
    opened().map.choose("K1");
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
  });
});

describe("PN-34 openMap(place, view) by keyboard alone", () => {
  const tabUntil = async (found: () => boolean): Promise<void> => {
    for (let presses = 0; presses < 40 && !found(); presses++) await userEvent.keyboard("{Tab}");
  };
  const activeName = (): string => document.activeElement?.textContent ?? "";

  it("finds a person", async () => {
    opened();
    await tabUntil(() => document.activeElement?.getAttribute("type") === "search");
    await userEvent.keyboard("sule");
    expect(status()).toMatch(/^\d+ of 62 shown/);
    const shown = document.querySelectorAll(".pc-person:not(.pc-faded)");
    expect([...shown].every((mark) => (mark.getAttribute("aria-label") ?? "").startsWith("Şule"))).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
  });

  it("reads her ties", async () => {
    const { map } = opened();
    await tabUntil(() => document.activeElement?.getAttribute("role") === "option");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    const chosen = document.activeElement?.getAttribute("data-id") ?? "";
    const trusting = map.scene().arrows.filter(({ to }) => to === chosen).length;
    expect(document.querySelectorAll(".pc-panel ul:last-of-type button")).toHaveLength(trusting);
  });

  it("follows a route, with numbered steps and its sentence", async () => {
    const { map, option } = opened();
    const target = view.people.find(({ reach }) => reach === "viaIntroduction");
    const [via = ""] = target?.route?.via ?? [];
    map.choose(target?.id);
    await tabUntil(() => activeName() === "Route");
    await userEvent.keyboard("{Enter}");
    const nameOf = (id: string) => view.people.find((person) => person.id === id)?.label;
    expect(status()).toContain(`${nameOf(via)} introduces ${target?.label}`);
    const steps = [target?.route?.asker ?? "", via, target?.id ?? ""].map((id) =>
      option(id)?.querySelector(".pc-step"),
    );
    expect(steps.map((step) => step?.textContent)).toEqual(["1", "2", "3"]);
  });

  it("filters, and clears", async () => {
    opened();
    await tabUntil(() => document.activeElement?.parentElement?.textContent === "Key figure");
    await userEvent.keyboard(" ");
    expect(status()).toBe("55 of 62 shown");
    await tabUntil(() => false);
    pressed("Clear")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(status()).toBe("62 of 62 shown");
  });

  it("opens the table, which has the same people under the same filters", async () => {
    opened();
    await tabUntil(() => document.activeElement?.getAttribute("role") === "option");
    await userEvent.keyboard("t");
    expect(document.querySelectorAll("tbody tr")).toHaveLength(62);
    await userEvent.fill(page.getByRole("searchbox"), "sule");
    const rows = document.querySelectorAll("tbody tr").length;
    expect(status()).toBe(`${rows} of 62 shown`);
  });

  it("prints one page with its own sheet, and tidies up", async () => {
    let sheets: Element[] = [];
    vi.spyOn(window, "print").mockImplementation(() => {
      sheets = [...document.querySelectorAll(".pc-print-page > svg")];
    });
    opened();
    await tabUntil(() => document.activeElement?.getAttribute("role") === "option");
    await userEvent.keyboard("p");
    expect(sheets.map((sheet) => sheet.getAttribute("width"))).toEqual(["420mm"]);
    window.dispatchEvent(new Event("afterprint"));
    expect(document.querySelector(".pc-print-page")).toBeNull();
  });

  it("leaves letters alone once the shortcuts are switched off", async () => {
    opened();
    document.querySelector<HTMLInputElement>(".pc-explorer > label input[type=checkbox]")?.click();
    await tabUntil(() => document.activeElement?.getAttribute("role") === "option");
    await userEvent.keyboard("t");
    expect(document.querySelectorAll("tbody tr")).toHaveLength(0);
  });
});

describe("openMap(place, view) by hand", () => {
  it("zooms and moves by buttons", () => {
    opened();
    document.querySelector<HTMLButtonElement>('button[aria-label="Larger"]')?.click();
    document.querySelector<HTMLButtonElement>('button[aria-label="Move right"]')?.click();
    expect(document.querySelector(".pc-moving")?.getAttribute("transform")).toMatch(/scale\(1\.5\)/);
    document.querySelector<HTMLButtonElement>('button[aria-label="Whole map"]')?.click();
    expect(document.querySelector(".pc-moving")?.getAttribute("transform")).toBe("translate(0,0) scale(1)");
  });

  it("keeps everyone's place while the time slider moves", async () => {
    const earlier = receivedView({ ...view, people: view.people.slice(0, 40), asOf: "2026-01-01" });
    const { map } = opened({ history: [earlier] });
    const now = new Map(map.scene().nodes.map(({ id, x, y }) => [id, `${x} ${y}`]));
    await userEvent.fill(page.getByRole("slider"), "0");
    const then = map.scene().nodes;
    expect(then.length).toBeLessThan(now.size);
    expect(then.filter(({ id, x, y }) => now.get(id) !== `${x} ${y}`)).toEqual([]);
  });

  it("says why there is no other day above 300 people", () => {
    const large = chanceView(12, 400);
    const place = document.createElement("main");
    document.body.append(place);
    openMap(place, large, { language: "en", history: [receivedView({ ...large, asOf: "2026-01-01" })] });
    const slider = place.querySelector<HTMLInputElement>("input[type=range]");
    const reason = document.getElementById(slider?.getAttribute("aria-describedby") ?? "")?.textContent;
    expect([slider?.disabled, reason]).toEqual([true, expect.stringContaining("up to 300 people")]);
  });

  it("counts every route if a person stops, with the library's answer, and says so where it has none", () => {
    const [target] = view.people.filter(({ role }) => role === "member");
    const resilience = {
      asOf: view.asOf,
      keyFigures: [{ id: "K1", soleRoutes: [target?.id ?? ""], successors: [{ id: "M0001", regains: 1.2 }] }],
      hangingTies: [],
    };
    const nameOf = (id: string) => view.people.find((person) => person.id === id)?.label ?? "";
    opened({ resilience }).map.show({ kind: "stops", id: "K1" });
    expect(status()).toContain(`nobody has a route to: ${target?.label}. If it comes to that, you could ask: `);
    expect(status()).toContain(nameOf("M0001"));
    expect(status()).not.toContain("only the best route");
    document.body.replaceChildren();
    opened().map.show({ kind: "stops", id: "K1" });
    expect(status()).toContain("This counts only the best route to each person.");
  });
});
