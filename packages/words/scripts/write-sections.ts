import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { sectionFiles, sectionsIn, source } from "./sections.ts";

/** Writes `src/sections` anew: `pnpm --filter @parent-circles/words sections`, after a section or a language came or went. */
rmSync(`${source}sections`, { recursive: true, force: true });
mkdirSync(`${source}sections`);
for (const [name, text] of sectionFiles(sectionsIn())) writeFileSync(`${source}sections/${name}`, text);
