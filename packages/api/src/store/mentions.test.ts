import { describe, expect, test } from "vitest";
import { mentions } from "./mentions.ts";

describe("mentions(words)", () => {
  test.each([
    ["An", "An de Boer", true],
    ["An", "Jan de Boer", false],
    ["an", "AN", true],
    ["Zoë", "Zoe\u0308 B.", true],
    ["m1", '{"id":"m1"}', true],
    ["m1", '{"id":"m12"}', false],
    ['Zo"e', '{"displayName":"Zo\\"e"}', true],
    ["a.b", "aXb", false],
  ])("%s in %s: %s", (word, text, found) => {
    expect(mentions([word])(text)).toBe(found);
  });

  test("finds nothing where there is no word, or no text", () => {
    expect(mentions([])("anything")).toBe(false);
    expect(mentions(["a"])(null)).toBe(false);
  });
});
