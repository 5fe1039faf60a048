import { describe, expect, it } from "vitest";
import { measure, type MeasureOptions, type Network, readNetwork } from "@parent-circles/core";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import { randomAsOf as asOf, randomDocument } from "../support/random-network.ts";

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
const slack = 1e-9;

/** A random network with its key figures (those whom coverage may be asked of), and chance to go on with. */
function neighbourhood(seed: number) {
  const document = randomDocument(seed, { people: [6, 14], otherConsentShare: 0.3 });
  const network = readNetwork(document);
  const onMap = measure(network, "degree", { asOf }).values ?? {};
  const keyFigures = network.rows.people.flatMap(({ id, role }) => (role === "keyFigure" && id in onMap ? [id] : []));
  return { document, network, keyFigures, random: randomFrom(seed) };
}

const valueOf = (network: Network, name: string, options: Omit<MeasureOptions, "asOf">): number =>
  measure(network, name, { asOf, ...options }).value ?? NaN;

const someOf = (items: readonly string[], random: Random): string[] => items.filter(() => random.fraction() < 0.5);

/** Seeds for which something that must hold does not. */
const failing = (holds: (seed: number) => boolean): number[] => seeds.filter((seed) => !holds(seed));

describe("measure(coverage, {set}) over key figures: whom to reach and who introduces stay the same", () => {
  it("is monotone: another key figure never lowers it", () => {
    const wrong = failing((seed) => {
      const { network, keyFigures, random } = neighbourhood(seed);
      const set = someOf(keyFigures, random);
      return valueOf(network, "coverage", { set }) <= valueOf(network, "coverage", { set: keyFigures }) + slack;
    });
    expect(wrong).toEqual([]);
  });

  it("is submodular: a key figure adds to a larger group no more than to a smaller one within it", () => {
    const wrong = failing((seed) => {
      const { network, keyFigures, random } = neighbourhood(seed);
      const [joining, ...others] = keyFigures;
      if (joining === undefined) return true;
      const larger = someOf(others, random);
      const smaller = someOf(larger, random);
      const adds = (set: readonly string[]) =>
        valueOf(network, "coverage", { set: [...set, joining] }) - valueOf(network, "coverage", { set });
      return adds(larger) <= adds(smaller) + slack;
    });
    expect(wrong).toEqual([]);
  });

  it("never falls with more steps allowed", () => {
    const wrong = failing((seed) => {
      const { network, keyFigures: set } = neighbourhood(seed);
      const [one = NaN, two = NaN, three = NaN] = [1, 2, 3].map((maxHops) =>
        valueOf(network, "coverage", { set, maxHops }),
      );
      return one <= two + slack && two <= three + slack;
    });
    expect(wrong).toEqual([]);
  });

  it("never falls when one more mother trusts somebody", () => {
    const wrong = failing((seed) => {
      const { document, network, keyFigures: set, random } = neighbourhood(seed);
      const { people, ties = [] } = document;
      const from = people[random.index(people.length)]?.id ?? "";
      const to = people[random.index(people.length)]?.id ?? "";
      if (from === to || ties.some((tie) => tie.from === from && tie.to === to)) return true;
      const more = readNetwork({ ...document, ties: [...ties, { from, to, type: "trust", score: 4 }] });
      return valueOf(network, "coverage", { set }) <= valueOf(more, "coverage", { set }) + slack;
    });
    expect(wrong).toEqual([]);
  });
});

describe("measure(kpp-pos, {normalisation: paper})", () => {
  it("is monotone and submodular over any parents", () => {
    const wrong = failing((seed) => {
      const { network, random } = neighbourhood(seed);
      const everyone = Object.keys(measure(network, "degree", { asOf }).values ?? {});
      const [joining = "", ...others] = everyone;
      if (joining === "") return true;
      const larger = someOf(others, random);
      const smaller = someOf(larger, random);
      const of = (set: readonly string[]) => valueOf(network, "kpp-pos", { set, normalisation: "paper" });
      const adds = (set: readonly string[]) => of([...set, joining]) - of(set);
      return adds(larger) >= -slack && adds(larger) <= adds(smaller) + slack;
    });
    expect(wrong).toEqual([]);
  });
});

describe("measure() after a withdrawal", () => {
  it("never gives anybody more nominations, direct reach or reach through an introduction", () => {
    const wrong = failing((seed) => {
      const { document, network, random } = neighbourhood(seed);
      const leaving = random.index(document.people.length);
      const people = document.people.map((person, index) =>
        index === leaving ? { ...person, consent: { state: "withdrawn" as const } } : person,
      );
      const without = readNetwork({ ...document, people });
      return ["trust-nominations", "gossip-nominations", "reach-direct", "reach-introduced"].every((name) => {
        const before = measure(network, name, { asOf }).values ?? {};
        const after = measure(without, name, { asOf }).values ?? {};
        return Object.entries(after).every(([id, value]) => (value ?? 0) <= (before[id] ?? 0));
      });
    });
    expect(wrong).toEqual([]);
  });
});
