import { refuseAct } from "../../base/refuse-act.ts";
import { type BestSets, bestSets, type SetObjective, type SetSearch } from "../../graph/best-set.ts";
import { boundsOf, largestOf } from "../../graph/cheap-bounds.ts";
import { goodSet, greedySet } from "../../graph/swap-search.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import { coverCondition, type Division } from "./division.ts";
import { fairCoverage } from "./fair-coverage.ts";
import type { GroupQuestion } from "./question.ts";

/** Who may be in a group, and what else must hold. */
export interface GroupTerms {
  readonly size: number;
  readonly candidates: readonly number[];
  readonly required: readonly number[];
  readonly cover: Division | undefined;
  /** How many of the parts of `cover` must be covered: as many as a group of this size can. */
  readonly parts: number;
  readonly fair: Division | undefined;
}

/** How the search goes about it. */
export type SearchManner = Pick<SetSearch, "maxNodes" | "start" | "below" | "mostTies" | "onProgress">;

/** The terms of a question for one size, some of them changed. */
export function termsOf(
  { candidates, required, cover, fair }: GroupQuestion,
  changes: Partial<GroupTerms> & { readonly size: number },
): GroupTerms {
  const terms = { candidates, required, cover, fair, parts: 0, ...changes };
  if (terms.candidates.length < terms.size || terms.required.length > terms.size)
    refuseAct("query/group-impossible", "size", { size: terms.size, candidates: terms.candidates.length });
  return terms.cover === undefined ? terms : { ...terms, parts: coverable(terms, terms.cover) };
}

/** The best groups under some terms. */
export function findGroups(field: CoverageField, terms: GroupTerms, manner: SearchManner): BestSets {
  const { size, candidates, required, cover, parts } = terms;
  const search: SetSearch = {
    objective: objectiveFor(field, terms),
    candidates,
    required,
    size,
    ...(cover === undefined ? {} : { condition: coverCondition(cover, parts) }),
    ...manner,
  };
  const known = manner.start ?? [];
  const quick = known.length === 0 ? goodSet(search) : greedySet({ ...search, candidates: mostPromising(search) });
  return bestSets({ ...search, start: quick === undefined ? known : [...known, quick] });
}

const promisingPerPlace = 4;

/** Those who reach most at best: where a good group is known already, a better one is looked for among them first. */
function mostPromising({ objective, candidates, required, size }: SetSearch): readonly number[] {
  const wanted = promisingPerPlace * size;
  if (objective.atMost === undefined || candidates.length <= wanted) return candidates;
  const bounds = boundsOf(objective.atMost, candidates);
  const least = largestOf(bounds, wanted)[wanted - 1] as number;
  return candidates.filter((candidate, place) => (bounds[place] as number) >= least || required.includes(candidate));
}

/** What is maximised: coverage, or worst-first. */
export const objectiveFor = (field: CoverageField, { fair }: Pick<GroupTerms, "fair">): SetObjective =>
  // Without a single part there is nobody to be unfair to.
  fair === undefined || fair.parts.length === 0 ? coverageObjective(field) : fairCoverage(field, fair);

const coverNodes = 20_000;

/** How many parts of a division a group of this size can cover at most. */
function coverable({ size, candidates, required }: GroupTerms, division: Division): number {
  const objective = partsObjective(division);
  const { value } = bestSets({ objective, candidates, required, size, maxNodes: coverNodes, mostTies: 1 });
  return value;
}

/** How many parts a set of candidates covers: monotone and submodular, so that it is its own relaxation. */
function partsObjective({ parts, coveredBy }: Division): SetObjective {
  const newParts = (times: Int32Array, member: number): number =>
    (coveredBy[member] as readonly number[]).filter((part) => times[part] === 0).length;
  const change = (times: Int32Array, member: number, by: number): void => {
    for (const part of coveredBy[member] as readonly number[]) times[part] = (times[part] as number) + by;
  };
  return {
    value: (members) => new Set(members.flatMap((member) => coveredBy[member] as readonly number[])).size,
    relax: () => {
      const times = new Int32Array(parts.length);
      const added: number[] = [];
      return {
        value: () => times.reduce((count, time) => count + (time > 0 ? 1 : 0), 0),
        gain: (candidate) => newParts(times, candidate),
        add: (member) => {
          added.push(member);
          change(times, member, 1);
        },
        undo: () => change(times, added.pop() as number, -1),
      };
    },
  };
}
