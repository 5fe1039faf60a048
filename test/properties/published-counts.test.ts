import {
  attendanceFor,
  countForOutsiders,
  type Network,
  type NetworkDocument,
  type PublishedCounts,
  readNetwork,
  requestsFor,
  type Viewer,
  viewFor,
} from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import { randomAsOf, randomDocument } from "../support/random-network.ts";
import { withoutPeople } from "../support/without-people.ts";

const seeds = 3_000;
const consented = { state: "consented" as const, scopes: ["keepInMap" as const], date: "2026-01-01" };

type Edit = (document: NetworkDocument, random: Random) => NetworkDocument;

const namesHer = ({ consent }: NetworkDocument["people"][number]): boolean =>
  consent?.scopes?.some((scope) => scope.startsWith("nameToInstitution")) === true;

/** What can be written within a week without a date, or with one that lies before it; who is named to institutions stays. */
const edits: Readonly<Record<string, Edit>> = {
  "somebody is added, whom a key figure is trusted by": (document) => ({
    ...document,
    people: [...document.people, { id: "new-one", consent: consented }],
    ties: [
      ...(document.ties ?? []),
      ...document.people
        .filter(({ role }) => role === "keyFigure")
        .map(({ id }) => ({ from: "new-one", to: id, type: "trust" as const, score: 5, language: "tr" })),
    ],
  }),
  "somebody is erased": (document, random) => {
    const others = document.people.filter((person) => !namesHer(person));
    const gone = others[random.index(Math.max(1, others.length))];
    return gone === undefined ? document : withoutPeople(document, new Set([gone.id]));
  },
  "somebody becomes a key figure": (document) => ({
    ...document,
    people: document.people.map((person, index) =>
      index === 0 && !namesHer(person) ? { ...person, role: "keyFigure", consent: consented } : person,
    ),
  }),
  "ties lose their day, strength and language": (document) => ({
    ...document,
    ties: (document.ties ?? []).map(({ from, to, type }) => ({ from, to, type })),
  }),
  "asks are put": (document) => ({
    ...document,
    asks: (document.asks ?? []).map((ask) => ({ ...ask, state: "asked" })),
  }),
  "heads are counted again": (document) => ({
    ...document,
    activities: (document.activities ?? []).map((activity) => ({
      ...activity,
      headCounts: [{ date: "2026-02-25", count: 9 }],
    })),
  }),
  "routes may be longer": (document) => ({
    ...document,
    network: { ...document.network, settings: { ...document.network.settings, maxHops: 1 } },
  }),
};

const outsiders: readonly Viewer[] = [
  { role: "institution", institution: "I-school", asOf: randomAsOf },
  { role: "public", asOf: randomAsOf },
  { role: "coordinator", view: "institution", asOf: randomAsOf },
];

/** Every answer with a number in it that somebody outside gets, as text. */
function toldTo(viewer: Viewer, network: Network, published: PublishedCounts): string {
  const with_ = { ...viewer, published };
  const institution = viewer.role === "institution";
  return JSON.stringify([
    viewFor(network, with_),
    ...(institution ? [requestsFor(network, with_), attendanceFor(network, with_)] : []),
  ]);
}

describe(`counts that were published, on ${seeds} random networks`, () => {
  test("R-35 are the same to the byte for everybody outside, whatever was written within the week", () => {
    const different: string[] = [];
    const live = new Map<string, number>();
    const names = Object.keys(edits);
    for (let seed = 1; seed <= seeds; seed++) {
      const name = names[seed % names.length] as string;
      const document = randomDocument(seed, { people: [4, 14], otherConsentShare: 0.2, protectedShare: 0.05 });
      const before = readNetwork(document);
      const published = countForOutsiders(before, { asOf: randomAsOf });
      const after = readNetwork((edits[name] as Edit)(document, randomFrom(seed)));
      for (const viewer of outsiders)
        if (toldTo(viewer, before, published) !== toldTo(viewer, after, published))
          different.push(`seed ${seed}: ${name}, told to ${viewer.role}`);
      const [one, other] = [before, after].map((network) =>
        JSON.stringify(countForOutsiders(network, { asOf: randomAsOf })),
      );
      if (one !== other) live.set(name, (live.get(name) ?? 0) + 1);
    }
    expect(different).toEqual([]);
    // Counted anew, each of these edits would have shown, but for asks: nothing of them is ever counted for outside.
    expect([...live.keys()].toSorted()).toEqual(names.filter((name) => name !== "asks are put").toSorted());
  }, 300_000);

  test("R-35 name nobody: no id of a person is in them", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const document = randomDocument(seed);
      const text = JSON.stringify(countForOutsiders(readNetwork(document), { asOf: randomAsOf }));
      expect(document.people.filter(({ id }) => text.includes(id))).toEqual([]);
    }
  });
});
