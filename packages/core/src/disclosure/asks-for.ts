import type { CalendarDate } from "../base/ids.ts";
import { addDays, calendarDate } from "../base/time.ts";
import { burdenLimits, isOpen } from "../circles/burden.ts";
import { asksShownOn, isWaiting } from "../model/asks.ts";
import type { Ask } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** An ask as its asker and the care team see it: whom, to what, until when; no score and no reason. */
export interface AskShown {
  readonly id: string;
  readonly request: string;
  readonly target: { readonly id: string; readonly label: string };
  readonly asker: { readonly id: string; readonly label: string };
  readonly via?: { readonly id: string; readonly label: string };
  readonly occasion?: string;
  readonly state: Ask["state"];
  readonly date: string;
  readonly expires: string;
}

/**
 * The asks that a viewer may know of: the care team all, a key figure her own. An ask in which somebody takes part who
 * may not be on the map any more is shown to nobody: her withdrawal holds at once.
 */
export function asksFor(network: Network, viewer: Viewer): Disclosed<readonly AskShown[]> {
  checkAudience(viewer, "asks");
  const visible = visibleNetwork(network, viewer);
  const asOf = calendarDate(viewer.asOf);
  const asks = asksShownOn(visible, asOf).filter(({ asker }) => isCareTeam(viewer) || asker === viewer.person);
  return disclosed(asks.map((ask) => askShown(visible, ask, asOf)));
}

function askShown(network: Network, ask: Ask, asOf: CalendarDate): AskShown {
  const named = (id: string) => ({ id, label: network.people.get(id)?.displayName ?? id });
  return {
    id: ask.id,
    request: ask.request,
    target: named(ask.target),
    asker: named(ask.asker),
    ...(ask.via === undefined ? {} : { via: named(ask.via) }),
    ...(ask.occasion === undefined ? {} : { occasion: ask.occasion }),
    state: isWaiting(ask) && !isOpen(ask, asOf) ? "expired" : ask.state,
    date: ask.date,
    expires: addDays(ask.date as CalendarDate, burdenLimits.askExpiresDays),
  };
}
