import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { dateField, displayNameField, idField, languageField, numberField, recordOf, titleField } from "./fields.ts";

const takes = (schema: z.ZodMiniType, value: unknown): boolean => schema.safeParse(value).success;

describe("displayNameField", () => {
  test.each([
    "Aisha B.",
    "Şükrü",
    "فاطمة",
    "Oum Kalthoum",
    "Mother 74",
    "x".repeat(40),
    "Anne-Sofie 12345",
    "فاطمه\u200Cسادات",
    "👩\u200D👧 Fatma",
  ])("R-03 displayNameField takes %j", (name) => {
    expect(takes(displayNameField, name)).toBe(true);
  });

  test.each([
    ["0612345678", "a telephone number"],
    ["Fatma 06 12 34 56 78", "a telephone number with spaces"],
    ["Fatma 06-123456", "a telephone number with a hyphen"],
    ["Fatma ٠٦١٢٣٤٥٦", "a telephone number in Arabic digits"],
    ["Fatma 06 / 12 34 56", "a telephone number with a slash"],
    ["(06)123456", "a telephone number with brackets"],
    ["f@x.nl", "an e-mail address"],
    ["f＠x.nl", "an e-mail address with a full-width sign"],
    ["x".repeat(41), "more than 40 signs"],
    ["", "nothing"],
    ["   ", "spaces alone"],
    ["Fat\u0000ma", "a control character"],
    ["Fat\nma", "a line break"],
    ["\u202EamtaF", "a mark that turns the reading direction"],
    ["\uD800", "half a sign"],
    ["Fat\u200Bma", "a space without a width"],
    ["Fatma\u200E", "a mark of direction"],
    ["Fat\u2060ma", "a joiner of words"],
    ["\uFEFFFatma", "a byte order mark"],
    ["Fatma\u200C", "a non-joiner at the end"],
    ["\u200B\u2060", "nothing that is seen"],
    ["Fat\u2028ma", "an end of line"],
    ["Fatma\uFFFE", "what is no character, which XML forbids"],
  ])("R-03 displayNameField refuses %j: %s", (name) => {
    expect(takes(displayNameField, name)).toBe(false);
  });
});

describe("the other fields", () => {
  test("idField refuses what could be a name, a path or a prototype key", () => {
    expect(["P-1", "a.b:c_d"].map((id) => takes(idField, id))).toEqual([true, true]);
    expect(["Fatma Y", "../x", "__proto__", "", "é"].map((id) => takes(idField, id))).toEqual(Array(5).fill(false));
  });

  test("dateField takes days of the calendar alone", () => {
    expect(takes(dateField, "2024-02-29")).toBe(true);
    expect(
      ["2026-02-29", "1-3-2026", "2026-03-01T10:00:00Z", 20260301, null].some((date) => takes(dateField, date)),
    ).toBe(false);
  });

  test("languageField takes tags and none", () => {
    expect(["nl", "tr", "ar-MA", "pap", "none", "zh-Hant"].every((tag) => takes(languageField, tag))).toBe(true);
    expect(["Turkish", "NL", "", "n", "nl_NL", "nothing at all"].some((tag) => takes(languageField, tag))).toBe(false);
  });

  test("titleField takes 200 signs and no control character", () => {
    expect(takes(titleField, "x".repeat(200))).toBe(true);
    expect(takes(titleField, "x".repeat(201))).toBe(false);
    expect(takes(titleField, "a\tb")).toBe(false);
  });

  test("numberField(0, 1) takes both bounds, and neither infinity nor text", () => {
    expect([0, 1, 0.5].every((value) => takes(numberField(0, 1), value))).toBe(true);
    expect([-0.01, 1.01, Number.NaN, Infinity, "0.5", null].some((value) => takes(numberField(0, 1), value))).toBe(
      false,
    );
  });
});

describe("recordOf(keys, value)", () => {
  const schema = recordOf(["one", "two"], z.number());
  test("recordOf(…) takes some of the keys and refuses every other by name", () => {
    expect(takes(schema, {}) && takes(schema, { one: 1 })).toBe(true);
    const result = schema.safeParse(JSON.parse('{"one":1,"__proto__":{"two":2},"constructor":3}'));
    expect(result.error?.issues[0]).toMatchObject({ code: "unrecognized_keys", keys: ["__proto__", "constructor"] });
  });
});
