import { describe, expect, test } from "vitest";
import { foldName, plainDigits } from "./fold.ts";

describe("foldName(name)", () => {
  test.each([
    ["Aïcha", "AICHA"],
    ["Işık A.", "IŞIK A"],
    ["İpek", "ipek"],
    ["Şükran", "Sukran"],
    ["Łucja", "lucja"],
    ["فاطمة", "فاطمه"],
    ["محمّد", "محمد"],
    ["إيمان", "ايمان"],
    ["علی", "علي"],
    ["لیلی", "ليلى"],
    ["کبری", "كبرى"],
    ["هیوا", "هيوا"],
    ["O’Neil", "O'Neil"],
    ["Fatma\u200B B.", "Fatma B"],
    ["فاطمه\u200Cسادات", "فاطمهسادات"],
    ["Fatma\u00A02", "fatma ٢"],
    ["El-Amrani", "el amrani"],
  ])("foldName(%j) is that of %j: one name in another spelling", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldName(one)).not.toBe("");
  });

  test.each([
    ["Fatma", "Fatima"],
    ["سلمى", "سلمان"],
    ["Fatma K.", "Fatma B."],
    ["Fatma 1", "Fatma 2"],
  ])("foldName(%j) is another than that of %j: two names", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  test("foldName() of what holds no letter and no digit is empty", () => {
    expect(["", " ", "\u200B\u2060", "…"].map(foldName)).toEqual(["", "", "", ""]);
  });
});

test.each([
  ["٣/٢/٢٠٢٦", "3/2/2026"],
  ["۳/۲/۲۰۲۶", "3/2/2026"],
  ["०१२३४५६७८९", "0123456789"],
  ["2026", "2026"],
])("plainDigits(%j) has the digits of every script as 0 to 9", (text, expected) => {
  expect(plainDigits(text)).toBe(expected);
});
