import type { SetObjective } from "./best-set.ts";

/** Which set is built. */
export interface GreedySearch {
  /** Its relaxation must be monotone and submodular: gains never grow while members are added. */
  readonly objective: SetObjective;
  /** Who may be chosen, in ascending order. */
  readonly candidates: readonly number[];
  readonly required: readonly number[];
  readonly size: number;
}

/** A set with the promise that no allowed set is worth more than `bound`. */
export interface GreedySet {
  /** In ascending order. */
  readonly set: readonly number[];
  readonly bound: number;
}

interface Offer {
  readonly candidate: number;
  /** At most so much does she add now. */
  gain: number;
  /** After how many members that was computed; −1 for a cheap bound. */
  computedAt: number;
}

/**
 * The set that takes the member of most gain again and again, equal gains by the lowest number. Gains computed earlier
 * bound those of now, so most are never computed anew (Minoux 1978, doi:10.1007/BFb0006528); `atMost` spares most of the
 * first ones too.
 *
 * The bound: at any moment the best set is worth at most the value plus the largest gains that could still join it
 * (Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971); the least of these over all rounds is returned.
 */
export function lazyGreedySet({ objective, candidates, required, size }: GreedySearch): GreedySet {
  const relaxation = objective.relax();
  for (const member of required) relaxation.add(member);
  const set = [...required];
  const atMost = objective.atMost ?? relaxation.gain;
  const free = candidates.filter((candidate) => !required.includes(candidate));
  const offers = heapOf(free.map((candidate) => ({ candidate, gain: atMost(candidate), computedAt: -1 })));
  const boundNow = (): number => relaxation.value() + sumOfLargest(offers, size - required.length);
  let bound = Infinity;
  for (let first = offers[0]; first !== undefined && set.length < size; first = offers[0]) {
    if (first.computedAt === set.length) {
      bound = Math.min(bound, boundNow());
      relaxation.add(first.candidate);
      set.push(first.candidate);
      const last = offers.pop() as Offer;
      if (offers.length > 0) offers[0] = last;
    } else {
      first.gain = relaxation.gain(first.candidate);
      first.computedAt = set.length;
    }
    sink(offers, 0);
  }
  return { set: set.sort((a, b) => a - b), bound: Math.min(bound, boundNow()) };
}

const isBefore = (a: Offer, b: Offer): boolean => a.gain > b.gain || (a.gain === b.gain && a.candidate < b.candidate);

/** Puts the best offer first, and below each one none that is better. */
function heapOf(offers: Offer[]): Offer[] {
  for (let place = (offers.length >> 1) - 1; place >= 0; place--) sink(offers, place);
  return offers;
}

function sink(offers: Offer[], from: number): void {
  const moving = offers[from];
  if (moving === undefined) return;
  let place = from;
  for (;;) {
    let below = 2 * place + 1;
    const right = offers[below + 1];
    if (right !== undefined && isBefore(right, offers[below] as Offer)) below++;
    const next = offers[below];
    if (next === undefined || !isBefore(next, moving)) break;
    offers[place] = next;
    place = below;
  }
  offers[place] = moving;
}

function sumOfLargest(offers: readonly Offer[], count: number): number {
  const largest: number[] = [];
  for (const { gain } of offers) {
    if (largest.length === count && gain <= (largest[0] ?? Infinity)) continue;
    largest.push(gain);
    largest.sort((a, b) => a - b);
    if (largest.length > count) largest.shift();
  }
  return largest.reduce((sum, gain) => sum + gain, 0);
}
