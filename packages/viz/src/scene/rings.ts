import { textStyles, type Figure } from "./cast.ts";
import type { RingName } from "./types.ts";

/** One ring in numbers. */
export interface RingPlan {
  readonly name: RingName;
  readonly innerPx: number;
  readonly outerPx: number;
  readonly lanesPx: readonly number[];
}

/** The rings from the middle outwards; institutions have their own arc outside them. */
export const discRings = ["first", "direct", "viaIntroduction", "noRoute"] as const;

const laneGapPx = 50;
const insideLanePx = 36;
/** Names of usual length under the marks beyond the dashed line do not touch it. */
const beyondLinePx = 52;
const outsideLanePx = 38;
const emptyBandPx = 70;
const smallestMiddlePx = 150;
const widestSingleLanePx = 175;
const narrowestLanePx = 74;
/** Rectangles on circles never pack perfectly. */
const packingLoss = 1.3;

/** How much a mark and its name take up together. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The room that a mark and its name take up together. */
export function roomOf({ radiusPx, labelWidthPx, label, labelRole }: Figure): Room {
  const textPx = label === "" ? 0 : textStyles[labelRole].sizePx + 4;
  return { widthPx: Math.max(2 * radiusPx, labelWidthPx) + 8, heightPx: 2 * radiusPx + textPx + 6 };
}

/**
 * Radii for everyone: the smallest rings on which so many names should fit, times `spread`.
 *
 * @param figures those who are drawn on the disc
 * @param spread 1 for the tightest map, more where names did not fit
 */
export function planRings(figures: readonly Figure[], spread: number): RingPlan[] {
  const plans: RingPlan[] = [];
  for (const name of discRings) {
    const inRing = figures.filter(({ ring }) => ring === name);
    plans.push(
      name === "first" ? middle(inRing, spread) : band(name, inRing, { spread, innerPx: plans.at(-1)?.outerPx ?? 0 }),
    );
  }
  return plans;
}

function middle(figures: readonly Figure[], spread: number): RingPlan {
  const lanesPx = middleLanes(figures, spread);
  const outerPx =
    lanesPx.length === 0 ? smallestMiddlePx : Math.max(smallestMiddlePx, (lanesPx.at(-1) ?? 0) + outsideLanePx + 14);
  return { name: "first", innerPx: 0, outerPx, lanesPx };
}

function middleLanes(figures: readonly Figure[], spread: number): number[] {
  if (figures.length === 0) return [];
  if (figures.length === 1) return [0];
  const needPx = (figures.reduce((sum, figure) => sum + alongLanePx(figure), 0) * spread) / (2 * Math.PI);
  const gapPx = laneGapPx * 1.4;
  for (let count = 1; ; count++) {
    const innermostPx = needPx / count - (gapPx * (count - 1)) / 2;
    if (innermostPx <= widestSingleLanePx)
      return Array.from({ length: count }, (_, lane) => Math.max(narrowestLanePx, innermostPx) + lane * gapPx);
  }
}

/** How much of a lane one name takes, averaged over all directions: its width at the top, its height at the sides. */
function alongLanePx(figure: Figure): number {
  const { widthPx, heightPx } = roomOf(figure);
  const steps = 16;
  let perPixel = 0;
  for (let step = 0; step < steps; step++) {
    const angle = ((step + 0.5) * Math.PI) / 2 / steps;
    perPixel += Math.max(Math.sin(angle) / heightPx, Math.cos(angle) / widthPx);
  }
  return steps / perPixel;
}

function band(
  name: RingName,
  figures: readonly Figure[],
  { spread, innerPx }: { spread: number; innerPx: number },
): RingPlan {
  if (figures.length === 0) return { name, innerPx, outerPx: innerPx + emptyBandPx, lanesPx: [] };
  const areaPx = figures.reduce((sum, figure) => sum + roomOf(figure).widthPx * roomOf(figure).heightPx, 0);
  const needPx = areaPx * packingLoss * spread;
  const lanesPx: number[] = [];
  let haveArea = 0;
  do {
    const lanePx = innerPx + (name === "noRoute" ? beyondLinePx : insideLanePx) + lanesPx.length * laneGapPx;
    lanesPx.push(lanePx);
    haveArea += 2 * Math.PI * lanePx * laneGapPx;
  } while (haveArea < needPx);
  return { name, innerPx, outerPx: (lanesPx.at(-1) ?? innerPx) + outsideLanePx, lanesPx };
}
