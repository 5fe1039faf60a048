import { describe, expect, test } from "vitest";
import { readNetwork } from "../model/read-network.ts";
import { settingsFor } from "./settings-for.ts";

const documentWith = (network: object) => ({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n", ...network },
  people: [{ id: "zq", displayName: "Zq Z." }],
});

describe("settingsFor(network)", () => {
  test("says every setting with the value that holds, and nothing of people", () => {
    const told = settingsFor(readNetwork(documentWith({ name: "Zuid", settings: { maxHops: 3 } })));
    expect(told).toMatchObject({ name: "Zuid", maxHops: 3, asksPerQuarter: 5, smallCount: 5 });
    expect(JSON.stringify(told)).not.toMatch(/zq/i);
  });

  test("calls a network without a name by its id", () => {
    expect(settingsFor(readNetwork(documentWith({}))).name).toBe("n");
  });
});
