import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { type Changed, inTurn } from "./change.ts";
import type { MergeRecord, Person, Tie } from "./document.ts";
import { type Network, withRows } from "./network.ts";
import { readRow } from "./read-row.ts";
import { addPerson, type SuppressionHash } from "./suppression.ts";

/** Whether a tie says who referred whom, and is not between two institutions: that is cooperation. */
export const isReferral = ({ institutions }: Network, { type, from, to }: Tie): boolean =>
  type === "refers" && !(institutions.has(from) && institutions.has(to));

/** The network without any referral of a person, in its ties and in the records of merges. */
export function withoutReferrals(network: Network): Network {
  const { ties, merges } = network.rows;
  const stays = (tie: Tie): boolean => !isReferral(network, tie);
  if (ties.every(stays) && merges.every((merge) => merge.ties?.every(stays) !== false)) return network;
  const withoutIn = (merge: MergeRecord): MergeRecord =>
    merge.ties === undefined ? merge : { ...merge, ties: merge.ties.filter(stays) };
  return withRows(network, {
    ties: ties.filter(stays),
    ...(merges.length === 0 ? {} : { merges: merges.map(withoutIn) }),
  });
}

/**
 * A network that takes another's place, with the referrals of those who are in both: whoever brings it was never shown
 * them, and could not bring them along.
 */
export function withReferralsOf(before: Network, after: Network): Network {
  const isEnd = (id: string): boolean => after.people.has(id) || after.institutions.has(id);
  const brought = new Set(after.rows.ties.filter((tie) => isReferral(after, tie)).map(asText));
  const ids = new Set(after.rows.ties.map(({ id }) => id));
  const kept = before.rows.ties.filter(
    (tie) =>
      isReferral(before, tie) &&
      isEnd(tie.from) &&
      isEnd(tie.to) &&
      !brought.has(asText(tie)) &&
      (tie.id === undefined || !ids.has(tie.id)),
  );
  return kept.length === 0 ? after : withRows(after, { ties: [...after.rows.ties, ...kept] });
}

const asText = ({ from, to }: Tie): string => JSON.stringify([from, to]);

/** What an institution asks a person before it refers her, and she confirms (KM-04). */
export const referralConfirmations = ["knows", "understands", "agrees"] as const;

/** Somebody whom an institution refers, and what she said to it. */
export interface Referral {
  readonly id: string;
  /** The id that she gets, and the name by which she wants to be known. */
  readonly person: string;
  readonly displayName: string;
  readonly institution: string;
  readonly date: string;
  readonly hash: SuppressionHash;
  /** Each must be so. */
  readonly confirmed: Readonly<Record<(typeof referralConfirmations)[number], boolean>>;
}

/**
 * Adds somebody whom an institution refers: she knows of the network, and who referred her stands in a tie that is shown to
 * nobody else. Who left before comes back by it, since she agreed to it herself; whether somebody like her is in the
 * network changes nothing.
 *
 * @throws ParentCirclesError `query/unknown-institution`, `query/value-not-allowed` for what she did not confirm,
 *   `document/name-holds-contact-data`, `document/duplicate-id`
 */
export function recordReferral(network: Network, referral: Referral): Changed {
  const { id, person, displayName, institution, date: day, hash, confirmed } = referral;
  const date = calendarDate(day, "date");
  if (!network.institutions.has(institution)) refuseAct("query/unknown-institution", "/institution");
  for (const what of referralConfirmations)
    if (confirmed[what] !== true) refuse("query/value-not-allowed", `/${what}`, { allowed: ["true"] });
  const added: Person = { id: person, displayName, role: "member", consent: { state: "informed", date } };
  const tie: Tie = { id, from: institution, to: person, type: "refers", date };
  readRow("people", added);
  readRow("ties", tie);
  return inTurn(network, [
    (before) => addPerson(before, { person: added, hash, askedToComeBack: true }),
    (before) => ({ network: withRows(before, { ties: [...before.rows.ties, tie] }), changes: [] }),
  ]);
}
