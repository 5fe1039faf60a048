import type { SceneTie } from "./ties.ts";

/**
 * Sectors in the order in which they go round, so that ties between sectors are short and few cross: starting from the
 * largest, two sectors change places, or one moves, as long as that shortens the ties. The same input gives the same order.
 */
export function inCircularOrder(sectorOf: ReadonlyMap<string, string>, ties: readonly SceneTie[]): string[] {
  const order = largestFirst(sectorOf);
  const pull = pullBetween(sectorOf, ties);
  let shorter = true;
  while (shorter) {
    shorter = false;
    for (let one = 0; one < order.length; one++)
      for (let other = 0; other < order.length; other++)
        for (const changed of one < other
          ? [swapped(order, one, other), moved(order, one, other)]
          : [moved(order, one, other)]) {
          if (lengthOf(changed, pull) >= lengthOf(order, pull)) continue;
          order.splice(0, order.length, ...changed);
          shorter = true;
        }
  }
  return order;
}

function largestFirst(sectorOf: ReadonlyMap<string, string>): string[] {
  const sizes = new Map<string, number>();
  for (const sector of sectorOf.values()) sizes.set(sector, (sizes.get(sector) ?? 0) + 1);
  return [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([sector]) => sector);
}

interface Pull {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

function pullBetween(sectorOf: ReadonlyMap<string, string>, ties: readonly SceneTie[]): Pull[] {
  const pulls = new Map<string, Pull>();
  for (const { from, to, weight } of ties) {
    const [one = "", other = ""] = [sectorOf.get(from) ?? "", sectorOf.get(to) ?? ""].sort();
    if (one === other) continue;
    const key = `${one} ${other}`;
    pulls.set(key, { one, other, weight: weight + (pulls.get(key)?.weight ?? 0) });
  }
  return [...pulls.values()];
}

function lengthOf(order: readonly string[], pulls: readonly Pull[]): number {
  const places = new Map(order.map((sector, place) => [sector, place]));
  return pulls.reduce((sum, { one, other, weight }) => {
    const steps = Math.abs((places.get(one) ?? 0) - (places.get(other) ?? 0));
    return sum + weight * Math.min(steps, order.length - steps);
  }, 0);
}

function swapped(order: readonly string[], one: number, other: number): string[] {
  const copy = [...order];
  [copy[one], copy[other]] = [order[other] ?? "", order[one] ?? ""];
  return copy;
}

function moved(order: readonly string[], from: number, to: number): string[] {
  const copy = [...order];
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}
