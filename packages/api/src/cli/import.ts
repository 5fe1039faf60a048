import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describeProblem, errorOf, errorTexts, type Language, type Problem } from "@parent-circles/core";
import { importFiles, type ImportMapping } from "@parent-circles/core/intake";
import { type Command, textOf, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { readText, show, writeText } from "./files.ts";

const mostFiles = 50;

/** Reads the files of a neighbourhood into a network document, with a report of everything taken, repaired and refused. */
export const importCommand: Command = {
  positionals: Array<string>(mostFiles).fill("FILE"),
  options: {
    json: { type: "boolean" },
    out: { type: "string" },
    mapping: { type: "string" },
    "leave-out": { type: "string" },
    lang: { type: "string" },
    "dry-run": { type: "boolean" },
    network: { type: "string" },
    "as-of": { type: "string" },
  },
  run: (typed, surroundings) => {
    const out = textOf(typed, "out");
    const isDryRun = typed.values["dry-run"] === true;
    if (typed.positionals.length === 0) throw new UsageError("files");
    if (out === undefined && !isDryRun) throw new UsageError("networkOut");
    const mapping = textOf(typed, "mapping");
    const leaveOut = (textOf(typed, "leave-out") ?? "").split(",").filter((header) => header !== "");
    const found = importFiles(
      typed.positionals.map((file) => ({ name: basename(file), bytes: bytesOf(file) })),
      {
        asOf: textOf(typed, "as-of") ?? surroundings.now().toISOString().slice(0, 10),
        network: { id: textOf(typed, "network") ?? "network" },
        leaveOut,
        newId: () => `p-${crypto.randomUUID().slice(0, 13)}`,
        ...(mapping === undefined ? {} : { mapping: JSON.parse(readText(mapping)) as ImportMapping }),
      },
    );
    if (found.status === "refused") throw errorOf(found.report.refused, errorTexts);
    if (!isDryRun && out !== undefined) writeText(out, `${JSON.stringify(found.document, null, 2)}\n`);
    const { taken, repaired, absent, leftOut, refused } = found.report;
    const counts = { taken, repaired, absent, leftOut, refused };
    show(typed, surroundings, {
      json: { status: found.status, ...found.report },
      lines: ({ words: { import: texts }, say }) => [
        say(isDryRun ? texts.nothingWritten : texts.written, { status: texts.statuses[found.status], file: out ?? "" }),
        ...keysOf(counts).map((name) => `  ${texts.counts[name]}: ${counts[name].length}`),
        ...groupsOf([...refused, ...repaired, ...leftOut], typed.language),
      ],
    });
  },
};

const mostPlaces = 8;

/** What became of rows, each kind of thing once, with the places where it happened. */
function groupsOf(problems: readonly Problem[], language: Language): string[] {
  const places = new Map<string, string[]>();
  for (const found of problems) {
    const text = describeProblem({ ...found, place: "" }, { language });
    places.set(text, [...(places.get(text) ?? []), found.place]);
  }
  return [...places].map(([text, at]) => {
    const more = at.length > mostPlaces ? `, … (${at.length})` : "";
    return `${text}\n    ${at.slice(0, mostPlaces).join(", ")}${more}`;
  });
}

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>): Key[] => Object.keys(of) as Key[];

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliError("cli/file-unreadable", { file }, { cause });
  }
}
