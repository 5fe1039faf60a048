import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { type Anchor, anchorsNow, verifyAudit as verified } from "../audit/verify.ts";
import type { Records } from "../store/port.ts";
import { type Command, textOf } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { installationOptions, ownFile, withInstallation } from "./installation.ts";

/**
 * Checks the audit of every network: whether any entry was changed, removed or slipped in. With a file of anchors also whether it
 * is still the same audit as at each earlier check; when all is well, its present ends are added to the file.
 */
export const verifyAudit: Command = {
  positionals: [],
  options: { ...installationOptions, anchor: { type: "string" }, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const file = textOf(typed, "anchor");
    const { networks, now } = await withInstallation(typed, surroundings, (store) =>
      store.read(async (records) => {
        const anchors = file === undefined ? [] : anchorsIn(file, records);
        const at = surroundings.now().toISOString();
        return { networks: await verified(records, anchors), now: await anchorsNow(records, at) };
      }),
    );
    const broken = networks.find(({ firstBroken }) => firstBroken !== null);
    const missed = networks.find(({ missedAnchor }) => missedAnchor !== null);
    const anchored = file !== undefined && broken === undefined && missed === undefined;
    if (anchored) add(file, now);
    show(typed, surroundings, {
      json: { networks },
      lines: ({ words, say }) => [
        ...networks.map(({ network, firstBroken }) =>
          firstBroken === null
            ? say(words.audit.whole, { network })
            : say(words.audit.broken, { network, entry: String(firstBroken) }),
        ),
        ...(anchored ? [say(words.audit.anchored, { file })] : []),
      ],
    });
    if (broken !== undefined)
      throw new CliError("cli/audit-broken", { network: broken.network, entry: String(broken.firstBroken) });
    if (missed !== undefined)
      throw new CliError("cli/anchor-missed", { network: missed.network, at: String(missed.missedAnchor) });
  },
};

/** The anchors in a file, each made by this installation; none where there is no file yet. */
function anchorsIn(file: string, { audit }: Records): Anchor[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  const anchors = lines.filter((line) => line !== "").map((line) => readAnchor(line, file));
  if (anchors.some((one) => !audit.isSealed(one.network, one))) throw new CliError("cli/anchor-broken", { file });
  return anchors;
}

function readAnchor(line: string, file: string): Anchor {
  try {
    return JSON.parse(line) as Anchor;
  } catch (cause) {
    throw new CliError("cli/anchor-broken", { file }, { cause });
  }
}

function add(file: string, anchors: readonly Anchor[]): void {
  try {
    const opened = openSync(file, "a", ownFile);
    appendFileSync(opened, anchors.map((one) => `${JSON.stringify(one)}\n`).join(""));
    fsyncSync(opened);
    closeSync(opened);
  } catch (cause) {
    throw new CliError("cli/file-unwritable", { file }, { cause });
  }
}
