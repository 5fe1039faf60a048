import { describe, expect, test } from "vitest";
import { keyedHash as hash } from "../../../../test/support/person-named-everywhere.ts";
import { ParentCirclesError } from "../base/errors.ts";
import { erasePerson } from "./erase.ts";
import type { Network } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { heedRefusals, returningPeople } from "./returning.ts";
import { addPerson, isSuppressed } from "./suppression.ts";

const networkOf = (people: readonly object[], more: object = {}): Network =>
  readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people, ...more });
const declined = { consent: { state: "declined", date: "2026-02-01" } };
const named = { consent: { state: "named", date: "2026-02-20" } };

/** p-1 is there, Zelda was erased, d declined, o objected. */
const before = erasePerson(
  networkOf([
    { id: "p-1", displayName: "Naima" },
    { id: "p-zelda", displayName: "Zelda Q." },
    { id: "d", displayName: "Dina", ...declined },
    { id: "o", consent: { state: "restricted", date: "2026-02-01" } },
  ]),
  { person: "p-zelda", hash },
).network;
const rows = before.rows.people;
const problemsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ParentCirclesError) return error.problems.map(({ code, place }) => `${code} ${place}`);
    throw error;
  }
  return [];
};

describe("returningPeople(before, after, hash)", () => {
  test.each([
    ["her id", [...rows, { id: "p-zelda" }], [{ place: 3, reason: "suppressed" }]],
    ["her name", [{ id: "new", displayName: " zelda  Q." }, ...rows], [{ place: 0, reason: "suppressed" }]],
    [
      "her name given to somebody who is there",
      [{ id: "p-1", displayName: "Zelda Q." }, ...rows.slice(1)],
      [{ place: 0, reason: "suppressed" }],
    ],
    [
      "the name of somebody who declined and is still there",
      [...rows, { id: "new", displayName: "DINA" }],
      [{ place: 3, reason: "suppressed" }],
    ],
    ["a state other than her refusal", [rows[0], { id: "d", ...named }, rows[2]], [{ place: 1, reason: "refused" }]],
    ["no state in place of it", [rows[0], { id: "d" }, rows[2]], [{ place: 1, reason: "refused" }]],
    ["an objection that ends", [rows[0], rows[1], { id: "o", ...named }], [{ place: 2, reason: "restricted" }]],
    ["nothing of these", [...rows, { id: "new", displayName: "Zelda R." }], []],
    ["the same rows in other words", JSON.parse(JSON.stringify(rows)), []],
  ] as [string, object[], object[]][])("R-17 finds by place alone: %s", (_, people, found) => {
    expect(returningPeople(before, networkOf(people), hash)).toEqual(found);
  });
});

describe("R-17 by whatever spelling", () => {
  test.each([
    ["Işık A.", "IŞIK A."],
    ["İpek", "ipek"],
    ["Şükran", "Sukran"],
    ["فاطمة", "فاطمه"],
    ["محمّد", "محمد"],
    ["علی", "علي"],
    ["O’Neil", "O'Neil"],
    ["Fatma B.", "Fatma B"],
    ["Qadriyyah Q.", "Qadriyyah\u00A0Q."],
  ])("R-17 returningPeople() recognises erased %j in %j", (name, spelling) => {
    const erased = erasePerson(networkOf([{ id: "p-1", displayName: name }]), { person: "p-1", hash }).network;
    const people = [{ id: "new", displayName: spelling }];
    expect(returningPeople(erased, networkOf(people), hash)).toEqual([{ place: 0, reason: "suppressed" }]);
  });

  test("R-17 returningPeople() recognises by a hash that was made before names were folded", () => {
    const former = networkOf([], { suppressed: [{ hash: hash("n/name/i\u0307pek z.") }] });
    expect(returningPeople(former, networkOf([{ id: "new", displayName: "İpek Z." }]), hash)).toEqual([
      { place: 0, reason: "suppressed" },
    ]);
  });

  test("R-17 addPerson() of somebody who asked to come back lifts the former hash too", () => {
    const former = networkOf([], { suppressed: [{ hash: hash("n/name/fatma b.") }] });
    const person = { id: "new", displayName: "Fatma B." };
    const { network } = addPerson(former, { person, hash, askedToComeBack: true });
    expect(network.rows.suppressed).toEqual([]);
  });
});

describe("heedRefusals(before, after, {hash, askedToComeBack})", () => {
  const after = networkOf([
    ...rows.slice(0, 2),
    { id: "o", ...named },
    { id: "p-zelda" },
    { id: "new", displayName: "Zelda q." },
  ]);

  test("R-17 refuses everybody who did not ask to come back, each by her place", () => {
    expect(problemsOf(() => heedRefusals(before, after, { hash, askedToComeBack: ["new"] }))).toEqual([
      "consent/not-possible /people/2",
      "person/suppressed /people/3",
    ]);
  });

  test("R-20 nobody can confirm the end of somebody's objection", () => {
    const asked = { hash, askedToComeBack: ["o", "new", "p-zelda"] };
    expect(problemsOf(() => heedRefusals(before, after, asked))).toEqual(["consent/not-possible /people/2"]);
  });

  test("R-17 keeps every hash, though the changed network comes without, and lifts those of who asked", () => {
    const people = [...rows, { id: "new", displayName: "Zelda Q." }];
    const { network } = heedRefusals(before, networkOf(people), { hash, askedToComeBack: ["new"] });
    // Two were kept, of her id and her name; the name is lifted.
    expect(network.rows.suppressed).toHaveLength(1);
    expect(isSuppressed(network, { id: "p-zelda" }, hash)).toBe(true);
    expect(isSuppressed(network, { id: "x", displayName: "Zelda Q." }, hash)).toBe(false);
  });

  test("R-17 leaves the hashes of somebody who had refused and is left out", () => {
    const { network } = heedRefusals(before, networkOf([rows[0] as object, rows[2] as object]), { hash });
    for (const person of [{ id: "d" }, { id: "x", displayName: "dina" }])
      expect(isSuppressed(network, person, hash)).toBe(true);
    expect(isSuppressed(network, { id: "p-zelda" }, hash)).toBe(true);
  });

  test("leaves a network as it is in which nobody refused", () => {
    const plain = networkOf([{ id: "a" }]);
    expect(heedRefusals(plain, plain, { hash })).toEqual({ network: plain, changes: [] });
  });
});
