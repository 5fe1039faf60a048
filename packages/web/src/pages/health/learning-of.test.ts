import { expect, test } from "vitest";
import type { Calibration } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { comingOf, fitOf, languagesOf } from "./learning-of.ts";

const untold = { came: 0, meanChance: null, talkedShare: null };
const calibration = (bands: readonly Pick<Calibration["bands"][number], "likelihood" | "asks" | "talked">[]) => ({
  asOf: "2026-03-01",
  asks: 0,
  brier: null,
  bands: bands.map((band) => ({ ...untold, ...band })),
  coming: { talked: 0, came: 0, cameShare: null, expectedShare: 0.6 },
  leftOut: { notAsked: 0, withoutChance: 0 },
});

test("fitOf says of how many called likely how many worked, and nothing of what was never tried", () => {
  expect(
    fitOf(
      calibration([
        { likelihood: "likely", asks: 20, talked: 15 },
        { likelihood: "perhaps", asks: 0, talked: 0 },
      ]),
      speakerOf("nl"),
    ),
  ).toEqual(["Van de 20 vragen die waarschijnlijk leken, lukten er 15."]);
  expect(fitOf(calibration([]), speakerOf("nl"))).toEqual([]);
});

test("comingOf tells coming from talking, and says nothing before the first talk", () => {
  const coming = { talked: 10, came: 4, cameShare: 0.4, expectedShare: 0.6 };
  expect(comingOf({ ...calibration([]), coming }, speakerOf("nl"))).toEqual([
    "Na 10 gesprekken kwam 4 keer iemand mee. Wij rekenen op ongeveer 6.",
  ]);
  expect(comingOf(calibration([]), speakerOf("nl"))).toEqual([]);
});

test("languagesOf calls each language by its name, and keeps the tag where it has none", () => {
  const coverage = [
    { language: "tr", parents: 9, withRoute: 3 },
    { language: "!", parents: 1, withRoute: 1 },
  ];
  expect(languagesOf(coverage, speakerOf("nl"))).toEqual(["Turks: 3 van de 9 ouders.", "!: 1 van de 1 ouder."]);
  expect(languagesOf(coverage, speakerOf("en"))[0]).toBe("Turkish: 3 of the 9 parents.");
});
