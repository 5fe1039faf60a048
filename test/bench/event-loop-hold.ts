/**
 * How long a call holds the event loop of a server in a process of its own, how long its answer takes, and how much
 * memory it needs at most: `node test/bench/event-loop-hold.ts [imports|readings|changes|jobs] [--people 300,3000] [--only REGEXP]`.
 * Build first.
 */
import { parseArgs } from "node:util";
import { neighbourhood } from "./event-loop-hold/networks.ts";
import { serve } from "./event-loop-hold/served.ts";
import { changeLines, importLines, jobLines, type Line, readingLines } from "./event-loop-hold/works.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: "string" }, only: { type: "string", default: "" } },
});
const wanted = new Set(positionals.length === 0 ? ["imports", "readings", "changes", "jobs"] : positionals);
const sizesOf = (usual: readonly number[]) => values.people?.split(",").map(Number) ?? usual;

function print(lines: readonly Line[]): void {
  const sizes = [...new Set(lines.map(({ people }) => people))];
  const works = [...new Set(lines.map(({ work }) => work))];
  const cell = (work: string, size: number): string => {
    const found = lines.find((line) => line.work === work && line.people === size);
    if (found === undefined) return "";
    if (found.status === 0) return "no answer in 75 s";
    const status = found.status < 300 ? "" : `${found.status}: `;
    return `${status}${found.busyMs.toFixed(0)} / ${found.heldMs.toFixed(0)} / ${found.answerMs.toFixed(0)} / ${found.peakMB.toFixed(0)}`;
  };
  console.log(`\n| call | ${sizes.map((size) => `${size.toLocaleString("en")} people`).join(" | ")} |`);
  console.log(`| --- | ${sizes.map(() => "--:").join(" | ")} |`);
  for (const work of works) console.log(`| ${work} | ${sizes.map((size) => cell(work, size)).join(" | ")} |`);
}

console.log(
  "In each cell: event loop held by own work for (ms) / in all (ms) / answered after (ms) / grew by at most (MB).",
);
if (wanted.has("imports")) {
  const lines: Line[] = [];
  for (const people of sizesOf([300, 3_000, 10_000, 30_000, 50_000])) {
    const served = await serve([neighbourhood(1, "empty")]);
    lines.push(...(await importLines(served, people)));
    await served.stop();
  }
  print(lines);
}
for (const kind of ["readings", "changes", "jobs"].filter((one) => wanted.has(one))) {
  const lines: Line[] = [];
  for (const people of sizesOf([300, 3_000, 10_000, 30_000])) {
    const served = await serve([neighbourhood(people)]);
    if (kind === "readings") lines.push(...(await readingLines(served, people, new RegExp(values.only))));
    if (kind === "changes") lines.push(...(await changeLines(served, people)));
    if (kind === "jobs") lines.push(...(await jobLines(served, people)));
    await served.stop();
  }
  print(lines);
}
