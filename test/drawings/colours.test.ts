import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette, type Paint, type Palette } from "../../packages/viz/src/draw/theme.ts";

type Rgb = readonly [number, number, number];

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const linearOf = (hex: string): Rgb => rgbOf(hex).map(linear) as unknown as Rgb;

/** Contrast as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linearOf(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Complete protanopia, deuteranopia and tritanopia: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113. */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in OKLab (Ottosson 2020) as seen with a deficiency; 0.02 is just noticeable. */
function seenDistance(one: string, other: string, matrix: readonly Rgb[]): number {
  const seen = (hex: string): Rgb => {
    const colour = linearOf(hex);
    return oklab(
      matrix.map((row) => Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])) as unknown as Rgb,
    );
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const papers: readonly Paint[] = ["paper", "middle", "second", "via"];
const texts: readonly Paint[] = ["ink", "quiet"];
const shapes: readonly Paint[] = ["tie", "keyFigure", "member", "noRoute", "institution"];
const palettes: readonly (readonly [string, Palette])[] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

describe.each(palettes)("PN-34 the %s palette", (_, palette) => {
  it("gives every text 4.5 : 1 and every shape 3 : 1 on every paper it stands on", () => {
    const weak = papers.flatMap((paper) => [
      ...texts.filter((text) => contrast(palette[text], palette[paper]) < 4.5).map((text) => `${text} on ${paper}`),
      ...shapes.filter((shape) => contrast(palette[shape], palette[paper]) < 3).map((shape) => `${shape} on ${paper}`),
    ]);
    expect(weak).toEqual([]);
    expect(contrast(palette.keyTie, palette.middle)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.onMark, palette.member)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(deficiencies))("keeps marks apart with %s", (_name, matrix) => {
    const marks: readonly Paint[] = ["keyFigure", "member", "noRoute", "institution"];
    const close = marks.flatMap((one, at) =>
      marks
        .slice(at + 1)
        .filter((other) => seenDistance(palette[one], palette[other], matrix) < 0.05)
        .map((other) => `${one} and ${other}`),
    );
    expect(close).toEqual([]);
  });
});
