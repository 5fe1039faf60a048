import { describe, expect, test } from "vitest";
import { speakerOf } from "./speaker.ts";

describe("speakerOf", () => {
  test("count takes the form that a language has for a number", () => {
    const arabic = speakerOf("ar");
    const dutch = speakerOf("nl");
    expect(dutch.count(dutch.words.map.shown, 1)).toBe("1 rij");
    expect(dutch.count(dutch.words.map.shown, 0)).toBe("0 rijen");
    expect(arabic.count(arabic.words.map.shown, 2)).toBe("صفان");
    expect(arabic.count(arabic.words.map.shown, 11)).toBe("11 صفًّا");
  });

  test("fill keeps a Latin name together inside an Arabic sentence", () => {
    expect(speakerOf("ar").fill("من {name}", { name: "Aisha (B.)" })).toBe("من \u2068Aisha (B.)\u2069");
    expect(speakerOf("nl").fill("Van {name}", { name: "Aisha" })).toBe("Van Aisha");
  });

  test("fill leaves a place that has no value, so that the gap shows", () => {
    expect(speakerOf("en").fill("{a} and {b}", { a: "x" })).toBe("x and {b}");
  });

  test("day says the weekday, whatever the reader's time zone", () => {
    expect(speakerOf("nl").day("2026-03-04")).toBe("woensdag 4 maart 2026");
    expect(speakerOf("ar").day("2026-03-04")).toContain("2026");
  });
});
