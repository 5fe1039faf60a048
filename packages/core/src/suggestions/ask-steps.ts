import { isWaiting } from "../model/asks.ts";
import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { isOpen } from "../circles/burden.ts";
import type { Ask } from "../model/document.ts";
import { type Network, withRows } from "../model/network.ts";

/** What can happen to an ask before its outcome. */
export type AskStep = "accept" | "decline" | "ask" | "takeBack";

/** From which states a step leads, and where to. Nobody gives a reason for any of them. */
const steps: Readonly<Record<AskStep, { readonly from: readonly Ask["state"][]; readonly to: Ask["state"] }>> = {
  accept: { from: ["offered"], to: "accepted" },
  decline: { from: ["offered", "accepted"], to: "declined" },
  ask: { from: ["accepted"], to: "asked" },
  takeBack: { from: ["offered", "accepted"], to: "void" },
};

/** A step taken with an ask on a day. */
export interface AskMove {
  readonly ask: string;
  readonly step: AskStep;
  readonly date: string;
}

/**
 * The network after a step with an ask: the asker accepts, declines without a reason or has asked; the coordinator takes an
 * offer back. An ask that has expired (21 days) takes no further step.
 *
 * @throws ParentCirclesError `query/unknown-ask`, `query/value-not-allowed`, `ask/not-in-this-state` with its state
 */
export function moveAsk(network: Network, { ask: id, step, date }: AskMove): Network {
  const asOf = calendarDate(date, "date");
  const ask = network.rows.asks.find((one) => one.id === id) ?? refuseAct("query/unknown-ask", "/ask");
  const move = Object.hasOwn(steps, step)
    ? steps[step]
    : refuse("query/value-not-allowed", "/step", { allowed: Object.keys(steps) });
  if (!move.from.includes(ask.state)) refuseAct("ask/not-in-this-state", "/step", { state: ask.state });
  if (!isOpen(ask, asOf)) refuseAct("ask/not-in-this-state", "/step", { state: "expired" });
  return withAsk(network, { ...ask, state: move.to });
}

/** The network with one ask replaced. */
const withAsk = (network: Network, changed: Ask): Network =>
  withRows(network, { asks: network.rows.asks.map((ask) => (ask.id === changed.id ? changed : ask)) });

/** The network in which every ask that ran out by a day is marked so: expired, not failed. */
export function expireAsks(network: Network, options: { readonly asOf: string }): Network {
  const asOf = calendarDate(options.asOf);
  const runOut = (ask: Ask): boolean => isWaiting(ask) && ask.date <= asOf && !isOpen(ask, asOf);
  if (!network.rows.asks.some(runOut)) return network;
  return withRows(network, {
    asks: network.rows.asks.map((ask) => (runOut(ask) ? { ...ask, state: "expired" } : ask)),
  });
}
