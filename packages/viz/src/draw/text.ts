import { textStyles } from "../scene/cast.ts";
import type { SceneText } from "../scene/types.ts";
import type { Pen } from "./pen.ts";
import type { Paint } from "./theme.ts";

const firstStrongLetter = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;
const rightToLeftLetter = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

const paints: Readonly<Record<SceneText["role"], Paint>> = {
  title: "ink",
  note: "quiet",
  ring: "quiet",
  count: "ink",
  key: "ink",
  name: "ink",
  keyName: "ink",
  list: "ink",
};

/** Half of it stands on either side of a letter. */
const haloPx = 5;

/** Names that stand apart inside a sentence. */
const isolated = /\u2068[^\u2069]*\u2069/gu;

/** Whether a text is read from right to left, by its first letter outside the names in it; a name alone by its own. */
function isRightToLeft(text: string): boolean {
  const first = (firstStrongLetter.exec(text.replace(isolated, "")) ?? firstStrongLetter.exec(text))?.[0];
  return first !== undefined && rightToLeftLetter.test(first);
}

/** Draws a text with a halo of paper, so that arrows behind it do not cut its letters. */
export function textElement({ make }: Pen, { text, x, y, side, role }: SceneText, halo = true): Element {
  const rightToLeft = isRightToLeft(text);
  const start = rightToLeft ? "right" : "left";
  return make(
    "text",
    {
      x,
      y,
      fill: paints[role],
      ...(halo ? { stroke: "paper", "stroke-width": haloPx, "stroke-linejoin": "round", "paint-order": "stroke" } : {}),
      "font-size": textStyles[role].sizePx,
      "font-weight": textStyles[role].bold === true ? 700 : undefined,
      "text-anchor": side === "middle" ? "middle" : side === start ? undefined : "end",
      direction: rightToLeft ? "rtl" : undefined,
      "unicode-bidi": rightToLeft ? "isolate" : undefined,
    },
    [text],
  );
}
