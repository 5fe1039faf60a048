import { boundsOf, largestOf } from "./cheap-bounds.ts";

/**
 * Bounds for unfinished sets, grown and shrunk one member at a time: what lets the search leave out whole families.
 *
 * The promise, at any moment, with the members added so far: every allowed set that holds them is worth at most
 * `value()` plus the sum of `gain` over its other members. A monotone submodular quantity that is never below the
 * objective keeps it (Nemhauser, Wolsey and Fisher 1978).
 */
export interface Relaxation {
  /** The relaxed value of the members added so far. */
  readonly value: () => number;
  /** By how much, at most, a candidate adds to it, with whatever others. */
  readonly gain: (candidate: number) => number;
  readonly add: (candidate: number) => void;
  /** Takes the last added member out again. */
  readonly undo: () => void;
  /** By how much, at most, the last `add` raised the gain of any candidate; not needed where it never does. */
  readonly rise?: () => number;
}

/** What the search maximises: the value of a whole set, with an upper bound for unfinished ones. */
export interface SetObjective {
  /** The value of a complete set of candidates, in ascending order. The array is not kept. */
  readonly value: (members: readonly number[]) => number;
  /** Opens a relaxation that holds no member yet. */
  readonly relax: () => Relaxation;
  /** A cheap bound, never below any `gain` of a candidate; it spares most gains when good sets are known. */
  readonly atMost?: (candidate: number) => number;
}

/** A condition on whole sets, followed one member at a time. */
export interface SetCondition {
  readonly add: (candidate: number) => void;
  readonly undo: () => void;
  /** Whether the set can still be completed by `missing` more members; for 0, whether it is allowed. */
  readonly possible: (missing: number) => boolean;
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
  /** After so many unfinished sets the search stops and returns a bound in place of a proof. */
  readonly maxNodes: number;
  /** What every set must meet besides. */
  readonly condition?: SetCondition;
  /** Sets known to be good and allowed; they change the time, never the answer. */
  readonly start?: readonly (readonly number[])[];
  /** How many tied sets are kept; 1,000 where not given. */
  readonly mostTies?: number;
  /** Leaves out every set worth this or more: how the runner-up is found. */
  readonly below?: number;
  /** Called with the number of unfinished sets so far, now and then; a false answer stops the search. */
  readonly onProgress?: (nodes: number) => boolean;
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
const defaultMostTies = 1_000;
const nodesPerProgress = 4_096;

/** The candidates still open at a depth, with what each adds at most. */
interface Level {
  readonly open: Int32Array;
  readonly gains: Float64Array;
}

interface State {
  readonly search: SetSearch;
  readonly relaxation: Relaxation;
  readonly members: number[];
  readonly levels: readonly Level[];
  readonly sorted: number[];
  readonly found: Set<string>;
  best: number;
  sets: number[][];
  nodes: number;
  stopped: boolean;
  /** The largest bound of what was left unexplored when the nodes ran out. */
  unexplored: number;
}

/**
 * The sets of a given size with the highest value, by depth-first branch and bound. Exact, with every tied set (up to
 * 1,000), unless `maxNodes` runs out; then the best found, with a bound on what was missed.
 *
 * An unfinished set is left when the bound of its relaxation cannot reach the best one found, and a candidate is left
 * out below it when no set with her can.
 */
export function bestSets(search: SetSearch): BestSets {
  const state = openState(search);
  for (const set of search.start ?? []) offer(state, set);
  for (const member of search.required) {
    state.relaxation.add(member);
    search.condition?.add(member);
    state.members.push(member);
  }
  const required = new Set(search.required);
  const free = search.candidates.filter((candidate) => !required.has(candidate));
  if (search.condition?.possible(search.size - required.size) === false) return resultOf(state);
  if (search.size === required.size) offer(state, state.members);
  else explore(state, 0, openRoot(state, free));
  for (let member = 0; member < search.required.length; member++) search.condition?.undo();
  return resultOf(state);
}

/** Lists at the first depth, by the cheap bounds and highest first, whoever these do not rule out. */
function openRoot(state: State, free: readonly number[]): number {
  const { search, relaxation } = state;
  const { open, gains } = state.levels[0] as Level;
  const bounds = boundsOf(search.objective.atMost, free);
  const others = search.size - state.members.length - 1;
  const largest = largestOf(bounds, others);
  const least = threshold(state) - relaxation.value() - sumOf(largest, 0, largest.length);
  const kept: number[] = [];
  for (let place = 0; place < free.length; place++) if (!((bounds[place] as number) < least)) kept.push(place);
  kept.sort((a, b) => (bounds[b] as number) - (bounds[a] as number) || a - b);
  for (const [rank, place] of kept.entries()) {
    open[rank] = free[place] as number;
    gains[rank] = bounds[place] as number;
  }
  return kept.length;
}

function openState(search: SetSearch): State {
  const depth = Math.max(1, search.size - search.required.length + 1);
  const length = search.candidates.length;
  return {
    search,
    relaxation: search.objective.relax(),
    members: [],
    levels: Array.from({ length: depth }, () => ({ open: new Int32Array(length), gains: new Float64Array(length) })),
    sorted: [],
    found: new Set(),
    best: -Infinity,
    sets: [],
    nodes: 0,
    stopped: false,
    unexplored: -Infinity,
  };
}

const resultOf = ({ best, sets, unexplored }: State): BestSets => ({
  value: best,
  sets: sets.sort(bySets),
  bound: Math.max(best, unexplored),
  proven: unexplored <= best + tieTolerance,
});

/** What a set must reach to be of interest. */
function threshold({ best, sets, search }: State): number {
  return sets.length < (search.mostTies ?? defaultMostTies) ? best - tieTolerance : best + tieTolerance;
}

function explore(state: State, depth: number, count: number): void {
  const { relaxation, members, search, levels } = state;
  const { open, gains } = levels[depth] as Level;
  const missing = search.size - members.length;
  const reached = relaxation.value();
  const kept = orderByGain(state, depth, count);
  for (let first = 0; first + missing <= kept; first++) {
    const bound = reached + sumOf(gains, first, missing);
    if (bound < threshold(state)) return;
    if (spent(state)) {
      state.unexplored = Math.max(state.unexplored, bound);
      return;
    }
    const candidate = open[first] as number;
    members.push(candidate);
    search.condition?.add(candidate);
    if (search.condition?.possible(missing - 1) !== false) {
      if (missing === 1) offer(state, members);
      else descend(state, depth, { from: first + 1, to: kept });
    }
    search.condition?.undo();
    members.pop();
  }
}

function descend(state: State, depth: number, rest: { from: number; to: number }): void {
  const { open, gains } = state.levels[depth] as Level;
  const below = state.levels[depth + 1] as Level;
  for (let place = rest.from; place < rest.to; place++) {
    below.open[place - rest.from] = open[place] as number;
    below.gains[place - rest.from] = gains[place] as number;
  }
  state.relaxation.add(state.members[state.members.length - 1] as number);
  explore(state, depth + 1, rest.to - rest.from);
  state.relaxation.undo();
}

/**
 * Sorts the open candidates by gain, highest first, without those who can be in no set of interest; how many stay.
 *
 * They come in the order of their gains one member ago, which bound those of now. As soon as such a bound, with the
 * largest gains of now in the other places, falls short, the rest need not be looked at.
 */
function orderByGain(state: State, depth: number, count: number): number {
  const { relaxation, search, members } = state;
  const { open, gains } = state.levels[depth] as Level;
  const needed = threshold(state) - relaxation.value();
  const rise = depth === 0 ? 0 : (relaxation.rise?.() ?? 0);
  const others = search.size - members.length - 1;
  let kept = 0;
  let most = 0;
  for (let place = 0; place < count; place++) {
    const candidate = open[place] as number;
    const bound = (gains[place] as number) + rise;
    // With all other places filled by higher gains than this bound, nobody further down can be in a set of interest.
    if (kept >= others && bound + most < needed && (others === 0 || bound <= (gains[others - 1] as number))) break;
    insertByGain(open, gains, { place: kept++, gain: relaxation.gain(candidate), candidate });
    most = sumOf(gains, 0, Math.min(kept, others));
  }
  while (kept > Math.max(0, others) && (gains[kept - 1] as number) + most < needed) kept--;
  return kept;
}

function insertByGain(
  open: Int32Array,
  gains: Float64Array,
  entry: { place: number; gain: number; candidate: number },
): void {
  const { gain, candidate } = entry;
  let { place } = entry;
  for (; place > 0; place--) {
    const before = gains[place - 1] as number;
    if (before > gain || (before === gain && (open[place - 1] as number) < candidate)) break;
    gains[place] = before;
    open[place] = open[place - 1] as number;
  }
  gains[place] = gain;
  open[place] = candidate;
}

function spent(state: State): boolean {
  const { search } = state;
  if (state.stopped || state.nodes >= search.maxNodes) return true;
  state.nodes++;
  if (state.nodes % nodesPerProgress === 0) state.stopped = search.onProgress?.(state.nodes) === false;
  return state.stopped;
}

function offer(state: State, members: readonly number[]): void {
  const { sorted } = state;
  sorted.length = 0;
  for (const member of members) sorted.push(member);
  sorted.sort((a, b) => a - b);
  const value = state.search.objective.value(sorted);
  if (value < state.best - tieTolerance || value >= (state.search.below ?? Infinity) - tieTolerance) return;
  if (value > state.best + tieTolerance) {
    state.sets = [];
    state.found.clear();
  }
  keepTie(state, sorted);
  state.best = Math.max(state.best, value);
}

function keepTie(state: State, sorted: readonly number[]): void {
  const key = sorted.join();
  if (state.sets.length >= (state.search.mostTies ?? defaultMostTies) || state.found.has(key)) return;
  state.found.add(key);
  state.sets.push([...sorted]);
}

function sumOf(values: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += values[index] as number;
  return sum;
}

function bySets(a: readonly number[], b: readonly number[]): number {
  for (const [index, member] of a.entries()) {
    const difference = member - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
