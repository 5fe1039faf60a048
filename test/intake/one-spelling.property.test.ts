import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { erasePerson, matchNames, readNetwork, returningPeople, withRows } from "@parent-circles/core";
import { importFiles, proposeDuplicates } from "@parent-circles/core/intake";
import { answers } from "../../packages/viz/src/interact/search.ts";

const asOf = "2026-03-01";
const hash = (identity: string) => createHmac("sha256", "kept apart").update(identity).digest("base64url");

/** A name, and ways in which people write the same one. */
const spellings: readonly (readonly [name: string, ...others: string[]])[] = [
  ["Şükran", "SUKRAN", "şükran", "Sükran", "S\u0327u\u0308kran", " Şükran "],
  ["Işıl", "IŞIL", "isil", "ışıl"],
  ["Małgorzata", "malgorzata", "MAŁGORZATA"],
  ["Zoë", "zoe", "ZOË", "Zoe\u0308"],
  ["فاطمة", "فاطمه", "فَاطِمَة", "فــاطمة"],
  ["ليلى", "ليلي", "لیلی"],
  ["کبری", "كبرى"],
  ["نیما‌زاده", "نیمازاده", "نيمازاده"],
  ["Rojîn", "rojin", "ROJIN"],
];
const pairs = spellings.flatMap(([name, ...others]) => others.map((other) => [name, other] as const));

const networkOf = (...names: readonly string[]) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: names.map((displayName, index) => ({ id: `P-${index}`, displayName: displayName.trim() })),
  });

test.each(pairs)("X-01 %s and %s are one name to an import", (name, other) => {
  const files = [{ name: "t.csv", text: `van;naar;soort\n${other};Zz Qq;kent` }];
  const { document } = importFiles(files, { asOf, known: [{ id: "P-0", displayName: name }] });
  expect(document?.ties?.[0]?.from).toBe("P-0");
});

test.each(pairs)("X-01 %s and %s are proposed as one woman twice", (name, other) => {
  expect(proposeDuplicates(networkOf(name, other)).map(({ people }) => people)).toEqual([["P-0", "P-1"]]);
});

test.each(pairs)("R-17 whoever left as %s does not come back as %s", (name, other) => {
  const without = erasePerson(networkOf(name, "Qqq"), { person: "P-0", hash }).network;
  const people = [...without.rows.people, { id: "P-9", displayName: other.trim() }];
  expect(returningPeople(without, withRows(without, { people }), hash)).toEqual([{ place: 1, reason: "suppressed" }]);
});

test.each(pairs)("X-01 %s is found by %s, on the map and among the names of a school", (name, other) => {
  expect(answers(name, other)).toBe(true);
  expect(matchNames(networkOf(name), [other], { asOf })[0]?.[0]).toMatchObject({ person: "P-0", similarity: 1 });
});
