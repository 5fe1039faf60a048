import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { permissions, withoutSession } from "../packages/api/src/identity/permissions.ts";
import { type Permission, roleTable, type ViewerRole } from "../packages/core/src/disclosure/roles.ts";
import { markdownTable } from "./markdown-table.ts";

const page = new URL("../docs/roles.md", import.meta.url);
const roles = Object.keys(roleTable) as ViewerRole[];
const names = Object.keys(permissions) as Permission[];

/** The page docs/roles.md: what each role may do and what it is shown, from the table that the software reads. */
export const roleDocs = (): string => `# Roles: who may do what, and who is shown what

Built from the code by \`node scripts/role-docs.ts\` (Node 24); a test fails when this page is out of date. What is not marked is
refused (R-30).

A session is for one role in one network. The coordinator and the coach work with the people themselves; a key figure, and a
member who looks at her own record (\`self\`), act for themselves alone; an institution reads of its own requests and its own part;
the auditor reads who did what, and nothing of the network.

Both parts stand in one row a role, in [\`roles.ts\`](../packages/core/src/disclosure/roles.ts) of the library, which the API, the
pages and this page read; the library holds every role to what it is shown, also without a server.

## What a role may do

What each line comes to over HTTP stands below, and in [\`permissions.ts\`](../packages/api/src/identity/permissions.ts) of the API.

${table(names.map((name) => [permissions[name].meaning, (role) => roleTable[role].permissions.includes(name)]))}
## What a role is shown

Whatever is asked for, an answer holds no more than this, beside her own record and her own asks.

${table([...viewRows(), ...disclosureRows(), ...otherRows])}
## The operations of each permission

${names.map((name) => `- **${permissions[name].meaning}** (\`${name}\`): ${listed(permissions[name].operations)}.`).join("\n")}
- **Without a session**: ${listed(withoutSession)}.
`;

/** What stands at the head of a row, and which roles have it. */
type Row = readonly [string, (role: ViewerRole) => boolean];

function table(rows: readonly Row[]): string {
  const marked = rows.map(([title, has]) => [title, ...roles.map((role) => (has(role) ? "●" : ""))]);
  return markdownTable([["", ...roles], ...marked]);
}

const viewRows = (): Row[] =>
  [...new Set(roles.flatMap((role) => roleTable[role].views))].map((view) => [
    `the map, in the view \`${view}\``,
    (role) => roleTable[role].views.includes(view),
  ]);

const disclosureRows = (): Row[] =>
  [...new Set(roles.flatMap((role) => roleTable[role].disclosures))].map((disclosure) => [
    `\`${disclosure}\``,
    (role) => roleTable[role].disclosures.includes(disclosure),
  ]);

const otherRows: Row[] = [
  ["protected people, and who takes part in what is sensitive", (role) => roleTable[role].isShownEverybody === true],
  [
    "what happens today, where others are told the numbers of the week",
    (role) => roleTable[role].standing !== "outside",
  ],
];

const listed = (operations: readonly string[]): string => operations.map((one) => `\`${one}\``).join(", ");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, roleDocs());
