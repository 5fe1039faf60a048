import { type Network, readNetwork, writeNetwork } from "@parent-circles/core";
import { fromRow, toldAt } from "./told-at.ts";

/**
 * The network if its document is still a valid one. Places of problems are told as seen from the row that was sent:
 * `/score`, not `/ties/17/score`.
 */
export function checkedNetwork(next: Network, row: string): Network {
  toldAt(fromRow(row), () => readNetwork(writeNetwork(next)));
  return next;
}
