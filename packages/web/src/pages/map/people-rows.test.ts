import { describe, expect, test } from "vitest";
import { speakerOf } from "../../words/speaker.ts";
import { smallView } from "../small-view.ts";
import { chosenRows, everybody } from "./chosen-rows.ts";
import { peopleRows } from "./people-rows.ts";

const rows = peopleRows(smallView, speakerOf("nl"));
const row = (id: string) => rows.find((one) => one.id === id);
const names = (choice: Partial<typeof everybody>) =>
  chosenRows(rows, { ...everybody, ...choice }, "nl").map(({ name }) => name);

describe("peopleRows", () => {
  test("has a row for everybody and every institution of the map", () => {
    expect(rows.map(({ id }) => id)).toEqual(["k1", "m2", "m10", "m3", "s1"]);
  });

  test("says the route in words, and for a key figure for how many she is the only one", () => {
    expect(row("m2")?.route).toBe("Aisha\u00A0B. vraagt haar zelf");
    expect(row("m10")?.route).toBe("Aisha\u00A0B., via Şule");
    expect(row("m3")?.route).toBe("");
    expect(row("k1")?.route).toBe("enige route naar 2 ouders");
  });

  test("says whom she trusts and how much; other ties are no trust", () => {
    expect(row("m2")?.trusts).toBe("Aisha\u00A0B. (veel)");
    expect(row("m10")?.trusts).toBe("Şule (hoeveel is niet bekend)");
    expect(row("m3")?.trusts).toBe("");
  });

  test("sets a name in other letters apart from how much she is trusted", () => {
    const arabicRows = peopleRows(smallView, speakerOf("ar"));
    expect(arabicRows.find(({ id }) => id === "m2")?.trusts).toBe("\u2068Aisha\u00A0B.\u2069 (كثيرًا)");
  });

  test("says what consent means", () => {
    expect(row("m3")?.consent).toBe("alleen genoemd, weet nog van niets");
  });
});

describe("chosenRows", () => {
  test("puts the first circle first, then names in the order of their numbers", () => {
    expect(names({})).toEqual(["Aisha B.", "De Kleine Prins", "Fatma 9", "Naima 10", "Şule"]);
  });

  test("finds a name without its accents and whatever its case", () => {
    expect(names({ search: " sule" })).toEqual(["Şule"]);
  });

  test("keeps circle and reach apart", () => {
    expect(names({ circle: "first" })).toEqual(["Aisha B."]);
    expect(names({ reach: "noRoute" })).toEqual(["Fatma 9"]);
    expect(names({ circle: "first", reach: "direct" })).toEqual([]);
  });

  test("puts empty cells last in either order", () => {
    expect(names({ sortedBy: "trusts" }).slice(0, 2)).toEqual(["Şule", "Naima 10"]);
    expect(names({ sortedBy: "trusts", descending: true }).slice(0, 2)).toEqual(["Naima 10", "Şule"]);
  });
});
