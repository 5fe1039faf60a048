import { describe, expect, test } from "vitest";
import { speakerOf } from "../words/speaker.ts";
import { occasionText, whenAndWhere } from "./occasion-text.ts";
import type { Activity } from "./shapes.ts";

const activity: Activity = {
  id: "a1",
  title: "Taalcafé",
  date: "2026-03-04",
  time: "09:30",
  place: "Buurtkamer",
  childcare: true,
};

describe("whenAndWhere(activity, speaker)", () => {
  test("names day, time, place and childcare one after the other, and leaves out what is not known", () => {
    expect(whenAndWhere(activity, speakerOf("nl"))).toBe("woensdag 4 maart 2026, 09:30, Buurtkamer, kinderen welkom");
    expect(whenAndWhere({ id: "a1", place: "Buurtkamer" }, speakerOf("nl"))).toBe("dag volgt nog, Buurtkamer");
    expect(whenAndWhere({ id: "a1" }, speakerOf("nl"))).toBe("dag volgt nog");
  });

  test("sets a place in other letters apart, and once", () => {
    expect(whenAndWhere({ ...activity, date: "2026-03-01" }, speakerOf("ar"))).toBe(
      "الأحد، 1 مارس 2026، 09:30، \u2068Buurtkamer\u2069، يمكن إحضار الأطفال",
    );
  });
});

test("occasionText(activity, speaker) is title, then when and where, the title apart where its letters are other ones", () => {
  expect(occasionText({ id: "a1", title: "مقهى اللغة" }, speakerOf("nl"))).toBe(
    "\u2068مقهى اللغة\u2069 (dag volgt nog)",
  );
  expect(occasionText({ id: "a1" }, speakerOf("nl"))).toBe("Een activiteit (dag volgt nog)");
});
