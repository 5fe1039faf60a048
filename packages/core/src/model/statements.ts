import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { type Changed, withPerson } from "./change.ts";
import type { OwnStep } from "./consent-acts.ts";
import type { Person, Tie } from "./document.ts";
import { findPerson } from "./find-person.ts";
import { type Network, withRows } from "./network.ts";

/** A tie, by its id or by its place in the list of ties. */
export type TieReference = string | number;

/** A statement that somebody contests. */
export interface Contest extends OwnStep {
  readonly tie: TieReference;
}

/**
 * She contests what somebody else said of her: the statement is kept, marked, and used for nothing. What she said
 * herself she corrects with {@link rectify}.
 *
 * @throws ParentCirclesError `rights/not-possible` when the tie does not concern her or is her own statement;
 *   `query/unknown-tie`, `query/unknown-person`, `query/date-invalid`
 */
export function contestTie(network: Network, { person, tie, date }: Contest): Changed {
  findPerson(network, person);
  calendarDate(date, "date");
  const place = placeOf(network, tie);
  const row = network.rows.ties[place] as Tie;
  if (row.from !== person && row.to !== person) refuseAct("rights/not-possible", "tie", { reason: "notAboutHer" });
  if (isStatementOf(row, person)) refuseAct("rights/not-possible", "tie", { reason: "herOwnStatement" });
  return { network: withTie(network, place, { ...row, contested: true }), changes: [{ code: "tieContested", place }] };
}

/** What a person corrects: an answer of her own about a tie, or what is kept of herself. */
export interface Rectification extends OwnStep {
  readonly tie?: TieReference;
  /** The answer as it should be; `null` when she would rather not answer. */
  readonly score?: number | null;
  readonly displayName?: string;
  readonly languages?: readonly string[];
  readonly introducing?: boolean;
}

/**
 * She corrects her own answers: the score of a tie that she reported, which is then dated to this day, or her
 * display name, languages and whether she introduces people.
 *
 * @throws ParentCirclesError `rights/not-possible` for a statement of others, or for languages without her consent to
 *   keep them; `query/out-of-range`, `query/unknown-tie`, `query/unknown-person`, `query/date-invalid`
 */
export function rectify(network: Network, correction: Rectification): Changed {
  const person = findPerson(network, correction.person);
  calendarDate(correction.date, "date");
  const own = ownFieldsIn(person, correction);
  const changed = own === undefined ? network : withPerson(network, { ...person, ...own });
  const changes: Changed["changes"] = own === undefined ? [] : [{ code: "personRectified", person: person.id }];
  if (correction.tie === undefined) return { network: changed, changes };
  const place = placeOf(network, correction.tie);
  return {
    network: withTie(changed, place, rectifiedTie(network.rows.ties[place] as Tie, correction)),
    changes: [...changes, { code: "tieRectified", place }],
  };
}

function ownFieldsIn(person: Person, { displayName, languages, introducing }: Rectification): object | undefined {
  if (languages !== undefined && person.consent?.scopes?.includes("storeLanguage") !== true)
    refuseAct("rights/not-possible", "languages", { reason: "noConsent" });
  const given = Object.entries({ displayName, languages, introducing }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function rectifiedTie(tie: Tie, { person, score, date }: Rectification): Tie {
  if (!isStatementOf(tie, person)) refuseAct("rights/not-possible", "tie", { reason: "statementOfOthers" });
  if (typeof score === "number" && (!Number.isInteger(score) || score < 1 || score > 5))
    refuse("query/out-of-range", "score", { minimum: 1, maximum: 5 });
  const { score: _, unanswered: __, ...rest } = tie;
  if (score === null) return { ...rest, unanswered: "declined", date };
  return score === undefined ? tie : { ...rest, score, date };
}

/** Whether somebody said this herself: who trusts of her trust, or who is trusted of the trust in her. */
export const isStatementOf = ({ from, to, reportedBy }: Tie, person: string): boolean =>
  (reportedBy === "truster" && from === person) || (reportedBy === "trustee" && to === person);

function placeOf({ rows: { ties } }: Network, tie: TieReference): number {
  const place = typeof tie === "number" ? tie : ties.findIndex(({ id }) => id === tie);
  return ties[place] === undefined ? refuseAct("query/unknown-tie", "tie") : place;
}

const withTie = (network: Network, place: number, tie: Tie): Network =>
  withRows(network, { ties: network.rows.ties.with(place, tie) });
