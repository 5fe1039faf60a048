import { randomBytes } from "node:crypto";
import type { ImportReport } from "@parent-circles/core/intake";
import { filesRead, importStored, importUndone, mayBeUndone, undone } from "../acts/importing.ts";
import { savingSafely } from "../acts/saving-safely.ts";
import { todayIn } from "../acts/today.ts";
import { newId } from "../identity/tokens.ts";
import type { ImportRecord, Records, StoredNetwork } from "../store/port.ts";
import type { ShownReport } from "../wire/import.ts";
import type { Surroundings, Typed } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { reportLines } from "./import-report.ts";
import { requiredText, secretIn, withInstallation } from "./installation.ts";
import type { TypedImport } from "./typed-import.ts";

/** An import as it will be stored, and the state of the network for which it was worked out. */
interface WorkedOut extends ReturnType<typeof importStored> {
  readonly revision: number;
  readonly report: string;
}

/**
 * Reads files straight into a network of an installation, as a dry run and its commit over HTTP do: all or nothing, in the
 * audit, to be taken back for 30 days. The files are read before the database is held, so that a server beside it goes on;
 * should somebody have changed the network meanwhile, they are read again.
 */
export async function importInto(typed: Typed, surroundings: Surroundings, read: TypedImport): Promise<void> {
  const network = requiredText(typed, "network");
  const secret = secretIn(surroundings);
  const { asked, isDryRun, ...files } = read;
  const workOut = ({ network: before, revision }: StoredNetwork): WorkedOut => {
    const asOf = todayIn(before, surroundings.now());
    const found = filesRead({ ...files, network: before, asOf, random: randomBytes, secret });
    return { revision, report: found.report, ...importStored(found, { network: before, asked, secret }) };
  };
  const { report, importId } = await withInstallation(typed, surroundings, async (store) => {
    const ahead = workOut(await store.read(async ({ networks }) => opened(network, await networks.load(network))));
    return store.write(async (records) => {
      await note(records, network, { action: isDryRun ? "postImport" : "commitImport", now: surroundings.now() });
      if (isDryRun) return { report: ahead.report, importId: undefined };
      const stored = opened(network, await records.networks.loadForChange(network));
      const worked = ahead.revision === stored.revision ? ahead : workOut(stored);
      return { report: worked.report, importId: await keep(records, { stored, worked, now: surroundings.now() }) };
    });
  });
  tell(typed, surroundings, { report: JSON.parse(report) as ShownReport, network, importId });
}

async function keep(
  records: Records,
  { stored, worked, now }: { readonly stored: StoredNetwork; readonly worked: WorkedOut; readonly now: Date },
): Promise<string> {
  const { next, before, after, report } = worked;
  const { revision } = await savingSafely(records).networks.save(stored, next);
  const record: ImportRecord = {
    networkId: next.id,
    importId: newId("import", randomBytes),
    state: "committed",
    before,
    after,
    report,
    revision,
    createdAt: now.toISOString(),
  };
  await records.imports.keep(record);
  return record.importId;
}

/** Takes an import back, row by row; what was changed since stays. */
export async function undoImport(typed: Typed, surroundings: Surroundings, importId: string): Promise<void> {
  const network = requiredText(typed, "network");
  const now = surroundings.now();
  const left = await withInstallation(typed, surroundings, (store) =>
    store.write(async (records) => {
      const stored = opened(network, await records.networks.loadForChange(network));
      const record = await records.imports.find(network, importId);
      if (record === undefined || !mayBeUndone(record, now))
        throw new CliError("cli/no-import", { network, import: importId });
      const taken = importUndone(record, stored.network);
      await savingSafely(records).networks.save(stored, taken.next);
      await records.imports.keep(undone(record));
      await note(records, network, { action: "undoImport", object: importId, now });
      return taken.left;
    }),
  );
  show(typed, surroundings, {
    json: { importId, left },
    lines: ({ words, say }) => [say(words.import.undone, { count: left })],
  });
}

function opened(network: string, stored: StoredNetwork | undefined): StoredNetwork {
  if (stored === undefined) throw new CliError("cli/no-network", { network });
  return stored;
}

const note = (
  { audit }: Records,
  network: string,
  { action, now, object = "network" }: { readonly action: string; readonly now: Date; readonly object?: string },
): Promise<void> =>
  audit.append(network, {
    at: now.toISOString(),
    actor: "command-line",
    role: "operator",
    action,
    object,
    purpose: "coordination",
  });

interface Told {
  readonly report: ShownReport;
  readonly network: string;
  readonly importId: string | undefined;
}

function tell(typed: Typed, surroundings: Surroundings, { report, network, importId }: Told): void {
  show(typed, surroundings, {
    json: { ...(importId === undefined ? {} : { importId }), ...report },
    lines: (teller) => {
      const { words, say } = teller;
      const { nothingWritten, stored, statuses, undo } = words.import;
      const status = statuses[report.status as keyof typeof statuses];
      return [
        say(importId === undefined ? nothingWritten : stored, { status, network }),
        ...reportLines(report as ImportReport, teller, typed.language),
        ...(importId === undefined ? [] : [say(undo, { import: importId })]),
      ];
    },
  });
}
