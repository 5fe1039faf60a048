import { villageKinds, type VillageKind, villageOf } from "../../study/villages.ts";
import { looks, seasonIn, type SeasonResult } from "./season.ts";
import { type Way, ways } from "./ways.ts";

const kinds = Object.keys(villageKinds) as VillageKind[];

/** How every way went in the same villages: `villages` of each kind, from seed 1 up. */
export const seasonsOf = (villages: number, compared: Readonly<Record<string, Way>> = ways) =>
  Object.entries(compared).map(([name, way]) => ({
    name,
    seasons: kinds.flatMap((kind) =>
      Array.from({ length: villages }, (_, place) => seasonIn(villageOf(kind, place + 1), { way, seed: place + 1 })),
    ),
  }));

/** A mean with the half-width of its 95 % interval. */
function meanOf(values: readonly number[]): { readonly mean: number; readonly half: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / values.length) };
}

/** What is told of each way: the share of the best at each look, and when nine tenths were reached; each beside the first way. */
export const figuresOf = (compared: ReturnType<typeof seasonsOf>) => {
  const first = compared[0]?.seasons ?? [];
  const columns: ((season: SeasonResult) => number)[] = [
    ...looks.map((_, look) => (season: SeasonResult) => season.shares[look] as number),
    ({ nineTenths }) => nineTenths,
  ];
  return compared.map(({ name, seasons }) => ({
    name,
    cells: columns.map((column) => ({
      mean: meanOf(seasons.map(column)).mean,
      beside: meanOf(seasons.map((season, place) => column(season) - column(first[place] as SeasonResult))),
    })),
  }));
};

/** At each look, over all villages: how much more was said to be gained by every interview, and how much it would have been. */
export const gainsOf = (seasons: readonly SeasonResult[]) =>
  looks.map((look, place) => ({
    look,
    said: meanOf(seasons.map(({ gains }) => gains[place]?.said as number)),
    real: meanOf(seasons.map(({ gains }) => gains[place]?.real as number)),
  }));
