import type { Figure } from "./cast.ts";
import { rounded } from "./geometry.ts";
import { roomOf, type RingPlan } from "./rings.ts";
import { apart, type Grouping } from "./sectors.ts";
import type { SceneSector } from "./types.ts";

const fullTurn = 360;
const gapDegrees = 2.4;
const smallestShare = 0.04;
/** Away from the institutions. */
const sideDegrees = { ltr: 270, rtl: 90 };

/** How much of the disc each sector wants: the share of its fullest ring that its names take up. */
export function needsOf(
  figures: readonly Figure[],
  grouping: Grouping,
  rings: readonly RingPlan[],
): Map<string, number> {
  const needs = new Map<string, number>(grouping.order.map((sector) => [sector, smallestShare]));
  for (const { name, innerPx, outerPx } of rings) {
    // Key figures may sit anywhere round the middle.
    if (name === "first") continue;
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

/**
 * Gives every sector its slice of the disc, in the order of the needs, side by side, clockwise from the top; those without
 * ties at the side, where names stand one below the other and take the least room.
 */
export function spansOf(needs: ReadonlyMap<string, number>, direction: "ltr" | "rtl"): SceneSector[] {
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0);
  let reached = 0;
  const spans = [...needs].map(([id, need]) => {
    const startDegrees = reached + gapDegrees / 2;
    reached += (need / total) * fullTurn;
    return { id, startDegrees, endDegrees: reached - gapDegrees / 2 };
  });
  const atSide = spans.find(({ id }) => id === apart);
  const turn = atSide === undefined ? 0 : sideDegrees[direction] - (atSide.startDegrees + atSide.endDegrees) / 2;
  return spans.map(({ id, startDegrees, endDegrees }) => ({
    id,
    startDegrees: rounded(startDegrees + turn),
    endDegrees: rounded(endDegrees + turn),
  }));
}
