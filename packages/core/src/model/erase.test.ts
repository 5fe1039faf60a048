import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { networkOfRows, today } from "../../../../test/support/rows-network.ts";
import { keyedHash as hash, zeldaRows as rows } from "../../../../test/support/person-named-everywhere.ts";
import { circlesOf } from "../circles/circles.ts";
import { healthOf } from "../circles/health.ts";
import { erasePeople, erasePerson } from "./erase.ts";
import { writeNetwork } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { addPerson, isSuppressed } from "./suppression.ts";

describe("erasePerson(network, {person, hash})", () => {
  const erased = erasePerson(networkOfRows(rows()), { person: "p-zelda", hash });

  test("R-16 leaves no byte of her id or name in the network, in what is computed of it or in what is told of the change", () => {
    const { network, changes } = erased;
    const { people, ...others } = writeNetwork(network);
    const coachName = people.find(({ id }) => id === "p-coach");
    const outputs = [
      people.filter((one) => one !== coachName),
      others,
      changes,
      circlesOf(network, { asOf: today }),
      healthOf(network, { asOf: today }).filter(({ code }) => code !== "coachActive"),
    ];
    expect(JSON.stringify(outputs)).not.toMatch(/p-zelda|Zelda Q\.(?!s)/);
    // Another person of the same name keeps it.
    expect(coachName?.displayName).toBe("Zelda Q.");
  });

  test("R-16 takes rows about her, takes her out of other rows, and unnames her as the one who did something", () => {
    const { network, changes } = erased;
    const document = writeNetwork(network);
    expect(document.ties).toEqual([{ from: "p-naima", to: "p-coach", type: "knows" }]);
    expect([document.nominations, document.outcomes]).toEqual([[], []]);
    expect(document.asks).toEqual([{ ...rows().asks?.[1], acceptedBy: "erased" }]);
    expect(document.requests?.[0]?.targets).toEqual(["p-naima"]);
    expect(document.groups?.[0]).toEqual({ id: "g", name: "The group of …", members: ["p-naima"] });
    expect(document.activities?.[0]).toEqual({ id: "a", title: "Coffee at …’s, or at …s", organisers: [] });
    expect(document.people.find(({ id }) => id === "p-naima")).toMatchObject({
      keepApart: [],
      notThrough: ["p-coach"],
      consent: { by: "erased" },
      criteria: { development: { by: "erased" } },
    });
    expect(changes).toContainEqual({ code: "rowsErased", list: "ties", count: 2 });
    expect(changes).toContainEqual({ code: "textRedacted", place: "/activities/0/title" });
    expect(() => readNetwork(document)).not.toThrow();
  });

  test("R-16 leaves the network it was given as it was, and lists that were absent absent", () => {
    const before = networkOfRows(rows());
    const written = writeNetwork(before);
    erasePerson(before, { person: "p-zelda", hash });
    expect(writeNetwork(before)).toEqual(written);
    const bare = networkOfRows({ people: [{ id: "a" }] });
    expect(writeNetwork(erasePerson(bare, { person: "a" }).network)).not.toHaveProperty("ties");
  });

  test("R-16 leaves the ids of others and the words of the document as they are, though spelled like her id or her name", () => {
    const { network, changes } = erasePerson(
      networkOfRows({
        people: [
          { id: "coach", displayName: "Fatma" },
          { id: "Fatma-2", role: "coach", roles: [{ role: "coach", by: "coach" }] },
          { id: "naima" },
        ],
        ties: [{ from: "naima", to: "Fatma-2", type: "trust" }],
      }),
      { person: "coach" },
    );
    expect(network.rows.people[0]).toEqual({ id: "Fatma-2", role: "coach", roles: [{ role: "coach", by: "erased" }] });
    expect(network.rows.ties).toEqual([{ from: "naima", to: "Fatma-2", type: "trust" }]);
    expect(changes).toEqual([{ code: "rowsErased", list: "people", count: 1 }]);
    expect(() => readNetwork(writeNetwork(network))).not.toThrow();
  });

  test("refuses a stranger", () => {
    expect(() => erasePerson(networkOfRows({}), { person: "nobody" })).toThrow("No such person");
  });
});

test("R-16 erasePeople(network, [...]) leaves what erasing one after another leaves, and nobody given leaves the network", () => {
  const before = networkOfRows(rows());
  const both = ["p-zelda", "p-naima"].map((person) => ({ person, hash }));
  const after = both.reduce((network, one) => erasePerson(network, one).network, before);
  expect(erasePeople(before, both).network).toEqual(after);
  expect(erasePeople(before, []).network).toBe(before);
});

describe("addPerson(network, {person, hash, askedToComeBack})", () => {
  const erased = erasePerson(networkOfRows(rows()), { person: "p-zelda", hash }).network;

  test("R-17 catches who was erased by her id or by her name, and needs her own asking to come back", () => {
    for (const person of [{ id: "p-zelda" }, { id: "p-new", displayName: "  zelda  q. " }]) {
      expect(isSuppressed(erased, person, hash)).toBe(true);
      expect(() => addPerson(erased, { person, hash })).toThrow("asked not to be added");
    }
    const person = { id: "p-new", displayName: "Zelda Q." };
    const { network, changes } = addPerson(erased, { person, hash, askedToComeBack: true });
    expect(network.people.has("p-new")).toBe(true);
    expect(changes[0]).toEqual({ code: "suppressionLifted", count: 1 });
    expect(isSuppressed(network, { id: "p-other", displayName: "Zelda Q." }, hash)).toBe(false);
  });

  test("R-17 keeps salted hashes alone, through writing and reading", () => {
    const again = readNetwork(writeNetwork(erased));
    expect(again.rows.suppressed).toHaveLength(2);
    expect(JSON.stringify(again.rows.suppressed).toLowerCase()).not.toContain("zelda");
    expect(isSuppressed(again, { id: "p-zelda" }, hash)).toBe(true);
    const otherKey = (identity: string): string => createHmac("sha256", "other").update(identity).digest("hex");
    expect(isSuppressed(again, { id: "p-zelda" }, otherKey)).toBe(false);
  });

  test("adds anybody else, once", () => {
    const { network } = addPerson(erased, { person: { id: "p-new", displayName: "Samira" }, hash });
    expect(() => addPerson(network, { person: { id: "p-new" }, hash })).toThrow("used before");
  });
});
