import { describe, expect, test } from "vitest";
import { keyedHash as hash } from "../../../../../test/support/person-named-everywhere.ts";
import { erasePerson } from "../../model/erase.ts";
import { readNetwork } from "../../model/read-network.ts";
import { isSuppressed } from "../../model/suppression.ts";
import { mergePeople } from "./merge-people.ts";

describe("erasePerson(network, {person, hash}) after mergePeople", () => {
  test("R-17 catches her by the id and the name of every row that was made one with hers", () => {
    const three = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [
        { id: "a", displayName: "Fatima" },
        { id: "b", displayName: "Fatma" },
        { id: "c", displayName: "Fatimah" },
      ],
    });
    const decision = { by: "coordinator-1", date: "2026-03-01" };
    const two = mergePeople(three, { ...decision, keep: "b", remove: "c" }).network;
    const one = mergePeople(two, { ...decision, keep: "a", remove: "b" }).network;
    const { network } = erasePerson(one, { person: "a", hash });
    for (const id of ["a", "b", "c"]) expect(isSuppressed(network, { id }, hash)).toBe(true);
    for (const displayName of ["Fatima", "fatma", "FATIMAH"])
      expect(isSuppressed(network, { id: "new", displayName }, hash)).toBe(true);
    expect(isSuppressed(network, { id: "d", displayName: "Fatna" }, hash)).toBe(false);
  });
});
