import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork, retentionClocks, rowSchemas } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inLanguage, languages, registerWords } from "@parent-circles/words";
import { z } from "zod";
import { leavesOf } from "../../../../../test/support/schema-leaves.ts";
import { daysKept } from "../../jobs/clocks.ts";
import { allRoutes } from "../../routes/index.ts";
import { openSqliteStore } from "../../store/sqlite.ts";
import { testOptions } from "../../../test-support/keys.ts";
import { roles } from "../../wire/roles.ts";
import { databaseIn } from "../installation.ts";
import { runTyped } from "../../../test-support/command-line.ts";
import { blankIn } from "./blank.ts";
import { assessmentText, registerText } from "./document.ts";
import { type RegisterFacts, registerFacts } from "./facts.ts";

const root = mkdtempSync(join(tmpdir(), "register-"));
const data = join(root, "data");
afterAll(() => rmSync(root, { recursive: true }));

const around = { madeOn: "2026-03-01", controller: undefined, assessment: undefined, storage: "SQLite" } as const;
let facts: RegisterFacts;
/** The facts with schemas in which there is something new. */
let newFacts: RegisterFacts;

beforeAll(async () => {
  mkdirSync(data, { recursive: true });
  const store = await openSqliteStore(databaseIn(data), "production", testOptions);
  const network = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n", name: "Zqbuurt | noord", settings: { smallCount: 10 } },
    people: [
      { id: "zq-person", displayName: "Zqname Zq", consent: { state: "consented", scopes: ["nameToInstitution:s1"] } },
    ],
    institutions: [
      { id: "s1", name: "Zqschool", kind: "school" },
      { id: "s2", name: "Zqwelfare", kind: "welfare" },
    ],
  });
  const at = "2026-03-01T12:00:00.000Z";
  await store.write(async ({ networks, sessions }) => {
    await networks.create(network);
    const key = {
      tokenHash: "zq-hash",
      kind: "key",
      role: "coach",
      networkId: "n",
      person: null,
      institution: null,
    } as const;
    await sessions.open({ ...key, createdAt: at, usedAt: at, expiresAt: "2026-05-30T12:00:00.000Z", accountId: null });
  });
  facts = await registerFacts(store, around);
  const shoes = z.looseObject({ shoeSize: z.number(), laces: z.array(z.enum(["red", "blue"])) });
  newFacts = await registerFacts(store, { ...around, schemas: { ...rowSchemas, people: shoes, shops: shoes } });
  await store.close();
});

const typed = (environment: Record<string, string>, ...words: string[]) =>
  runTyped(words, { environment: { PARENT_CIRCLES_SECRET: testOptions.secret, ...environment } });

describe.each(languages)("R-54 the assessment and the register in %s", (language) => {
  const spoken = inLanguage(registerWords, language);
  const { words } = spoken;
  const blank = blankIn(spoken);
  const documents = () => [assessmentText(facts, spoken), registerText(facts, spoken)];
  const missingIn = (text: string, wanted: readonly string[]): string[] => wanted.filter((one) => !text.includes(one));

  test("name every clock of retention with its words, every role, and every stored field of a person", () => {
    const clocks = [...Object.keys(retentionClocks), ...Object.keys(daysKept)].map((id) => `(\`${id}\`)`);
    const fields = leavesOf(rowSchemas.people).map(({ path }) => `\`${path}\``);
    expect(fields.length).toBeGreaterThan(40);
    for (const text of documents()) expect(missingIn(text, [...clocks, ...fields])).toEqual([]);
    expect(
      missingIn(
        documents()[0] as string,
        roles.map((role) => `\`${role}\``),
      ),
    ).toEqual([]);
    expect(Object.keys(words.clocks)).toEqual([...Object.keys(retentionClocks), ...Object.keys(daysKept)]);
  });

  test("say how long each clock runs: in months, in days, or at once", () => {
    const { say } = spoken;
    for (const text of documents()) {
      // rules 6.2: 24 months of consent, 30 days of having been named; erased at once after a refusal.
      expect(text).toContain(`(\`consented\`) | ${say(words.period.months, { count: 24 })} |`);
      expect(text).toContain(`(\`named\`) | ${say(words.period.days, { count: 30 })} |`);
      expect(text).toContain(`(\`refused\`) | ${words.period.atOnce} |`);
    }
  });

  test("say what each stored field, list and role is for: nothing of the present schema is left to be filled in", () => {
    for (const text of documents()) expect(text).not.toContain(words.blanks.meaning);
  });

  test("show a new field of the schema, and a new list, by themselves, with a blank for what it is for", () => {
    const text = assessmentText(newFacts, spoken);
    expect(text).toContain(`| \`shoeSize\` | ${words.takes.number} | ${blank("meaning", "shoeSize")} |`);
    expect(text).toContain(`| \`laces[]\` | red, blue | `);
    expect(text).toContain(`| \`shops\` | \`shoeSize\`, \`laces[]\` | ${blank("meaning", "shops")} |`);
  });

  test("list every operation with its roles, as the routes have them", () => {
    const text = documents()[0] as string;
    for (const { operationId, roles: who } of allRoutes())
      expect(text).toMatch(
        new RegExp(`\\| \`${operationId}\` \\|.*\\| ${who === "anyone" ? "anyone" : who.join(", ")} \\|`),
      );
  });

  test("show the settings of each neighbourhood, its institutions and its keys, and nobody's name or id", () => {
    for (const text of documents()) {
      expect(missingIn(text, ["Zqbuurt \\| noord", "| Zqschool | school | ", "| API | coach | 2026-05-30 |"])).toEqual(
        [],
      );
      expect(text).not.toMatch(/Zqname|zq-person|zq-hash/);
    }
    expect(documents()[0]).toContain("| `smallCount` | `10` |");
    expect(documents()[0]).toContain(`| Zqschool | school | ${words.reads.names} |`);
    expect(documents()[0]).toContain(`| Zqwelfare | welfare | ${words.reads.counts} |`);
  });

  test("mark what the software cannot know, and no table is broken", () => {
    const [assessment = "", register = ""] = documents();
    for (const what of ["contact", "officer", "processors", "transfers", "hosting"] as const)
      for (const text of [assessment, register]) expect(text).toContain(blank(what));
    for (const what of ["basis", "necessity", "parents", "outcome", "likelihood"] as const)
      expect(assessment).toContain(blank(what));
    for (const text of [assessment, register])
      for (const table of text.split("\n\n").filter((part) => part.includes("| --- |"))) {
        const lines = table.split("\n").filter((line) => line.startsWith("|"));
        const cells = lines.map((line) => line.replaceAll("\\|", "").split("|").length);
        expect(new Set(cells).size).toBe(1);
      }
  });
});

describe("R-54 parent-circles dpia and register", () => {
  test("print both languages, with controller and reference as blanks as long as nobody has said them", async () => {
    for (const command of ["dpia", "register"]) {
      const { code, text } = await typed({}, command, "--data", data);
      expect(code).toBe(0);
      expect(text).toContain("**[INVULLEN: naam van de verwerkingsverantwoordelijke]**");
      expect(text).toContain("**[FILL IN: where this assessment is kept]**");
    }
  });

  test("are written in the language that is typed; in Arabic from right to left", async () => {
    const turkish = await typed({}, "dpia", "--data", data, "--language", "tr");
    expect(turkish.text).toMatch(/^# Veri koruma etki değerlendirmesi .*\n\n1 Mart 2026 tarihinde /);
    expect(turkish.text).not.toContain("FILL IN");
    const arabic = await typed({}, "register", "--data", data, "--lang", "ar");
    expect(arabic.text).toMatch(/^<div dir="rtl">\n\n# سجل أنشطة المعالجة[^]*\n\n<\/div>\n$/);
    expect(arabic.text).toContain("| 30 يومًا |");
  });

  test("take controller and reference from the settings, and write a file that is not there yet", async () => {
    const settings = { PARENT_CIRCLES_CONTROLLER: "Stichting Zq", PARENT_CIRCLES_DPIA: "DPIA-7" };
    const out = join(root, "dpia.md");
    const words = ["dpia", "--data", data, "--language", "nl", "--out", out];
    expect((await typed(settings, ...words)).code).toBe(0);
    const text = readFileSync(out, "utf8");
    expect(text).toContain("- Stichting Zq\n");
    expect(text).toContain("- DPIA: DPIA-7\n");
    expect(text).not.toContain("FILL IN");
    const again = await typed(settings, ...words);
    expect([again.code, again.text.split(":")[0]]).toEqual([1, "cli/file-exists"]);
  });

  test("give the facts as JSON", async () => {
    const { text } = await typed({}, "register", "--data", data, "--json");
    const { facts: found } = JSON.parse(text) as { facts: RegisterFacts };
    expect(found).toEqual(JSON.parse(JSON.stringify(facts)));
  });
});
