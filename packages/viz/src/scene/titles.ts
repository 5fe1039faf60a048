import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";
import { textStyles } from "./cast.ts";
import { countText, type Count } from "./count-text.ts";
import type { Box } from "./geometry.ts";
import type { RingPlan } from "./rings.ts";
import { textWidth } from "./text-width.ts";
import type { RingName, SceneText } from "./types.ts";

/** The counts of a view by ring. */
export const countsByRing = ({ counts }: NetworkView): Readonly<Record<RingName, Count>> => ({
  first: counts.firstCircle,
  direct: counts.direct,
  viaIntroduction: counts.viaIntroduction,
  noRoute: counts.noRoute,
  institutions: counts.institutions,
});

/** How far a title stays from the ring inside its own. */
const aboveInnerPx = 8;

/** The title of a ring, inside its outer line at the top and never on the ring within; the middle of the disc is at 0, 0. */
export function ringTitle({ name, innerPx, outerPx }: RingPlan, count: Count, speaker: Spoken<"drawing">): SceneText {
  const text = `${speaker.words.rings[name]} · ${countText(count, speaker)}`;
  const halfPx = Math.min(outerPx * 0.9, textWidth(text, textStyles.ring) / 2);
  const fitting = textStyles.ring.sizePx + 2 - Math.sqrt(outerPx ** 2 - halfPx ** 2);
  const y = innerPx === 0 ? fitting : Math.min(fitting, -innerPx - aboveInnerPx);
  return { text, x: 0, y, side: "middle", role: "ring" };
}

/** The count of a ring whose people are not drawn, in the middle of its band. */
export function bandCount({ innerPx, outerPx }: RingPlan, count: Count, speaker: Spoken<"drawing">): SceneText {
  const y = innerPx === 0 ? 8 : (innerPx + outerPx) / 2 + 8;
  return { text: countText(count, speaker), x: 0, y, side: "middle", role: "count" };
}

/** The rectangle that a text takes up. */
export function textBox({ text, x, y, side, role }: SceneText): Box {
  const { sizePx } = textStyles[role];
  const widthPx = textWidth(text, textStyles[role]);
  const left = side === "left" ? x : side === "right" ? x - widthPx : x - widthPx / 2;
  return { left, right: left + widthPx, top: y - sizePx, bottom: y + sizePx * 0.3 };
}
