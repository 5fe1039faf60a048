import type { NetworkView, ViewName } from "@parent-circles/core";
import { blankSheet, draw, drawSvg, type Language, languages, printSheet, scene } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { aboutWords, drawingWords } from "../../packages/words/src/index.ts";
import { nodeDocument as document } from "./document.ts";
import { neighbourhoods, neighbourhoodView } from "./neighbourhoods.ts";
import { sketchedView } from "./views.ts";

const drawnIn = (view: NetworkView) => drawSvg(view, { document, language: "en" });

describe("R-38 R-39 drawSvg(view)", () => {
  it.each(neighbourhoods)("holds no member of %s in any view but the coordinator's", (name) => {
    const members = neighbourhoodView(name).people.filter(({ role }) => role === "member");
    const others: readonly ViewName[] = ["keyGroup", "institution", "public"];
    for (const view of others) {
      const drawn = drawnIn(neighbourhoodView(name, view));
      expect(members.filter(({ id, label }) => drawn.includes(`"${id}"`) || drawn.includes(`>${label}<`))).toEqual([]);
    }
  });

  it("names the first circle to the key group, and shows the second as counts", () => {
    const { nodes, rings } = scene(neighbourhoodView("pendrecht", "keyGroup"), { language: "en" });
    expect(nodes.filter(({ mark }) => mark !== "institution").map(({ ring }) => ring)).toEqual(Array(9).fill("first"));
    expect(rings.map(({ count }) => count?.text)).toEqual([undefined, "44", "8", "22"]);
  });

  it("draws nobody for the public, and every count as disclosure lets it be shown", () => {
    const view = neighbourhoodView("zuidwijk", "public");
    const { nodes, rings } = scene(
      {
        ...view,
        counts: {
          ...view.counts,
          firstCircle: { kind: "withheld" },
          direct: { kind: "exact", value: 38 },
          viaIntroduction: { kind: "fewerThan", limit: 5 },
          noRoute: { kind: "exact", value: 0 },
        },
      },
      { language: "en" },
    );
    expect(nodes).toEqual([]);
    expect(rings.map(({ count }) => count?.text)).toEqual(["not shown", "38", "fewer than 5", undefined]);
  });

  it("says no more than the circle of someone whose reach the viewer may not know", () => {
    const view = sketchedView({ people: [{ id: "M1", label: "Fatma" }] });
    const [person] = view.people;
    if (person === undefined) throw new Error("The sketch has one person.");
    const { reach: _unknown, ...named } = person;
    const [node] = scene({ ...view, people: [named] }, { language: "en" }).nodes;
    expect([node?.mark, node?.spoken]).toEqual(["secondCircle", "Fatma, second circle."]);
  });
});

describe("PN-33 scene(view)", () => {
  it.each(neighbourhoods)("puts everyone of %s in the ring that the view says, inside its lines", (name) => {
    const view = neighbourhoodView(name);
    const { nodes, rings, centre } = scene(view);
    const outside = view.people.filter(({ id, role, reach }) => {
      const node = nodes.find((one) => one.id === id);
      const ring = rings.find((one) => one.name === (role === "keyFigure" ? "first" : reach));
      const radiusPx = Math.hypot((node?.x ?? 0) - centre.x, (node?.y ?? 0) - centre.y);
      return node === undefined || ring === undefined || radiusPx < ring.innerPx || radiusPx > ring.outerPx;
    });
    expect(outside).toEqual([]);
  });

  it("draws one arrow per tie of trust, from who trusts to who is trusted", () => {
    const view = neighbourhoodView("pendrecht");
    const ends = view.ties.filter(({ type }) => type === "trust").map(({ from, to }) => `${from} ${to}`);
    expect(scene(view).arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(ends.toSorted());
  });

  it("dashes what is not known and what is old, and makes strong ties wide", () => {
    const bands = ["strong", "fair", "weak", "unknown", "old"] as const;
    const view = sketchedView({
      people: [{ id: "K1", role: "keyFigure" }, ...bands.map((id) => ({ id }))],
      trust: bands.map((band) => [band, "K1", band]),
    });
    const lines = bands.map((band) => draw(scene(view), { document }).querySelector(`.pc-${band} path`));
    expect(lines.map((line) => line?.getAttribute("stroke-width"))).toEqual(["3", "2", "1.1", "1.4", "1.1"]);
    expect(lines.map((line) => line?.getAttribute("stroke-dasharray"))).toEqual([null, null, null, "5 4", "1.5 4"]);
  });

  it("describes the picture, sole routes included", () => {
    expect(scene(neighbourhoodView("pendrecht"), { language: "en" }).description).toBe(
      "First circle, key figures: 9. Second circle, trust a key figure: 44. Second circle, reached through an " +
        "introduction: 8. Second circle, no trusted route yet: 22. Institutions: 6. Ties of trust: 140. The only route " +
        "to people: Key figure 1 (5), Key figure 2 (5), Key figure 3 (6), Key figure 4 (3), Key figure 5 (7), Key " +
        "figure 6 (5), Key figure 7 (1) and Key figure 8 (5).",
    );
  });
});

describe("the language of a drawing", () => {
  const own = {
    about: { ...aboutWords.byLanguage.en, locale: "en-AU" },
    drawing: { ...drawingWords.byLanguage.en, title: "La reto {network}", asOf: "Stato: {date}" },
  };

  it("may be somebody's own words by value, in the scene, the drawing and the printed sheet", () => {
    const drawn = scene(neighbourhoodView("pendrecht"), { language: own });
    expect(drawn.title).toBe("La reto Pendrecht");
    expect(draw(drawn, { document }).getAttribute("lang")).toBe("en-AU");
    expect(printSheet(drawn, { document }).textContent).toContain("La reto Pendrecht · Stato: 1 March 2026");
    expect(blankSheet({ document, language: own }).getAttribute("lang")).toBe("en-AU");
  });

  it("is refused where the drawing does not speak it", () => {
    const drawn = () => scene(neighbourhoodView("pendrecht"), { language: "fy" as Language });
    expect(drawn).toThrow(expect.objectContaining({ code: "query/value-not-allowed" }));
  });
});

describe("X-06 blankSheet(options)", () => {
  it.each(languages)("holds rings and places to write, and nobody, in %s", (language) => {
    const sheet = blankSheet({ document, language, paper: "A4" });
    expect(sheet.getAttribute("width")).toBe("297mm");
    expect(sheet.querySelectorAll("circle")).toHaveLength(3);
    expect(sheet.querySelectorAll("text").length).toBeGreaterThan(8);
  });
});

describe("printSheet(scene, options)", () => {
  const confidential = "Confidential: only for the coordinator and the key group";

  it("says that it is confidential where it shows names, and only there", () => {
    const sheetOf = (view: ViewName) =>
      printSheet(scene(neighbourhoodView("pendrecht", view), { language: "en" }), { document }).outerHTML;
    expect(sheetOf("coordinator")).toContain(confidential);
    expect(sheetOf("keyGroup")).toContain(confidential);
    expect(sheetOf("public")).not.toContain(confidential);
  });

  it("has the day in Dutch", () => {
    expect(printSheet(scene(neighbourhoodView("pendrecht")), { document }).outerHTML).toContain(
      "Stand van 1 maart 2026",
    );
  });
});
