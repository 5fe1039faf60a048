import { type NetworkView, wordsIn } from "@parent-circles/core";
import { drawingWords, type LanguageOrWords, type Spoken } from "@parent-circles/words";
import { arrowsOf } from "./arrows.ts";
import type { Figure, NameStyle } from "./cast.ts";
import { isCounted } from "./count-text.ts";
import { describe } from "./describe.ts";
import { frameAround, type Frame } from "./frame.ts";
import { rounded } from "./geometry.ts";
import { arcLabel, arcSeats } from "./institution-arc.ts";
import { freshLayout, keptLayout, type Layout } from "./layout.ts";
import type { Seat } from "./seats.ts";
import type { SectorRule } from "./sectors.ts";
import type { SceneTie } from "./ties.ts";
import { bandCount, countsByRing, ringTitle } from "./titles.ts";
import type { Point, RingName, Scene, SceneNode, SceneRing, SceneText } from "./types.ts";

/** How a view is to be drawn. */
export interface SceneOptions {
  /** The language of all texts, or somebody's own words; Dutch when absent. */
  readonly language?: LanguageOrWords<"drawing">;
  /** What people who stand side by side have in common; "community" when absent. */
  readonly sectorsBy?: SectorRule;
  /** "full" when absent; "initials" or "none" for a projector or a copy that leaves the house. */
  readonly names?: NameStyle;
  /** An earlier scene of the same network: everyone in it keeps her place. */
  readonly previous?: Scene;
  /** Told how far the work is, 0 to 1; for a large network in a worker. */
  readonly onProgress?: (share: number) => void;
}

/** Who is drawn, and what is between them. */
export interface Cast {
  readonly cast: readonly Figure[];
  readonly ties: readonly SceneTie[];
}

/** Gives everyone a place and puts everything that is written around them. */
export function compose(view: NetworkView, { cast, ties }: Cast, options: SceneOptions): Scene {
  const { language = "nl", previous, sectorsBy: rule = "community", onProgress } = options;
  const speaker = wordsIn(drawingWords, language);
  const figures = cast.filter(({ ring }) => ring !== "institutions");
  const input = { view, figures, ties, rule, speaker };
  onProgress?.(0.1);
  const layout = previous === undefined ? freshLayout(input) : keptLayout(input, previous);
  onProgress?.(0.7);
  const arc = arcSeats({
    figures: cast.filter(({ ring }) => ring === "institutions"),
    discRadiusPx: layout.rings.at(-1)?.outerPx ?? 0,
    middleDegrees: speaker.direction === "ltr" ? 90 : 270,
    kept: keptOnArc(previous),
  });
  const seats = new Map([...layout.seats, ...arc]);
  const unplaced = cast.filter(({ id, label }) => label !== "" && seats.get(id)?.named !== true);
  const frame = frameOf({ view, speaker, cast, ties, layout, arc, unplaced });
  const centre = previous?.centre ?? frame.centre;
  const numbers = new Map(unplaced.map(({ id }, at) => [id, at + 1]));
  const nodes = cast.map((figure) =>
    nodeOf(figure, { seats, layout, centre, numbers, atRight: speaker.direction === "ltr" }),
  );
  const arrows = arrowsOf(ties, nodes);
  onProgress?.(1);
  return {
    view: view.view,
    asOf: view.asOf,
    language,
    direction: speaker.direction,
    widthPx: Math.max(frame.widthPx, previous?.widthPx ?? 0),
    heightPx: Math.max(frame.heightPx, previous?.heightPx ?? 0),
    centre,
    rings: ringsOf(view, layout, { speaker, centre, figures }),
    sectors: layout.sectors,
    nodes,
    arrows,
    texts: frame.texts,
    legend: frame.legend,
    title: speaker.say(speaker.words.title, { network: view.network.name }),
    description: describe(view, speaker, arrows.length),
    counts: countsByRing(view),
  };
}

interface FrameParts extends Cast {
  readonly view: NetworkView;
  readonly speaker: Spoken<"drawing">;
  readonly layout: Layout;
  readonly arc: ReadonlyMap<string, Seat>;
  readonly unplaced: readonly Figure[];
}

function frameOf({ view, speaker, cast, ties, layout, arc, unplaced }: FrameParts): Frame {
  return frameAround({
    view,
    speaker,
    discRadiusPx: layout.rings.at(-1)?.outerPx ?? 0,
    marks: [...new Set(cast.map(({ mark }) => mark))],
    bands: cast.some(({ mark }) => mark === "group") ? [] : [...new Set(ties.map(({ band }) => band))],
    besidePx: besidePx(cast, arc),
    unplaced: unplaced.map(({ name }) => name),
  });
}

function keptOnArc(previous: Scene | undefined): Map<string, Point> {
  const nodes = previous?.nodes.filter(({ ring }) => ring === "institutions") ?? [];
  const { x = 0, y = 0 } = previous?.centre ?? {};
  return new Map(nodes.map((node) => [node.id, { x: node.x - x, y: node.y - y }]));
}

/** How far the arc of institutions and its names reach beyond the disc. */
function besidePx(cast: readonly Figure[], arc: ReadonlyMap<string, Seat>): number {
  const widths = cast.filter(({ id }) => arc.has(id)).map(({ labelWidthPx }) => labelWidthPx);
  return widths.length === 0 ? 0 : 36 + 20 + Math.max(...widths);
}

interface NodeInput {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly layout: Layout;
  readonly centre: Point;
  readonly numbers: ReadonlyMap<string, number>;
  readonly atRight: boolean;
}

function nodeOf(figure: Figure, { seats, layout, centre, numbers, atRight }: NodeInput): SceneNode {
  const seat = seats.get(figure.id) ?? { x: 0, y: 0, named: false };
  const point = { x: rounded(seat.x + centre.x), y: rounded(seat.y + centre.y) };
  const { id, mark, ring, radiusPx, name, spoken } = figure;
  const number = numbers.get(id);
  const label = ring === "institutions" ? arcLabel(figure, point, atRight) : nameUnder(figure, point);
  return {
    id,
    mark,
    ring,
    sector: layout.sectorOf.get(id) ?? ring,
    ...point,
    radiusPx,
    ...(seat.named ? { label } : {}),
    ...(number === undefined ? {} : { number }),
    name,
    spoken,
  };
}

function nameUnder({ label, labelRole, radiusPx }: Figure, { x, y }: Point): SceneText {
  return { text: label, x, y: rounded(y + radiusPx + 14), side: "middle", role: labelRole };
}

interface RingInput {
  readonly speaker: Spoken<"drawing">;
  readonly centre: Point;
  readonly figures: readonly Figure[];
}

function ringsOf(view: NetworkView, { rings }: Layout, { speaker, centre, figures }: RingInput): SceneRing[] {
  const figuresIn = (name: RingName): number => figures.filter(({ ring }) => ring === name).length;
  const counts = countsByRing(view);
  const moved = (text: SceneText): SceneText => ({
    ...text,
    x: rounded(text.x + centre.x),
    y: rounded(text.y + centre.y),
  });
  return rings.map((ring) => {
    const count = counts[ring.name];
    const banded = isCounted(count, figuresIn(ring.name));
    return {
      name: ring.name,
      innerPx: rounded(ring.innerPx),
      outerPx: rounded(ring.outerPx),
      lanesPx: ring.lanesPx.map(rounded),
      title: moved(ringTitle(ring, count, speaker)),
      ...(banded ? { count: moved(bandCount(ring, count, speaker)) } : {}),
    };
  });
}
