import { expect, test } from "vitest";
import type { Circles, Reach } from "../../data/shapes.ts";
import { speakerOf } from "../../words/speaker.ts";
import { smallView } from "../small-view.ts";
import { healthOf } from "./health-of.ts";

const circles: Circles = {
  asOf: "2026-03-01",
  firstCircle: [{ id: "k1", reason: "confirmedKeyFigure" }],
  secondCircle: [],
  findings: [],
};
const reach: Reach = {
  asOf: "2026-03-01",
  maxHops: 2,
  counts: { direct: 1, viaIntroduction: 1, noRoute: 1 },
  people: {},
  soleRoutes: { k1: 2, k2: 0 },
  expectedCoverage: 1.2,
  restsOn: { interviewed: 2, partlyInterviewed: 0, notAsked: 1 },
};

test("healthOf tells in sentences who can be asked and what hangs on one person", () => {
  const health = healthOf({ circles, reach, view: smallView }, speakerOf("nl"));
  expect(health.summary).toBe("2 van de 3 ouders vertrouwen iemand die hen kan vragen.");
  expect(health.details).toContain("Voor 1 ouder is er nog geen route.");
  expect(health.details).toContain("Gesproken: 2. Alleen een paar namen gevraagd: 0. Nog niets gevraagd: 1.");
  expect(health.soleRoutes).toEqual([{ person: "k1", text: "Aisha\u00A0B. is voor 2 ouders de enige route." }]);
  expect(health.findings).toEqual([]);
});

test("healthOf praises nothing where nobody can be asked yet, and says what that takes", () => {
  const nobody = { ...reach, counts: { direct: 0, viaIntroduction: 0, noRoute: 0 }, soleRoutes: {} };
  const { details, soleRoutes } = healthOf({ circles, reach: nobody, view: smallView }, speakerOf("nl"));
  expect(details.join(" ")).not.toContain("Mooi!");
  expect(details).toContain(speakerOf("nl").words.health.noneReached);
  expect(soleRoutes).toEqual([{ text: speakerOf("nl").words.health.soleNotYet }]);
});

test("healthOf is glad when there is a route to everybody", () => {
  const everybody = { ...reach, counts: { direct: 2, viaIntroduction: 1, noRoute: 0 } };
  expect(healthOf({ circles, reach: everybody, view: smallView }, speakerOf("nl")).details).toContain(
    "Voor iedere ouder is er een route. Mooi!",
  );
});
