import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { aboutWords, type Catalogue, glossaryWords, languages } from "../packages/words/src/index.ts";

const page = new URL("../docs/glossary.md", import.meta.url);

const meanings = {
  keyFigure: "A parent whom other parents trust, confirmed by the group.",
  keyGroup: "The key figures together, coached by a professional.",
  firstCircle: "The key figures.",
  secondCircle: "All other parents, the school and the institutions.",
  coach: "The professional who coaches the key group.",
  candidate: "Somebody who may become a key figure.",
  coordinator: "Who runs the tool in a neighbourhood.",
  parent: "Whoever raises a child.",
  mother: "A parent, where the neighbourhood says so.",
  institution: "A school, a health centre, a library, …",
  trustedRoute: "How a key figure can reach a parent: directly, or through one whom both trust.",
  introduction: "Reaching somebody through one whom she trusts.",
  ask: "What one key figure is asked; she may say no.",
  request: "What an institution asks of the network.",
  consent: "What somebody has agreed to.",
  network: "The parents and institutions of one neighbourhood.",
} satisfies Record<keyof Catalogue["glossary"], string>;

/** The page docs/glossary.md: the method's terms, and the one word for each in every language. */
export const glossaryDocs = (): string => `# Glossary: one word for each term

Built from the catalogues by \`node scripts/glossary-docs.ts\` (Node 24); a test fails when this page is out of date, and another when a text
of any section uses a second word for a term. The words stand in \`glossary.ts\` of each language in
[\`packages/words\`](../packages/words/README.md).

${(Object.keys(meanings) as (keyof typeof meanings)[]).map(entryFor).join("\n")}`;

const entryFor = (term: keyof typeof meanings): string => `## \`${term}\`

${meanings[term]}

${languages.map((language) => lineFor(aboutWords.byLanguage[language].name, glossaryWords.byLanguage[language][term])).join("")}`;

const lineFor = (language: string, { one, several, not }: Catalogue["glossary"]["keyFigure"]): string =>
  `- ${language}: **${one}**${one === several ? "" : `, ${several}`}; not ${not.replaceAll("*", "…")}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, glossaryDocs());
