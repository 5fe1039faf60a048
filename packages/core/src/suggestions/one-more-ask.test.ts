import { describe, expect, it } from "vitest";
import type { OutreachRequest } from "../model/document.ts";
import { withPairRulesHidden } from "../model/pair-rules.ts";
import { readNetwork } from "../model/read-network.ts";
import { writeNetwork } from "../model/network.ts";
import { oneMoreAsk } from "./one-more-ask.ts";

const consented = (id: string, more: object = {}) => ({
  id,
  consent: { state: "consented", scopes: ["keepInMap", "beAsked"], date: "2026-02-01" },
  ...more,
});
const trusts = (from: string, to: string) => ({
  from,
  to,
  type: "trust",
  score: 5,
  reportedBy: "truster",
  language: "nl",
  date: "2026-03-01",
});

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    consented("a", { role: "keyFigure", capacity: 1 }),
    consented("b", { role: "keyFigure", capacity: 1 }),
    consented("t1"),
    consented("t2"),
  ],
  institutions: [{ id: "s", kind: "school" }],
  ties: [trusts("t1", "a"), trusts("t2", "a")],
});
const request: OutreachRequest = { id: "r", kind: "contactRequest", institution: "s", targets: ["t1", "t2"] };

describe("oneMoreAsk(network, request, {asOf})", () => {
  it("names the key figure whose one more ask would reach somebody, and what it brings", () => {
    const gains = oneMoreAsk(network, request, { asOf: "2026-03-01" });
    expect(gains.map(({ asker, invited }) => [asker, invited])).toEqual([["a", 1]]);
    expect(gains[0]?.expectedTalks).toBeCloseTo((1 + 4 * 0.9) / 6, 12);
    expect(gains[0]?.costSaved).toBeCloseTo(-Math.log(0.2) + Math.log((1 + 4 * 0.9) / 6), 9);
  });

  it("says that what is saved is proved", () => {
    expect(oneMoreAsk(network, request, { asOf: "2026-03-01" })).toMatchObject([{ proof: "exact", gap: 0 }]);
  });

  it("is empty when everyone has room enough", () => {
    expect(oneMoreAsk(network, { ...request, targets: ["t1"] }, { asOf: "2026-03-01" })).toEqual([]);
  });

  it("leaves the network as it was", () => {
    const text = JSON.stringify(network.rows);
    oneMoreAsk(network, request, { asOf: "2026-03-01" });
    expect(JSON.stringify(network.rows)).toBe(text);
  });

  it("R-04 keeps to pairs that are to be kept apart when their list is out of sight", () => {
    const people = network.rows.people.map((person) =>
      person.id === "t1" || person.id === "t2" ? { ...person, keepApart: ["a"] } : person,
    );
    const apart = readNetwork({ ...writeNetwork(network), people });
    for (const seen of [apart, withPairRulesHidden(apart)])
      expect(oneMoreAsk(seen, request, { asOf: "2026-03-01" })).toEqual([]);
  });
});
