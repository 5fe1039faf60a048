import { readFileSync } from "node:fs";
import { readNetworkText, resilienceOf } from "@parent-circles/core";
import { describe, expect, it } from "vitest";
import { possibleSuccessor, stoppingOf, whoLosesRoutes } from "../../packages/viz/src/interact/stopping.ts";
import { neighbourhoods, neighbourhoodView } from "./neighbourhoods.ts";
import { sketchedView } from "./views.ts";

describe("PN-35 whoLosesRoutes(view, id)", () => {
  it.each(neighbourhoods)("counts for each key figure of %s what the model counts as sole routes", (name) => {
    const view = neighbourhoodView(name);
    const keyFigures = view.people.filter(({ role }) => role === "keyFigure");
    const counted = keyFigures.map(({ id }) => [id, whoLosesRoutes(view, id).length]);
    expect(counted).toEqual(keyFigures.map(({ id, soleRoutes }) => [id, soleRoutes]));
  });

  it("counts who loses the one person who could introduce her", () => {
    const view = sketchedView({
      people: [{ id: "K1", role: "keyFigure" }, { id: "M1" }, { id: "M2" }],
      trust: [
        ["M1", "K1"],
        ["M2", "M1"],
      ],
    });
    const withRoutes = {
      ...view,
      people: view.people.map((person) =>
        person.id === "M2"
          ? { ...person, route: { asker: "K1", via: ["M1"], probability: 0.4 }, onlyThrough: "K1" }
          : person,
      ),
    };
    expect(whoLosesRoutes(withRoutes, "M1")).toEqual(["M2"]);
  });
});

describe("PN-35 possibleSuccessor(view, lost)", () => {
  it("names who is trusted by most of those who would lose their route", () => {
    const view = sketchedView({
      people: [{ id: "K1", role: "keyFigure" }, { id: "M1" }, { id: "M2" }, { id: "M3" }],
      trust: [
        ["M1", "K1"],
        ["M1", "M3"],
        ["M2", "M3"],
        ["M2", "M1"],
      ],
    });
    expect(possibleSuccessor(view, ["M1", "M2"])).toEqual({ id: "M3", count: 2 });
  });

  it("names nobody where they trust nobody else", () => {
    expect(possibleSuccessor(sketchedView({ people: [{ id: "M1" }] }), ["M1"])).toBeUndefined();
  });
});

describe("PN-35 stoppingOf(view, id, answer)", () => {
  const zuidwijk = new URL("../../examples/data/zuidwijk.json", import.meta.url);
  const network = readNetworkText(readFileSync(zuidwijk, "utf8"));
  const view = neighbourhoodView("zuidwijk");
  const answer = resilienceOf(network, { asOf: view.asOf });

  it("says what the library says of each key figure: who is lost, and who could take over", () => {
    for (const { id, soleRoutes, successors } of answer.keyFigures) {
      const stopping = stoppingOf(view, id, answer);
      expect(stopping.lost).toEqual(expect.arrayContaining([...soleRoutes]));
      expect(stopping.successors).toEqual(successors.map((one) => one.id));
      expect(stopping.counted).toBe("everyRoute");
    }
    expect(answer.keyFigures.some(({ successors }) => successors.length > 0)).toBe(true);
  });

  it("says for someone who introduces who hangs by her, though their best routes may tell nothing", () => {
    const introducing = { through: "M1", kind: "introduction", ends: ["M2"] };
    const pair = sketchedView({ people: [{ id: "M1" }, { id: "M2" }] });
    const hanging = { asOf: pair.asOf, keyFigures: [], hangingTies: [introducing] };
    expect(whoLosesRoutes(pair, "M1")).toEqual([]);
    expect(stoppingOf(pair, "M1", hanging)).toEqual({ lost: ["M2"], successors: [], counted: "everyRoute" });
  });

  it("counts best routes, and tells so, without an answer for the day of the view", () => {
    expect(stoppingOf(view, "nobody").counted).toBe("bestRoutes");
    expect(stoppingOf(view, "nobody", { ...answer, asOf: "2026-02-01" }).counted).toBe("bestRoutes");
  });

  it("names nobody who is not in the view", () => {
    const empty = { ...view, people: [] };
    const [first] = answer.keyFigures;
    expect(stoppingOf(empty, first?.id ?? "", answer)).toMatchObject({ lost: [], successors: [] });
  });
});
