import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, sep } from "node:path";

const inside = `node_modules${sep}.bin`;

/** The version of the Node that the machine has without our pinned one, and where it is. */
export function hostNode(): { readonly path: string; readonly version: string } | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes(inside));
  const path = folders.map((folder) => join(folder, "node")).find((file) => existsSync(file));
  return path === undefined ? undefined : { path, version: execFileSync(path, ["--version"], { encoding: "utf8" }) };
}
