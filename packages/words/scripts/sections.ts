import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages } from "../src/languages.ts";

/** Where the catalogues stand. */
export const source = fileURLToPath(new URL("../src/", import.meta.url));

const heading = "// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.\n";
const typeName = (section: string) => section[0]!.toUpperCase() + section.slice(1);

/** The sections of a catalogue, by the files of the Dutch one, each named as its file in camel case. */
export const sectionsIn = (folder = source): string[] =>
  readdirSync(`${folder}nl`)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .toSorted();

const named = (file: string) => file.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The files of `src/sections`, by their names: a table for each section, so that whoever needs one section loads that one in
 * all languages and nothing else, and the type of a whole catalogue.
 */
export function sectionFiles(files: readonly string[], tags: readonly string[] = languages): Map<string, string> {
  const tables = files.map((file): [string, string] => [`${file}.ts`, tableOf(file, tags)]);
  return new Map([...tables, ["catalogue.ts", catalogueOf(files)], ["index.ts", indexOf(files)]]);
}

function tableOf(file: string, tags: readonly string[]): string {
  const section = named(file);
  const imports = tags.map((tag) => `import { ${section} as ${named(tag)} } from "../${tag}/${file}.ts";`).toSorted();
  const entries = tags.map((tag) => (named(tag) === tag ? tag : `"${tag}": ${named(tag)}`));
  return [
    heading.trimEnd(),
    ...imports,
    "",
    `/** The section \`${section}\` of every catalogue. */`,
    `export const ${section}Words = { name: "${section}", byLanguage: { ${entries.join(", ")} } } as const;`,
    "",
  ].join("\n");
}

function catalogueOf(files: readonly string[]): string {
  return [
    heading.trimEnd(),
    ...files.map((file) => `import type { ${typeName(named(file))} } from "../nl/${file}.ts";`),
    "",
    "/** Everything that is said in one language, by section. */",
    "export interface Catalogue {",
    ...files.map((file) => `  readonly ${named(file)}: ${typeName(named(file))};`),
    "}",
    "",
  ].join("\n");
}

const indexOf = (files: readonly string[]): string =>
  [heading.trimEnd(), ...files.map((file) => `export { ${named(file)}Words } from "./${file}.ts";`), ""].join("\n");
