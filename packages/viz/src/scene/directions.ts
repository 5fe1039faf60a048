import type { Figure } from "./cast.ts";
import { meanDegrees, turnBetween, turned } from "./geometry.ts";
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

/** The people of one ring in one sector, in the order in which they stand, per sector and ring. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/**
 * In which order the people of each ring and sector best stand, so that arrows are short. Each sweep sorts by the mean
 * direction of those someone has ties with; the best sweep counts.
 */
export function orderedRows(input: DirectionInput): Rows {
  const neighbours = neighboursOf(input.ties);
  let rows: Rows = rowsOf(input);
  let best = { rows, turns: turnsOf(input.ties, spreadEvenly(rows, input.spans)) };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const directions = spreadEvenly(rows, input.spans);
    rows = new Map([...rows].map(([row, ids]) => [row, sortedByNeighbours(ids, directions, neighbours)]));
    const turns = turnsOf(input.ties, spreadEvenly(rows, input.spans));
    if (turns < best.turns) best = { rows, turns };
  }
  return best.rows;
}

/** The people of one ring in one sector, per sector and ring. */
function rowsOf({ figures, grouping }: DirectionInput): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { id, ring } of figures) {
    const key = `${grouping.sectorOf.get(id) ?? ""} ${ring}`;
    rows.set(key, [...(rows.get(key) ?? []), id]);
  }
  return rows;
}

/** The direction from the middle of everyone, in degrees: within her sector, evenly spread over her ring. */
export function spreadEvenly(rows: Rows, spans: readonly SceneSector[]): Map<string, number> {
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

/** How far key figures give up their own direction to stand evenly round the middle: 0 not at all, 1 fully. */
const evenness = 0.7;

/**
 * Directions for those who may stand anywhere round the middle: in the order of their own, more evenly spread, so that
 * nobody is pushed to the other side by a neighbour who came first.
 */
export function evenlyRound(ids: readonly string[], directions: ReadonlyMap<string, number>): Map<string, number> {
  const own = (id: string): number => turned(directions.get(id) ?? 0);
  const inOrder = ids.toSorted((a, b) => own(a) - own(b) || (a < b ? -1 : 1));
  const stepDegrees = 360 / Math.max(1, ids.length);
  const offsets = inOrder.map((id, place) => turned(own(id) - place * stepDegrees));
  const start = meanDegrees(offsets, 0);
  return new Map(
    inOrder.map((id, place) => [id, own(id) + turnBetween(own(id), start + place * stepDegrees) * evenness]),
  );
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
