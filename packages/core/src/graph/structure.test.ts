import { describe, expect, it } from "vitest";
import { arcsIn, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { partsWithoutEach } from "./articulation.ts";
import { componentsOf } from "./components.ts";
import type { CompressedRows } from "./compressed-rows.ts";
import { constraints } from "./constraint.ts";
import { restrictRows, withoutNodes } from "./derived-rows.ts";
import { coreNumbers } from "./k-core.ts";
import { arcsAmongNeighbours } from "./neighbour-ties.ts";

// Expected on random graphs: each definition followed literally.

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
const nodesOf = ({ size }: CompressedRows): number[] => Array.from({ length: size }, (_, node) => node);
const neighboursIn = (rows: CompressedRows, node: number): number[] =>
  arcsIn(rows).flatMap(([from, to]) => (from === node ? [to] : []));
const partsOf = (rows: CompressedRows): number => componentsOf(rows).sizes.length;

describe("coreNumbers(rows)", () => {
  // With three arcs a node at most, no core number exceeds 6.
  it("equals taking people out in turn, on 150 random graphs", () => {
    const wrong = seeds.filter((seed) => {
      const { bothWays } = randomGraph(seed);
      return coreNumbers(bothWays).join() !== coresInTurn(bothWays).join();
    });
    expect(wrong).toEqual([]);
  });
  function coresInTurn(rows: CompressedRows): number[] {
    const neighbours = nodesOf(rows).map((node) => neighboursIn(rows, node));
    const cores = nodesOf(rows).map(() => 0);
    for (let k = 1; k <= 6; k++) {
      let left = nodesOf(rows);
      for (let before = -1; before !== left.length;) {
        before = left.length;
        const staying = left;
        left = left.filter((node) => (neighbours[node] ?? []).filter((each) => staying.includes(each)).length >= k);
      }
      for (const node of left) cores[node] = k;
    }
    return cores;
  }
});

describe("componentsOf(rows) and partsWithoutEach(rows)", () => {
  it("numbers the parts in the order of their lowest node", () => {
    const { componentOf, sizes } = componentsOf(graphOf(5, [[3, 0], [1, 4]]).bothWays); // prettier-ignore
    expect([...componentOf]).toEqual([0, 1, 2, 0, 1]);
    expect(sizes).toEqual([2, 2, 1]);
  });
  it("counts how the parts grow without each node, on 150 random graphs", () => {
    const wrong = seeds.filter((seed) => {
      const { bothWays } = randomGraph(seed);
      const grown = nodesOf(bothWays).map((node) =>
        Math.max(0, partsOf(withoutNodes(bothWays, [node])) - partsOf(bothWays)),
      );
      return partsWithoutEach(bothWays).join() !== grown.join();
    });
    expect(wrong).toEqual([]);
  });
  it("walks a line of 100,000 without running out of stack", () => {
    const line = graphOf(
      100_000,
      Array.from({ length: 99_999 }, (_, node): [number, number] => [node, node + 1]),
    );
    expect(partsWithoutEach(line.bothWays).reduce((sum, each) => sum + each, 0)).toBe(99_998);
  });
});

describe("constraints(views)", () => {
  it("equals Burt's formula followed literally, on 150 random graphs", () => {
    const wrong = seeds.filter((seed) => {
      const { arcs, reversed, bothWays } = randomGraph(seed, 20);
      const found = constraints({ arcs, reversed, bothWays });
      const expected = literally(arcs, bothWays);
      return expected.some(
        (value, node) => !(Object.is(value, found[node]) || Math.abs(value - (found[node] as number)) < 1e-12),
      );
    });
    expect(wrong).toEqual([]);
  });
  function literally(arcs: CompressedRows, bothWays: CompressedRows): number[] {
    const all = arcsIn(arcs);
    const between = (a: number, b: number) =>
      all.filter(([from, to]) => (from === a && to === b) || (from === b && to === a)).length;
    const share = (a: number, b: number) => between(a, b) / all.filter((ends) => ends.includes(a)).length;
    return nodesOf(arcs).map((node) => {
      const neighbours = neighboursIn(bothWays, node);
      const over = (to: number) =>
        neighbours.reduce((sum, q) => sum + (q === to ? 0 : share(node, q) * share(q, to)), 0);
      const squares = neighbours.map((to) => (share(node, to) + over(to)) ** 2);
      return squares.length === 0 ? NaN : squares.reduce((sum, each) => sum + each, 0);
    });
  }
});

describe("arcsAmongNeighbours(neighbours, arcs)", () => {
  it("counts the arcs with both ends among somebody's neighbours, on 150 random graphs", () => {
    const wrong = seeds.filter((seed) => {
      const { arcs, bothWays } = randomGraph(seed);
      const counted = nodesOf(arcs).map((node) => {
        const own = new Set(neighboursIn(bothWays, node));
        return arcsIn(arcs).filter(([from, to]) => own.has(from) && own.has(to)).length;
      });
      return arcsAmongNeighbours(bothWays, arcs).join() !== counted.join();
    });
    expect(wrong).toEqual([]);
  });
});

describe("restrictRows(rows, numbers, size)", () => {
  it("keeps the arcs among those who stay, renumbered, with their costs", () => {
    const { arcs } = graphOf(4, [[0, 1, 5], [1, 3, 6], [3, 0, 7], [2, 3, 8]]); // prettier-ignore
    const kept = restrictRows(arcs, [0, -1, -1, 1], 2);
    expect(arcsIn(kept)).toEqual([[1, 0]]);
    expect([...kept.costs]).toEqual([7]);
    expect(arcsIn(withoutNodes(arcs, [0]))).toEqual([[0, 2], [1, 2]]); // prettier-ignore
  });
  it("of both ways keeps the cheaper of two directions", () => {
    const { bothWays } = graphOf(2, [[0, 1, 5], [1, 0, 3]]); // prettier-ignore
    expect(arcsIn(bothWays)).toEqual([[0, 1], [1, 0]]); // prettier-ignore
    expect([...bothWays.costs]).toEqual([3, 3]);
  });
});
