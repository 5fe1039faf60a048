import type { SetObjective } from "../../graph/best-set.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import type { GroupTerms } from "./find-group.ts";

/** A group that reaches more in the neighbourhood as it probably is than the one that is best on what was recorded. */
export interface LikelyGroup {
  /** By number, in ascending order. */
  readonly group: readonly number[];
  /** How many more parents it may expect to reach than the proposed group: the mean over the replicates that judge it. */
  readonly gains: number;
  /** What it reaches in each replicate that judges it. */
  readonly reached: readonly number[];
}

/** What is looked at. */
export interface LikelySearch {
  readonly terms: GroupTerms;
  readonly group: readonly number[];
  /** In how many replicates so far somebody was in the best group. */
  readonly timesOf: (person: number) => number;
}

/** So many replicates choose it at most, half of all; all others judge it, since those that chose it would flatter it. */
const mostChoosing = 50;
const mostRounds = 4;
/** So many people outside the group are tried in the place of a member. */
const mostTried = 6;
/** Less than this is no difference that a coordinator would notice: half a parent. */
export const leastGain = 0.5;

/**
 * Exchanges members of the proposed group for those who are often in best groups, as long as the mean over drawn
 * neighbourhoods rises. Nothing comes of it where that gains less than half a parent, which is usual where interviews are
 * missing at random; where those who are named least were missed, it can be more. Conditions on parts and fairness are not
 * looked after, so nothing is said under them. Cost: a few hundred groups in 50 replicates.
 */
export function likelyTally(search: LikelySearch, replicates: number) {
  const { terms, group } = search;
  const choosing = terms.cover === undefined && terms.fair === undefined ? Math.min(mostChoosing, replicates >> 1) : 0;
  const drawn: CoverageField[] = [];
  const reached: number[] = [];
  const proposed: number[] = [];
  let likelier: readonly number[] = group;
  return {
    /** The first replicate by which it is judged. */
    since: choosing,
    /** Adds a replicate, and what the proposed group reaches in it. */
    add: (field: CoverageField, own: number): void => {
      if (drawn.length < choosing) {
        if (drawn.push(field) === choosing) likelier = bestByExchange(drawn.map(coverageObjective), search);
        return;
      }
      proposed.push(own);
      reached.push(likelier === group ? own : coverageObjective(field).value(likelier));
    },
    result: (): LikelyGroup | undefined => {
      const gains =
        reached.reduce((sum, value, place) => sum + value - (proposed[place] as number), 0) / reached.length;
      return gains >= leastGain ? { group: likelier, gains, reached } : undefined;
    },
  };
}

function bestByExchange(objectives: readonly SetObjective[], search: LikelySearch): readonly number[] {
  let best = [...search.group].sort((a, b) => a - b);
  for (let round = 0; round < mostRounds; round++) {
    const tried = [best, ...exchanged(best, search)];
    const means = meansIn(objectives, tried);
    const at = means.indexOf(Math.max(...means));
    if (at === 0) break;
    best = tried[at] as number[];
  }
  return best;
}

/** The groups in which one member has given her place to somebody who is often in best groups. */
function exchanged(group: readonly number[], { terms, timesOf }: LikelySearch): number[][] {
  const outside = terms.candidates
    .filter((candidate) => !group.includes(candidate) && timesOf(candidate) > 0)
    .sort((a, b) => timesOf(b) - timesOf(a) || a - b)
    .slice(0, mostTried);
  return group
    .filter((member) => !terms.required.includes(member))
    .flatMap((leaving) =>
      outside.map((joining) => [...group.filter((member) => member !== leaving), joining].sort((a, b) => a - b)),
    );
}

/** The mean of what each group reaches in some neighbourhoods. */
const meansIn = (drawn: readonly SetObjective[], groups: readonly (readonly number[])[]): number[] =>
  groups.map((group) => drawn.reduce((sum, { value }) => sum + value(group), 0) / drawn.length);
