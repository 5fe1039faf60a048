import { expect, test } from "vitest";
import type { Burden } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { burdenOf } from "./burden-of.ts";

const entry: Burden["entries"][number] = {
  person: "k1",
  openAsks: 0,
  capacity: 2,
  free: 2,
  away: null,
  lastAskedDays: null,
  thisQuarter: 0,
  share: null,
  awayUntil: null,
  warnings: [],
};

test("burdenOf tells what is asked of whom, and first of whom it is too much", () => {
  const full = { person: "k2", openAsks: 2, free: 0, thisQuarter: 5, warnings: ["full", "quarterFull"] as const };
  const entries = [
    { ...entry, awayUntil: "2026-03-15" },
    { ...entry, ...full, warnings: [...full.warnings] },
    { ...entry, person: "k3" },
  ];
  const told = burdenOf({ asOf: "2026-03-01", entries, unevenness: 0.5 }, (id) => id.toUpperCase(), speakerOf("nl"));
  expect(told).toEqual({
    asked: [
      {
        person: "k2",
        text: "K2 heeft 2 vragen lopen en kan er 2 aan. In drie maanden is haar 5 keer iets gevraagd.",
        warning: "Haar ruimte is nu vol. Zij heeft dit kwartaal genoeg gehad.",
      },
      {
        person: "k1",
        text: "K1 heeft nu niets lopen en kan er 2 aan. Zij rust tot zondag 15 maart 2026.",
        warning: "",
      },
    ],
    free: ["K3"],
  });
});
