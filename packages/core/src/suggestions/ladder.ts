import { refuse } from "../base/errors.ts";
import { calendarDate } from "../base/time.ts";
import { nextDateOf, rungOf } from "../model/activity-dates.ts";
import type { Network } from "../model/network.ts";
import { stageRange } from "../model/vocabulary.ts";
import { occasionsUpTo } from "./occasion.ts";

/** One rung on the way to a goal, with the occasion for it. */
export interface Rung {
  readonly stage: number;
  /** `null` where nothing is planned on this rung: something to organise first. */
  readonly occasion: string | null;
  /** The day of that occasion; `null` where there is none. */
  readonly date: string | null;
}

/** For whom, and how far. */
export interface LadderOptions {
  readonly person: string;
  /** The rung that is asked for: 4 is an activity in the school building. */
  readonly goalStage: number;
  readonly asOf: string;
}

/**
 * The rungs from where somebody stands to a goal, lowest first: each one occasion, familiar places before others, so that
 * a school's wish becomes a few small steps (PN-24). Empty when she has been there already. Somebody whose stage is not
 * recorded starts at the beginning; one occasion serves one rung.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/out-of-range`, `query/date-invalid`
 */
export function ladderTo(network: Network, { person, goalStage, asOf }: LadderOptions): Rung[] {
  const day = calendarDate(asOf);
  const { lowest, highest } = stageRange;
  if (!Number.isInteger(goalStage) || goalStage < lowest || goalStage > highest)
    refuse("query/out-of-range", "goalStage", { minimum: lowest, maximum: highest });
  const { stage = 0 } = network.people.get(person) ?? refuse("query/unknown-person", "person");
  const open = occasionsUpTo(network, goalStage, day);
  return Array.from({ length: Math.max(0, goalStage - stage) }, (_, step): Rung => {
    const rung = stage + step + 1;
    const occasion = open.find((activity) => rungOf(activity) === rung);
    const date = occasion === undefined ? undefined : nextDateOf(occasion, day);
    return { stage: rung, occasion: occasion?.id ?? null, date: date ?? null };
  });
}
