import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { cliErrorsWords, commandLineWords, languages, measuresWords } from "@parent-circles/words";
import { afterAll, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import { languageFor } from "./language.ts";

const pendrecht = resolve(import.meta.dirname, "../../../../examples/data/pendrecht.json");
const folder = mkdtempSync(join(tmpdir(), "language-"));
afterAll(() => rmSync(folder, { recursive: true }));

const alone = join(folder, "alone.json");
writeFileSync(
  alone,
  JSON.stringify({ format: "parent-circles/network", version: 1, network: { id: "n" }, people: [{ id: "m" }] }),
);

const day = ["--as-of", "2026-03-01"];
const typedIn = (language: string, ...words: string[]) => runTyped([...words, "--lang", language]);

describe("languageFor(words, surroundings)", () => {
  test.each([
    [["reach"], {}, "en"],
    [["reach"], { LANG: "C.UTF-8" }, "en"],
    [["reach"], { LANG: "nl_NL.UTF-8" }, "nl"],
    [["reach"], { LANG: "tr" }, "tr"],
    [["reach"], { LANG: "nl_NL.UTF-8", LC_MESSAGES: "ar_EG@euro" }, "ar"],
    [["reach"], { LANG: "nl_NL.UTF-8", LC_MESSAGES: "ar", LC_ALL: "tr_TR" }, "tr"],
    [["reach"], { LANG: "nl_NL.UTF-8", LC_MESSAGES: "", LC_ALL: "" }, "nl"],
    [["reach"], { LANG: "nl_NL.UTF-8", LC_ALL: "de_DE" }, "en"],
    [["reach", "--lang", "ar"], { LANG: "nl_NL.UTF-8" }, "ar"],
    [["--lang=tr", "--size", "6"], {}, "tr"],
    [["reach", "--lang", "de"], { LANG: "nl" }, "nl"],
    [["reach", "--lang"], { LANG: "nl" }, "nl"],
  ] as const)("languageFor(%j) with %j is %j: what is typed, else the terminal's as POSIX has it", (...given) => {
    const [words, environment, language] = given;
    expect(languageFor(words, { environment })).toBe(language);
  });
});

describe("parent-circles --lang", () => {
  test.each(languages)("in %j help, results and refusals are said in that language", async (language) => {
    const words = commandLineWords.byLanguage[language];
    const help = await typedIn(language, "--help");
    expect(help.printed).toContain(`${words.help.usage}\n  parent-circles validate`);
    expect(help.printed).toContain(words.help.dates);
    const reach = await typedIn(language, "reach", pendrecht, ...day);
    // 44 parents directly: examples/data/expected.json.
    expect(reach.printed.split("\n")[0]).toBe(words.reach.direct.replace("{count}", "44"));
    const coverage = await typedIn(language, "measure", pendrecht, "coverage", ...day);
    const { measures, units } = measuresWords.byLanguage[language];
    expect(coverage.printed.split("\n")[0]).toBe(`coverage: ${measures.coverage.name} (${units.parents})`);
    const unknown = await typedIn(language, "reach", pendrecht, "--dance");
    expect([unknown.code, unknown.warned]).toEqual([2, expect.stringContaining(words.usage.unknownOption)]);
    const missing = await typedIn(language, "backup", "--data", join(folder, "none"), "--out", join(folder, "b"));
    expect(missing.warned).toMatch(/^cli\/no-installation: /);
    expect(missing.warned).toContain(cliErrorsWords.byLanguage[language]["cli/no-installation"].next);
  });

  test("without it the terminal decides, and the library's refusals follow", async () => {
    const environment = { LANG: "nl_NL.UTF-8" };
    const found = await runTyped(["reach", pendrecht, "--absent", "nobody"], { environment });
    expect(found.warned).toMatch(/^query\/unknown-person: absent\/0: Deze persoon is er niet in dit netwerk[.]/);
    const circles = await runTyped(["circles", alone, ...day], { environment });
    expect(circles.printed.split("\n")).toEqual([
      "Eerste kring: 0",
      "Tweede kring: 1",
      "  ouder: 1",
      "Let op: De sleutelgroep heeft geen actieve begeleider.",
      "Let op: De sleutelgroep heeft 0 van minstens 3 leden.",
    ]);
  });

  test("a language that there is not is bad usage for every command", async () => {
    const found = await typedIn("de", "reach", pendrecht);
    expect([found.code, found.warned.split("\n")[0]]).toEqual([
      2,
      "cli/bad-usage: --lang takes one of: nl, en, tr, ar.",
    ]);
  });

  test("draw says in it where the drawing is", async () => {
    const found = await typedIn("ar", "draw", pendrecht, "--out", join(folder, "map.svg"), ...day);
    expect(found.printed).toBe(`رُسمت الخريطة: \u2068${join(folder, "map.svg")}\u2069`);
  });

  test("in Arabic names stand apart, numbers are Western, and a refusal stands apart from its code", async () => {
    const { printed } = await typedIn("ar", "key-figures", pendrecht, "--size", "2", "--replicates", "0", ...day);
    expect(printed.split("\n")[1]).toMatch(/^ {2}\u2068[^\u2069]+ \(P-K\d\)\u2069 تضيف \d+[.]\d، /);
    const { warned } = await typedIn("ar", "reach", join(folder, "none.json"));
    expect(warned).toMatch(/^cli\/file-unreadable: \u2068.*[.]\u2069$/);
    expect(warned).toContain(`\u2068${join(folder, "none.json")}\u2069`);
  });

  test("an estimate has its decimal, also where that is 0, as the language writes it", async () => {
    expect((await typedIn("nl", "reach", alone, ...day)).printed).toContain("Naar verwachting bereikt: 0,0");
    expect((await typedIn("en", "reach", alone, ...day)).printed).toContain("May be expected to be reached: 0.0");
  });

  test("a password stands in its line as it is, to be copied", async () => {
    const who = ["--login", "a", "--network", "n", "--role", "coordinator"];
    const { printed } = await typedIn("ar", "account", "--data", folder, ...who);
    expect(printed).toMatch(/: [\w-]{20}$/);
  });
});

test.each(languages)("each code of the command line says in %j what is wrong and what to do", (language) => {
  const [said, english] = [cliErrorsWords.byLanguage[language], cliErrorsWords.byLanguage.en];
  const codes = Object.keys(english) as (keyof typeof english)[];
  expect(codes.flatMap((code) => Object.values(said[code])).filter((text) => !/[.]\u2069?[.]?$/.test(text))).toEqual(
    [],
  );
  const alike = codes.filter((code) => said[code].expected === english[code].expected);
  expect(alike).toEqual(language === "en" ? codes : []);
});
