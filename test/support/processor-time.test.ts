import { describe, expect, it } from "vitest";
import { statIn } from "./processor-time.ts";

describe("statIn(line)", () => {
  it("reads parent and times after the program's name, which may hold blanks and brackets", () => {
    // proc(5): 4 ppid, 14 utime, 15 stime, 16 cutime, 17 cstime, in hundredths of a second.
    const line = "42 (a) name (of 1) S 7 1 1 0 -1 4194304 10 0 0 0 120 30 5 2 20 0 12 0 100";
    expect(statIn(line)).toEqual({ parent: 7, ownMs: 1500, endedMs: 70 });
  });
});
