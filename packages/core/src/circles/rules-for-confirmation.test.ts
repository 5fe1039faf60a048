import { expect, test } from "vitest";
import { almostKeyFigure, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { ParentCirclesError } from "../base/errors.ts";
import { confirmKeyFigure } from "./role-changes.ts";
import { rulesForConfirmation } from "./rules-for-confirmation.ts";

const of = { person: "aisha", asOf: today };

test("rulesForConfirmation(network, {person}) lists every rule that confirming checks, as met, for whom it confirms", () => {
  const network = networkOfRows(almostKeyFigure());
  expect(confirmKeyFigure(network, { person: "aisha", by: "c", date: today }).changes).toHaveLength(1);
  const rules = rulesForConfirmation(network, of);
  expect(rules.map(({ rule, met }) => [rule, met])).toEqual([
    ["mayBeAsker", true],
    ["criteriaRated", true],
    ["acceptedExample", true],
    ["trustedByAnotherParent", true],
  ]);
  expect(rules[2]?.text).toBe("Minstens 2 ouders noemden haar als voorbeeld; zichzelf noemen telt niet.");
});

test("rulesForConfirmation(network, {language}) says of what is missing how much there is and how much is needed, in that language", () => {
  const { nominations = [], ...rows } = almostKeyFigure();
  const one = networkOfRows({ ...rows, nominations: nominations.slice(0, 1) });
  const missing = rulesForConfirmation(one, { ...of, language: "en" }).filter(({ met }) => !met);
  expect(missing.map(({ rule }) => rule)).toEqual(["acceptedExample"]);
  expect(missing[0]?.text).toMatch(/named as an example by 1 parent; 2 are needed/);
});

test("rulesForConfirmation(network, …) leaves out a rule that the network has switched off, and refuses strangers", () => {
  const off = networkOfRows(almostKeyFigure(), { settings: { rules: { acceptedExample: { mode: "off" } } } });
  expect(rulesForConfirmation(off, of).map(({ rule }) => rule)).not.toContain("acceptedExample");
  expect(() => rulesForConfirmation(off, { ...of, person: "nobody" })).toThrow(ParentCirclesError);
});
