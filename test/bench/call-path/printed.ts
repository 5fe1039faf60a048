import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Ran, RanFunction } from "./coverage.ts";

/** What one call ran. */
export interface CallPath {
  readonly name: string;
  readonly ran: Ran;
  /** In how many threads, at most. */
  readonly threads: number;
  /** How many threads ended with it, in all its repetitions: of each the very last is not seen. */
  readonly threadsEnded: number;
}

const inPackage = (ran: Ran, name: string): RanFunction[] =>
  [...ran.values()].filter(({ file }) => file.startsWith(`${name}/`));

const filesOf = (functions: readonly RanFunction[]): number => new Set(functions.map(({ file }) => file)).size;

/** A table of files and functions a call. */
export function tableOf(paths: readonly CallPath[]): string {
  const rows = paths.map(({ name, ran, threads }) => {
    const [api, core] = [inPackage(ran, "api"), inPackage(ran, "core")];
    return `| ${name} | ${filesOf(api)} | ${api.length} | ${filesOf(core)} | ${core.length} | ${threads} |`;
  });
  return [
    "| call | files of api | functions | files of core | functions | threads |",
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

/** A table of files / functions by folder. */
export function folderTableOf(paths: readonly CallPath[]): string {
  const folders = [...new Set(paths.flatMap(({ ran }) => [...ran.values()].map(folderOf)))].toSorted();
  const cell = (folder: string, { ran }: CallPath): string => {
    const functions = [...ran.values()].filter((one) => folderOf(one) === folder);
    return functions.length === 0 ? "" : `${filesOf(functions)} / ${functions.length}`;
  };
  return [
    `| folder, files / functions | ${paths.map(({ name }) => name).join(" | ")} |`,
    `| --- | ${paths.map(() => "--:").join(" | ")} |`,
    ...folders.map((folder) => `| ${folder} | ${paths.map((path) => cell(folder, path)).join(" | ")} |`),
  ].join("\n");
}

/** `api/http`; the package itself for a file that lies in no folder. */
const folderOf = ({ file }: RanFunction): string => file.split("/").slice(0, -1).slice(0, 2).join("/");

/** The files, each with the functions that ran, in the order in which they stand. */
export function listOf(ran: Ran): string {
  const functions = [...ran.values()].toSorted((a, b) => a.startOffset - b.startOffset);
  const files = [...new Set(functions.map(({ file }) => file))].toSorted();
  const lineOf = (file: string): string =>
    `${file}: ${functions
      .filter((one) => one.file === file)
      .map(nameOf)
      .join(", ")}`;
  return files.map(lineOf).join("\n");
}

/** A function's name, or the line on which one without begins. */
function nameOf({ name, url, startOffset }: RanFunction): string {
  if (name !== "") return name;
  const before = readFileSync(fileURLToPath(url), "utf8").slice(0, startOffset);
  return `line ${before.split("\n").length}`;
}
