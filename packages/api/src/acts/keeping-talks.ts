import { type Network, type NetworkDocument, withRows } from "@parent-circles/core";
import type { HeldResult } from "@parent-circles/core/intake";
import { newId } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { ImportRecord, Records, StoredNetwork } from "../store/port.ts";
import type { ShownReport } from "../wire/import.ts";

/** Where a talk is kept. */
export interface KeepingTalk {
  readonly stored: StoredNetwork;
  readonly records: Records;
  readonly services: Services;
}

type List = "people" | "ties" | "nominations" | "suppressed";
const lists: readonly List[] = ["people", "ties", "nominations", "suppressed"];

/** Keeps what was said in a talk, all of it, and what is needed to take it back as an import is: the rows that it changed. */
export async function keepTalk({ stored, records, services }: KeepingTalk, held: HeldResult) {
  const next = withTieIds(stored.network, held.network, services.random);
  const saved = await records.networks.save(stored, next);
  const report: ShownReport = {
    status: held.notKept.length === 0 ? "complete" : "partial",
    files: [],
    taken: [...held.taken],
    repaired: [],
    absent: [...held.absent],
    leftOut: [],
    refused: held.notKept.map(({ code, place, details }) => ({ code, place, details: { ...details } })),
    returning: [],
  };
  const record: ImportRecord = {
    networkId: saved.network.id,
    importId: newId("import", services.random),
    state: "committed",
    before: changedRows(next, stored.network),
    after: changedRows(stored.network, next),
    report: JSON.stringify(report),
    revision: saved.revision,
    createdAt: services.clock().toISOString(),
  };
  await records.imports.keep(record);
  return { saved, importId: record.importId };
}

/** A tie that somebody may correct or contest needs an id. */
function withTieIds(before: Network, after: Network, random: Services["random"]): Network {
  const known = new Set(before.rows.ties);
  const ties = after.rows.ties.map((tie) => (known.has(tie) ? tie : { id: newId("tie", random), ...tie }));
  return withRows(after, { ties });
}

/** A document of the rows that one network has otherwise than another. */
function changedRows(other: Network, network: Network): string {
  const rows = Object.fromEntries(
    // A list that came with the talk goes with it.
    lists
      .filter((list) => network.lists.includes(list) || list === "people")
      .map((list) => {
        const same = new Set<unknown>(other.rows[list]);
        return [list, network.rows[list].filter((row) => !same.has(row))];
      }),
  );
  const document = { format: "parent-circles/network", version: 1, network: network.head, ...rows };
  return JSON.stringify(document as unknown as NetworkDocument);
}
