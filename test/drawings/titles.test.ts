import { languages, scene, type SceneText } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { textBox } from "../../packages/viz/src/scene/titles.ts";
import { neighbourhoodView } from "./neighbourhoods.ts";
import { chanceView, sketchedView } from "./views.ts";

const touch = (one: SceneText, other: SceneText): boolean => {
  const [a, b] = [textBox(one), textBox(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

describe("the titles of the rings", () => {
  const views = [
    neighbourhoodView("zuidwijk", "institution"),
    neighbourhoodView("pendrecht", "public"),
    sketchedView({}),
  ];

  it.each(languages)("never lie on one another, however long the words for a count are, in %s", (language) => {
    for (const view of views) {
      const titles = scene(view, { language }).rings.map(({ title }) => title);
      for (const [at, one] of titles.entries())
        expect(titles.slice(at + 1).filter((other) => touch(one, other))).toEqual([]);
    }
  });
});

/** Two who stand this near, one above the other, have only a name between them. */
const neighboursPx = 60;

describe("the head of an arrow", () => {
  it.each([1, 2, 3, 4, 5])("is never under the name it points at, in network %i", (seed) => {
    const { arrows, nodes } = scene(chanceView(seed, 40));
    const names = new Map(nodes.map(({ id, label }) => [id, label]));
    const placeOf = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
    const hidden = arrows.filter(({ from, to, head }) => {
      const [one, other] = [placeOf.get(from), placeOf.get(to)];
      if (one === undefined || other === undefined) return true;
      if (Math.hypot(one.x - other.x, one.y - other.y) < neighboursPx) return false;
      const name = names.get(to);
      const [x = 0, y = 0] = (/^M([\d.-]+),([\d.-]+)/.exec(head) ?? []).slice(1).map(Number);
      if (name === undefined) return false;
      const { left, right, top, bottom } = textBox(name);
      return x > left && x < right && y > top && y < bottom;
    });
    expect(hidden).toEqual([]);
  });
});
