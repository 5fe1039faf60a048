import { describe, expect, test } from "vitest";
import { zeldaRows } from "../../../../test/support/person-named-everywhere.ts";
import type { NetworkDocument } from "../model/document.ts";
import { readNetwork, writeNetwork } from "../index.ts";
import { mergePeople } from "./duplicates/merge-people.ts";
import { withNewIds } from "./new-ids.ts";

const documentOf = (rows: object, id = "n"): NetworkDocument =>
  writeNetwork(readNetwork({ format: "parent-circles/network", version: 1, network: { id }, people: [], ...rows }));
const counting = () => {
  let count = 0;
  return () => `new-${++count}`;
};

describe("withNewIds(document, {isNew, newId})", () => {
  test("R-53 leaves no byte of a new person's old id, wherever she was named, and a document that can be read", () => {
    const before = documentOf(zeldaRows());
    expect(JSON.stringify(before).match(/p-zelda/g)?.length).toBe(14);
    const after = withNewIds(before, { isNew: (id) => id === "p-zelda", newId: counting() });
    expect(JSON.stringify(after)).not.toContain("p-zelda");
    expect(JSON.stringify(after).replaceAll("new-1", "p-zelda")).toBe(JSON.stringify(before));
    expect(() => readNetwork(after)).not.toThrow();
  });

  test("R-53 renames in the record of a merge too, and leaves ids of other things that are spelled alike", () => {
    const people = [{ id: "a", keepApart: ["c"] }, { id: "b" }, { id: "c", notThrough: ["b"] }];
    const groups = [{ id: "b", name: "b", members: ["b"] }];
    const ties = [{ id: "b", from: "b", to: "c", type: "knows" }];
    const two = readNetwork(documentOf({ people, groups, ties }));
    const one = mergePeople(two, { keep: "a", remove: "b", by: "c", date: "2026-03-01" });
    const after = withNewIds(writeNetwork(one.network), { isNew: () => true, newId: counting() });
    const { merges: [merge] = [] } = after;
    // a is the first, c the second; b stands in the record of the merge alone.
    expect(merge).toMatchObject({ keep: "new-1", remove: "new-3", by: "new-2", kept: { id: "new-1" } });
    expect(merge?.removed).toEqual({ id: "new-3" });
    expect(after.groups).toEqual([{ id: "b", name: "b", members: ["new-1"] }]);
    expect(after.ties).toEqual([{ id: "b", from: "new-1", to: "new-2", type: "knows" }]);
  });

  test("R-53 gives the same rows of names other ids in another neighbourhood: they come from chance alone", () => {
    const random = counting();
    const [one, other] = ["north", "south"].map((id) =>
      withNewIds(documentOf({ people: [{ id: "fatma", displayName: "Fatma" }] }, id), {
        isNew: () => true,
        newId: random,
      }),
    );
    expect([one?.people[0]?.id, other?.people[0]?.id]).toEqual(["new-1", "new-2"]);
  });

  test("changes nothing where nobody is new", () => {
    const document = documentOf({ people: [{ id: "a" }] });
    expect(withNewIds(document, { isNew: () => false, newId: counting() })).toBe(document);
  });
});
