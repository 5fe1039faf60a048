import { type NetworkView, trustBands } from "@parent-circles/core";
import type { TieBand } from "./types.ts";

/** A tie of trust between two people who are both drawn. */
export interface SceneTie {
  readonly from: string;
  readonly to: string;
  readonly band: TieBand;
  /** How much the tie pulls two people together. */
  readonly weight: number;
  readonly language?: string;
}

const weights: Readonly<Record<TieBand, number>> = { strong: 4, fair: 3, weak: 2, unknown: 2, old: 1 };

/** Key figures mostly trust each other; that says little about who is close to whom. */
const keyGroupShare = 0.25;

/**
 * The ties of trust of a view whose ends are both drawn, in the order of their ends. Several ties between the same two
 * (one about inviting, one about worries) become one arrow, the strongest.
 */
export function tiesOf(view: NetworkView, drawn: ReadonlySet<string>): SceneTie[] {
  const keyFigures = new Set(view.people.filter(({ role }) => role === "keyFigure").map(({ id }) => id));
  const byEnds = new Map<string, SceneTie>();
  for (const { from, to, type, band = "unknown", language } of view.ties) {
    if (type !== "trust" || from === to || !drawn.has(from) || !drawn.has(to)) continue;
    const ends = `${from} ${to}`;
    const before = byEnds.get(ends);
    if (before !== undefined && trustBands.indexOf(before.band) <= trustBands.indexOf(band)) continue;
    const weight = weights[band] * (keyFigures.has(from) && keyFigures.has(to) ? keyGroupShare : 1);
    byEnds.set(ends, { from, to, band, weight, ...(language === undefined ? {} : { language }) });
  }
  return [...byEnds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
}
