import { aboutWords, languages, measuresWords } from "@parent-circles/words";
import { describe, expect, it } from "vitest";
import { randomFrom, shuffled } from "../base/random.ts";
import { readNetwork } from "../model/read-network.ts";
import { type Network, writeNetwork } from "../model/network.ts";
import { randomAsOf, randomDocument } from "../../../../test/support/random-network.ts";
import {
  asOf,
  nobody,
  oneMother,
  pair,
  smallNetwork,
  trustMiniNetwork,
  twoStrangers,
} from "../../../../test/support/small-networks.ts";
import { listMeasures, listParameters } from "./registry.ts";
import { measure } from "./run-measure.ts";

const ids = listMeasures().map(({ id }) => id);
const reason = "undefinedHere";

/** For one mother, for two strangers and for two of whom a trusts b: her value, a's and b's values. */
const fewPeople: Readonly<Record<string, readonly [one: unknown, strangers: unknown, pair: readonly unknown[]]>> = {
  "trust-nominations": [0, 0, [0, 1]],
  "gossip-nominations": [null, null, [null, null]],
  "reach-direct": [0, 0, [0, 1]],
  "reach-introduced": [0, 0, [0, 1]],
  coverage: [0, 0, [0, 0.9]],
  "kpp-pos-reach": [0, 0, [0, 1]],
  "kpp-pos": [null, 0, [0, 1]],
  "kpp-neg": [null, null, [null, null]],
  "kpp-neg-distance": [null, null, [null, null]],
  diffusion: [0, 0, [0, 0.9]],
  constraint: [null, null, [1, 1]],
  "effective-size": [null, null, [1, 1]],
  brokerage: [0, 0, [0, 0]],
  "k-core": [0, 0, [1, 1]],
  density: [null, null, [null, null]],
  reciprocity: [null, null, [0, 0]],
  components: [1, 1, [2, 2]],
  articulation: [0, 0, [0, 0]],
  "e-i-index": [null, null, [-1, -1]],
  degree: [null, 0, [1, 1]],
  betweenness: [null, null, [null, null]],
  closeness: [null, 0, [0, 1]],
  eigenvector: [null, null, [Math.SQRT1_2, Math.SQRT1_2]],
  pagerank: [1, 0.5, [1 - 0.925 / 1.425, 0.925 / 1.425]],
};

function expectedOf(id: string): (typeof fewPeople)[string] {
  const expected = fewPeople[id];
  if (expected === undefined) throw new Error(`fewPeople has no entry for ${id}`);
  return expected;
}

/** For the network as a whole: nobody, one mother, two strangers, a pair. */
const fewPeopleTogether: Readonly<Record<string, readonly unknown[]>> = {
  "kpp-neg": [null, null, 1, 0.5],
  "kpp-neg-distance": [null, null, 1, 0.5],
  "k-core": [null, 0, 0, 1],
  density: [null, null, 0, 0.5],
  reciprocity: [null, null, null, 0],
  components: [0, 1, 2, 1],
  articulation: [0, 0, 0, 0],
  "e-i-index": [null, null, null, -1],
};

const valuesIn = (network: Network, id: string, date = asOf) => measure(network, id, { asOf: date }).values ?? {};

describe("listMeasures()", () => {
  it("has every measure that the design names, once", () => {
    expect(ids).toEqual([
      "trust-nominations", "gossip-nominations", "reach-direct", "reach-introduced", "coverage", "kpp-pos-reach",
      "kpp-pos", "kpp-neg", "kpp-neg-distance", "diffusion", "constraint", "effective-size", "brokerage", "k-core",
      "density", "reciprocity", "components", "articulation", "e-i-index", "degree", "betweenness", "closeness",
      "eigenvector", "pagerank",
    ]); // prettier-ignore
  });

  it.each(listMeasures())(
    "$id says what it means, which definition it is, and what it does without an answer",
    (each) => {
      const { parameters, about, hasBestSet, sensitiveToMissingInterviews, ...words } = each;
      for (const text of Object.values(words)) expect(text.trim()).not.toBe("");
      for (const parameter of Object.values(parameters)) expect(parameter.meaning).not.toBe("");
      expect(about).toContain("person");
      expect(hasBestSet && !about.includes("group")).toBe(false);
      expect(typeof sensitiveToMissingInterviews).toBe("boolean");
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
    },
  );

  it.each(languages)(
    "in %j says of every measure, unit, parameter and word to choose what it is, each in its own words",
    (language) => {
      const listed = listMeasures({ language });
      for (const { id, name, meaning, caution, unitName, togetherUnitName, parameters } of listed) {
        for (const text of [name, meaning, caution, unitName, togetherUnitName])
          expect([id, text]).toEqual([id, expect.stringMatching(/./)]);
        for (const [parameter, { label, meaning: declared, type, choices, choiceLabels }] of Object.entries(
          parameters,
        )) {
          // What stands as it is declared has not been put into words yet.
          expect([parameter, label]).not.toEqual([parameter, declared]);
          const words = type === "boolean" ? ["true", "false"] : choices;
          expect([parameter, Object.keys(choiceLabels ?? {})]).toEqual([parameter, words ?? []]);
          expect(words?.filter((word) => choiceLabels?.[word] === word) ?? []).toEqual([]);
        }
      }
      expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
      expect(Object.keys(measuresWords.byLanguage[language].measures)).toEqual(ids);
    },
  );

  it("speaks English unless asked, or somebody's own words, and refuses a language that the product does not speak", () => {
    const names = (options?: Parameters<typeof listMeasures>[0]) => listMeasures(options).map(({ name }) => name);
    expect(names()).toEqual(names({ language: "en" }));
    expect(names()).not.toEqual(names({ language: "nl" }));
    const { nl } = measuresWords.byLanguage;
    const measures = { ...nl.measures, coverage: { ...nl.measures.coverage, name: "Ons bereik" } };
    const own = { about: aboutWords.byLanguage.nl, measures: { ...nl, measures } };
    expect(names({ language: own })).toContain("Ons bereik");
    expect(() => listMeasures({ language: "fy" as "nl" })).toThrow(
      "language: This value is not one of: nl, en, tr, ar.",
    );
  });

  it("advertises what each parameter takes, and a default that it takes", () => {
    for (const { id, parameters } of listMeasures())
      for (const [name, { default: usual, type, minimum, maximum, choices = [] }] of Object.entries(parameters)) {
        const asked = usual === "setting" ? {} : { [name]: usual };
        expect(measure(pair, id, { asOf, ...asked }), `${name} of ${id}`).toEqual(measure(pair, id, { asOf }));
        expect([minimum, maximum].includes(undefined)).toBe(type !== "integer" && type !== "number");
        expect(choices.length > 0).toBe(["choice", "groups"].includes(type) || usual === "trust");
      }
  });

  it("has no parameter by a name that a call, an address or a command line has for something else", () => {
    const options = ["asOf", "set", "measure", "size", "mustInclude", "exclude"];
    const elsewhere = ["networkId", "name", "undirected", "json", "must", "allTies", "help"];
    const names = listParameters().map(({ name }) => name);
    expect(names.filter((name) => [...options, ...elsewhere].includes(name))).toEqual([]);
    expect(names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([]);
  });

  it("marks the centralities as sensitive to missing interviews, and the nominations not", () => {
    const sensitive = listMeasures()
      .filter((each) => each.sensitiveToMissingInterviews)
      .map(({ id }) => id);
    expect(sensitive).toEqual(
      expect.arrayContaining(["degree", "betweenness", "closeness", "eigenvector", "pagerank"]),
    );
    expect(sensitive).not.toContain("trust-nominations");
  });

  it("has a best group for coverage and the four key-player measures", () => {
    const found = listMeasures()
      .filter(({ hasBestSet }) => hasBestSet)
      .map(({ id }) => id);
    expect(found).toEqual(["coverage", "kpp-pos-reach", "kpp-pos", "kpp-neg", "kpp-neg-distance"]);
  });
});

describe.each(ids)("measure(%s)", (id) => {
  it("of nobody has no values", () => expect(valuesIn(nobody, id)).toEqual({}));

  it("of one mother, of two strangers and of a pair is what its declaration says", () => {
    const [one, strangers, [truster, trusted]] = expectedOf(id);
    expect(valuesIn(oneMother, id)).toEqual({ a: one });
    expect(valuesIn(twoStrangers, id)).toEqual({ a: strangers, b: strangers });
    expect(valuesIn(pair, id)).toEqual({ a: close(truster), b: close(trusted) });
  });

  it("gives every null its reason, and no reason besides", () => {
    for (const network of [oneMother, twoStrangers, pair, trustMiniNetwork]) {
      const { values = {}, unknown = {}, value, reason: why } = measure(network, id, { asOf });
      expect(Object.keys(unknown)).toEqual(Object.keys(values).filter((person) => values[person] === null));
      expect(why).toBe(value === null ? reason : undefined);
    }
  });

  it("of ties that are all of unknown strength counts them as ties, at 0.5 and not at 0 or 1", () => {
    const known = smallNetwork("a>k .9, b>k .9, b>a .9", { keyFigures: "k" });
    const unknownStrength = smallNetwork("a>k, b>k, b>a", { keyFigures: "k" });
    const [strong, unsure] = [valuesIn(known, id), valuesIn(unknownStrength, id)];
    const changed = Object.keys(strong).filter((person) => unsure[person] !== strong[person]);
    // Of a and k, who are trusted, less is expected; everything else counts ties, not their strength.
    expect(changed).toEqual(id === "coverage" || id === "diffusion" ? ["a", "k"] : []);
    for (const person of changed) expect(unsure[person]).toBeLessThan(strong[person] ?? NaN);
    for (const person of changed) expect(unsure[person]).toBeGreaterThan(0);
  });

  it("of people who have all withdrawn is that of nobody", () => {
    const withdrawn = { consent: { state: "withdrawn" as const } };
    const network = smallNetwork("a>k, b>k", { about: { a: withdrawn, b: withdrawn, k: withdrawn } });
    expect(measure(network, id, { asOf })).toEqual(measure(nobody, id, { asOf }));
  });

  it("is the same whether a person who withdrew, or a coach, is in the document or not", () => {
    const document = writeNetwork(trustMiniNetwork);
    const more = readNetwork({
      ...document,
      people: [...document.people, { id: "w", consent: { state: "withdrawn" } }, { id: "c", role: "coach" }],
      ties: [
        ...(document.ties ?? []),
        { from: "w", to: "A", type: "trust" },
        { from: "m8", to: "w", type: "trust" },
        { from: "c", to: "F", type: "trust" },
        { from: "m1", to: "c", type: "trust" },
      ],
    });
    expect(measure(more, id, { asOf })).toEqual(measure(trustMiniNetwork, id, { asOf }));
  });

  it("does not depend on the order or the names of people and ties, on 50 random networks", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const document = randomDocument(seed);
      const random = randomFrom(seed);
      const renamed = JSON.parse(JSON.stringify(document).replaceAll(/"P-(\d+)x"/g, '"Q$1"')) as typeof document;
      const moved = {
        ...renamed,
        people: shuffled(renamed.people, random),
        ties: shuffled(renamed.ties ?? [], random),
      };
      const before = valuesIn(readNetwork(document), id, randomAsOf);
      const after = valuesIn(readNetwork(moved), id, randomAsOf);
      for (const [person, value] of Object.entries(before))
        expect(after[person.replace(/^P-(\d+)x$/, "Q$1")]).toEqual(close(value));
    }
  });

  it("changes nothing in the network, and is plain data", () => {
    const before = JSON.stringify(writeNetwork(trustMiniNetwork));
    const found = measure(trustMiniNetwork, id, { asOf });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(JSON.stringify(writeNetwork(trustMiniNetwork))).toBe(before);
  });
});

it.each(Object.entries(fewPeopleTogether))(
  "measure(%s) of a network of nobody, one, two strangers and a pair",
  (id, found) => {
    const whole = [nobody, oneMother, twoStrangers, pair].map((network) => measure(network, id, { asOf }).value);
    expect(whole).toEqual(found);
  },
);

const close = (value: unknown): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value);
