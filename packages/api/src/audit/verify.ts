import type { AuditEnd, Records } from "../store/port.ts";

/** The end of a network's audit as it was once, kept where whoever can write the database cannot write. */
export interface Anchor extends AuditEnd {
  readonly network: string;
  readonly at: string;
}

/** What was found of a network's audit. */
export interface Verified {
  readonly network: string;
  /** The first entry that does not fit. */
  readonly firstBroken: number | null;
  /** Since when an anchor speaks of another audit than this one. */
  readonly missedAnchor: string | null;
}

/**
 * Checks the audit of every network, and of every one that an anchor knows: that each entry fits, and that the chain is still the one
 * whose ends were anchored. An anchor of entries that were removed as too old proves nothing any more.
 */
export async function verifyAudit(records: Records, anchors: readonly Anchor[]): Promise<Verified[]> {
  const networks = new Set([...(await records.networks.ids()), ...anchors.map(({ network }) => network)]);
  const found: Verified[] = [];
  for (const network of [...networks].toSorted()) {
    const firstBroken = (await records.audit.firstBroken(network)) ?? null;
    let missedAnchor: string | null = null;
    for (const anchor of anchors.filter((one) => one.network === network))
      if (missedAnchor === null && !(await records.audit.holds(network, anchor))) missedAnchor = anchor.at;
    found.push({ network, firstBroken, missedAnchor });
  }
  return found;
}

/** The ends of all networks' audits now. */
export async function anchorsNow({ networks, audit }: Records, at: string): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const network of await networks.ids()) {
    const end = await audit.endOf(network);
    if (end !== undefined) anchors.push({ at, network, ...end });
  }
  return anchors;
}
