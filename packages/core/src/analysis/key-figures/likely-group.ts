import type { SetObjective } from "../../graph/best-set.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import type { GroupTerms } from "./find-group.ts";

/** A group that reaches more in the neighbourhood as it probably is than the one that is best on what was recorded. */
export interface LikelyGroup {
  /** By number, in ascending order. */
  readonly group: readonly number[];
  /** How many more parents it may expect to reach than the proposed group: the mean over replicates. */
  readonly gains: number;
}

/** What is looked at. */
export interface LikelySearch {
  /** Neighbourhoods as they might be: the first {@link drawnForLikely} replicates. */
  readonly drawn: readonly CoverageField[];
  readonly terms: GroupTerms;
  readonly group: readonly number[];
  /** The share of replicates in whose best group somebody is. */
  readonly shareOf: (person: number) => number;
}

/** So many replicates are looked at: one half to choose by, the other to judge by, since the same would flatter it. */
export const drawnForLikely = 100;
const mostRounds = 4;
/** So many people outside the group are tried in the place of a member. */
const mostTried = 6;
/** Less than this is no difference that a coordinator would notice: half a parent. */
export const leastGain = 0.5;

/**
 * Exchanges members of the proposed group for those who are often in best groups, as long as the mean over drawn
 * neighbourhoods rises. Returns `undefined` where that gains less than half a parent, which is usual where interviews are
 * missing at random; where those who are named least were missed, it can be more. Conditions on parts and fairness are not
 * looked after, so nothing is said under them. Cost: a few hundred groups in 50 replicates.
 */
export function likelyGroup(search: LikelySearch): LikelyGroup | undefined {
  const { drawn, terms, group } = search;
  if (terms.cover !== undefined || terms.fair !== undefined || drawn.length < 2) return undefined;
  const objectives = drawn.map(coverageObjective);
  const chosenBy = drawn.length >> 1;
  const best = bestByExchange(objectives.slice(0, chosenBy), search);
  if (best.every((member) => group.includes(member))) return undefined;
  const [proposed = 0, likely = 0] = meansIn(objectives.slice(chosenBy), [group, best]);
  return likely - proposed < leastGain ? undefined : { group: best, gains: likely - proposed };
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
function exchanged(group: readonly number[], { terms, shareOf }: LikelySearch): number[][] {
  const outside = terms.candidates
    .filter((candidate) => !group.includes(candidate) && shareOf(candidate) > 0)
    .sort((a, b) => shareOf(b) - shareOf(a) || a - b)
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
