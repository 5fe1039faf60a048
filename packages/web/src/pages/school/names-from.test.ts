import { describe, expect, test } from "vitest";
import { speakerOf } from "../../words/speaker.ts";
import { namesError, namesFrom } from "./names-from.ts";

const dutch = speakerOf("nl");
const error = (typed: string) => namesError(typed, dutch);

describe("namesFrom", () => {
  test("takes one name a line, without empty lines and spaces around", () => {
    expect(namesFrom(" Naima \r\n\n Fatma Y.\n")).toEqual(["Naima", "Fatma Y."]);
  });
});

describe("namesError", () => {
  test("lets names pass", () => {
    expect(error("Naima\nنعيمة\nMevr. O’Neil-Şahin")).toBeUndefined();
  });

  test("asks for a name when there is none", () => {
    expect(error(" \n ")).toBe("Schrijf ten minste één naam op.");
  });

  test("says on which line there is no name, and does not repeat it", () => {
    const found = error("Naima\n\nbel 0612345678");
    expect(found).toMatch(/^Op regel 3 /);
    expect(found).not.toContain("06");
    expect(error("n@school.nl")).toMatch(/^Op regel 1 /);
    expect(error("x".repeat(81))).toMatch(/^Op regel 1 /);
  });

  test("says how many names fit", () => {
    expect(error("Naima\n".repeat(51))).toBe("Schrijf ten hoogste 50 namen op.");
    expect(error("Naima\n".repeat(50))).toBeUndefined();
  });
});
