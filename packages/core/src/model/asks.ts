import type { CalendarDate } from "../base/ids.ts";
import { mayBe } from "./consent.ts";
import type { Ask } from "./document.ts";
import type { Changed } from "./change.ts";
import { type Network, withRows } from "./network.ts";
import { waitingAskStates } from "./vocabulary.ts";

/** An ask that has not come to an end. */
export type WaitingAsk = Ask & { readonly state: (typeof waitingAskStates)[number] };

const waiting: ReadonlySet<Ask["state"]> = new Set(waitingAskStates);

/** Whether an ask has not come to an end. */
export const isWaiting = (ask: Ask): ask is WaitingAsk => waiting.has(ask.state);

/** Everyone in an ask: who is invited, who asks, who introduces. */
export const peopleIn = ({ target, asker, via }: Pick<Ask, "target" | "asker" | "via">): string[] =>
  [target, asker, via].filter((id) => id !== undefined);

/**
 * The asks made by a day in which everybody may be on the map that day. One in which somebody takes part who may not any
 * more is shown to nobody: her withdrawal holds at once.
 */
export const asksShownOn = ({ rows, people }: Network, asOf: CalendarDate): Ask[] =>
  rows.asks.filter(
    (ask) =>
      ask.date <= asOf &&
      peopleIn(ask).every((id) => {
        const person = people.get(id);
        return person !== undefined && mayBe(person, "onMap", asOf);
      }),
  );

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
