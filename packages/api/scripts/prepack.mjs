import { cpSync, existsSync } from "node:fs";

/** What the published package needs of the rest of the repository: the invented neighbourhoods and the built pages. */
const copies = [
  ["../../../examples/data/", "../dist/demo/data/"],
  ["../../web/dist/", "../dist/pages/"],
];

for (const [from = "", to = ""] of copies) {
  const source = new URL(from, import.meta.url);
  if (existsSync(source)) cpSync(source, new URL(to, import.meta.url), { recursive: true });
}
