import { errorOf, errorTexts, problem } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { refuseCall } from "./http-error.ts";
import { problemsOf } from "./problem.ts";

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("problemsOf(error)", () => {
  test("problemsOf(refusal of the library) has its codes, places and details, and says each in words without its place", () => {
    const found = problem("document/too-large", "/ties", { maximum: 3, what: "rows" });
    expect(problemsOf(errorOf([found, problem("document/self-tie", "/ties/0")], errorTexts), "en")).toEqual([
      { ...found, text: "The file holds more than 3 rows. Split it into one file per neighbourhood." },
      {
        code: "document/self-tie",
        place: "/ties/0",
        details: {},
        text: "A tie from someone to herself. Remove the row.",
      },
    ]);
  });

  test("problemsOf(refusal of a call) is told in the same shape", () => {
    const refused = thrownBy(() => refuseCall("http/invalid-value", "/n", { wanted: "atMost", limit: 3 }));
    expect(problemsOf(refused, "en")).toEqual([
      {
        code: "http/invalid-value",
        place: "/n",
        details: { wanted: "atMost", limit: 3 },
        text: "This value does not fit: at most 3. Correct it; /docs says what is allowed.",
      },
    ]);
  });

  test.each([[new Error("Fatma")], ["Fatma"], [undefined], [errorOf([], errorTexts)]])(
    "problemsOf(%s), which nobody threw on purpose, tells nothing but that it went wrong",
    (error) => {
      const { text } = problemsOf(problem("internal/unexpected", ""), "en")[0];
      expect(problemsOf(error, "en")).toEqual([{ code: "internal/unexpected", place: "", details: {}, text }]);
      expect(text).not.toContain("Fatma");
    },
  );
});
