import { describe, expect, it } from "vitest";
import { neighbourhoods, summaryOf } from "./summary.ts";

const seeds = 12;

describe.each(neighbourhoods)("a simulated year of weekly requests in %s", (name) => {
  const summary = summaryOf(name, seeds);

  it("learning from outcomes gives chances nearer to what happens than never learning", () => {
    expect(summary.learning).toBeLessThan(summary.frozen);
  });

  it("expects about as many talks as come about, after a quarter of learning", () => {
    // Twelve years: about 270 talks, whose number varies by 6 %; 10 % are allowed besides.
    const { expectedTalks, talked } = summary.told;
    expect(Math.abs(expectedTalks / talked - 1)).toBeLessThan(0.22);
  });

  it("no key figure ever has more than two asks open, or more than five in 91 days", () => {
    expect(summary.mostOpen).toBeLessThanOrEqual(2);
    expect(summary.mostInQuarter).toBeLessThanOrEqual(5);
  });

  it("no parent is asked again within her rest of 28 days", () => {
    expect(summary.shortestRestDays).toBeGreaterThanOrEqual(28);
    expect(summary.shortestRestDays).toBeLessThan(60);
  });

  it("happens again to the last digit from the same seeds", () => {
    expect(summaryOf(name, 2)).toEqual(summaryOf(name, 2));
  });
});
