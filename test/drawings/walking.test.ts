import { scene } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { nextPerson, type WalkingKey } from "../../packages/viz/src/interact/walking.ts";
import { chanceView } from "./views.ts";

const drawn = scene(chanceView(5, 60));
const everyone = new Set(drawn.nodes.map(({ id }) => id));
const step = (from: string, key: WalkingKey, shown: ReadonlySet<string> = everyone) =>
  nextPerson(drawn, { from, key, shown });
const ringOf = (id: string) => drawn.nodes.find((node) => node.id === id)?.ring;

describe("PN-34 nextPerson(scene, step)", () => {
  it("comes back to the start after going right along the whole ring", () => {
    const ring = drawn.nodes.filter((node) => node.ring === "direct");
    const walked: string[] = [];
    let at = ring[0]?.id ?? "";
    for (let steps = 0; steps < ring.length; steps++) {
      walked.push(at);
      at = step(at, "ArrowRight");
    }
    expect(at).toBe(ring[0]?.id);
    expect(new Set(walked)).toEqual(new Set(ring.map(({ id }) => id)));
  });

  it("undoes a step to the right with one to the left", () => {
    expect(step(step("M0003", "ArrowRight"), "ArrowLeft")).toBe("M0003");
  });

  it("goes up to the next ring outwards that has somebody, and down inwards", () => {
    const rings = ["first"];
    let at = "K1";
    for (let next = step(at, "ArrowUp"); next !== at; next = step(at, "ArrowUp")) {
      at = next;
      rings.push(ringOf(at) ?? "");
    }
    expect(rings).toEqual(["first", "direct", "viaIntroduction", "noRoute", "institutions"]);
    expect(ringOf(step(at, "ArrowDown"))).toBe("noRoute");
  });

  it("passes over those who are not shown", () => {
    const shown = new Set(["K1", "K3"]);
    expect(step("K1", "ArrowRight", shown)).toBe("K3");
    expect(step("K1", "ArrowUp", shown)).toBe("K1");
  });

  it("reaches everyone from the first key figure by arrow keys alone", () => {
    const keys: readonly WalkingKey[] = ["ArrowRight", "ArrowUp", "ArrowDown"];
    const reached = new Set(["K1"]);
    for (const from of reached) for (const key of keys) reached.add(step(from, key));
    expect(reached.size).toBe(everyone.size);
  });
});
