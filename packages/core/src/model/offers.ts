import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { withPerson } from "./change.ts";
import { mayBe } from "./consent.ts";
import { findPerson } from "./find-person.ts";
import { inOrder } from "./in-order.ts";
import type { Network } from "./network.ts";
import { type SupportKind, supportKinds } from "./vocabulary.ts";

/** What somebody offers to other mothers, in her own words of four kinds. */
export interface OfferedSupport {
  readonly person: string;
  readonly offers: readonly SupportKind[];
  /** Who enters it: she herself, since strengths are hers to name (PN-17). */
  readonly by: string;
}

/**
 * The network in which a mother says what she offers: to exchange, to advise, to support, to come along (PN-16). An empty
 * list takes all back.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/value-not-allowed`, `query/only-herself` when another enters it
 */
export function recordOffers(network: Network, { person: id, offers, by }: OfferedSupport): Network {
  const person = findPerson(network, id);
  if (by !== id) refuseAct("query/only-herself", "by");
  for (const [place, offer] of offers.entries())
    if (!supportKinds.includes(offer)) refuse("query/value-not-allowed", `offers/${place}`, { allowed: supportKinds });
  return withPerson(network, { ...person, offers: [...new Set(offers)] });
}

/** Who offers each kind of support on a day, of those who may be on the map, in the order of their ids. */
export function offersOf(
  recorded: Network,
  options: { readonly asOf: string },
): Readonly<Record<SupportKind, readonly string[]>> {
  const network = inOrder(recorded);
  const asOf: CalendarDate = calendarDate(options.asOf);
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  const who = (kind: SupportKind): string[] =>
    onMap.filter(({ offers }) => offers?.includes(kind) === true).map(({ id }) => id);
  return Object.fromEntries(supportKinds.map((kind) => [kind, who(kind)])) as Record<SupportKind, string[]>;
}
