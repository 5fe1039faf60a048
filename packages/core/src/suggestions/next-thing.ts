import { interviewedIn, namesAsked } from "../analysis/key-figures/interviewed.ts";
import { candidatesIn } from "../analysis/key-figures/candidates.ts";
import { stageRange } from "../model/vocabulary.ts";
import { familiarOccasion, introducersOf, keyFigureFor, type NewTie } from "./new-ties.ts";
import { mayNotMeet, personAt, type PlanSetting, type UnassignedReason } from "./options.ts";

/** What can be done for somebody who gets no invitation now, in the order in which it is looked for. */
export const nextKinds = ["tell", "occasion", "interview", "meeting", "candidate", "activity", "wait"] as const;
/** One of {@link nextKinds}. */
export type NextKind = (typeof nextKinds)[number];

/** The next best thing for somebody who gets no invitation; people and occasions by id. */
export interface NextThing {
  readonly kind: NextKind;
  /** Who tells her, meets the other, or is at the activity. */
  readonly keyFigure?: string;
  /** Whom she trusts: who meets the key figure, or might become a candidate. */
  readonly member?: string;
  /** Where; `null` where nothing is planned that suits. */
  readonly occasion?: string | null;
  /** The rung of what should be planned. */
  readonly stage?: number;
}

/** What the next thing is looked for with. */
export interface NextQuery {
  readonly target: number;
  readonly reason: UnassignedReason;
  /** The new ties that the plan proposes. */
  readonly newTies: readonly NewTie[];
  /** Who could tell her, where she is only to be told. */
  readonly teller: string | undefined;
}

/** Reasons under which somebody is left in peace. */
const leftAlone: readonly UnassignedReason[] = ["protected", "noConsent"];
const waiting: readonly UnassignedReason[] = ["alreadyAsked", "askedLately"];
const noRoom: readonly UnassignedReason[] = ["noCapacity", "resting", "paused"];

/**
 * The next best thing for somebody who gets no invitation now; `null` where she is to be left in peace. Without a route: an
 * interview, since nobody knows yet whom she trusts; or a meeting of somebody whom she trusts and a key figure; or that one as a new
 * candidate; or an activity at which a key figure is. Where those who could ask have no room: a candidate, an activity, or to wait.
 */
export function nextThingFor(setting: PlanSetting, query: NextQuery): NextThing | null {
  const { reason, teller, target } = query;
  if (leftAlone.includes(reason)) return null;
  if (reason === "onlyTell") return teller === undefined ? null : { kind: "tell", keyFigure: teller };
  if (waiting.includes(reason)) return { kind: "wait" };
  if (reason === "noOccasion") return { kind: "occasion", stage: nextStageOf(setting, target) };
  if (noRoom.includes(reason)) return candidateFor(setting, target) ?? activityFor(setting, target) ?? { kind: "wait" };
  return (
    interviewOf(setting, query) ??
    meetingFor(setting, query) ??
    candidateFor(setting, target) ??
    activityFor(setting, target) ?? { kind: "wait" }
  );
}

/** The ways in which she is on the map already were not asked of herself. */
function interviewOf({ network, asOf, ...setting }: PlanSetting, { target, reason }: NextQuery): NextThing | null {
  const person = personAt({ network, asOf, ...setting }, target);
  const isAsked = interviewedIn(network, asOf)[target] === 1 || namesAsked(network, person) !== undefined;
  return reason === "noRoute" && !isAsked ? { kind: "interview" } : null;
}

function meetingFor(setting: PlanSetting, { target, newTies }: NextQuery): NextThing | null {
  const trusted = introducersOf(setting, target).filter((person) => mayMeet(setting, target, person));
  const member = newTies.find((tie) => trusted.includes(tie.member))?.member ?? trusted[0];
  if (member === undefined) return null;
  const keyFigure = keyFigureFor(setting, member);
  return keyFigure === undefined ? null : meetingOf(setting, { member, keyFigure });
}

/** The meeting of two, and where it could be. */
export function meetingOf(setting: PlanSetting, { member, keyFigure }: Omit<NewTie, "opens">): NextThing {
  const [one, other] = [personAt(setting, member), personAt(setting, keyFigure)];
  return {
    kind: "meeting",
    member: one.id,
    keyFigure: other.id,
    occasion: familiarOccasion(setting, [one]),
  };
}

/** Somebody whom she trusts, who consented and is no key figure yet. */
function candidateFor(setting: PlanSetting, target: number): NextThing | null {
  const { offsets, targets } = setting.graph.trustees;
  const trusted = targets.subarray(offsets[target], offsets[target + 1]);
  const willing = candidatesIn(setting.network, setting.asOf, false);
  const member = [...trusted].find(
    (person) => willing.includes(person) && !setting.askers.has(person) && mayMeet(setting, target, person),
  );
  return member === undefined ? null : { kind: "candidate", member: personAt(setting, member).id };
}

function activityFor(setting: PlanSetting, target: number): NextThing | null {
  const person = personAt(setting, target);
  const occasion = familiarOccasion(setting, [person]);
  const activity = setting.network.rows.activities.find(({ id }) => id === occasion);
  const keyFigure = keyFigureFor(setting, target, activity?.organisers);
  return keyFigure === undefined ? null : { kind: "activity", keyFigure: personAt(setting, keyFigure).id, occasion };
}

const mayMeet = (setting: PlanSetting, target: number, person: number): boolean =>
  !mayNotMeet(setting, [personAt(setting, target).id, personAt(setting, person).id]);

/** The highest rung that she is ready for. */
const nextStageOf = (setting: PlanSetting, target: number): number =>
  Math.min(stageRange.highest, (personAt(setting, target).stage ?? 0) + 1);
