import { type Language, type MapOptions, openMap } from "@parent-circles/viz";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { chanceView } from "./views.ts";

const view = chanceView(5, 60);

function opened(options: MapOptions & { readonly language?: Language }) {
  document.documentElement.lang = options.language ?? "en";
  document.documentElement.dir = options.language === "ar" ? "rtl" : "ltr";
  const place = document.createElement("main");
  document.body.append(place);
  return openMap(place, view, options);
}

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.dir = "ltr";
  await page.viewport(1280, 900);
});

describe("PN-34 the map where there is little room", () => {
  it.each([
    { widthPx: 640, language: "en", table: "Table" },
    { widthPx: 320, language: "en", table: "Table" },
    { widthPx: 640, language: "ar", table: "الجدول" },
    { widthPx: 320, language: "ar", table: "الجدول" },
  ] as const)("scrolls one way at $widthPx px (640 is 1280 at 200 %) in $language", async (one) => {
    await page.viewport(one.widthPx, 720);
    const map = opened({ language: one.language });
    map.choose("K1");
    map.show({ kind: "stops", id: "K1" });
    const tooWide = (): string[] =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>("main, main *:not(svg, svg *)")]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className}`);
    expect(tooWide()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: one.table, exact: true }));
    expect(tooWide()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(one.widthPx);
  });
});
