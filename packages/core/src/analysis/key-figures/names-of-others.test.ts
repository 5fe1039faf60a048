import { describe, expect, test } from "vitest";
import { randomFrom } from "../../base/random.ts";
import { type Interviews, namesOfOthers, timesNamed } from "./names-of-others.ts";

type Ties = readonly (readonly [from: number, to: number])[];

/** Parents 0, 1, 2, … of whom some were interviewed; `asked` holds who was asked for some names, and for how many. */
function interviewsWith(
  ties: Ties,
  about: { of: number; interviewed: readonly number[]; asked?: Record<number, number> },
) {
  const parents = Array.from({ length: about.of }, (_, parent) => parent);
  const arcs = ties.map(([from, trustee], arc) => ({ from, trustee, arc }));
  return {
    parents,
    namesOf: new Map(parents.map((parent) => [parent, arcs.filter(({ from }) => from === parent)])),
    interviewed: about.interviewed,
    others: parents
      .filter((parent) => !about.interviewed.includes(parent))
      .map((parent) => ({ parent, asked: about.asked?.[parent] })),
  } satisfies Interviews;
}

const drawsOf = (interviews: Interviews, count = 400) => {
  const draw = namesOfOthers(interviews);
  const random = randomFrom(5);
  return Array.from({ length: count }, () => {
    const { trusters, trustees, likeArcs } = draw(random);
    return trusters.map((truster, at) => ({ truster, trustee: trustees[at], likeArc: likeArcs[at] as number }));
  });
};

/** Four interviewed, each of whom named two. */
const four: Ties = [
  [0, 4],
  [0, 1],
  [1, 4],
  [1, 5],
  [2, 4],
  [2, 0],
  [3, 4],
  [3, 5],
];

describe("namesOfOthers(interviews)", () => {
  const draws = drawsOf(interviewsWith(four, { of: 8, interviewed: [0, 1, 2, 3] }));
  const namesOf = (truster: number) => draws.map((names) => names.filter((name) => name.truster === truster));

  test("draws names for those who were not interviewed alone, no one twice, nobody herself", () => {
    for (const names of draws) {
      const pairs = names.map(({ truster, trustee }) => `${truster} ${trustee}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(names.every(({ truster, trustee }) => truster > 3 && truster !== trustee)).toBe(true);
    }
  });

  test("names those more who were named more, and now and then one whom nobody has named", () => {
    const timesOf = (trustee: number): number => draws.flat().filter((name) => name.trustee === trustee).length;
    expect(timesOf(4)).toBeGreaterThan(timesOf(5));
    expect(timesOf(5)).toBeGreaterThan(timesOf(6));
    expect(timesOf(6)).toBeGreaterThan(0);
  });

  test("takes the strength of a name from an arc of the interviewed", () => {
    expect(draws.flat().every(({ likeArc }) => likeArc >= 0 && likeArc < four.length)).toBe(true);
  });

  test("lets those whom nearly all name be named by nearly all others too", () => {
    // Each of twenty names 20, 21 and 22, but for two who name three of nobody else's.
    const ties = Array.from({ length: 20 }, (_, from) =>
      (from < 18 ? [20, 21, 22] : [22 + from, 40 + from, 41 + from]).map((to) => [from, to] as const),
    ).flat();
    const interviewed = Array.from({ length: 20 }, (_, from) => from);
    const drawn = drawsOf(interviewsWith(ties, { of: 70, interviewed }));
    const hers = drawn.flatMap((names) => names.filter(({ truster }) => truster > 22));
    const share = hers.filter(({ trustee }) => trustee === 20).length / (47 * drawn.length);
    // By 18 of 20 of the interviewed; fewer of those who are named less, since they may name fewer. In proportion to chances it is .64.
    expect(share).toBeGreaterThan(0.69);
  });

  test("counts recorded ties, and never draws them again", () => {
    const recorded: Ties = [...four, [6, 4], [6, 5]];
    const some = drawsOf(interviewsWith(recorded, { of: 8, interviewed: [0, 1, 2, 3] }));
    const hers = some.flatMap((names) => names.filter(({ truster }) => truster === 6));
    expect(hers.every(({ trustee }) => trustee !== 4 && trustee !== 5)).toBe(true);
    expect(hers.length).toBeLessThan(namesOf(6).flat().length);
  });

  test("draws nothing for one who was asked for two names and gave one: she has no more", () => {
    const partly = interviewsWith([...four, [6, 4]], { of: 8, interviewed: [0, 1, 2, 3], asked: { 6: 2 } });
    expect(drawsOf(partly).flatMap((names) => names.filter(({ truster }) => truster === 6))).toEqual([]);
  });

  test("draws further names for one who gave the one name that she was asked for", () => {
    const partly = interviewsWith([...four, [6, 4]], { of: 8, interviewed: [0, 1, 2, 3], asked: { 6: 1 } });
    const hers = drawsOf(partly).map((names) => names.filter(({ truster }) => truster === 6));
    expect(hers.some((names) => names.length > 0)).toBe(true);
    expect(hers.flat().every(({ trustee }) => trustee !== 4)).toBe(true);
  });

  test("learns from one name who is popular", () => {
    const oneName: Ties = [...four, [4, 6], [5, 6], [7, 6]];
    const shareOf = (interviews: Interviews): number => {
      // Nobody has asked 8 anything.
      const names = drawsOf(interviews, 1_000).flatMap((drawn) => drawn.filter(({ truster }) => truster === 8));
      return names.filter(({ trustee }) => trustee === 6).length / names.length;
    };
    const interviewed = [0, 1, 2, 3];
    const asked = interviewsWith(oneName, { of: 9, interviewed, asked: { 4: 1, 5: 1, 7: 1 } });
    const silent = interviewsWith(four, { of: 9, interviewed });
    expect(shareOf(asked)).toBeGreaterThan(1.5 * shareOf(silent));
  });

  test("draws nothing where everybody was interviewed", () => {
    expect(drawsOf(interviewsWith(four, { of: 4, interviewed: [0, 1, 2, 3] })).flat()).toEqual([]);
  });

  test("ends where somebody would have to name more than there are", () => {
    const everybody: Ties = [
      [0, 1],
      [0, 2],
    ];
    for (const names of drawsOf(interviewsWith(everybody, { of: 3, interviewed: [0] })))
      expect(names.filter(({ truster }) => truster === 1).length).toBeLessThanOrEqual(2);
  });
});

test("timesNamed(interviews) counts by how many others each might have been named, and a short question as its part", () => {
  const partly = interviewsWith([...four, [6, 4]], { of: 8, interviewed: [0, 1, 2, 3], asked: { 6: 1 } });
  const { named, askedOthers } = timesNamed(partly, new Map(partly.parents.map((parent) => [parent, parent])));
  expect([...named]).toEqual([1, 1, 0, 0, 5, 2, 0, 0]);
  // One name of each would have been half of the eight that the four gave. Nobody is asked about herself.
  expect([...askedOthers]).toEqual([3.5, 3.5, 3.5, 3.5, 4.5, 4.5, 4, 4.5]);
});
