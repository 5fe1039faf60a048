import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import {
  exportViewCsv,
  exportViewGexf,
  exportViewGraphMl,
  type NetworkDocument,
  readNetwork,
  viewFor,
  writeNetwork,
  writeNetworkText,
} from "@parent-circles/core";
import { importFiles, type ImportFile } from "@parent-circles/core/intake";
import { exportViewXlsx } from "@parent-circles/core/workbook";
import { randomDocument } from "../support/random-network.ts";
import { randomFrom } from "../support/random.ts";

const asOf = "2026-03-01";
const rounds = 200;

/** Names that a file could spoil: formulas and their guards, quotes, dividers, markup, other scripts, signs of two halves. */
const oddNames = [
  "=1+1", "'=1", "''+2", "＝1", "-x", 'Sara "S"', "a;b", "a,b|c", "<b>&co</b>", "]]>", "Şükran Işık", "عائشة",
  "نیما‌زاده", "𝒇atma", "'t Hart", "O'Neill", "true", "1,5", "sep=;", "Zoë & Co",
]; // prettier-ignore

function documentOf(seed: number): NetworkDocument {
  const random = randomFrom(seed);
  const document = randomDocument(seed);
  const people = document.people.map((person) => ({ ...person, displayName: oddNames[random.index(oddNames.length)] }));
  return { ...document, people } as NetworkDocument;
}

type View = ReturnType<typeof viewFor>;

/** Each format that can be read in again, and the files in which it stands. */
const formats: Readonly<Record<string, (view: View) => ImportFile[]>> = {
  CSV: (view) =>
    ["persons.csv", "institutions.csv", "ties.csv"].map((name) => ({ name, text: exportViewCsv(view)[name] ?? "" })),
  "an .xlsx workbook": (view) => [{ name: "n.xlsx", bytes: exportViewXlsx(view) }],
  GraphML: (view) => [{ name: "n.graphml", bytes: new TextEncoder().encode(exportViewGraphMl(view)) }],
  GEXF: (view) => [{ name: "n.gexf", bytes: new TextEncoder().encode(exportViewGexf(view)) }],
};

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

/** What a view says that no reader computes anew. */
const factsOf = ({ people, institutions, ties }: View) => ({
  people: sorted(people.map(({ id, label, role, consent, stage }) => [id, label, role, consent, stage])),
  institutions: sorted(institutions.map(({ id, label, kind }) => [id, label, kind])),
  // Several reports of one tie are one line of a table.
  ties: [...new Set(sorted(ties.map(({ from, to, type, language }) => [from, to, type, language])))],
});

const factsIn = ({ people, institutions = [], ties = [] }: NetworkDocument) => ({
  people: sorted(
    people.map(({ id, displayName, role, consent, stage }) => [id, displayName ?? id, role, consent?.state, stage]),
  ),
  institutions: sorted(institutions.map(({ id, name, kind }) => [id, name ?? id, kind])),
  ties: [...new Set(sorted(ties.map(({ from, to, type, language }) => [from, to, type, language])))],
});

describe("X-03 reading what was written is the identity", () => {
  test.each(Object.entries(formats))(
    `X-03 importFiles(a coordinator's view as %s) is the view's people, institutions and ties, on ${rounds} random networks`,
    { timeout: 120_000 },
    (_, files) => {
      const different: unknown[] = [];
      for (let seed = 1; seed <= rounds; seed++) {
        const view = viewFor(readNetwork(documentOf(seed)), { role: "coordinator", asOf });
        if (view.people.length === 0) continue;
        const { document, report } = importFiles(files(view), { asOf });
        const read = document === undefined ? undefined : factsIn(document);
        if (JSON.stringify(read) !== JSON.stringify(factsOf(view))) different.push({ seed, refused: report.refused });
      }
      expect(different, "seeds").toEqual([]);
    },
  );

  test(`X-03 importFiles(the document) is the document, on ${rounds} random networks`, { timeout: 120_000 }, () => {
    const different: number[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const network = readNetwork(documentOf(seed));
      if (network.people.size === 0) continue;
      const file = { name: "n.json", text: writeNetworkText(network) };
      const { document, status } = importFiles([file], { asOf: "2027-01-01" });
      if (status !== "complete" || !isDeepStrictEqual(document, writeNetwork(network))) different.push(seed);
    }
    expect(different, "seeds").toEqual([]);
  });

  test(
    `X-03 importFiles(rows and columns of the tables shuffled) is the same network, on ${rounds} random networks`,
    { timeout: 120_000 },
    () => {
      const different: number[] = [];
      for (let seed = 1; seed <= rounds; seed++) {
        const view = viewFor(readNetwork(documentOf(seed)), { role: "coordinator", asOf });
        if (view.people.length === 0) continue;
        const files = (formats["CSV"]?.(view) ?? []).map((file) => ({
          name: file.name,
          text: shuffled(file.text ?? "", seed),
        }));
        const { document } = importFiles(files.toReversed(), { asOf });
        if (document === undefined || !isDeepStrictEqual(factsIn(document), factsOf(view))) different.push(seed);
      }
      expect(different, "seeds").toEqual([]);
    },
  );
});

/** A table of ours with its rows and columns in another order; none of its texts has a line of its own. */
function shuffled(table: string, seed: number): string {
  const random = randomFrom(seed);
  const [header = [], ...rows] = table
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/(?<=^|;)(?:"(?:[^"]|"")*"|[^;]*)/g)].map(([cell]) => cell));
  const inAnyOrder = <Part>(parts: readonly Part[]): Part[] =>
    parts
      .map((part) => ({ part, at: random.fraction() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ part }) => part);
  const order = inAnyOrder([...header.keys()]);
  return [header, ...inAnyOrder(rows)].map((cells) => order.map((index) => cells[index] ?? "").join(";")).join("\n");
}
