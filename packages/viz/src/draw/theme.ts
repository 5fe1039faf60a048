/** What a colour is for; each is tested for contrast and for three kinds of colour blindness. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly middle: string;
  readonly second: string;
  readonly via: string;
  readonly tie: string;
  /** Between two key figures. */
  readonly keyTie: string;
  readonly keyFigure: string;
  readonly member: string;
  readonly noRoute: string;
  readonly institution: string;
  /** On a filled mark. */
  readonly onMark: string;
}

/** A use of colour. */
export type Paint = keyof Palette;

/** Colours on light paper. */
export const lightPalette: Palette = {
  paper: "#fffdfa",
  ink: "#20242a",
  quiet: "#545d68",
  line: "#8b95a1",
  middle: "#fcebdd",
  second: "#eef3f8",
  via: "#f6f8fb",
  tie: "#6f7f90",
  keyTie: "#b0713f",
  keyFigure: "#b33c0a",
  member: "#11638a",
  noRoute: "#545d68",
  institution: "#5a3d8f",
  onMark: "#ffffff",
};

/** Colours on dark paper. */
export const darkPalette: Palette = {
  paper: "#14181d",
  ink: "#eef1f4",
  quiet: "#aeb8c2",
  line: "#6c7783",
  middle: "#33241a",
  second: "#1b2733",
  via: "#19212a",
  tie: "#8794a1",
  keyTie: "#b5835f",
  keyFigure: "#ff9f5f",
  member: "#62bdec",
  noRoute: "#aeb8c2",
  institution: "#9d7be6",
  onMark: "#14181d",
};

/** What the reader's own high-contrast colours stand for. */
const forcedPalette: Palette = {
  paper: "Canvas",
  ink: "CanvasText",
  quiet: "CanvasText",
  line: "CanvasText",
  middle: "Canvas",
  second: "Canvas",
  via: "Canvas",
  tie: "CanvasText",
  keyTie: "CanvasText",
  keyFigure: "CanvasText",
  member: "CanvasText",
  noRoute: "CanvasText",
  institution: "CanvasText",
  onMark: "Canvas",
};

/** "auto" follows the reader's setting; "light" for print. */
export type Theme = "auto" | "light" | "dark";

/** The colours written into the attributes, so that the drawing is right even where its style sheet is not read. */
export const paletteOf = (theme: Theme): Palette => (theme === "dark" ? darkPalette : lightPalette);

/** The drawing's own style sheet: dark and forced colours. */
export function styleSheet(theme: Theme): string {
  const forced = `@media (forced-colors:active){.pc-map{forced-color-adjust:none}${rules(forcedPalette)}}`;
  return theme === "auto" ? `@media (prefers-color-scheme:dark){${rules(darkPalette)}}${forced}` : forced;
}

function rules(palette: Palette): string {
  const paints = Object.entries(palette) as [Paint, string][];
  return paints
    .map(([paint, colour]) => `.pc-map .pc-f-${paint}{fill:${colour}}.pc-map .pc-s-${paint}{stroke:${colour}}`)
    .join("");
}
