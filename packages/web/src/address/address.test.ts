import { describe, expect, test } from "vitest";
import { type Address, linkTo, readAddress } from "./address.ts";

describe("readAddress", () => {
  test("reads language, page and what the page is about", () => {
    expect(readAddress("#/ar/requests/r1", [])).toEqual({ language: "ar", page: "requests", of: "r1" });
  });

  test("takes the first wanted language that the pages speak when the address names none", () => {
    expect(readAddress("", ["fr-FR", "tr-TR", "en"])).toEqual({ language: "tr" });
    expect(readAddress("#/", ["fr"])).toEqual({ language: "nl" });
  });

  test("reads a page without a language, to be shown in the reader's own", () => {
    expect(readAddress("#//start/old-link", ["tr"])).toEqual({ language: "tr", page: "start", of: "old-link" });
  });

  test("knows that a page does not exist", () => {
    expect(readAddress("#/en/parents", [])).toEqual({ language: "en", page: "notFound" });
  });

  test("reads a broken escape as it stands", () => {
    expect(readAddress("#/en/requests/%E0%A4%A", [])).toMatchObject({ of: "%E0%A4%A" });
  });

  test("reads back what linkTo wrote", () => {
    const addresses: Address[] = [
      { language: "nl" },
      { language: "tr", page: "map" },
      { language: "en", page: "requests", of: "a/b c" },
    ];
    for (const address of addresses) expect(readAddress(linkTo(address), [])).toEqual(address);
  });
});
