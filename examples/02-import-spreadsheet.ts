/**
 * Takes in a neighbourhood from five sheets, as a coordinator keeps them: 40 people, who trusts whom, and who came to what.
 *
 * Run `node examples/02-import-spreadsheet.ts`. Everybody in these sheets is made up.
 */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describeProblem, identifyKeyFigures, readNetwork } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";

const folder = new URL("data/spreadsheet/", import.meta.url);
const asOf = "2026-03-01";

/** The sheets as bytes: the import finds out which is which, and how its text is written. */
export const readSheets = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

/** Imports the sheets and says what became of them, and whom to ask to be key figures. */
export function importNeighbourhood(): string {
  const { status, document, report } = importFiles(readSheets(), {
    asOf,
    network: { id: "de-brink", name: "Oudernetwerk De Brink", timeZone: "Europe/Amsterdam", synthetic: true },
  });
  if (document === undefined) throw new Error(report.refused.map((found) => describeProblem(found)).join("\n"));
  const { group } = identifyKeyFigures(readNetwork(document), { size: 3, asOf });
  return [
    `${status}: ${report.taken.length} rows taken, ${report.repaired.length} repaired, ${report.refused.length} refused`,
    `${document.people.length} people, ${document.ties?.length} ties, ${report.absent.length} answers not known`,
    `the strongest group of three: ${group.map(({ id }) => id).join(", ")}`,
  ].join("\n");
}

/** What the same sheets become with one column too many: nothing, and a line that says why. */
export function importWithAddresses(): string {
  const sheets = readSheets().map(({ name, bytes }) => ({
    name,
    text: bytes.toString("utf8").replace("id;naam;rol", "id;naam;woonadres"),
  }));
  const { status, report } = importFiles(sheets, { asOf });
  return `${status}: ${report.refused.map((found) => describeProblem(found)).join("\n")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(importNeighbourhood());
  console.log(importWithAddresses());
}
