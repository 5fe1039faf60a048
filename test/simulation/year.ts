import {
  adoptRates,
  burdenLedger,
  calibrationOf,
  expireAsks,
  learnedRates,
  matchTargets,
  moveAsk,
  moveRequest,
  type Network,
  offerAsk,
  type OutreachRequest,
  receiveRequest,
  type Suggestion,
  suggestOutreach,
} from "../../packages/core/src/index.ts";
import { type Random, randomFrom, shuffled } from "../../packages/core/src/base/random.ts";
import type { CalendarDate } from "../../packages/core/src/base/ids.ts";
import { addDays, calendarDate, daysBetween } from "../../packages/core/src/base/time.ts";
import { recordOutcome, type ReportedOutcome } from "../../packages/core/src/trust/record-outcome.ts";
import { cameAlong, opensDoor } from "../../packages/core/src/trust/evidence.ts";
import { contactGraphOf } from "../../packages/core/src/trust/contact-graph.ts";
import { drawOutcome, drawTruth, type HiddenTruth } from "./hidden-truth.ts";

/** What a simulated year shows. */
export interface Year {
  readonly asks: number;
  /** The Brier score of the chances as they were given, learning from week to week. */
  readonly learning: number;
  /** The Brier score of what the network would have said of the same asks had it never learned. */
  readonly frozen: number;
  /** After a quarter of learning, of the asks that were put: how many talks and how many who come were expected, and happened. */
  readonly told: Told;
  /** The most asks that any key figure had open at once, and in any 91 days. */
  readonly mostOpen: number;
  readonly mostInQuarter: number;
  /** The fewest days after which a parent was asked again; `Infinity` where nobody was. */
  readonly shortestRestDays: number;
}

/** What was said of asks beforehand, and what happened. */
export interface Told {
  expectedTalks: number;
  talked: number;
  expectedComes: number;
  came: number;
}

interface Running {
  network: Network;
  readonly start: Network;
  readonly truth: HiddenTruth;
  readonly random: Random;
  readonly frozen: number[];
  /** What happened this week and is told the next. */
  readonly untold: ReportedOutcome[];
  readonly told: Told;
  readonly lastAsked: Map<string, CalendarDate>;
  mostOpen: number;
  mostInQuarter: number;
  shortestRestDays: number;
}

const weeks = 52;
const targetsPerRequest = 8;
const learningDays = 91;
const firstDay = calendarDate("2026-03-01");

/** A year of weekly requests on a network: suggestions accepted, asks put, outcomes drawn from a hidden truth, rates adopted monthly. */
export function simulateYear(start: Network, seed: number): Year {
  const truth = drawTruth(start, { seed, asOf: firstDay });
  const running: Running = {
    network: start,
    start,
    truth,
    random: randomFrom(seed + 1_000),
    frozen: [],
    untold: [],
    told: { expectedTalks: 0, talked: 0, expectedComes: 0, came: 0 },
    lastAsked: new Map(),
    mostOpen: 0,
    mostInQuarter: 0,
    shortestRestDays: Infinity,
  };
  for (let week = 0; week < weeks; week++) runWeek(running, week);
  for (const outcome of running.untold.splice(0)) running.network = recordOutcome(running.network, outcome);
  const { brier, asks } = calibrationOf(running.network, { asOf: addDays(firstDay, 7 * weeks + 30) });
  const mean = running.frozen.reduce((sum, value) => sum + value, 0) / running.frozen.length;
  return {
    asks,
    learning: brier ?? Number.NaN,
    frozen: mean,
    told: running.told,
    mostOpen: running.mostOpen,
    mostInQuarter: running.mostInQuarter,
    shortestRestDays: running.shortestRestDays,
  };
}

function runWeek(running: Running, week: number): void {
  const date = addDays(firstDay, 7 * week);
  const id = `week-${week}`;
  const institution = running.start.rows.institutions[0]?.id as string;
  const members = running.network.rows.people.filter(({ role }) => role === "member").map((person) => person.id);
  const targets = shuffled(members, running.random).slice(0, targetsPerRequest);
  for (const outcome of running.untold.splice(0)) running.network = recordOutcome(running.network, outcome);
  running.network = expireAsks(running.network, { asOf: date });
  running.network = receiveRequest(running.network, { id, kind: "contactRequest", institution, date });
  running.network = matchTargets(running.network, { request: id, targets });
  const request = running.network.rows.requests.at(-1) as OutreachRequest;
  for (const suggestion of suggestOutreach(running.network, request, { asOf: date }).plan)
    putAsk(running, suggestion, { request: id, date });
  noteBurden(running, date);
  running.network = moveRequest(running.network, { request: id, step: "close" });
  if (week % 4 === 3) running.network = adoptRates(running.network, learnedRates(running.network, { asOf: date }));
}

function putAsk(
  running: Running,
  { target, asker, via, probability, comesProbability }: Suggestion,
  { request, date }: { request: string; date: string },
): void {
  const { random, truth } = running;
  const id = `a${running.network.rows.asks.length}`;
  running.network = offerAsk(running.network, { id, request, target, asker, via, acceptedBy: "coordinator", date });
  noteBurden(running, date);
  if (random.fraction() >= truth.takesUp) {
    running.network = moveAsk(running.network, { ask: id, step: "decline", date });
    return;
  }
  running.network = moveAsk(running.network, { ask: id, step: "accept", date });
  noteRest(running, target, calendarDate(date));
  const introduced = via === null || random.fraction() < truth.introduces * truth.opens(via, asker);
  const open = introduced && random.fraction() < truth.opens(target, via ?? asker);
  const code = introduced ? drawOutcome(random, open) : "notAsked";
  const chance = frozenChance(running.start, [asker, ...(via === null ? [] : [via]), target], date);
  running.frozen.push((chance - (open ? 1 : 0)) ** 2);
  if (date >= addDays(firstDay, learningDays)) {
    running.told.expectedTalks += probability;
    running.told.expectedComes += comesProbability;
    running.told.talked += opensDoor({ code }) ? 1 : 0;
    running.told.came += cameAlong({ code }) ? 1 : 0;
  }
  const ended = addDays(calendarDate(date), 5);
  if (code !== "notAsked") running.lastAsked.set(target, ended);
  running.untold.push({ ask: id, code, date: ended });
}

function noteRest(running: Running, target: string, date: CalendarDate): void {
  const before = running.lastAsked.get(target);
  if (before !== undefined) running.shortestRestDays = Math.min(running.shortestRestDays, daysBetween(before, date));
}

function frozenChance(start: Network, route: readonly string[], date: string): number {
  const { indexOf, arcBetween } = contactGraphOf(start, { asOf: calendarDate(date) });
  const path = route.map((id) => indexOf.get(id) as number);
  const ties = path.slice(1).map((truster, step) => arcBetween(truster, path[step] as number)?.belief.probability ?? 0);
  const willingness = start.settings.introductionWillingness ** (ties.length - 1);
  return ties.reduce((product, chance) => product * chance, willingness);
}

function noteBurden(running: Running, asOf: string): void {
  for (const { openAsks, thisQuarter } of burdenLedger(running.network, { asOf }).entries) {
    running.mostOpen = Math.max(running.mostOpen, openAsks);
    running.mostInQuarter = Math.max(running.mostInQuarter, thisQuarter);
  }
}
