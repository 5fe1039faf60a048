import { receivedView } from "@parent-circles/core";
import { describe, expect, it } from "vitest";
import type { Figure } from "./cast.ts";
import { inCircularOrder } from "./sector-order.ts";
import { apart, sectorsOf, type SectorRule } from "./sectors.ts";
import type { SceneTie } from "./ties.ts";

const person = (id: string, ring: Figure["ring"] = "direct"): Figure => ({
  id,
  mark: "direct",
  ring,
  radiusPx: 9,
  label: id,
  labelRole: "name",
  labelWidthPx: 20,
  name: id,
  spoken: id,
});

const people = ["a", "b", "c", "d", "e", "f"].map((id) => person(id));
const tie = (from: string, to: string, language?: string): SceneTie => ({
  from,
  to,
  band: "fair",
  weight: 1,
  ...(language === undefined ? {} : { language }),
});

const view = receivedView({
  institutions: [{ id: "school", label: "School", kind: "school" }],
  ties: [
    { from: "a", to: "school", type: "knows" },
    { from: "school", to: "b", type: "knows" },
  ],
});

const sectorsBy = (rule: SectorRule, ties: readonly SceneTie[], who: readonly Figure[] = people) =>
  Object.fromEntries(sectorsOf({ view, people: who, ties, rule }).sectorOf);

describe("sectorsOf(input)", () => {
  it("puts people together by the language that they mostly speak with those they have ties with", () => {
    const ties = [
      tie("a", "b", "tr"),
      tie("b", "c", "tr"),
      tie("c", "d", "ar"),
      tie("d", "e", "ar"),
      tie("e", "f", "none"),
    ];
    expect(sectorsBy("language", ties)).toEqual({ a: "tr", b: "tr", c: "ar", d: "ar", e: "ar", f: apart });
  });

  it("puts people together by the institution that they have a tie with", () => {
    expect(sectorsBy("institution", [])).toEqual({ a: "school", b: "school", c: apart, d: apart, e: apart, f: apart });
  });

  it("puts two or three people whom nobody reaches with those without ties", () => {
    const unreached = ["x", "y"].map((id) => person(id, "noRoute"));
    const sectors = sectorsBy("community", [tie("a", "b"), tie("x", "y")], [...people.slice(0, 2), ...unreached]);
    expect(sectors).toEqual({ a: "a", b: "a", x: apart, y: apart });
  });
});

describe("inCircularOrder(sectorOf, ties)", () => {
  it("puts sectors with ties between them side by side", () => {
    const sectorOf = new Map(["a", "b", "c", "d", "e", "f"].map((id) => [id, id.toUpperCase()]));
    const order = inCircularOrder(sectorOf, [
      tie("a", "d"),
      tie("d", "b"),
      tie("b", "e"),
      tie("e", "c"),
      tie("c", "f"),
    ]);
    const steps = (one: string, other: string) => {
      const apartBy = Math.abs(order.indexOf(one) - order.indexOf(other));
      return Math.min(apartBy, order.length - apartBy);
    };
    // A ring of six with five ties between neighbours: every tie can be one step long.
    expect([steps("A", "D"), steps("D", "B"), steps("B", "E"), steps("E", "C"), steps("C", "F")]).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});
