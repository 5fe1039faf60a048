import { describe, expect, it } from "vitest";
import { answers } from "./search.ts";

describe("answers(name, query)", () => {
  it.each([
    ["Şule Öztürk", "sule ozturk"],
    ["Irmak Işık", "ırmak"],
    ["Irmak Işık", "isik"],
    ["İpek", "ipek"],
    ["IŞIL", "ışıl"],
    ["Małgorzata W.", "malgorzata"],
    ["Naïma El A.", "naima"],
    ["فَاطِمَة", "فاطمه"],
    ["أمينة", "امينة"],
    ["ليلى", "ليلي"],
    ["مؤمنة", "مومنة"],
    ["کبری", "كبرى"],
    ["فــاطمة", "فاطمة"],
    ["ناس ٢٣", "23"],
    ["Ilse van den Berg", "berg ilse"],
    ["S\u0327ule", "Şule"],
  ])("finds %s by %s", (name, query) => {
    expect(answers(name, query)).toBe(true);
  });

  it.each([
    ["Aisha B.", "fatma"],
    ["ليلى", "سعاد"],
  ])("does not find %s by %s", (name, query) => {
    expect(answers(name, query)).toBe(false);
  });

  it("finds everyone by nothing", () => {
    expect(answers("Aisha", "  ")).toBe(true);
  });
});
