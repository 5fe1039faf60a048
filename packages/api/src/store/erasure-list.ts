import { hash } from "node:crypto";
import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from "node:fs";
import type { Kysely } from "kysely";
import type { ErasedLine, ErasureRecords } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

const ownFile = 0o600;

/**
 * The list of who was erased, which stands in a file beside the database, so that a backup can be put back without them: keyed hashes
 * alone. The database knows which lines it has heeded. Without a file nothing is noted.
 */
export const erasureRecords = ({ database, erasures: file }: Within): ErasureRecords => ({
  note: async (networkId, line) => {
    if (file === undefined) return;
    const text = JSON.stringify({ networkId, ...line });
    // On the disk before the transaction is: should that fail, she is erased at the next start, as she had asked.
    addLine(file, text);
    await heed(database, networkId, text);
  },
  unheeded: async (networkId) => {
    const lines = linesIn(file).filter((one) => one.networkId === networkId);
    const rows = await database.selectFrom("erasures").select("lineHash").where("networkId", "=", networkId).execute();
    const heeded = new Set(rows.map(({ lineHash }) => lineHash));
    return lines.filter(({ text }) => !heeded.has(hashOf(text)));
  },
  heed: (networkId, { text }) => heed(database, networkId, text),
});

const hashOf = (text: string): string => hash("sha256", text, "base64url");

async function heed(database: Kysely<Tables>, networkId: string, text: string): Promise<void> {
  await database
    .insertInto("erasures")
    .values({ networkId, lineHash: hashOf(text) })
    .onConflict((conflict) => conflict.columns(["networkId", "lineHash"]).doNothing())
    .execute();
}

function addLine(path: string, text: string): void {
  const file = openSync(path, "a", ownFile);
  try {
    // What was cut off stays a line of its own, so that it does not take this one with it.
    appendFileSync(file, `${endsALine(path) ? "" : "\n"}${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const endsALine = (path: string): boolean => /(?:^|\n)$/.test(readFileSync(path, "utf8"));

type Line = ErasedLine & { readonly networkId: string; readonly text: string };

/** The lines of the list; one that was cut off while it was written says nothing yet. */
function linesIn(file: string | undefined): Line[] {
  if (file === undefined || !existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text) => (text.endsWith("}") ? [{ ...(JSON.parse(text) as Omit<Line, "text">), text }] : []));
}
