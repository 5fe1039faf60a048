/**
 * A monotone, submodular quantity that is never below the objective, grown and shrunk one member at a time: what lets
 * the search leave out whole families of sets.
 */
export interface Relaxation {
  /** The relaxed value of the members added so far. */
  readonly value: () => number;
  /** By how much adding a candidate would raise it. */
  readonly gain: (candidate: number) => number;
  readonly add: (candidate: number) => void;
  /** Takes the last added member out again. */
  readonly undo: () => void;
}

/** What the search maximises: the value of a whole set, with an upper bound for unfinished ones. */
export interface SetObjective {
  /** The value of a complete set of candidates, in ascending order. */
  readonly value: (members: readonly number[]) => number;
  /** Opens a relaxation that holds no member yet. */
  readonly relax: () => Relaxation;
}

/** Which sets are allowed, and how long to look. */
export interface SetSearch {
  readonly objective: SetObjective;
  /** Who may be chosen, in ascending order. */
  readonly candidates: readonly number[];
  /** Who is in every set. */
  readonly required: readonly number[];
  /** How many members a set has, those required included. */
  readonly size: number;
  /** After so many unfinished sets the search stops and gives a bound in place of a proof. */
  readonly maxNodes: number;
}

/** The best sets: all that tie, each in ascending order, and no allowed set is worth more than `bound`. */
export interface BestSets {
  readonly value: number;
  readonly sets: readonly (readonly number[])[];
  /** Equal to `value` when the search ran to its end. */
  readonly bound: number;
  readonly proven: boolean;
}

/** Values closer than this are equal: rounding must not decide between two people. */
export const tieTolerance = 1e-9;
const mostTies = 1_000;

interface State {
  readonly search: SetSearch;
  readonly relaxation: Relaxation;
  readonly members: number[];
  best: number;
  sets: number[][];
  nodes: number;
  /** The largest bound of what was left unexplored when the nodes ran out. */
  unexplored: number;
}

/**
 * The sets of a given size with the highest value, by depth-first branch and bound. Exact, with every tied set (up to
 * 1,000), unless `maxNodes` runs out; then the best found, with a bound on what was missed.
 *
 * An unfinished set is left when its relaxed value plus the largest remaining gains cannot reach the best one found:
 * sound because the relaxation is submodular (Nemhauser, Wolsey and Fisher 1978).
 */
export function bestSets(search: SetSearch): BestSets {
  const { size, required, candidates, objective } = search;
  const relaxation = objective.relax();
  for (const member of required) relaxation.add(member);
  const state: State = {
    search,
    relaxation,
    members: [...required],
    best: -Infinity,
    sets: [],
    nodes: 0,
    unexplored: -Infinity,
  };
  const free = candidates.filter((candidate) => !required.includes(candidate));
  if (size === required.length) offer(state);
  else explore(state, free);
  return {
    value: state.best,
    sets: state.sets.map((set) => set.toSorted((a, b) => a - b)).sort(bySets),
    bound: Math.max(state.best, state.unexplored),
    proven: state.unexplored <= state.best + tieTolerance,
  };
}

function explore(state: State, free: readonly number[]): void {
  const { relaxation, members, search } = state;
  const missing = search.size - members.length;
  const gains = free.map((candidate) => ({ candidate, gain: relaxation.gain(candidate) }));
  gains.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
  const reached = relaxation.value();
  for (let first = 0; first + missing <= gains.length; first++) {
    const bound = reached + sumOfGains(gains, first, missing);
    if (bound < state.best - tieTolerance) return;
    if (state.nodes >= search.maxNodes) {
      state.unexplored = Math.max(state.unexplored, bound);
      return;
    }
    state.nodes++;
    members.push(gains[first]?.candidate as number);
    if (missing === 1) offer(state);
    else
      descend(
        state,
        gains.slice(first + 1).map(({ candidate }) => candidate),
      );
    members.pop();
  }
}

function descend(state: State, free: readonly number[]): void {
  state.relaxation.add(state.members[state.members.length - 1] as number);
  explore(state, free);
  state.relaxation.undo();
}

function offer(state: State): void {
  const set = state.members.toSorted((a, b) => a - b);
  const value = state.search.objective.value(set);
  if (value > state.best + tieTolerance) state.sets = [set];
  else if (value >= state.best - tieTolerance && state.sets.length < mostTies) state.sets.push(set);
  state.best = Math.max(state.best, value);
}

function sumOfGains(gains: readonly { gain: number }[], first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += gains[index]?.gain ?? 0;
  return sum;
}

function bySets(a: readonly number[], b: readonly number[]): number {
  for (const [index, member] of a.entries()) {
    const difference = member - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
