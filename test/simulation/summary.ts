import { readFileSync } from "node:fs";
import { readNetworkText } from "../../packages/core/src/index.ts";
import { simulateYear, type Told, type Year } from "./year.ts";

/** The three synthetic neighbourhoods. */
export const neighbourhoods = ["pendrecht", "zuidwijk", "beverwaard"] as const;

/** What many simulated years of one neighbourhood show. */
export interface Summary {
  readonly years: number;
  readonly asksPerYear: number;
  /** The mean Brier score with learning, and without. */
  readonly learning: number;
  readonly frozen: number;
  /** In how many of the years learning was better. */
  readonly betterYears: number;
  /** The sum over all years. */
  readonly told: Told;
  readonly mostOpen: number;
  readonly mostInQuarter: number;
  readonly shortestRestDays: number;
}

/** Simulates years from the seeds 0 up, for one neighbourhood. */
export function summaryOf(name: (typeof neighbourhoods)[number], seeds: number): Summary {
  const file = new URL(`../../examples/data/${name}.json`, import.meta.url);
  const network = readNetworkText(readFileSync(file, "utf8"));
  const years = Array.from({ length: seeds }, (_, seed) => simulateYear(network, seed));
  const sum = (figure: (year: Year) => number): number => years.reduce((total, year) => total + figure(year), 0);
  const mean = (figure: (year: Year) => number): number => sum(figure) / seeds;
  return {
    years: seeds,
    asksPerYear: mean(({ asks }) => asks),
    learning: mean(({ learning }) => learning),
    frozen: mean(({ frozen }) => frozen),
    betterYears: years.filter(({ learning, frozen }) => learning < frozen).length,
    told: {
      expectedTalks: sum(({ told }) => told.expectedTalks),
      talked: sum(({ told }) => told.talked),
      expectedComes: sum(({ told }) => told.expectedComes),
      came: sum(({ told }) => told.came),
    },
    mostOpen: Math.max(...years.map(({ mostOpen }) => mostOpen)),
    mostInQuarter: Math.max(...years.map(({ mostInQuarter }) => mostInQuarter)),
    shortestRestDays: Math.min(...years.map(({ shortestRestDays }) => shortestRestDays)),
  };
}
