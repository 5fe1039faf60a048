import { type trustBands, type ViewName } from "@parent-circles/core";
import type { LanguageOrWords } from "@parent-circles/words";
import type { Count } from "./count-text.ts";

/** Where someone stands: the role's own ring. */
export type RingName = "first" | "direct" | "viaIntroduction" | "noRoute" | "institutions";

/** The mark of a person or institution; it says the same as the ring, so that colour never stands alone. */
export type Mark =
  | "keyFigure"
  | "candidate"
  | "secondCircle"
  | "direct"
  | "viaIntroduction"
  | "noRoute"
  | "coach"
  | "institution"
  | "group";

/** How a tie of trust is drawn; see the legend. */
export type TieBand = (typeof trustBands)[number];

/** A place on the map in pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which edge of a text its `x` gives, seen by the reader, whatever the direction of the letters. */
export type TextSide = "left" | "middle" | "right";

/** A text in its place. */
export interface SceneText extends Point {
  readonly text: string;
  readonly side: TextSide;
  readonly role: "title" | "note" | "ring" | "count" | "key" | "name" | "keyName" | "list";
}

/** A person or institution in the picture. */
export interface SceneNode extends Point {
  readonly id: string;
  readonly mark: Mark;
  readonly ring: RingName;
  readonly sector: string;
  readonly radiusPx: number;
  /** What is written beside her; absent where the name stands in the list beside the map, or names are not shown. */
  readonly label?: SceneText;
  /** Her number in the list beside the map, where her name did not fit. */
  readonly number?: number;
  /** The full name, or what stands for it. */
  readonly name: string;
  /** Name, circle and reach in one sentence. */
  readonly spoken: string;
}

/** One tie of trust: from who trusts to who is trusted. */
export interface SceneArrow {
  readonly from: string;
  readonly to: string;
  readonly band: TieBand;
  readonly widthPx: number;
  /** The line, as the `d` of a path. */
  readonly line: string;
  /** The head at who is trusted, as the `d` of a path. */
  readonly head: string;
}

/** One ring: a band of the disc between two radii. */
export interface SceneRing {
  readonly name: RingName;
  readonly innerPx: number;
  readonly outerPx: number;
  /** The radii on which people sit. */
  readonly lanesPx: readonly number[];
  readonly title: SceneText;
  /** Set where the people of this ring are counted and not drawn. */
  readonly count?: SceneText;
}

/** People who are close in the network, side by side: a slice of the disc, in degrees clockwise from the top. */
export interface SceneSector {
  readonly id: string;
  readonly startDegrees: number;
  readonly endDegrees: number;
}

/** One line of the legend. */
export interface LegendEntry extends Point {
  readonly sign: { readonly mark: Mark } | { readonly band: TieBand; readonly widthPx: number };
  readonly text: SceneText;
}

/** Everything that is drawn, as plain data: the same view and options give the same scene, to the byte. */
export interface Scene {
  readonly view: ViewName;
  /** The day whose state is drawn. */
  readonly asOf: string;
  /** What it speaks; somebody's own words where it was made with them. */
  readonly language: LanguageOrWords<"drawing">;
  readonly direction: "ltr" | "rtl";
  readonly widthPx: number;
  readonly heightPx: number;
  readonly centre: Point;
  readonly rings: readonly SceneRing[];
  readonly sectors: readonly SceneSector[];
  readonly nodes: readonly SceneNode[];
  readonly arrows: readonly SceneArrow[];
  readonly texts: readonly SceneText[];
  readonly legend: readonly LegendEntry[];
  /** The title, for a screen reader. */
  readonly title: string;
  /** The whole picture in a few sentences. */
  readonly description: string;
  readonly counts: Readonly<Record<RingName, Count>>;
}
