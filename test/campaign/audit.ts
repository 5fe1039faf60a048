import { countName } from "./ledger.ts";
import { networkIds } from "./networks.ts";
import { type Caller, changes, send } from "./send.ts";

/** What the audit of a network is read with, and how far that has been done. */
interface Audited {
  readonly server: { readonly url: string };
  readonly callers: ReadonlyMap<string, Caller>;
  /** By network, the position of the last entry that was read. */
  readonly audited: Map<string, number>;
}

/** What was found in the audit. */
interface AuditFound {
  /** How many changes were written since it was read last, by network and operation. */
  readonly counts: ReadonlyMap<string, number>;
  /** Networks whose chain is broken. */
  readonly broken: readonly string[];
}

interface Page {
  readonly items: readonly { readonly action: string; readonly purpose: string; readonly position: number }[];
  readonly firstBroken: number | null;
}

const pageSize = 500;

/** Reads what was written into the audit since the last time, and has the whole chain verified. */
export async function readAudit(world: Audited): Promise<AuditFound> {
  const counts = new Map<string, number>();
  const broken = new Set<string>();
  for (const networkId of networkIds)
    for (let more = true; more;) {
      const { items, firstBroken } = await nextPage(world, networkId);
      if (firstBroken !== null) broken.add(networkId);
      // A kept reply that is given again stands there too, and changes nothing.
      for (const { action, purpose } of items)
        if (changes(action) && purpose !== "repetition") addTo(counts, countName(networkId, action));
      more = items.length === pageSize;
    }
  return { counts, broken: [...broken] };
}

async function nextPage({ server, callers, audited }: Audited, networkId: string): Promise<Page> {
  const by = callers.get(`${networkId} auditor`) as Caller;
  // A cursor made by hand: the last page has none, and the campaign reads on from there.
  const cursor = Buffer.from(`at ${audited.get(networkId) ?? 0}`).toString("base64url");
  const params = { limit: String(pageSize), cursor };
  const { status, body } = await send(server.url, { operationId: "listAuditEntries", by, params });
  if (status !== 200) throw new Error(`The audit answered ${status}.`);
  const page = body as unknown as Page;
  audited.set(networkId, page.items.at(-1)?.position ?? audited.get(networkId) ?? 0);
  return page;
}

/** Counts one more. */
export function addTo(counts: Map<string, number>, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}

/** How far the audit and what was acknowledged are apart: entries that are missing, and entries too many. */
export function compareAudit(acknowledged: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>) {
  const names = [...new Set([...acknowledged.keys(), ...found.keys()])];
  const apart = names.map((name) => ({ name, by: (found.get(name) ?? 0) - (acknowledged.get(name) ?? 0) }));
  return { missing: apart.filter(({ by }) => by < 0), tooMany: apart.filter(({ by }) => by > 0) };
}
