import { describe, expect, test } from "vitest";
import { findNames } from "./names-in-text.ts";

describe("findNames(names).isIn(text)", () => {
  test.each([
    ["An", "An de Boer", true],
    ["An", "Jan de Boer", false],
    ["an", "AN", true],
    ["Zoë", "Zoe\u0308 B.", true],
    ["Işık", "met IŞIK op school", true],
    ["Qadriyyah Q.", "Qadri\u200Byyah Q.", true],
    ["فاطمه", "قالت فاطمة", true],
    ["m1", '{"id":"m1"}', true],
    ["m1", '{"id":"m12"}', false],
    ['Zo"e', '{"displayName":"Zo\\"e"}', true],
    ["Naima", String.raw`{"text":"a\nNaima"}`, true],
    ["a.b", "aXb", false],
    ["🌷", "the 🌷 one", true],
  ])("%s in %s: %s", (name, text, found) => {
    expect(findNames([name]).isIn(text)).toBe(found);
  });

  test("finds nothing where there is no name", () => {
    expect(findNames([]).isIn("anything")).toBe(false);
    expect(findNames([""]).isIn("anything")).toBe(false);
  });
});

describe("findNames(names).replaced(text, by)", () => {
  test.each([
    [["Naima E."], "Coffee at NAIMA E.’s", "Coffee at …’s"],
    [["Naima", "Naima E."], "Naima E. and Naima.", "… and …"],
    [["An"], "Jan and An, an", "Jan and …, …"],
    [["Işık A."], "with ışık a\u0301 and ISIK A", "with … and …"],
    [["🌷"], "the 🌷 one", "the … one"],
    [["Naima E."], "Naima El Amrani", "Naima El Amrani"],
  ])("of %j in %j leaves %j", (names, text, left) => {
    expect(findNames(names).replaced(text, "…")).toBe(left);
  });
});
