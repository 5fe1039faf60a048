import { describe, expect, test } from "vitest";
import {
  circlesOf,
  compareDates,
  confirmKeyFigure,
  healthOf,
  identifyKeyFigures,
  type Network,
  reachOf,
  readNetwork,
  trustBetween,
  writeNetwork,
} from "@parent-circles/core";
import { randomAsOf as asOf, randomDocument } from "../support/random-network.ts";
import { exampleNetwork } from "../support/rows-network.ts";

const names = ["pendrecht", "zuidwijk", "beverwaard"] as const;

const everything = (network: Network): string =>
  JSON.stringify([
    circlesOf(network, { asOf }),
    healthOf(network, { asOf }),
    reachOf(network, { asOf }),
    identifyKeyFigures(network, { asOf, size: 2, replicates: 5 }).group,
  ]);

describe("PN-09 neighbourhoods are kept apart", () => {
  test("PN-09 three neighbourhoods answer side by side as each does alone", () => {
    const alone = names.map((name) => everything(exampleNetwork(name)));
    const together = names.map(exampleNetwork);
    const answers = together.map(everything);
    expect(answers).toEqual(alone);
    expect(together.toReversed().map(everything).toReversed()).toEqual(alone);
    const strangers = together.flatMap(({ people }, index) =>
      answers
        .filter((_, other) => other !== index)
        .flatMap((answer) => [...people.keys()].filter((id) => answer.includes(`"${id}"`))),
    );
    expect(strangers).toEqual([]);
  });

  test("PN-09 a person of one neighbourhood is a stranger in another, in every call that takes a person", () => {
    const [here, there] = [exampleNetwork("pendrecht"), "Z-K1"];
    expect(() => reachOf(here, { asOf, absent: [there] })).toThrow("No such person");
    expect(() => trustBetween(here, [there, "P-K1"], { asOf })).toThrow("No such person");
    expect(() => confirmKeyFigure(here, { person: there, by: "c", date: asOf })).toThrow("No such person");
    expect(() => identifyKeyFigures(here, { asOf, size: 2, mustInclude: [there] })).toThrow("No such person");
  });

  test("PN-09 the same ids in two networks share nothing, even while both are asked in turn", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const [one, other] = [randomDocument(seed), randomDocument(seed + 1_000)].map(readNetwork) as [Network, Network];
      const fresh = [one, other].map((network) =>
        JSON.stringify(reachOf(readNetwork(writeNetwork(network)), { asOf })),
      );
      expect([one, other].map((network) => JSON.stringify(reachOf(network, { asOf })))).toEqual(fresh);
      expect(compareDates(one, { from: asOf, to: asOf }).gainedRoute).toEqual([]);
    }
  });
});
