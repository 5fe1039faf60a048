import { errorOf, errorTexts } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";
import { type Command, type Surroundings, textOf, type Typed, UsageError } from "./command.ts";
import { show, writeText } from "./files.ts";
import { reportLines } from "./import-report.ts";
import { installationOptions } from "./installation.ts";
import { type TypedImport, typedImport } from "./typed-import.ts";

const mostFiles = 50;

/**
 * Reads the files of a neighbourhood into a network document or straight into a network of an installation, with a report of
 * everything taken, repaired and refused; takes such an import back.
 */
export const importCommand: Command = {
  positionals: Array<string>(mostFiles).fill("FILE"),
  options: {
    ...installationOptions,
    json: { type: "boolean" },
    out: { type: "string" },
    mapping: { type: "string" },
    "leave-out": { type: "string" },
    "asked-to-come-back": { type: "string" },
    "dry-run": { type: "boolean" },
    undo: { type: "string" },
    network: { type: "string" },
    "as-of": { type: "string" },
  },
  run: async (typed, surroundings) => {
    const into = isIntoInstallation(typed, surroundings);
    const undo = textOf(typed, "undo");
    if (undo !== undefined && into) return (await import("./import-into.ts")).undoImport(typed, surroundings, undo);
    const read = typedImport(typed);
    if (into) await (await import("./import-into.ts")).importInto(typed, surroundings, read);
    else importIntoFile(typed, surroundings, read);
  },
};

/** Whether files go into an installation: into the one in `--data`, or on the server whose `--network` is named. */
function isIntoInstallation(typed: Typed, { environment }: Surroundings): boolean {
  const has = (option: string): boolean => textOf(typed, option) !== undefined;
  const [option] = ["out", "as-of"].filter(has);
  if (has("data") && option !== undefined) throw new UsageError("apart", { one: `--${option}`, other: "--data" });
  return has("data") || (environment.DATABASE_URL !== undefined && has("network") && !has("out"));
}

function importIntoFile(typed: Typed, surroundings: Surroundings, read: TypedImport): void {
  const { files, mapping, leaveOut, isDryRun } = read;
  const out = textOf(typed, "out");
  if (out === undefined && !isDryRun) throw new UsageError("networkOut");
  const found = importFiles(files, {
    asOf: textOf(typed, "as-of") ?? surroundings.now().toISOString().slice(0, 10),
    network: { id: textOf(typed, "network") ?? "network" },
    leaveOut,
    newId: () => `p-${crypto.randomUUID().slice(0, 13)}`,
    ...(mapping === undefined ? {} : { mapping }),
  });
  if (found.status === "refused") throw errorOf(found.report.refused, errorTexts);
  if (!isDryRun && out !== undefined) writeText(out, `${JSON.stringify(found.document, null, 2)}\n`);
  show(typed, surroundings, {
    json: { status: found.status, ...found.report },
    lines: (teller) => {
      const { words, say } = teller;
      const { nothingWritten, written, statuses } = words.import;
      const first = say(isDryRun ? nothingWritten : written, { status: statuses[found.status], file: out ?? "" });
      return [first, ...reportLines(found.report, teller, typed.language)];
    },
  });
}
