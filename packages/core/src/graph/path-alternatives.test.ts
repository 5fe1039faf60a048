import { describe, expect, test } from "vitest";
import { packRows } from "./compressed-rows.ts";
import { type AlternativeLimits, pathAlternatives } from "./path-alternatives.ts";

type Arc = readonly [from: number, to: number, chance: number, onward?: number];

const listed = (size: number, arcs: readonly Arc[], limits: Partial<AlternativeLimits> = {}) => {
  const [sources, ends] = [arcs.map(([from]) => from), arcs.map(([, to]) => to)];
  const packed = (costs: number[]) => packRows(size, { sources, targets: ends, costs });
  const { offsets, targets, costs } = packed(arcs.map(([, , chance]) => chance));
  const onward = Uint8Array.from(packed(arcs.map(([, , , onward]) => onward ?? 1)).costs);
  const everybody = new Uint8Array(size).fill(1);
  const table = pathAlternatives(
    { offsets, targets, chances: costs, onward },
    {
      maxHops: 2,
      relays: everybody,
      relayChance: 1,
      targets: everybody,
      removable: everybody,
      ...limits,
    },
  );
  return (source: number) => {
    table.open(source);
    const { at, begin, end } = table;
    const entries = [];
    for (let entry = begin[source] as number; entry < (end[source] as number); entry++) {
      const paths = [];
      for (let path = at.altStart[entry] as number; path < (at.altStart[entry + 1] as number); path++)
        paths.push([at.altChance[path], at.altFirst[path], at.altSecond[path]]);
      entries.push({ target: at.target[entry], firm: at.firm[entry], paths });
    }
    return entries.sort((a, b) => (a.target as number) - (b.target as number));
  };
};

describe("pathAlternatives(rows, limits)", () => {
  /** From 0 to 3: directly .2, over 1 .4 × .5 = .2, over 2 .9 × .8 = .72. */
  const diamond: readonly Arc[] = [
    [0, 3, 0.2],
    [0, 1, 0.4],
    [0, 2, 0.9],
    [1, 3, 0.5],
    [2, 3, 0.8],
  ];

  test("lists the paths that could break and are likelier than the firm one, likeliest first", () => {
    const [one, two, three] = listed(4, diamond)(0);
    expect(one).toEqual({ target: 1, firm: 0.4, paths: [] });
    expect(two).toEqual({ target: 2, firm: 0.9, paths: [] });
    expect(three).toEqual({ target: 3, firm: 0.2, paths: [[expect.closeTo(0.72, 12), 2, -1]] });
  });

  test("takes a path over somebody who cannot drop out as firm", () => {
    const removable = Uint8Array.from([1, 1, 0, 1]);
    expect(listed(4, diamond, { removable })(0)[2]).toEqual({
      target: 3,
      firm: expect.closeTo(0.72, 12) as number,
      paths: [],
    });
  });

  test("keeps to steps, relays and the chance to pass on", () => {
    const paths = (limits: Partial<AlternativeLimits>) => listed(4, diamond, limits)(0)[2]?.paths;
    expect(paths({ maxHops: 1 })).toEqual([]);
    expect(paths({ relays: Uint8Array.from([1, 1, 0, 1]) })).toEqual([]);
    expect(paths({ relayChance: 0.5 })).toEqual([[expect.closeTo(0.36, 12), 2, -1]]);
  });

  test("follows an arc that may not be part of a longer path on its own alone", () => {
    const line = (first: number, second: number, third: number) =>
      listed(
        4,
        [
          [0, 1, 0.9, first],
          [1, 2, 0.9, second],
          [2, 3, 0.9, third],
        ],
        { maxHops: 3 },
      )(0).map(({ target }) => target);
    expect(line(1, 1, 1)).toEqual([1, 2, 3]);
    expect(line(1, 1, 0)).toEqual([1, 2]);
    expect(line(1, 0, 1)).toEqual([1]);
    expect(line(0, 1, 1)).toEqual([1]);
  });

  test("lists no path to whoever is no target, and none that comes back", () => {
    const arcs: readonly Arc[] = [
      [0, 1, 0.9],
      [1, 0, 0.9],
      [1, 2, 0.9],
    ];
    expect(listed(3, arcs)(0).map(({ target }) => target)).toEqual([1, 2]);
    expect(listed(3, arcs, { targets: Uint8Array.from([1, 0, 1]) })(0).map(({ target }) => target)).toEqual([2]);
  });

  test("goes three steps over two different relays", () => {
    const line: readonly Arc[] = [
      [0, 1, 0.9],
      [1, 2, 0.9],
      [2, 3, 0.9],
      [2, 1, 0.9],
    ];
    const entries = listed(4, line, { maxHops: 3 })(0);
    expect(entries.map(({ target }) => target)).toEqual([1, 2, 3]);
    expect(entries[2]?.paths).toEqual([[expect.closeTo(0.729, 12), 1, 2]]);
  });

  test("holds thousands of paths, whatever their order", () => {
    const relays = Array.from({ length: 900 }, (_, index) => index + 2);
    const arcs = relays.flatMap((relay): Arc[] => [
      [0, relay, 0.5 + ((relay * 7) % 400) / 1000],
      [relay, 1, 0.9],
    ]);
    const paths = listed(902, arcs)(0)[0]?.paths.map(([chance]) => chance as number) ?? [];
    expect(paths).toHaveLength(900);
    expect(paths).toEqual(paths.toSorted((a, b) => b - a));
  });

  test("has nothing for somebody without arcs", () => {
    expect(listed(2, [[1, 0, 0.5]])(0)).toEqual([]);
  });
});
