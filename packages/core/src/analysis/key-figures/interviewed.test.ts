import { describe, expect, test } from "vitest";
import { readNetwork } from "../../model/read-network.ts";
import { restsOn } from "./interviewed.ts";

const asOf = "2026-03-01";
const networkOf = (people: readonly object[], ties: readonly object[] = []) =>
  readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people, ties });

describe("restsOn(network, { asOf })", () => {
  test("restsOn() counts every parent on the map once: interviewed, asked for a name or two, or asked nothing", () => {
    const people = [
      { id: "told", interviewed: true },
      { id: "names" },
      { id: "one", interviewed: false, partlyInterviewed: { asked: 1 } },
      { id: "single" },
      { id: "never", interviewed: false },
      { id: "nobody" },
      { id: "coach", role: "coach", interviewed: true },
      { id: "gone", interviewed: true, consent: { state: "withdrawn", date: "2026-02-01" } },
    ];
    const ties = [
      { from: "names", to: "told", type: "trust" },
      { from: "single", to: "told", type: "trust", question: "oneName" },
      { from: "never", to: "told", type: "trust", reportedBy: "trustee" },
    ];
    expect(restsOn(networkOf(people, ties), { asOf })).toEqual({ interviewed: 2, partlyInterviewed: 2, notAsked: 2 });
  });

  test("restsOn(nobody) is nothing, and a day that is none is refused", () => {
    expect(restsOn(networkOf([]), { asOf })).toEqual({ interviewed: 0, partlyInterviewed: 0, notAsked: 0 });
    expect(() => restsOn(networkOf([]), { asOf: "2026-02-30" })).toThrow("A date is a day of the calendar");
  });
});
