import type { Network } from "../model/network.ts";
import { coverageFieldOf, type CoverageQuery } from "./coverage-field.ts";
import { coverageObjective } from "./group-coverage.ts";
import { candidatesIn } from "./key-figures/candidates.ts";
import { findGroups, type GroupTerms } from "./key-figures/find-group.ts";
import { replicatorOf } from "./key-figures/replicates.ts";

/** What group the interviews are held for, and where chance begins. */
export interface WorthQuery extends CoverageQuery {
  readonly size: number;
  readonly seed: number;
}

const neighbourhoodsDrawn = 40;
/** Unfinished sets that a search looks at: a good group is enough where its worth is averaged. */
const nodesPerSearch = 500;

/**
 * How many parents more a group may expect to reach that is chosen after everybody was interviewed than one that is chosen
 * now: the mean over drawn neighbourhoods (see `namesOfOthers`) of what the best group of each reaches and what the present
 * one reaches there, every tie as strong as is believed, since interviews tell of names and not how they will be kept.
 *
 * Returns `null` where nobody was interviewed, or nobody may be a candidate: nothing can be said of it then. Source: the expected
 * value of perfect information (Raiffa and Schlaifer 1961). Cost: forty searches for a group.
 */
export function worthOfInterviews(network: Network, { size, seed, ...query }: WorthQuery): number | null {
  const candidates = candidatesIn(network, query.asOf, false);
  const replicate = replicatorOf(network, query, { seed, strengths: "believed" });
  if (replicate === undefined || candidates.length === 0) return null;
  const terms: GroupTerms = {
    size: Math.min(size, candidates.length),
    candidates,
    required: [],
    cover: undefined,
    parts: 0,
    fair: undefined,
  };
  const search = { maxNodes: nodesPerSearch, mostTies: 1 };
  const present = findGroups(coverageFieldOf(network, query), terms, search).sets[0] ?? [];
  let worth = 0;
  for (let number = 0; number < neighbourhoodsDrawn; number++) {
    const drawn = replicate(number);
    const { value } = coverageObjective(drawn);
    const best = findGroups(drawn, terms, { ...search, start: [present] }).sets[0] ?? present;
    worth += (value(best) - value(present)) / neighbourhoodsDrawn;
  }
  return worth;
}
