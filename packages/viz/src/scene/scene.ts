import type { NetworkView } from "@parent-circles/core";
import { arrowsOf } from "./arrows.ts";
import { castOf, type Figure, type NameStyle } from "./cast.ts";
import { isCounted } from "./count-text.ts";
import { describe } from "./describe.ts";
import { frameAround } from "./frame.ts";
import { rounded } from "./geometry.ts";
import { arcLabel, arcSeats } from "./institution-arc.ts";
import { freshLayout, keptLayout, type Layout } from "./layout.ts";
import type { Seat } from "./seats.ts";
import type { SectorRule } from "./sectors.ts";
import { tiesOf } from "./ties.ts";
import { bandCount, countsByRing, ringTitle } from "./titles.ts";
import type { Point, RingName, Scene, SceneNode, SceneRing, SceneText } from "./types.ts";
import { fill, wordsIn, type Language, type Words } from "./words/words.ts";

/** How a view is to be drawn. */
export interface SceneOptions {
  /** The language of all texts; Dutch when absent. */
  readonly language?: Language;
  /** What people who stand side by side have in common; "community" when absent. */
  readonly sectorsBy?: SectorRule;
  /** "full" when absent; "initials" or "none" for a projector or a copy that leaves the house. */
  readonly names?: NameStyle;
  /** An earlier scene of the same network: everyone in it keeps her place. */
  readonly previous?: Scene;
}

/**
 * Lays out a view: who stands where, every text and every arrow, as plain data. The same view and options give the same
 * scene, to the byte.
 *
 * @example scene(viewFor(network, { view: "coordinator", asOf }), { language: "nl" })
 */
export function scene(view: NetworkView, options: SceneOptions = {}): Scene {
  const { language = "nl", names = "full", previous, sectorsBy: rule = "community" } = options;
  const words = wordsIn(language);
  const cast = castOf(view, words, names);
  const figures = cast.filter(({ ring }) => ring !== "institutions");
  const ties = tiesOf(view, new Set(figures.map(({ id }) => id)));
  const input = { view, figures, ties, rule, words };
  const layout = previous === undefined ? freshLayout(input) : keptLayout(input, previous);
  const atRight = words.direction === "ltr";
  const discRadiusPx = layout.rings.at(-1)?.outerPx ?? 0;
  const arc = arcSeats({
    figures: cast.filter(({ ring }) => ring === "institutions"),
    discRadiusPx,
    middleDegrees: atRight ? 90 : 270,
    kept: keptOnArc(previous),
  });
  const seats = new Map([...layout.seats, ...arc]);
  const unplaced = cast.filter(({ id, label }) => label !== "" && seats.get(id)?.named !== true);
  const marks = new Set(cast.map(({ mark }) => mark));
  const bands = new Set(ties.map(({ band }) => band));
  const frame = frameAround({
    view,
    language,
    words,
    discRadiusPx,
    marks: [...marks],
    bands: [...bands],
    besidePx: besidePx(cast, arc),
    unplaced: unplaced.map(({ name }) => name),
  });
  const centre = previous?.centre ?? frame.centre;
  const numbers = new Map(unplaced.map(({ id }, at) => [id, at + 1]));
  const nodes = cast.map((figure) => nodeOf(figure, { seats, layout, centre, numbers, atRight }));
  const arrows = arrowsOf(ties, nodes);
  return {
    view: view.view,
    asOf: view.asOf,
    language,
    direction: words.direction,
    widthPx: Math.max(frame.widthPx, previous?.widthPx ?? 0),
    heightPx: Math.max(frame.heightPx, previous?.heightPx ?? 0),
    centre,
    rings: ringsOf(view, layout, { words, centre, figures }),
    sectors: layout.sectors,
    nodes,
    arrows,
    texts: frame.texts,
    legend: frame.legend,
    title: fill(words.title, { network: view.network.name }),
    description: describe(view, words, arrows.length),
    counts: countsByRing(view),
  };
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
  readonly words: Words;
  readonly centre: Point;
  readonly figures: readonly Figure[];
}

function ringsOf(view: NetworkView, { rings }: Layout, { words, centre, figures }: RingInput): SceneRing[] {
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
      title: moved(ringTitle(ring, count, words)),
      ...(banded ? { count: moved(bandCount(ring, count, words)) } : {}),
    };
  });
}
