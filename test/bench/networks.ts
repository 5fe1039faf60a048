import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import type { CompressedRows } from "../../packages/core/src/graph/compressed-rows.ts";
import type { Network } from "../../packages/core/src/model/network.ts";
import { readNetwork } from "../../packages/core/src/model/read-network.ts";
import { calendarDate } from "../../packages/core/src/base/time.ts";
import { contactGraphOf } from "../../packages/core/src/trust/contact-graph.ts";
import { largeDocument } from "../support/large-network.ts";

/** The day on which the networks are looked at. */
export const asOf = calendarDate("2026-03-01");

/** A network to time work on, with the same arcs for every tool. */
export interface BenchNetwork {
  readonly document: NetworkDocument;
  readonly network: Network;
  readonly rows: CompressedRows;
  /** Twenty key figures who look for routes, and a group of ten, by number. */
  readonly askers: readonly number[];
  readonly group: readonly number[];
}

/** A drawn network of a size. */
export function benchNetwork(people: number, tiesPerPerson: number): BenchNetwork {
  const document = largeDocument(1, { people, tiesPerPerson });
  const network = readNetwork(document);
  const rows = contactGraphOf(network, { asOf }).contacts;
  const askers = Array.from({ length: 20 }, (_, index) => index * 20 * Math.max(1, Math.floor(people / 400)));
  return { document, network, rows, askers: askers.filter((asker) => asker < people), group: askers.slice(0, 10) };
}
