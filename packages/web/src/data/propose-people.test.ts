import { describe, expect, test } from "vitest";
import { smallView } from "../pages/small-view.ts";
import { proposePeople } from "./propose-people.ts";

const labels = (typed: string) => proposePeople(smallView.people, typed, "nl").proposed.map(({ label }) => label);

describe("proposePeople", () => {
  test("proposes nobody before something is typed", () => {
    expect(proposePeople(smallView.people, "  ", "nl")).toEqual({ proposed: [], found: 0 });
  });

  test("puts names that begin with what is typed before those with it inside", () => {
    expect(labels("a")).toEqual(["Aisha B.", "Fatma 9", "Naima 10"]);
  });

  test("shows five at most and says how many there are", () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...smallView.people[1]!,
      id: `m${at}`,
      label: `Mother ${at}`,
    }));
    const { proposed, found } = proposePeople(many, "mother 1", "nl");
    expect(found).toBe(3);
    expect(proposed.map(({ label }) => label)).toEqual(["Mother 1", "Mother 10", "Mother 11"]);
    expect(proposePeople(many, "mother", "nl").proposed).toHaveLength(5);
  });
});
