import { describe, expect, test } from "vitest";
import { findPeople, mayBeWritten, peopleToName, writtenName } from "./known-people.ts";

const people = ["Fatma H.", "Fatima Z.", "Fatma Ö.", "Fatiha B.", "نعيمة ك.", "Ayşe D."].map((name) => ({
  id: name,
  name,
}));
const found = (typed: string) => findPeople(people, typed).map(({ name, alike }) => (alike ? `~${name}` : name));

describe("findPeople(people, typed)", () => {
  test.each([
    ["fa", []],
    ["fat", ["Fatma H.", "Fatima Z.", "Fatma Ö."]],
    ["FATM", ["Fatma H.", "Fatma Ö.", "~Fatima Z."]],
    ["fatma ö", ["Fatma Ö."]],
    ["Fatma Özcan", ["Fatma Ö."]],
    ["Fatma K", []],
    ["فاطمة", ["~Fatma H.", "~Fatima Z.", "~Fatma Ö."]],
    ["naima", ["~نعيمة ك."]],
    ["ayse", ["Ayşe D."]],
    ["", []],
  ])("findPeople(…, %j) proposes three at most, first those that begin so", (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});

test("writtenName(…) keeps a first name and one letter, and mayBeWritten(…) takes no number", () => {
  expect(["Naima El Amrani", "Aisha b", " Zehra ", "فاطمة حسن"].map(writtenName)).toEqual([
    "Naima E.",
    "Aisha B.",
    "Zehra",
    "فاطمة ح.",
  ]);
  expect(["Aisha B", "06 12345678", "a@b.nl"].map(mayBeWritten)).toEqual([true, false, false]);
});

test("peopleToName(…) leaves out whoever is protected or coaches, and shows no surname", () => {
  const one = { role: "member", circle: "second" } as const;
  expect(
    peopleToName({
      people: [
        { ...one, id: "a", label: "Naima El Amrani" },
        { ...one, id: "p", label: "Hidden H.", protected: true },
        { ...one, id: "c", label: "Marloes V.", role: "coach" },
      ],
    }),
  ).toEqual([{ id: "a", name: "Naima E." }]);
});
