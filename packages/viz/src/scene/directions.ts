import type { Figure } from "./cast.ts";
import { meanDegrees, turnBetween } from "./geometry.ts";
import type { Grouping } from "./sectors.ts";
import type { SceneTie } from "./ties.ts";
import type { SceneSector } from "./types.ts";

const sweeps = 12;

/** What the directions are made from. */
export interface DirectionInput {
  readonly figures: readonly Figure[];
  readonly grouping: Grouping;
  readonly spans: readonly SceneSector[];
  readonly ties: readonly SceneTie[];
}

/**
 * In which direction from the middle everyone would best stand, in degrees: within her sector, evenly spread over her
 * ring, in the order in which arrows are short. Each sweep sorts by the mean direction of those she has ties with; the
 * best sweep counts.
 */
export function directionsOf(input: DirectionInput): Map<string, number> {
  const rows = rowsOf(input);
  const neighbours = neighboursOf(input.ties);
  let directions = spreadEvenly(rows, input.spans);
  let best = directions;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [row, ids] of rows) rows.set(row, sortedByNeighbours(ids, directions, neighbours));
    directions = spreadEvenly(rows, input.spans);
    if (turnsOf(input.ties, directions) < turnsOf(input.ties, best)) best = directions;
  }
  return best;
}

type Rows = Map<string, readonly string[]>;

/** The people of one ring in one sector, per sector and ring. */
function rowsOf({ figures, grouping }: DirectionInput): Rows {
  const rows = new Map<string, string[]>();
  for (const { id, ring } of figures) {
    const key = `${grouping.sectorOf.get(id) ?? ""} ${ring}`;
    rows.set(key, [...(rows.get(key) ?? []), id]);
  }
  return rows;
}

function spreadEvenly(rows: Rows, spans: readonly SceneSector[]): Map<string, number> {
  const directions = new Map<string, number>();
  for (const [key, ids] of rows) {
    const sector = key.slice(0, key.lastIndexOf(" "));
    const { startDegrees, endDegrees } = spans.find(({ id }) => id === sector) ?? { startDegrees: 0, endDegrees: 0 };
    ids.forEach((id, place) => {
      directions.set(id, startDegrees + ((place + 0.5) / ids.length) * (endDegrees - startDegrees));
    });
  }
  return directions;
}

function neighboursOf(ties: readonly SceneTie[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function sortedByNeighbours(
  ids: readonly string[],
  directions: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, string[]>,
): string[] {
  const middle = meanDegrees(
    ids.map((id) => directions.get(id) ?? 0),
    0,
  );
  const wanted = new Map(
    ids.map((id) => {
      const own = directions.get(id) ?? 0;
      const others = (neighbours.get(id) ?? []).map((other) => directions.get(other) ?? own);
      return [id, turnBetween(middle, meanDegrees(others, own))];
    }),
  );
  return ids.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (a < b ? -1 : 1));
}

function turnsOf(ties: readonly SceneTie[], directions: ReadonlyMap<string, number>): number {
  return ties.reduce(
    (sum, { from, to }) => sum + Math.abs(turnBetween(directions.get(from) ?? 0, directions.get(to) ?? 0)),
    0,
  );
}
