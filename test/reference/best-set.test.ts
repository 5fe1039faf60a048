import { describe, expect, it } from "vitest";
import { bestSet, measure, type Network, readNetwork, reachOf } from "@parent-circles/core";
import { measureNamed } from "../../packages/core/src/analysis/measure-settings.ts";
import { contextFor } from "../../packages/core/src/analysis/run-measure.ts";
import { parentGraphOf } from "../../packages/core/src/analysis/parent-graph.ts";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import type { CalendarDate } from "../../packages/core/src/base/ids.ts";
import { bestSets } from "../../packages/core/src/graph/best-set.ts";
import { endsOf } from "../../packages/core/src/analysis/measure.ts";
import { consentStateOf } from "../../packages/core/src/model/consent.ts";
import type { Person } from "../../packages/core/src/model/document.ts";
import { networkOf } from "../../packages/core/src/model/network.ts";
import { taken } from "../support/measure-values.ts";
import { randomAsOf as asOf, randomDocument } from "../support/random-network.ts";

// Expected: every allowed set tried, with distances by Floyd and Warshall, which share nothing with the searches tested.

const setMeasures = ["coverage", "kpp-pos-reach", "kpp-pos", "kpp-neg", "kpp-neg-distance"] as const;
type SetMeasure = (typeof setMeasures)[number];
const normalisations = ["paper", "excludeOverN", "excludeOverRest"] as const;
const seeds = 1_000;

interface Question {
  readonly network: Network;
  readonly name: SetMeasure;
  readonly size: number;
  readonly directed: boolean;
  readonly normalisation: (typeof normalisations)[number];
  readonly maxHops: number;
  readonly mustInclude: readonly string[];
  readonly exclude: readonly string[];
}

/** A question that has an answer, or none when the random network is too small for it. */
function questionFrom(seed: number, name: SetMeasure): Question | undefined {
  const random = randomFrom(seed);
  const network = readNetwork(randomDocument(seed, { people: [2, 14], otherConsentShare: 0.25, density: 1.5 }));
  const pool = mayBeChosen(network, name);
  const constrained = random.fraction() < 0.5 && pool.length > 3;
  const mustInclude = constrained ? [pool[random.index(pool.length)] as string] : [];
  const exclude = constrained ? pool.filter((id) => !mustInclude.includes(id) && random.fraction() < 0.2) : [];
  const question = { network, name, mustInclude, exclude, ...settingsFrom(random) };
  const people = Object.keys(measure(network, "degree", { asOf }).values ?? {}).length;
  const mostMembers = name.startsWith("kpp-neg") ? people - 2 : people - 1;
  return question.size <= Math.min(mostMembers, pool.length - exclude.length) ? question : undefined;
}

const settingsFrom = (random: Random) => ({
  size: 1 + random.index(3),
  directed: random.fraction() < 0.5,
  normalisation: normalisations[random.index(3)] as (typeof normalisations)[number],
  maxHops: 1 + random.index(2),
});

/** Coverage proposes only who consented and needs no protection; the others look at every parent on the map. */
function mayBeChosen(network: Network, name: SetMeasure): string[] {
  const parents = Object.keys(measure(network, "degree", { asOf }).values ?? {});
  if (name !== "coverage") return parents;
  return parents.filter((id) => {
    const person = network.people.get(id) as Person;
    return consentStateOf(person, asOf as CalendarDate) === "consented" && person.protected !== true;
  });
}

function setsOf(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Distances between all parents, in steps of contact, by Floyd and Warshall, some of them left out. */
function distancesAmong(network: Network, directed: boolean, without: readonly string[] = []): number[][] {
  const graph = parentGraphOf(network, { asOf: asOf as CalendarDate });
  const stays = graph.ids.map((id) => !without.includes(id));
  const table = graph.ids.map((_, from) => {
    const ends = [...endsOf(graph.contacts, from), ...(directed ? [] : endsOf(graph.trustees, from))];
    return graph.ids.map((__, to) => (stays[from] === true && stays[to] === true && ends.includes(to) ? 1 : Infinity));
  });
  for (const middle of table.keys())
    for (const row of table)
      for (const to of row.keys())
        row[to] = Math.min(row[to] as number, (row[middle] as number) + (table[middle]?.[to] as number));
  return table;
}

function valueOf(question: Question, distances: readonly (readonly number[])[], set: readonly string[]): number {
  const { network, name, directed, normalisation, maxHops } = question;
  if (name === "coverage") return measure(network, name, { asOf, set, maxHops, group: "proposed" }).value ?? NaN;
  const { ids } = parentGraphOf(network, { asOf: asOf as CalendarDate });
  const outside = ids.flatMap((id, index) => (set.includes(id) ? [] : [index]));
  if (name.startsWith("kpp-neg")) {
    const after = distancesAmong(network, directed, set);
    const pairs = outside.flatMap((from) =>
      outside.filter((to) => to !== from).map((to) => after[from]?.[to] as number),
    );
    const kept = pairs.map((distance) => (name === "kpp-neg" ? Number(distance < Infinity) : 1 / distance));
    return 1 - kept.reduce((sum, each) => sum + each, 0) / pairs.length;
  }
  const nearest = outside.map((to) => Math.min(...set.map((id) => distances[ids.indexOf(id)]?.[to] as number)));
  if (name === "kpp-pos-reach") return nearest.filter((distance) => distance <= maxHops).length;
  const sum = nearest.reduce((whole, distance) => whole + 1 / distance, 0);
  if (normalisation === "paper") return (sum + set.length) / ids.length;
  return sum / (normalisation === "excludeOverN" ? ids.length : outside.length);
}

function everySetTried(question: Question): { value: number; sets: string[][] } {
  const { network, name, size, mustInclude, exclude, directed } = question;
  const distances = distancesAmong(network, directed);
  const allowed = setsOf(
    mayBeChosen(network, name).filter((id) => !exclude.includes(id)),
    size,
  );
  const valued = allowed
    .filter((set) => mustInclude.every((id) => set.includes(id)))
    .map((set) => ({ set, value: valueOf(question, distances, set) }));
  const value = Math.max(...valued.map((each) => each.value));
  return { value, sets: valued.filter((each) => each.value >= value - 1e-9).map(({ set }) => set) };
}

describe.each(setMeasures)("bestSet(%s)", (name) => {
  it("equals every set tried, ties included, with and without conditions, on 1,000 random networks", () => {
    const wrong: number[] = [];
    let asked = 0;
    for (let seed = 1; asked < seeds; seed++) {
      const question = questionFrom(seed, name);
      if (question === undefined) continue;
      asked++;
      const { network, name: _, size, mustInclude, exclude, ...settings } = question;
      const options = { asOf, measure: name, size, mustInclude, exclude };
      const found = bestSet(network, { ...options, ...taken(name, settings) });
      const tried = everySetTried(question);
      const same =
        Math.abs(found.value - tried.value) < 1e-9 && JSON.stringify(found.sets) === JSON.stringify(tried.sets);
      if (!same || found.proof !== "exact" || Math.abs(found.bound - found.value) > 1e-9) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it("gives a bound that holds when the search is stopped early, on networks of forty", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const network = readNetwork(randomDocument(seed, { people: [40, 40], otherConsentShare: 0.1, density: 2 }));
      const { value } = bestSet(network, { asOf, measure: name, size: 3 });
      const context = contextFor(network, measureNamed(name), { asOf, ...taken(name, { group: "proposed" }) });
      const plan = measureNamed(name).search?.(context, 3);
      if (plan === undefined) throw new Error("no search");
      const candidates = plan.candidates ?? context.graph.ids.map((_, index) => index);
      const stopped = bestSets({ objective: plan.objective, candidates, required: [], size: 3, maxNodes: 5 });
      expect(stopped.bound).toBeGreaterThanOrEqual(value - 1e-9);
      expect(stopped.value).toBeLessThanOrEqual(value + 1e-9);
    }
  }, 60_000);
});

it("measure(coverage, {group: proposed}) is what reachOf expects once the group is the first circle", () => {
  const wrong: number[] = [];
  for (let seed = 1; seed <= 300; seed++) {
    const document = randomDocument(seed, { people: [4, 14], otherConsentShare: 0.2 });
    const chosen = mayBeChosen(readNetwork(document), "coverage").slice(0, 3);
    const people = document.people.map((person) => {
      const role = chosen.includes(person.id) ? ("keyFigure" as const) : ("member" as const);
      return person.role === "coach" ? person : { ...person, role };
    });
    const { expectedCoverage } = reachOf(networkOf({ ...document, people }), { asOf });
    const { value } = measure(readNetwork(document), "coverage", { asOf, set: chosen, group: "proposed" });
    if (Math.abs((value ?? NaN) - expectedCoverage) > 1e-9) wrong.push(seed);
  }
  expect(wrong).toEqual([]);
});
