import { scene, type Scene } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { chanceView, sketchedView } from "./views.ts";

const places = ({ nodes, centre }: Scene) =>
  new Map(nodes.map(({ id, x, y }) => [id, `${(x - centre.x).toFixed(1)} ${(y - centre.y).toFixed(1)}`]));

type Band = "strong" | "fair" | "weak";
const withNewcomer = (seed: number, ...trusted: readonly (readonly [to: string, band: Band])[]) => {
  const view = chanceView(seed, 40);
  const newcomer = { id: "M9999", label: "Nieuw", role: "member", circle: "second", reach: "direct" } as const;
  return {
    ...view,
    people: [...view.people, newcomer],
    ties: [...view.ties, ...trusted.map(([to, band]) => ({ from: "M9999", to, type: "trust" as const, band }))],
  };
};

describe("scene(view, { previous })", () => {
  it.each([1, 2, 3, 4, 5])("moves nobody else when a person is added (network %i)", (seed) => {
    const before = scene(chanceView(seed, 40));
    const after = scene(withNewcomer(seed, ["K2", "fair"]), { previous: before });
    const now = places(after);
    expect([...now].filter(([id]) => id !== "M9999")).toEqual([...places(before)]);
    expect(after.sectors).toEqual(before.sectors);
    expect(now.has("M9999")).toBe(true);
  });

  it("seats a newcomer in the sector of those she has ties with", () => {
    const before = scene(chanceView(1, 40));
    const after = scene(withNewcomer(1, ["K2", "fair"]), { previous: before });
    const sectorOf = (id: string) => after.nodes.find((node) => node.id === id)?.sector;
    expect(sectorOf("M9999")).toBe(sectorOf("K2"));
  });

  it("seats a newcomer with ties into several sectors in that of the strongest", () => {
    const before = scene(chanceView(1, 40));
    const sectorIn = ({ nodes }: Scene, id: string) => nodes.find((node) => node.id === id)?.sector;
    const elsewhere = before.nodes.find(
      ({ ring, sector }) => ring !== "institutions" && sector !== sectorIn(before, "K2"),
    )?.id;
    const seated = (hers: Band, others: Band) =>
      sectorIn(scene(withNewcomer(1, ["K2", hers], [elsewhere as string, others]), { previous: before }), "M9999");
    expect(seated("strong", "weak")).toBe(sectorIn(before, "K2"));
    expect(seated("weak", "strong")).toBe(sectorIn(before, elsewhere as string));
  });

  it("moves nobody when a person leaves", () => {
    const view = chanceView(2, 40);
    const before = scene(view);
    const left = { ...view, people: view.people.filter(({ id }) => id !== "M0003") };
    const now = places(scene(left, { previous: before }));
    const stayed = [...places(before)].filter(([id]) => id !== "M0003");
    expect([...now]).toEqual(stayed);
  });

  it("moves one person alone when her reach changes, and keeps her in her sector", () => {
    const people = [{ id: "K1", role: "keyFigure" as const }, { id: "M1" }, { id: "M2" }, { id: "M3" }];
    const before = scene(
      sketchedView({
        people,
        trust: [
          ["M1", "K1"],
          ["M2", "M1"],
          ["M3", "K1"],
        ],
      }),
    );
    const after = scene(
      sketchedView({
        people,
        trust: [
          ["M1", "K1"],
          ["M2", "K1"],
          ["M3", "K1"],
        ],
      }),
      { previous: before },
    );
    const moved = [...places(after)].filter(([id, place]) => places(before).get(id) !== place).map(([id]) => id);
    expect(moved).toEqual(["M2"]);
    expect(after.nodes.map(({ sector }) => sector)).toEqual(before.nodes.map(({ sector }) => sector));
  });
});

describe("scene(view)", () => {
  it("is the same whatever the order in which people and ties are written", () => {
    const view = chanceView(4, 60);
    const turned = { ...view, people: view.people.toReversed(), ties: view.ties.toReversed() };
    expect(JSON.stringify(scene(turned))).toBe(JSON.stringify(scene(view)));
  });
});
