import { draw, scene } from "@parent-circles/viz";
import { afterEach, describe, expect, it } from "vitest";
import { fontStack } from "../../packages/viz/src/draw/paper.ts";
import { textWidth } from "../../packages/viz/src/scene/text-width.ts";
import { chanceView, madeUpNames } from "./views.ts";

afterEach(() => document.body.replaceChildren());

describe("textWidth(text, style)", () => {
  it("is never less than what a browser measures, in the font in which the drawing is seen", () => {
    const context = document.createElement("canvas").getContext("2d");
    const tooNarrow = [...madeUpNames.latin, ...madeUpNames.arabic, "Naïma Ağaoğlu-Işık 23"].filter((name) => {
      if (context === null) return true;
      context.font = `100px ${fontStack}`;
      return textWidth(name, { sizePx: 100 }) < context.measureText(name).width * 0.99;
    });
    expect(tooNarrow).toEqual([]);
  });

  it("counts a space at which no line breaks as a space, and what sets a name apart as nothing", () => {
    const style = { sizePx: 13 };
    expect(textWidth("Aisha\u00A0B.", style)).toBe(textWidth("Aisha B.", style));
    expect(textWidth("\u2068فاطمة ب.\u2069 (2)", style)).toBe(textWidth("فاطمة ب. (2)", style));
  });
});

describe("draw(scene) in a browser", () => {
  it.each(["latin", "arabic"] as const)("has no two names that touch, as measured, in %s", (script) => {
    const touching: string[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const svg = draw(scene(chanceView(seed, 60, script)), { document });
      svg.setAttribute("width", "1600");
      document.body.replaceChildren(svg);
      const texts = [...svg.querySelectorAll(".pc-person text")];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      for (const [at, one] of boxes.entries())
        for (const [further, other] of boxes.slice(at + 1).entries())
          if (
            one.left < other.right &&
            other.left < one.right &&
            one.top + 2 < other.bottom &&
            other.top + 2 < one.bottom
          )
            touching.push(`${seed}: ${texts[at]?.textContent} / ${texts[at + 1 + further]?.textContent}`);
    }
    expect(touching).toEqual([]);
  });

  it("reads an Arabic name from right to left, wherever it stands", () => {
    const svg = draw(scene(chanceView(3, 30, "arabic"), { language: "nl" }), { document });
    document.body.append(svg);
    const names = [...svg.querySelectorAll(".pc-person text")].filter((text) =>
      /\p{Script=Arabic}/u.test(text.textContent ?? ""),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((text) => getComputedStyle(text).direction !== "rtl")).toEqual([]);
    expect(names.filter((text) => getComputedStyle(text).unicodeBidi !== "isolate")).toEqual([]);
  });
});
