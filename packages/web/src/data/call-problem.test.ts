import { describe, expect, test } from "vitest";
import { speakerOf } from "../words/speaker.ts";
import { CallProblem, problemsOfFields, problemText } from "./call-problem.ts";

const { words } = speakerOf("nl");

describe("problemText", () => {
  test("takes the code before the status", () => {
    expect(problemText(new CallProblem("request/no-targets", 422), words)).toBe(words.problems.noTargets);
    expect(problemText(new CallProblem("document/anything", 422), words)).toBe(words.problems.notValid);
  });

  test("shows the API's own sentence where the pages would only say that something is not right, and never one about the call", () => {
    const text = "Een vertrouwensscore is een heel getal.";
    expect(problemText(new CallProblem("document/score-out-of-range", 422, { text }), words)).toBe(text);
    expect(problemText(new CallProblem("ask/not-possible", 409, { text }), words)).toBe(text);
    expect(problemText(new CallProblem("request/no-targets", 422, { text }), words)).toBe(words.problems.noTargets);
    expect(problemText(new CallProblem("http/missing-value", 400, { text }), words)).toBe(words.problems.notValid);
    expect(problemText(new CallProblem("disclosure/not-allowed", 403, { text }), words)).toBe(
      words.problems.notAllowed,
    );
    expect(problemText(new CallProblem("internal/unexpected", 500, { text }), words)).toBe(words.problems.unexpected);
  });

  test("says of a group that nobody may be in, and of an ask that has ended, what to do, in words of the pages", () => {
    const group = (candidates: number) => new CallProblem("query/group-impossible", 400, { details: { candidates } });
    expect(problemText(group(0), words)).toBe(words.problems.nobodyForGroup);
    expect(problemText(group(2), words)).toBe(words.problems.groupImpossible);
    const sizeUpTo = (maximum: number) => new CallProblem("query/out-of-range", 400, { details: { maximum } });
    expect(problemText(sizeUpTo(0), words)).toBe(words.problems.nobodyForGroup);
    expect(problemText(sizeUpTo(4), words)).toBe(words.problems.groupImpossible);
    const ended = new CallProblem("ask/not-in-this-state", 409, { text: "Dit kan niet met een vraag die {state} is." });
    expect(problemText(ended, words)).toBe(words.problems.conflict);
  });

  test("tells who is offline from who is signed out", () => {
    expect(problemText(new CallProblem("offline", 0), words)).toBe(words.problems.offline);
    expect(problemText(new CallProblem("http/not-signed-in", 401), words)).toBe(words.problems.signedOut);
  });

  test("says what to do about anything else too, and never shows the error itself", () => {
    expect(problemText(new Error("Naima"), words)).toBe(words.problems.unexpected);
    expect(problemText(undefined, words)).toBe(words.problems.unexpected);
  });
});

describe("problemsOfFields", () => {
  const parts = [
    { place: "rounds", text: "Dit getal ligt niet tussen 1 en 9." },
    { place: "passing", text: "Dit getal ligt niet tussen 0 en 1." },
  ];
  const refused = new CallProblem("query/out-of-range", 400, { parts });

  test("says what is wrong with each field, by its name", () => {
    expect(problemsOfFields(refused, ["domain", "rounds", "passing"])).toEqual({
      rounds: "Dit getal ligt niet tussen 1 en 9.",
      passing: "Dit getal ligt niet tussen 0 en 1.",
    });
  });

  test("says nothing where something else is wrong too, or no call was refused: that stands over the form", () => {
    expect(problemsOfFields(refused, ["rounds"])).toBeUndefined();
    expect(problemsOfFields(new CallProblem("offline", 0), ["rounds"])).toBeUndefined();
    expect(problemsOfFields(undefined, ["rounds"])).toBeUndefined();
  });
});
