import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";
import { apart, sectorsOf, type Grouping, type SectorRule } from "./sectors.ts";
import type { Figure } from "./cast.ts";
import { isCounted } from "./count-text.ts";
import { evenlyRound, orderedRows, spreadEvenly, type Rows } from "./directions.ts";
import { pointAt, degreesOf, type Box } from "./geometry.ts";
import { discRings, planRings, type RingPlan } from "./rings.ts";
import { seatsOf, type Seat } from "./seats.ts";
import { needsOf, spansOf } from "./spans.ts";
import type { SceneTie } from "./ties.ts";
import { bandCount, countsByRing, ringTitle, textBox } from "./titles.ts";
import type { Point, Scene, SceneSector } from "./types.ts";

/** Everyone's place around the middle of the disc, which is at 0, 0. */
export interface Layout {
  readonly rings: readonly RingPlan[];
  readonly sectors: readonly SceneSector[];
  readonly sectorOf: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, Seat>;
}

/** What a layout is made from. */
export interface LayoutInput {
  readonly view: NetworkView;
  readonly figures: readonly Figure[];
  readonly ties: readonly SceneTie[];
  readonly rule: SectorRule;
  readonly speaker: Spoken<"drawing">;
}

/** How much larger the map grows, step by step, until every name fits. */
const spreads = [1, 1.1, 1.2, 1.3, 1.45, 1.6, 1.8, 2];
const attemptsPerSpread = 5;
const moreRoom = 1.15;
/** From this many people on, a few names in the list beside the map are better than a much larger map. */
const manyPeople = 120;
const listedShare = 0.02;
/** With so many names that do not fit, moving sectors is of no use: the map must be larger. */
const tooManyShare = 0.06;
const emptyRingLanePx = { first: 48, direct: 26, viaIntroduction: 26, noRoute: 26 };

/** A new layout: the smallest map on which every name fits, within reason. A sector whose names do not fit gets more room. */
export function freshLayout(input: LayoutInput): Layout {
  const { view, figures, ties, rule } = input;
  const grouping = sectorsOf({ view, people: figures, ties, rule });
  const rows = orderedRows({
    figures,
    grouping,
    ties,
    spans: spansOf(needsOf(figures, grouping, planRings(figures, 1)), input.speaker.direction),
  });
  const mayBeListed = figures.length > manyPeople ? Math.floor(figures.length * listedShare) : 0;
  let best: { layout: Layout; unnamed: number } | undefined;
  const needs = needsOf(figures, grouping, planRings(figures, 1));
  for (const spread of spreads) {
    const rings = planRings(figures, spread);
    for (let attempt = 0; attempt < attemptsPerSpread; attempt++) {
      const layout = seated(input, {
        rings,
        sectors: spansOf(needs, input.speaker.direction),
        grouping,
        rows,
        kept: new Map(),
      });
      const unnamed = figures.filter(({ id, label }) => label !== "" && layout.seats.get(id)?.named !== true);
      if (best === undefined || unnamed.length < best.unnamed) best = { layout, unnamed: unnamed.length };
      if (unnamed.length <= mayBeListed) return layout;
      for (const sector of new Set(unnamed.map(({ id }) => grouping.sectorOf.get(id) ?? "")))
        needs.set(sector, (needs.get(sector) ?? 0) * moreRoom);
      if (unnamed.length > figures.length * tooManyShare) break;
    }
  }
  return best?.layout ?? { rings: [], sectors: [], sectorOf: new Map(), seats: new Map() };
}

/** The layout of an earlier scene with today's people: who stays in her ring keeps her seat, sectors stay where they were. */
export function keptLayout(input: LayoutInput, previous: Scene): Layout {
  const before = new Map(previous.nodes.map((node) => [node.id, node]));
  const figures = input.figures;
  const sectorOf = new Map(
    figures.map(({ id }) => [id, before.get(id)?.sector ?? nearestSector(id, { input, before, previous })]),
  );
  const kept = new Map(
    figures.flatMap(({ id, ring }) => {
      const node = before.get(id);
      if (node === undefined || node.ring !== ring) return [];
      return [[id, { x: node.x - previous.centre.x, y: node.y - previous.centre.y }] as const];
    }),
  );
  const rings = discRings.flatMap((name) => previous.rings.filter((ring) => ring.name === name)).map(withLane);
  const grouping = { sectorOf, order: previous.sectors.map(({ id }) => id) };
  const rows = orderedRows({ figures, grouping, ties: input.ties, spans: previous.sectors });
  return seated(input, { rings, sectors: previous.sectors, grouping, rows, kept });
}

function withLane({ name, innerPx, outerPx, lanesPx }: Scene["rings"][number]): RingPlan {
  const lane = name === "institutions" ? 0 : innerPx + emptyRingLanePx[name];
  return { name, innerPx, outerPx, lanesPx: lanesPx.length > 0 ? lanesPx : [lane] };
}

interface Before {
  readonly input: LayoutInput;
  readonly before: ReadonlyMap<string, { readonly sector: string }>;
  readonly previous: Scene;
}

/** The sector in which a newcomer has the strongest ties; else among those without ties; else the widest sector. */
function nearestSector(id: string, { input, before, previous }: Before): string {
  const pull = new Map<string, number>();
  for (const { from, to, weight } of input.ties) {
    const other = from === id ? to : to === id ? from : undefined;
    const sector = other === undefined ? undefined : before.get(other)?.sector;
    if (sector !== undefined) pull.set(sector, (pull.get(sector) ?? 0) + weight);
  }
  const [strongest] = [...pull].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (strongest !== undefined) return strongest[0];
  const width = ({ startDegrees, endDegrees }: SceneSector) => endDegrees - startDegrees;
  const widest = previous.sectors.toSorted((a, b) => width(b) - width(a))[0]?.id;
  return previous.sectors.some((sector) => sector.id === apart) ? apart : (widest ?? apart);
}

/** What people are seated in: the rings and sectors, their order there, and the places that are kept. */
interface Seating {
  readonly rings: readonly RingPlan[];
  readonly sectors: readonly SceneSector[];
  readonly grouping: Grouping;
  readonly rows: Rows;
  readonly kept: ReadonlyMap<string, Point>;
}

function seated({ view, figures, speaker }: LayoutInput, { rings, sectors, grouping, rows, kept }: Seating): Layout {
  const spans = new Map(sectors.map((span) => [span.id, span]));
  const spanOf = (id: string) => spans.get(grouping.sectorOf.get(id) ?? "");
  const directions = spreadEvenly(rows, sectors);
  const keyFigures = figures.filter(({ ring }) => ring === "first").map(({ id }) => id);
  for (const [id, degrees] of evenlyRound(keyFigures, directions)) directions.set(id, degrees);
  for (const [id, point] of kept) directions.set(id, degreesOf(pointAt({ x: 0, y: 0 }, 0, 0), point));
  const reserved = rings.flatMap((ring) => writtenIn(ring, { view, speaker, figures }));
  const choosing = discRings.flatMap((ring) => figures.filter((figure) => figure.ring === ring));
  const seats = seatsOf({
    figures: choosing,
    rings,
    spanOf,
    directionOf: (id) => directions.get(id) ?? 0,
    reserved,
    kept,
  });
  return { rings, sectors, sectorOf: grouping.sectorOf, seats };
}

/** The rectangles of the title of a ring and of its count, where that stands in it. */
function writtenIn(
  ring: RingPlan,
  { view, speaker, figures }: Pick<LayoutInput, "view" | "speaker" | "figures">,
): Box[] {
  const count = countsByRing(view)[ring.name];
  const drawn = figures.filter((figure) => figure.ring === ring.name).length;
  const title = textBox(ringTitle(ring, count, speaker));
  return isCounted(count, drawn) ? [title, textBox(bandCount(ring, count, speaker))] : [title];
}
