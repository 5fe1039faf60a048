import { describe, expect, test } from "vitest";
import { listMeasures } from "@parent-circles/core";
import type { ListedMeasure } from "../../data/shapes.ts";
import { addressOf, firstTexts, questionIn } from "./measure-question.ts";

// As they come over HTTP.
const measures = JSON.parse(JSON.stringify(listMeasures())) as ListedMeasure[];
const asked = (of: string) => questionIn(of, measures)!;

describe("questionIn(of, measures)", () => {
  test("reads which measure is asked, with what", () => {
    const { measure, texts } = asked("diffusion?rounds=3&passing=0.25");
    expect([measure.id, texts]).toEqual(["diffusion", { rounds: "3", passing: "0.25" }]);
  });

  test.each(["", "popularity", "popularity?rounds=3"])("takes the first measure, as it usually is, for %j", (of) => {
    expect(asked(of)).toEqual({ measure: measures[0], texts: {} });
  });

  test("knows that there is none where no measure is", () => {
    expect(questionIn("coverage", [])).toBeUndefined();
  });
});

describe("firstTexts(question)", () => {
  test("has what was asked, else the usual, and nothing for the network's own setting", () => {
    expect(firstTexts(asked("coverage?group=proposed"))).toEqual({ maxHops: "", group: "proposed", domain: "invite" });
    expect(firstTexts(asked("degree"))).toEqual({ directed: "true", domain: "invite" });
  });
});

describe("addressOf(question)", () => {
  test("leaves out what is usual or empty, and is read back as it was", () => {
    const { measure } = asked("diffusion");
    const texts = { rounds: "2", passing: "0.25", directed: "false", domain: "" };
    expect(addressOf({ measure, texts })).toBe("diffusion?passing=0.25&directed=false");
    expect(asked("diffusion?passing=0.25&directed=false").texts).toEqual({ passing: "0.25", directed: "false" });
    expect(addressOf({ measure, texts: firstTexts({ measure, texts: {} }) })).toBe("diffusion");
  });
});
