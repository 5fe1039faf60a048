import { describe, expect, it } from "vitest";
import { communitiesOf } from "./communities.ts";
import type { SceneTie } from "./ties.ts";

const tie = (from: string, to: string, weight = 1): SceneTie => ({ from, to, weight, band: "fair" });

const everyoneTied = (ids: readonly string[]): SceneTie[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => tie(one, other)));

describe("communitiesOf(ids, ties)", () => {
  it("has no groups where there is nobody, and none for people without ties", () => {
    expect(communitiesOf([], [])).toEqual(new Map());
    expect(communitiesOf(["a", "b"], [])).toEqual(new Map());
  });

  it("puts a pair together", () => {
    expect(communitiesOf(["a", "b"], [tie("a", "b")])).toEqual(
      new Map([
        ["a", "a"],
        ["b", "a"],
      ]),
    );
  });

  it("keeps two groups with one bridge apart", () => {
    // Modularity apart: 2 × (6/14 − (7/14)²) = 0.357; together: 14/14 − 1² = 0.
    const ties = [...everyoneTied(["a", "b", "c"]), ...everyoneTied(["x", "y", "z"]), tie("c", "x")];
    const groups = communitiesOf(["a", "b", "c", "x", "y", "z"], ties);
    expect([...groups.values()]).toEqual(["a", "a", "a", "x", "x", "x"]);
  });

  it("joins groups of groups: a ring of thirty cliques of five pairs up, as modularity has it", () => {
    // Fortunato and Barthélemy (2007), doi:10.1073/pnas.0605965104: modularity prefers pairs of neighbouring cliques.
    const cliques = Array.from({ length: 30 }, (_, at) =>
      Array.from({ length: 5 }, (_, one) => `${String(at).padStart(2, "0")}-${one}`),
    );
    const bridges = cliques.map((clique, at) => tie(clique[0] ?? "", cliques[(at + 1) % 30]?.[1] ?? ""));
    const groups = communitiesOf(cliques.flat().toSorted(), [...cliques.flatMap(everyoneTied), ...bridges]);
    expect(new Set(groups.values()).size).toBeLessThan(30);
    for (const clique of cliques) expect(new Set(clique.map((id) => groups.get(id))).size).toBe(1);
  });

  it("follows the stronger tie", () => {
    const ties = [tie("a", "b", 4), tie("b", "c", 1), tie("c", "d", 4)];
    expect([...communitiesOf(["a", "b", "c", "d"], ties).values()]).toEqual(["a", "a", "c", "c"]);
  });
});
