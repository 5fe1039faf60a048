import { describe, expect, test } from "vitest";
import { gainOverMostNamed, intervalsOf, reachedBy, type Setting, trialsOf, wordsIn } from "./summary.ts";

// A small sample of what `pnpm study` prints: six kinds of village, five of each. Bounds are those of the sample, not the
// goals of the study.
const sample = (setting: Setting) => trialsOf(setting, { villages: 5, replicates: 40 });
const whole = sample({ share: 0, how: "atRandom" });
const most = sample({ share: 0.6, how: "atRandom" });
const named = sample({ share: 0.6, how: "oneNameEach" });

describe("what is said of a group of five, held against whole villages", () => {
  test("words come true: of those called likely or clear, about as many are in the best group as was said", () => {
    for (const trials of [whole, most]) {
      const { count, said, low, high } = wordsIn(trials, [0.5, 1.01]);
      expect(count).toBeGreaterThan(20);
      // The 95 % interval of a sample this small, and .05 that the study allows.
      expect(said).toBeGreaterThan(low - 0.05);
      expect(said).toBeLessThan(high + 0.05);
    }
  });

  test("fewer are called clear or likely where more was not asked", () => {
    const [all, few] = [whole, most].map((trials) => wordsIn(trials, [0.5, 1.01]).count);
    expect(few).toBeLessThan(0.8 * (all as number));
  });

  test("an 80 % interval holds in most villages, and is wider where more was not asked", () => {
    // Of 90 villages 80 % ± 2.5 standard deviations of 4.2 %.
    expect(intervalsOf([...whole, ...most, ...named]).holds).toBeGreaterThan(0.69);
    const [all, few] = [whole, most].map(intervalsOf);
    expect(few?.width).toBeGreaterThan(1.5 * (all?.width as number));
  });

  test("a group chosen from whole interviews reaches more than the most named, and far more than one drawn by lot", () => {
    expect(gainOverMostNamed(whole).low).toBeGreaterThan(0);
    for (const trials of [whole, most])
      expect(reachedBy(trials, "chosen")).toBeGreaterThan(1.3 * reachedBy(trials, "random"));
  });

  test("a group chosen for what is likely reaches more where those who are named least were missed", () => {
    const missed = sample({ share: 0.6, how: "leastNamed" });
    expect(reachedBy(missed, "shown")).toBeGreaterThan(reachedBy(missed, "chosen"));
  });

  test("one name from each who was not interviewed makes the group better", () => {
    expect(reachedBy(named, "chosen")).toBeGreaterThan(reachedBy(most, "chosen"));
  });
}, 120_000);
