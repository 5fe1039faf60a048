import { describe, expect, it } from "vitest";
import { possibleSuccessor, whoLosesRoutes } from "../../packages/viz/src/interact/stopping.ts";
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
