import { randomFrom, shuffled } from "../base/random.ts";
import { describe, expect, test } from "vitest";
import { communitiesOf } from "./communities.ts";
import { packRows } from "./compressed-rows.ts";

const groupsOf = (size: number, arcs: readonly (readonly [number, number])[]): number[] =>
  Array.from(
    communitiesOf(
      packRows(size, {
        sources: arcs.map(([from]) => from),
        targets: arcs.map(([, to]) => to),
        costs: arcs.map(() => 1),
      }),
    ),
  );

const triangles = [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
] as const;

describe("communitiesOf(rows)", () => {
  test("finds two triangles with a bridge", () => {
    expect(groupsOf(6, [...triangles, [2, 3]])).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test("takes ties in both directions alike", () => {
    const turned = triangles.map(([from, to]) => [to, from] as const);
    expect(groupsOf(6, [...turned, [3, 2]])).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test("leaves whoever has no ties in a group of her own", () => {
    expect(groupsOf(4, [[1, 2]])).toEqual([0, 1, 1, 2]);
    expect(groupsOf(3, [])).toEqual([0, 1, 2]);
    expect(groupsOf(0, [])).toEqual([]);
  });

  test("finds a ring of four cliques, whole cliques together", () => {
    const cliques = [0, 5, 10, 15].flatMap((first) =>
      [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].flatMap((b) => (a < b ? [[first + a, first + b] as const] : []))),
    );
    const ring = [0, 5, 10, 15].map((first) => [first, (first + 6) % 20] as const);
    const groups = groupsOf(20, [...cliques, ...ring]);
    expect(groups).toEqual(Array.from({ length: 20 }, (_, node) => Math.floor(node / 5)));
  });

  test("parts what could as well hang with either side from both, whichever has the lower number", () => {
    // Two cliques of four, and 8 with one tie to each: no grouping has more reason to put her left than right.
    const cliques = [0, 4].flatMap((first) =>
      [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => (a < b ? [[first + a, first + b] as const] : []))),
    );
    expect(groupsOf(9, [...cliques, [8, 0], [8, 4]])).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
  });

  test("finds the same groups whatever the numbers of the nodes, on 100 drawn graphs", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = randomFrom(seed);
      const size = 4 + random.index(30);
      const arcs = Array.from({ length: 2 * size }, () => [random.index(size), random.index(size)] as const);
      const numbers = shuffled([...Array(size).keys()], random);
      const before = groupsOf(size, arcs);
      const after = groupsOf(
        size,
        arcs.map(([from, to]) => [numbers[from] as number, numbers[to] as number] as const),
      );
      const together = (groups: readonly number[], place: (node: number) => number): string =>
        before.map((_, a) => before.map((__, b) => Number(groups[place(a)] === groups[place(b)])).join("")).join("\n");
      expect(
        together(after, (node) => numbers[node] as number),
        `seed ${seed}`,
      ).toBe(together(before, (node) => node));
    }
  });
});
