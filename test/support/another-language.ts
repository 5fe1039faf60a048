import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { sectionsIn } from "../../packages/words/scripts/sections.ts";
import { markedWords } from "./marked-words.ts";

const root = resolve(import.meta.dirname, "../..");

/** The tag of the made-up language: one of those that nobody else uses. */
export const madeUp = "qaa";

/**
 * A copy of the sources with one language more, of marked words, built: its catalogue and its tag in the list, and what the
 * commands make of them. Fails where anything else would have to change.
 */
export async function buildWithAnotherLanguage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "language-"));
  copySources(folder);
  addCatalogue(join(folder, "packages/words/src"));
  addToList(join(folder, "packages/words/src/languages.ts"));
  const run = (cwd: string, command: string, ...args: readonly string[]) =>
    promisify(execFile)(command, args, { cwd: join(folder, cwd) }).catch(({ stdout, stderr }) => {
      throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
    });
  const bin = (name: string) => join(root, "node_modules/.bin", name);
  await run("packages/words", process.execPath, "scripts/write-sections.ts");
  await run("", bin("tsc"), "-b", "packages/api");
  await run("packages/api", process.execPath, "scripts/generate.mjs");
  await run("", bin("tsc"), "-b", "packages/api", "packages/web");
  await run("packages/web", bin("vite"), "build", "--logLevel", "error");
  return folder;
}

function copySources(folder: string): void {
  const made = ["node_modules", "dist"];
  for (const part of ["packages", "examples/data", "docs/errors.md", "tsconfig.base.json"])
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (file) => !made.includes(basename(file)) && !file.endsWith(".tsbuildinfo"),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "packages"))) linkNeeded(`packages/${name}`, folder);
}

/** What a package needs: others' packages where they are, ours as they are copied. */
function linkNeeded(part: string, folder: string): void {
  const needed = join(root, part, "node_modules");
  if (!existsSync(needed)) return;
  const ours = join(folder, part, "node_modules/@parent-circles");
  mkdirSync(ours, { recursive: true });
  for (const name of readdirSync(needed))
    if (name === "@parent-circles")
      for (const own of readdirSync(join(needed, name))) symlinkSync(join(folder, "packages", own), join(ours, own));
    else if (!name.startsWith("."))
      symlinkSync(realpathSync(join(needed, name)), join(folder, part, "node_modules", name));
}

function addCatalogue(source: string): void {
  mkdirSync(join(source, madeUp));
  for (const file of sectionsIn(source + "/")) {
    const section = file.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof typeof markedWords;
    const type = section[0]!.toUpperCase() + section.slice(1);
    writeFileSync(
      join(source, madeUp, `${file}.ts`),
      `import type { ${type} } from "../nl/${file}.ts";\nexport const ${section}: ${type} = ${JSON.stringify(markedWords[section])};\n`,
    );
  }
}

function addToList(file: string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(/"\] as const/, `", "${madeUp}"] as const`);
  if (after === before) throw new Error("The list of languages has another shape.");
  writeFileSync(file, after);
}
