import { calendarDate } from "../base/time.ts";
import type { OutreachRequest } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import { type Network, withRows } from "../model/network.ts";
import { withPairRulesFrom } from "../model/pair-rules.ts";
import { keyFiguresOf } from "../circles/reach.ts";
import { burdenLimits } from "../circles/burden.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

/** What it would bring if one key figure could take one more ask. */
export interface OneMoreAsk {
  readonly asker: string;
  /** More invitations expected to be accepted; can be below 0, since the plan minimises cost. */
  readonly expectedYes: number;
  /** More people with an invitation. */
  readonly invited: number;
  /** By how much the cost of the plan falls; never below 0. */
  readonly costSaved: number;
}

/**
 * For each key figure, what the plan for a request would gain if she could take one ask more: those who gain something, the
 * most first. It shows where help would count; it is no reason to ask more of her.
 *
 * Cost: one plan per key figure.
 *
 * @throws ParentCirclesError as {@link suggestOutreach}
 */
export function oneMoreAsk(
  recorded: Network,
  request: OutreachRequest,
  options: { readonly asOf: string },
): readonly OneMoreAsk[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const now = suggestOutreach(network, request, { asOf });
  return keyFiguresOf(network, asOf)
    .map(({ id }) => {
      const then = suggestOutreach(withOneMore(network, id), request, { asOf });
      return {
        asker: id,
        expectedYes: then.expectedYes - now.expectedYes,
        invited: then.plan.length - now.plan.length,
        costSaved: Math.max(0, now.cost - then.cost),
      };
    })
    .filter(({ costSaved }) => costSaved > smallestGain)
    .toSorted((a, b) => b.costSaved - a.costSaved);
}

/** Less than this is rounding. */
const smallestGain = 1e-6;

const withOneMore = (network: Network, asker: string): Network =>
  withPairRulesFrom(
    network,
    withRows(network, {
      people: network.rows.people.map((person) =>
        person.id === asker ? { ...person, capacity: (person.capacity ?? burdenLimits.openAsks) + 1 } : person,
      ),
    }),
  );
