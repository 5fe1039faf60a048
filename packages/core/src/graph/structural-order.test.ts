import { describe, expect, test } from "vitest";
import { structuralOrder } from "./structural-order.ts";

const orderOf = (size: number, ties: readonly (readonly [from: number, to: number, weight: number])[]) =>
  structuralOrder({
    size,
    from: ties.map(([from]) => from),
    to: ties.map(([, to]) => to),
    weights: ties.map(([, , weight]) => weight),
  });

describe("structuralOrder(ties)", () => {
  test("tells nodes apart by the weights of their ties", () => {
    const { looks } = orderOf(4, [
      [0, 1, 2],
      [2, 3, 1],
    ]);
    expect(looks[0]).toBe(looks[1]);
    expect(looks[2]).toBe(looks[3]);
    expect(looks[0]).not.toBe(looks[2]);
  });

  test("tells nodes apart by neighbours of neighbours, and orders those alike by number", () => {
    // A path of five: its ends look alike, those beside them too, and the middle like nobody.
    const { looks, places } = orderOf(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
    ]);
    expect(looks[0]).toBe(looks[4]);
    expect(looks[1]).toBe(looks[3]);
    expect(new Set(looks).size).toBe(3);
    expect((places[0] as number) < (places[4] as number)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  });

  test("has a place for whoever has no ties, and none where there is nobody", () => {
    expect([...orderOf(2, []).places]).toEqual([0, 1]);
    expect([...orderOf(0, []).places]).toEqual([]);
  });
});
