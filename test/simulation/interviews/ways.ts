import { interviewPlan, type Network } from "@parent-circles/core";
import { type Random, shuffled } from "../../../packages/core/src/base/random.ts";
import { studyDay } from "../../study/villages.ts";
import { worthOfAnswers } from "./worth-of-answers.ts";

/** A season of interviews under way. */
export interface Season {
  readonly ids: readonly string[];
  /** What is known so far. */
  readonly network: Network;
  readonly size: number;
  readonly seed: number;
  readonly random: Random;
}

/** A way of going about: returns whom to interview next, at most so many; whoever is missing is drawn by lot. */
export type Way = (season: Season, count: number) => readonly string[];

/** Those who were not interviewed, in an order drawn by chance. */
export const openIn = ({ ids, network, random }: Season): string[] =>
  shuffled(ids, random).filter((id) => network.people.get(id)?.interviewed !== true);

const lots: Way = (season, count) => openIn(season).slice(0, count);

/** Those whom others named, in some order by how often. */
const named =
  (order: (times: number) => number): Way =>
  (season, count) => {
    const times = new Map<string, number>();
    for (const { to } of season.network.rows.ties) times.set(to, (times.get(to) ?? 0) + 1);
    const orderOf = (id: string): number => order(times.get(id) as number);
    return openIn(season)
      .filter((id) => times.has(id))
      .sort((a, b) => orderOf(a) - orderOf(b))
      .slice(0, count);
  };

/** One way until so large a share was interviewed, and then another. */
const after =
  (share: number, first: Way, then: Way): Way =>
  (season, count) =>
    season.ids.length - openIn(season).length < share * season.ids.length ? first(season, count) : then(season, count);

const byWorth: Way = (season, count) => {
  const worth = worthOfAnswers(season);
  return openIn(season)
    .sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
    .slice(0, count);
};

/** The ways that are compared, by the name that stands in the table. */
export const ways: Readonly<Record<string, Way>> = {
  "the plan": ({ network, size, seed }, count) =>
    interviewPlan(network, { asOf: studyDay, share: 1, size, seed })
      .interviews.slice(0, count)
      .map(({ person }) => person),
  lots,
  "named, at random": named(() => 0),
  "most named": named((times) => -times),
  "fewest named": named((times) => times),
  "a fifth by lot, then fewest named": after(
    0.2,
    lots,
    named((times) => times),
  ),
  "a tenth by lot, then what an answer may change": after(0.1, lots, byWorth),
};
