import { degreesOf, turnBetween } from "../scene/geometry.ts";
import type { RingName, Scene, SceneNode } from "../scene/types.ts";

/** The rings in the order in which Up goes outwards. */
const outwards: readonly RingName[] = ["first", "direct", "viaIntroduction", "noRoute", "institutions"];

/** A key that walks over the map. */
export type WalkingKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

/** Whether a key walks over the map. */
export const isWalkingKey = (key: string): key is WalkingKey =>
  ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);

/**
 * Who comes next: Right goes along the ring as the clock goes, Left against it, Up to the nearest in the next ring
 * outwards, Down inwards; Home and End to the first and the last of the ring. Only those who are shown count.
 *
 * @returns the same person where there is nobody in that direction
 */
export function nextPerson(scene: Scene, { from, shown, key }: Step): string {
  const start = scene.nodes.find(({ id }) => id === from);
  if (start === undefined) return from;
  const ring = inRing(scene, start.ring, shown);
  if (key === "Home" || key === "End") return ring.at(key === "Home" ? 0 : -1)?.id ?? from;
  if (key === "ArrowUp" || key === "ArrowDown")
    return nearestInNextRing(scene, start, { shown, outward: key === "ArrowUp" });
  const place = ring.findIndex(({ id }) => id === from);
  return ring[(place + (key === "ArrowRight" ? 1 : -1) + ring.length) % ring.length]?.id ?? from;
}

/** One step over the map. */
export interface Step {
  readonly from: string;
  readonly shown: ReadonlySet<string>;
  readonly key: WalkingKey;
}

function inRing(scene: Scene, ring: RingName, shown: ReadonlySet<string>): SceneNode[] {
  const degrees = (node: SceneNode) => degreesOf(scene.centre, node);
  return scene.nodes
    .filter((node) => node.ring === ring && shown.has(node.id))
    .toSorted((a, b) => degrees(a) - degrees(b) || (a.id < b.id ? -1 : 1));
}

interface RingStep {
  readonly shown: ReadonlySet<string>;
  readonly outward: boolean;
}

function nearestInNextRing(scene: Scene, start: SceneNode, { shown, outward }: RingStep): string {
  const place = outwards.indexOf(start.ring);
  const further = outward ? outwards.slice(place + 1) : outwards.slice(0, place).toReversed();
  const direction = degreesOf(scene.centre, start);
  for (const name of further) {
    const [nearest] = inRing(scene, name, shown).toSorted(
      (a, b) =>
        Math.abs(turnBetween(direction, degreesOf(scene.centre, a))) -
        Math.abs(turnBetween(direction, degreesOf(scene.centre, b))),
    );
    if (nearest !== undefined) return nearest.id;
  }
  return start.id;
}
