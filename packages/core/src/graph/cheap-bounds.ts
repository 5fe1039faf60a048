/** The cheap bound of each candidate; none where there is no such bound. */
export function boundsOf(
  atMost: ((candidate: number) => number) | undefined,
  candidates: readonly number[],
): Float64Array {
  const bounds = new Float64Array(candidates.length).fill(Infinity);
  if (atMost === undefined) return bounds;
  for (let place = 0; place < bounds.length; place++) bounds[place] = atMost(candidates[place] as number);
  return bounds;
}

/** The largest of some values, largest first: so many, or all. For a few of many it is cheaper than sorting. */
export function largestOf(values: Float64Array, count: number): Float64Array {
  const largest = new Float64Array(Math.max(0, Math.min(count, values.length))).fill(-Infinity);
  for (const value of values) {
    let rank = largest.length;
    for (; rank > 0 && value > (largest[rank - 1] as number); rank--)
      if (rank < largest.length) largest[rank] = largest[rank - 1] as number;
    if (rank < largest.length) largest[rank] = value;
  }
  return largest;
}
