import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ruleList } from "./rule-list.ts";

const root = new URL("../", import.meta.url);

/** A test whose title starts with the number of a rule. */
export interface HoldingTest {
  readonly file: string;
  readonly title: string;
}

const testTitle = /\b(?:it|test|describe)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(["'`])((?:\\.|(?!\1).)+)\1/gs;

const startingNumbers = /^(?:(?:PN|R)-\d\d[\s,/]+)+/;

/** The numbers with which a title starts: `PN-03 fails …`, `R-31, R-36 …`. */
export const numbersOf = (title: string): string[] =>
  startingNumbers.exec(`${title} `)?.[0].match(/(?:PN|R)-\d\d/g) ?? [];

/** Every test that holds a rule, by the rule's number, in the order of files and of tests in them. */
export function holdingTests(): Map<string, HoldingTest[]> {
  const held = new Map<string, HoldingTest[]>();
  const files = globSync(["packages/*/src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}", "examples/**/*.test.ts"], {
    cwd: fileURLToPath(root),
    exclude: ["**/node_modules/**", "**/dist/**", "test/docs/rules.test.ts"],
  });
  for (const file of files.map((name) => name.replaceAll("\\", "/")).sort())
    for (const [, , title = ""] of readFileSync(new URL(file, root), "utf8").matchAll(testTitle))
      for (const id of numbersOf(title)) held.set(id, [...(held.get(id) ?? []), { file, title }]);
  return held;
}

/** The page docs/rules.md: each row and rule in a few words, with the tests that hold it. */
export function ruleDocs(): string {
  const held = holdingTests();
  const list = (family: string): string =>
    ruleList
      .filter(([id]) => id.startsWith(family))
      .map(([id, wording]) => `- **${id}** ${wording}.\n${testsIn(held.get(id) ?? [])}`)
      .join("\n");
  return `# Rules, and the tests that hold them

Built from the titles of the tests by \`node scripts/rule-docs.ts\`; do not edit. A title that starts with a number holds
that row or rule. The numbers are those of the method (PN) and of ethics and law (R); it is not legal advice.

## The method

${list("PN-")}

## Ethics and law

${list("R-")}
`;
}

/** One line per file, with the first title in it; a rule that no test holds says so. */
function testsIn(tests: readonly HoldingTest[]): string {
  if (tests.length === 0) return "  - no test yet";
  const files = [...new Set(tests.map(({ file }) => file))];
  return files.map((file) => `  - [${file.split("/").at(-1)}](../${file}): ${titleIn(tests, file)}`).join("\n");
}

function titleIn(tests: readonly HoldingTest[], file: string): string {
  const title = tests.find((test) => test.file === file)?.title ?? "";
  return title
    .replace(startingNumbers, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\\(["'`])/g, "$1")
    .replaceAll(/[\\<>*[\]`]/g, String.raw`\$&`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL("docs/rules.md", root), ruleDocs());
