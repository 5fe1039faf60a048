import { describe, expect, test } from "vitest";
import { fill, isolate } from "./fill.ts";

const plain = String;
const inArabic = (value: string | number) => isolate(String(value), "rtl");

describe("fill(text, values)", () => {
  test("fill() puts each value in its place, and leaves a place without a value as it is", () => {
    expect(fill("{who} en {whom}, {when}", { who: "A", whom: "B" }, plain)).toBe("A en B, {when}");
  });

  test.each([
    ["Vraag {name}.", "Aisha B.", "Vraag Aisha B."],
    ["Vraag {name}.", "Aisha", "Vraag Aisha."],
    ["Het gaat om: {name}.", "Komt u ook?", "Het gaat om: Komt u ook?"],
    ["Even wachten: {name}...", "Aisha B.", "Even wachten: Aisha B...."],
    ["{name}, sleutelfiguur.", "Aisha B.", "Aisha B., sleutelfiguur."],
  ])("fill(%j) with %j has one full stop at the end of a sentence", (text, name, expected) => {
    expect(fill(text, { name }, plain)).toBe(expected);
  });

  test("fill() keeps the full stop of an Arabic sentence after a Latin name, since the two stand at either end of it", () => {
    expect(fill("تثق في {name}.", { name: "Aisha B." }, inArabic)).toBe("تثق في \u2068Aisha\u00A0B.\u2069.");
  });
});

describe("isolate(text, direction)", () => {
  test.each([
    ["Aisha B.", "ltr", "Aisha\u00A0B."],
    ["Aisha B", "ltr", "Aisha\u00A0B"],
    ["فاطمة ب.", "rtl", "فاطمة\u00A0ب."],
    ["فاطمة", "ltr", "\u2068فاطمة\u2069"],
    ["Aisha", "rtl", "\u2068Aisha\u2069"],
    ["12:30", "rtl", "12:30"],
    ["Plan, Bijlmer", "ltr", "Plan, Bijlmer"],
  ] as const)(
    "isolate(%j, %j) sets apart what runs the other way, and binds an initial to its name",
    (text, direction, expected) => {
      expect(isolate(text, direction)).toBe(expected);
    },
  );

  test("isolate() sets nothing apart twice: a phrase whose names stand apart already stays as it is", () => {
    const phrase = `${isolate("Aisha", "rtl")} و${isolate("Meryem", "rtl")}`;
    expect(isolate(phrase, "rtl")).toBe(phrase);
  });
});
