import type { CalendarDate } from "../../base/ids.ts";
import { calendarDate } from "../../base/time.ts";
import { mayBe } from "../../model/consent.ts";
import type { Institution, Tie } from "../../model/document.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";
import { roleOn } from "../../model/roles.ts";
import { tieMeanings } from "../../model/tie-meanings.ts";
import type { TieType } from "../../model/vocabulary.ts";
import { holdsOn } from "../../trust/trust-arcs.ts";

/** Two who work together: institutions with each other, or one with the key group. */
export interface CooperationTie {
  readonly from: string;
  readonly to: string;
  readonly type: TieType;
}

/** Who works together in a network (PN-25). */
export interface Cooperation {
  readonly ties: readonly CooperationTie[];
  /** Institutions that work with nobody here. */
  readonly alone: readonly string[];
  /** Kinds of institution with which the method works and of which none takes part. */
  readonly missingKinds: readonly Institution["kind"][];
}

/** Schools, social work, welfare, the residents' own organisations and the district office (method 1.1). */
const partnerKinds = ["school", "socialWork", "welfare", "selfOrganisation", "districtOffice"] as const;

/**
 * The cooperation of a network on a day: ties among institutions, and between an institution and a key figure. Who of
 * the parents knows whom is no cooperation and stays out.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function cooperationOf(recorded: Network, options: { readonly asOf: string }): Cooperation {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const ties = network.rows.ties.filter(
    (tie) => tieMeanings[tie.type].isWork === true && holdsOn(tie, asOf) && isWork(network, tie, asOf),
  );
  const busy = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const institutions = network.rows.institutions;
  return {
    ties: ties.map(({ from, to, type }) => ({ from, to, type })),
    alone: institutions.map(({ id }) => id).filter((id) => !busy.has(id)),
    missingKinds: partnerKinds.filter((kind) => !institutions.some((one) => one.kind === kind)),
  };
}

function isWork({ institutions, people }: Network, { from, to }: Tie, asOf: CalendarDate): boolean {
  const takesPart = (id: string): boolean => {
    const person = people.get(id);
    return person !== undefined && roleOn(person, asOf) === "keyFigure" && mayBe(person, "onMap", asOf);
  };
  if (institutions.has(from)) return institutions.has(to) || takesPart(to);
  return institutions.has(to) && takesPart(from);
}
