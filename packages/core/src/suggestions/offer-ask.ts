import { refuse } from "../base/errors.ts";
import { calendarDate } from "../base/time.ts";
import type { Ask } from "../model/document.ts";
import { type Network, withRows } from "../model/network.ts";
import { occasionFor } from "./occasion.ts";
import { optionsFor, personAt, planSetting } from "./options.ts";

/** A suggestion that a person accepts. */
export interface AcceptedSuggestion {
  /** The id of the new ask. */
  readonly id: string;
  /** The request that it serves: there are no asks without a purpose. */
  readonly request: string;
  readonly target: string;
  readonly asker: string;
  readonly via?: string | null;
  readonly occasion?: string | null;
  /** Who accepted it: a human always does. */
  readonly acceptedBy: string;
  readonly date: string;
}

/**
 * The network with one more ask, offered to the asker. What may have changed since the suggestion was made is checked
 * again: consent, capacity, rest, keep-apart and the rung of the occasion. Nothing is sent.
 *
 * @throws ParentCirclesError `ask/not-possible` with the reason, `query/unknown-person`, `query/unknown-request`
 */
export function offerAsk(network: Network, accepted: AcceptedSuggestion): Network {
  const asOf = calendarDate(accepted.date, "date");
  const request =
    network.rows.requests.find(({ id }) => id === accepted.request) ?? refuse("query/unknown-request", "/request");
  const setting = planSetting(network, asOf);
  const target = setting.graph.indexOf.get(accepted.target) ?? refuse("query/unknown-person", "/target");
  if (request.targets?.includes(accepted.target) !== true)
    refuse("ask/not-possible", "/target", { reason: "notInRequest" });
  const found = optionsFor(setting, target);
  const via = accepted.via ?? null;
  const fits = found.options.some(
    (option) => personAt(setting, option.asker).id === accepted.asker && idOrNull(setting, option.via) === via,
  );
  if (!fits) refuse("ask/not-possible", "/asker", { reason: "reason" in found ? found.reason : "noRoute" });
  if (
    network.rows.asks.some(
      (ask) =>
        ask.target === accepted.target &&
        ask.request === request.id &&
        ask.state !== "void" &&
        ask.state !== "declined",
    )
  )
    refuse("ask/not-possible", "/target", { reason: "alreadyAsked" });
  const occasion = accepted.occasion ?? null;
  if (occasion !== null) checkRung(network, occasion, { target: accepted.target, asOf });
  return withRows(network, { asks: [...network.rows.asks, askFrom(accepted, { via, occasion })] });
}

const idOrNull = (setting: Parameters<typeof personAt>[0], index: number | null): string | null =>
  index === null ? null : personAt(setting, index).id;

function checkRung(
  network: Network,
  occasion: string,
  { target, asOf }: { target: string; asOf: ReturnType<typeof calendarDate> },
): void {
  if (!network.rows.activities.some(({ id }) => id === occasion)) refuse("query/unknown-occasion", "/occasion");
  const person = network.people.get(target) ?? refuse("query/unknown-person", "/target");
  const choice = occasionFor(network, person, { occasion, asOf });
  if (!choice.fits || choice.occasion !== occasion) refuse("ask/not-possible", "/occasion", { reason: "noOccasion" });
}

const askFrom = (
  accepted: AcceptedSuggestion,
  { via, occasion }: { via: string | null; occasion: string | null },
): Ask => ({
  id: accepted.id,
  request: accepted.request,
  target: accepted.target,
  asker: accepted.asker,
  ...(via === null ? {} : { via }),
  ...(occasion === null ? {} : { occasion }),
  state: "offered",
  acceptedBy: accepted.acceptedBy,
  date: accepted.date,
});
