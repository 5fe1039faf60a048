import { execFile } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

interface PackageFile {
  readonly name: string;
  readonly version: string;
  dependencies?: Readonly<Record<string, string>>;
}

const fileOf = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;

/** What a program prints, run in a folder while this one goes on; fails with what it says where it fails. */
export async function runIn(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  const ended = promisify(execFile)(command, args, { cwd, timeout: 60_000 });
  const failed = ({ stdout = "", stderr = "" }: { stdout?: string; stderr?: string }): never => {
    throw new Error(`${command} ${args[0]}: ${stdout}${stderr}`);
  };
  return (await ended.catch(failed)).stdout;
}

/** Installs packages of ours from their tarballs into an empty folder, and what they need from tarballs too, so without a registry. */
export async function installPacked(folder: string, ...packages: readonly string[]): Promise<void> {
  const packed = join(folder, "packed");
  mkdirSync(packed);
  const copies = [...neededBy(packages)].map((source, place) => copied(source, join(folder, "needed", `${place}`)));
  await runIn(folder, "npm", "pack", "--offline", "--ignore-scripts", "--pack-destination", packed, ...copies);
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  const tarballs = globSync("*.tgz", { cwd: packed }).map((name) => `./packed/${name}`);
  await runIn(folder, "npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs);
}

/** The folders of packages and of all that they need, each once. */
function neededBy(packages: readonly string[], found = new Set<string>()): Set<string> {
  for (const source of packages.map((folder) => realpathSync(folder))) {
    if (found.has(source)) continue;
    found.add(source);
    const names = Object.keys(fileOf(source).dependencies ?? {});
    neededBy(
      names.map((name) => whereIs(name, source)),
      found,
    );
  }
  return found;
}

/** A package that another needs: below it where it is ours, else beside it, as pnpm lays them out. */
function whereIs(name: string, source: string): string {
  const beside = source.slice(0, source.lastIndexOf("node_modules") + "node_modules".length);
  return source.includes("node_modules") ? join(beside, name) : join(source, "node_modules", name);
}

/**
 * A copy of a package: npm packs only the first of files that are hard links of each other, as pnpm's are, and does not know
 * what `workspace:` means, for which pnpm writes the version when it packs.
 */
function copied(source: string, copy: string): string {
  cpSync(source, copy, { recursive: true, filter: (file) => !file.slice(source.length).includes("node_modules") });
  const file = fileOf(copy);
  const versions = Object.entries(file.dependencies ?? {}).map(([name, range]) => [
    name,
    range === "workspace:^" ? `^${fileOf(whereIs(name, source)).version}` : range,
  ]);
  if (file.dependencies !== undefined)
    writeFileSync(
      join(copy, "package.json"),
      JSON.stringify({ ...file, dependencies: Object.fromEntries(versions) as object }),
    );
  return copy;
}
