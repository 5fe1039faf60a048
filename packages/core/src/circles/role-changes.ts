import { errorOf, problem } from "../base/errors.ts";
import { actsTexts, refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { endAsks } from "../model/asks.ts";
import { type Changed, inTurn, withPerson } from "../model/change.ts";
import { findPerson } from "../model/find-person.ts";
import type { Network } from "../model/network.ts";
import { roleOn, withRole } from "../model/roles.ts";
import type { Role, RoleReason } from "../model/vocabulary.ts";
import { unmetByPerson, type UnmetRule } from "./rules/registry.ts";

/** A decision about a person's role: a person makes it, and the reason can be kept. */
export interface RoleDecision {
  readonly person: string;
  /** Who decided. */
  readonly by: string;
  readonly date: string;
  readonly reason?: RoleReason;
}

/**
 * The rules that stand between a person and the first circle on a day; none when she can be confirmed. Answers that are
 * unknown count as not met, and the reason says which: not asked, declined, unreadable or too old.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/date-invalid`
 */
export const unmetForConfirmation = (
  network: Network,
  { person, asOf }: { readonly person: string; readonly asOf: string },
): UnmetRule[] => unmetByPerson(network, findPerson(network, person), { asOf: calendarDate(asOf), at: "confirmation" });

/**
 * Confirms a key figure. Every rule that is set for confirmation must be met on that day: she agreed, her criteria are
 * judged, others named her as an example, and at least one other parent trusts her.
 *
 * @throws ParentCirclesError `role/rule-unmet` for each rule that is not met, with its name and reason;
 *   `role/not-possible` for a coach, or who is a key figure already; `query/unknown-person`, `query/date-invalid`
 */
export function confirmKeyFigure(network: Network, decision: RoleDecision): Changed {
  refuseFrom(network, decision, { coach: "isCoach", keyFigure: "isKeyFigure" });
  const unmet = unmetForConfirmation(network, { person: decision.person, asOf: decision.date });
  if (unmet.length > 0)
    throw errorOf(
      unmet.map(({ rule, reason, have, need }) => problem("role/rule-unmet", "person", { rule, reason, have, need })),
      actsTexts,
    );
  return inRole(network, decision, "keyFigure");
}

/** Proposes a parent as candidate: no rule need be met yet. A key figure becomes candidate by {@link stepDown}. */
export function proposeCandidate(network: Network, decision: RoleDecision): Changed {
  refuseFrom(network, decision, { coach: "isCoach", keyFigure: "isKeyFigure", candidate: "isCandidate" });
  return inRole(network, decision, "candidate");
}

/**
 * A key figure steps down: to candidate, as a finding may propose, or to member. The asks that wait for her are void in
 * the same step; somebody else can be asked.
 */
export function stepDown(network: Network, decision: RoleDecision & { readonly to?: "candidate" | "member" }): Changed {
  refuseFrom(network, decision, { coach: "isCoach", candidate: "isCandidate", member: "isMember" });
  return inTurn(network, [
    (before) => inRole(before, decision, decision.to ?? "member"),
    (before) => endAsks(before, "void", ({ asker }) => asker === decision.person),
  ]);
}

/** Ends the role of a candidate or a coach: from that day on she is a member. */
export function endRole(network: Network, decision: RoleDecision): Changed {
  refuseFrom(network, decision, { member: "isMember", keyFigure: "isKeyFigure" });
  return inRole(network, decision, "member");
}

function refuseFrom(
  network: Network,
  { person, date }: RoleDecision,
  reasons: Readonly<Partial<Record<Role, string>>>,
): void {
  const reason = reasons[roleOn(findPerson(network, person), calendarDate(date, "date"))];
  if (reason !== undefined) refuseAct("role/not-possible", "person", { reason });
}

function inRole(network: Network, { person: id, by, date, reason }: RoleDecision, role: Role): Changed {
  const person = withRole(findPerson(network, id), { role, date: calendarDate(date, "date"), by, reason });
  return { network: withPerson(network, person), changes: [{ code: "roleRecorded", person: id, role }] };
}
