import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ListedParameter, usageOf } from "@parent-circles/core";
import { reports } from "../packages/api/src/routes/reports/index.ts";
import { analyses } from "./analysis-list.ts";
import { markdownTable } from "./markdown-table.ts";

const page = new URL("../docs/parameters.md", import.meta.url);

const introduction = `# Parameters

Built from the code by \`node scripts/parameter-docs.ts\` (Node 24); a test fails when this page is out of date.

A parameter is declared once, beside the call that takes it: what it means, what it takes, and what holds where nothing is given.
The library's check, the address, its entry in \`/docs\`, the option with its help and this page are made from that. Each has the same
name everywhere, on the command line with hyphens: \`maxHops: 2\`, \`?maxHops=2\`, \`--max-hops 2\`. Several ids are written
\`P-1,P-2\`, and the sizes from 4 to 8 \`4..8\`.

What does not exist is refused: \`query/unknown-parameter\` in the library, \`http/unknown-key\` over HTTP, exit code 2 on the command
line. So is a value that does not fit: \`query/out-of-range\`, \`query/too-many-hops\`, \`query/value-not-allowed\`, \`query/date-invalid\`.
Every call also takes the day whose state is asked for: \`asOf\`, or \`--as-of\`.

Those of the measures stand with each in [measures.md](measures.md); \`bestSet\` takes them too.
`;

/** The page docs/parameters.md. */
export const parameterDocs = (): string =>
  [
    introduction,
    "## Analyses\n",
    ...analyses.map(
      ({ call, address, command, parameters }) =>
        `### ${call}\n\n${address} · \`parent-circles ${command} NETWORK\`\n\n${table(parameters)}`,
    ),
    "## Reports\n",
    "`GET …/reports/{name}` · `parent-circles report NETWORK {name}`\n",
    `Every report takes these:\n\n${table(ofEveryReport)}`,
    ...reports.flatMap(({ name, parameters }) => {
      const own = Object.fromEntries(Object.entries(parameters).filter(([one]) => !(one in ofEveryReport)));
      return Object.keys(own).length === 0 ? [] : [`### ${name}\n\n${table(own)}`];
    }),
  ].join("\n");

const ofEveryReport = Object.fromEntries(
  Object.entries(reports[0]?.parameters ?? {}).filter(([name]) =>
    reports.every(({ parameters }) => name in parameters),
  ),
);

const table = (parameters: Readonly<Record<string, ListedParameter>>): string =>
  markdownTable([
    ["parameter", "meaning", "takes"],
    ...Object.entries(parameters).map(([name, parameter]) => [`\`${name}\``, parameter.meaning, usageOf(parameter)]),
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, parameterDocs());
