import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Permission,
  permissions,
  permissionsOf,
  withoutSession,
} from "../packages/api/src/identity/permissions.ts";
import { shownTo, type ViewerRole } from "../packages/core/src/disclosure/roles.ts";
import { markdownTable } from "./markdown-table.ts";

const page = new URL("../docs/roles.md", import.meta.url);
const roles = Object.keys(shownTo) as ViewerRole[];
const names = Object.keys(permissions) as Permission[];

/** The page docs/roles.md: what each role may do and what it is shown, from the two tables that the software reads. */
export const roleDocs = (): string => `# Roles: who may do what, and who is shown what

Built from the code by \`node scripts/role-docs.ts\` (Node 24); a test fails when this page is out of date. What is not marked is
refused (R-30).

A session is for one role in one network. The coordinator and the coach work with the people themselves; a key figure, and a
member who looks at her own record (\`self\`), act for themselves alone; an institution reads of its own requests and its own part;
the auditor reads who did what, and nothing of the network.

## What a role may do

Kept in [\`permissions.ts\`](../packages/api/src/identity/permissions.ts): a row a role.

${table(names.map((name) => [permissions[name].meaning, (role) => permissionsOf[role].includes(name)]))}
## What a role is shown

Whatever is asked for, an answer holds no more than this, beside her own record and her own asks. Kept in [\`roles.ts\`](../packages/core/src/disclosure/roles.ts) of the
library, which needs no server: a row a role.

${table([...viewRows(), ...disclosureRows()])}
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
  [...new Set(roles.flatMap((role) => shownTo[role].views))].map((view) => [
    `the map, in the view \`${view}\``,
    (role) => shownTo[role].views.includes(view),
  ]);

const disclosureRows = (): Row[] =>
  [...new Set(roles.flatMap((role) => shownTo[role].disclosures))].map((disclosure) => [
    `\`${disclosure}\``,
    (role) => shownTo[role].disclosures.includes(disclosure),
  ]);

const listed = (operations: readonly string[]): string => operations.map((one) => `\`${one}\``).join(", ");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, roleDocs());
