import type { Figure } from "./cast.ts";
import { roomOf, type RingPlan } from "./rings.ts";
import type { Grouping } from "./sectors.ts";
import type { SceneSector } from "./types.ts";

const fullTurn = 360;
const gapDegrees = 2.4;
const smallestShare = 0.04;

/** How much of the disc each sector wants: the share of its fullest ring that its names take up. */
export function needsOf(
  figures: readonly Figure[],
  grouping: Grouping,
  rings: readonly RingPlan[],
): Map<string, number> {
  const needs = new Map<string, number>(grouping.order.map((sector) => [sector, smallestShare]));
  for (const { name, innerPx, outerPx } of rings) {
    const areas = new Map<string, number>();
    for (const figure of figures) {
      const sector = grouping.sectorOf.get(figure.id);
      if (figure.ring !== name || sector === undefined) continue;
      areas.set(sector, (areas.get(sector) ?? 0) + areaOf(figure));
    }
    for (const [sector, areaPx] of areas) {
      const share = areaPx / (Math.PI * (outerPx ** 2 - innerPx ** 2));
      needs.set(sector, Math.max(needs.get(sector) ?? 0, share));
    }
  }
  return needs;
}

function areaOf(figure: Figure): number {
  const { widthPx, heightPx } = roomOf(figure);
  return widthPx * heightPx;
}

/** Gives every sector its slice of the disc, in the order of the needs, side by side from the top, clockwise. */
export function spansOf(needs: ReadonlyMap<string, number>): SceneSector[] {
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0);
  let reached = 0;
  return [...needs].map(([id, need]) => {
    const startDegrees = reached + gapDegrees / 2;
    reached += (need / total) * fullTurn;
    return { id, startDegrees, endDegrees: reached - gapDegrees / 2 };
  });
}
