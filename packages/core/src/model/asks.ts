import type { Ask } from "./document.ts";
import type { Changed } from "./change.ts";
import { type Network, withRows } from "./network.ts";

const waiting: ReadonlySet<Ask["state"]> = new Set(["offered", "accepted", "asked"]);

/** Whether an ask has not come to an end. */
export const isWaiting = ({ state }: Ask): boolean => waiting.has(state);

/** Everyone in an ask: who is invited, who asks, who introduces. */
export const peopleIn = ({ target, asker, via }: Pick<Ask, "target" | "asker" | "via">): string[] =>
  [target, asker, via].filter((id) => id !== undefined);

/** The network in which the waiting asks that `applies` picks are void (or expired); each is told as a change. */
export function endAsks(network: Network, state: "void" | "expired", applies: (ask: Ask) => boolean): Changed {
  const ended = new Set(network.rows.asks.filter((ask) => isWaiting(ask) && applies(ask)));
  if (ended.size === 0) return { network, changes: [] };
  const asks = network.rows.asks.map((ask) => (ended.has(ask) ? { ...ask, state } : ask));
  const code = state === "void" ? "askVoided" : "askExpired";
  return {
    network: withRows(network, { asks }),
    changes: [...ended].map(({ id }) => ({ code, ask: id })),
  };
}
