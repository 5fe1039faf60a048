import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commonParameters } from "../packages/core/src/analysis/measure.ts";
import { usageOf } from "../packages/core/src/base/parameter-text.ts";
import { listMeasures, type ListedMeasure } from "../packages/core/src/analysis/registry.ts";
import { markdownTable } from "./markdown-table.ts";

const page = new URL("../docs/measures.md", import.meta.url);

const introduction = `# Measures

Built from the code by \`node scripts/measure-docs.ts\` (Node 22.18 or later); a test fails when this page is out of date.

A measure describes; it decides nothing, and there is no score that mixes them. \`measure\` gives a number per person, for
a group, or for the network; \`bestSet\` finds the groups of a size that are best by one measure of a group, with proof.
What a measure is called and says to a
coordinator stands in [\`packages/words\`](words.md), in every language: \`listMeasures({ language })\`, \`GET …/measures\` with
\`Accept-Language\`, and the page of measures have it from there. A number that is not known is \`null\` with a reason, never 0: \`undefinedHere\` where the measure has no meaning (a share of
nothing), \`notAsked\` where nobody was asked. "Contact" runs from the one who is trusted to those who trust her.

\`\`\`ts
import { readFileSync } from "node:fs";
import { bestSet, measure, readNetworkText } from "@parent-circles/core";

const network = readNetworkText(readFileSync("examples/data/pendrecht.json", "utf8"));
const asOf = "2026-03-01";

console.log(measure(network, "trust-nominations", { asOf }).values?.["P-K3"]); // → 10
console.log(measure(network, "components", { asOf }).value); // → 6
console.log(measure(network, "kpp-pos-reach", { asOf, set: ["P-K3", "P-K5"] }).value); // → 21
console.log(bestSet(network, { asOf, measure: "kpp-pos", size: 3 }).sets); // → [["P-K1","P-K3","P-K5"]]
\`\`\`

Measures marked ◆ change much when some parents have not been interviewed: show them as a hint, with "x of y interviewed".

A parameter that a measure does not have is refused (\`query/unknown-parameter\`), and so is a value that it does not take. Each
has the same name in \`measure\` and \`bestSet\`, in \`GET …/measures/{name}\` and on the command line, there with hyphens:
\`maxHops: 2\`, \`?maxHops=2\`, \`--max-hops 2\`. Who belongs to which group is written \`P-1=north,P-2=south\` in the latter two.
Every measure also takes \`domain\`, ${commonParameters.domain.meaning}: ${usageOf(commonParameters.domain)}.
`;

/** The page docs/measures.md. */
export function measureDocs(): string {
  const measures = listMeasures();
  return `${[introduction, overview(measures), ...measures.map(section)].join("\n")}`;
}

function overview(measures: readonly ListedMeasure[]): string {
  const rows = measures.map(({ id, name, about, unitName, hasBestSet, sensitiveToMissingInterviews }) => [
    `[\`${id}\`](#${id})${sensitiveToMissingInterviews ? " ◆" : ""}`,
    name,
    about.join(", "),
    hasBestSet ? "yes" : "",
    unitName,
  ]);
  return markdownTable([["measure", "in plain words", "says something about a", "best group", "unit"], ...rows]);
}

function section(measure: ListedMeasure): string {
  const lines: [string, string][] = [
    ["Formula", measure.formula],
    ["What it does not say", measure.caution],
    ["Unit and range", `${unitsOf(measure)}; ${measure.range}`],
    ["Which definition", measure.definition],
    ["What is unknown", measure.unknowns],
    ["Nobody, one, two", measure.fewPeople],
    ["Parameters", parametersOf(measure)],
    ["Cost", measure.cost],
    ["Source", measure.source],
  ];
  const list = lines
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `- **${name}**:${text.startsWith("\n") ? "" : " "}${text}`);
  return `## ${measure.id}\n\n**${measure.name}.** ${measure.meaning}\n\n${list.join("\n")}\n`;
}

const unitsOf = ({ unit, togetherUnit = unit }: ListedMeasure): string =>
  unit === togetherUnit ? unit : `${unit}; of a group or the network ${togetherUnit}`;

const parametersOf = ({ parameters }: ListedMeasure): string =>
  Object.entries(parameters)
    .filter(([name]) => !(name in commonParameters))
    .map(([name, parameter]) => `\n  - \`${name}\` (${usageOf(parameter)}): ${parameter.meaning}`)
    .join("");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, measureDocs());
