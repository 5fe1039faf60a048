import { scene, type Scene, type SceneText } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { textBox } from "../../packages/viz/src/scene/titles.ts";
import { chanceView, sketchedView } from "./views.ts";

const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);

function overlapsIn({ nodes, rings }: Scene): string[] {
  const texts: SceneText[] = [...nodes.flatMap(({ label }) => label ?? []), ...rings.map(({ title }) => title)];
  const boxes = texts.map(textBox);
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other, next) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
          ? [`${texts[at]?.text} / ${texts[at + 1 + next]?.text}`]
          : [],
      ),
  );
}

describe("scene(view) places names", { timeout: 60_000 }, () => {
  it.each(["latin", "arabic"] as const)("without overlap or list at 60 people on 100 networks, in %s", (script) => {
    const drawn = seeds.map((seed) => scene(chanceView(seed, 60, script)));
    expect(drawn.flatMap(overlapsIn)).toEqual([]);
    expect(drawn.flatMap(({ nodes }) => nodes.filter(({ number }) => number !== undefined))).toEqual([]);
  });

  it("writes every name that does not fit into the list, under the number on its mark", () => {
    const view = chanceView(1, 40);
    const newcomers = Array.from({ length: 60 }, (_, at) => ({
      id: `N${at}`,
      label: `Nieuwe buurvrouw ${at}`,
      role: "member" as const,
      circle: "second" as const,
      reach: "direct" as const,
    }));
    const drawn = scene({ ...view, people: [...view.people, ...newcomers] }, { previous: scene(view) });
    const unnamed = drawn.nodes.filter(({ label }) => label === undefined);
    const listed = drawn.texts.filter(({ role }) => role === "list").map(({ text }) => text);
    expect(unnamed.length).toBeGreaterThan(0);
    expect(listed).toEqual(unnamed.map(({ number, name }) => `${number} ${name}`));
  });

  it("shortens a name that is wider than a seat and says it in full", () => {
    const label = "Maria Antonia de los Ángeles Fernández y González";
    const [node] = scene(sketchedView({ people: [{ id: "M1", label }] })).nodes;
    expect(node?.label?.text).toBe("Maria Antonia…");
    expect(node?.spoken).toContain(label);
  });
});
