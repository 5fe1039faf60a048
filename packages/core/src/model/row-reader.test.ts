import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { randomDocument } from "../../../../test/support/random-network.ts";
import { randomFrom } from "../base/random.ts";
import { rowSchemas } from "./document.ts";
import { readerOf, refused } from "./row-reader.ts";

type Row = Record<string, unknown>;

const wrongValues = [null, "", "x".repeat(300), -1, 6, 1.5, Number.NaN, true, [], {}, ["a"], { a: 1 }, "2026-02-30"];

/** A row with one value exchanged, one key more, or one less. */
function spoiled(row: Row, seed: number): Row {
  const random = randomFrom(seed);
  const keys = Object.keys(row);
  const key = keys[random.index(keys.length)] as string;
  const copy = structuredClone(row);
  const way = random.index(4);
  if (way === 0) Reflect.deleteProperty(copy, key);
  else if (way === 1) copy["notes"] = "free text";
  else copy[way === 2 ? key : "consent"] = wrongValues[random.index(wrongValues.length)];
  return copy;
}

const rows = Array.from({ length: 150 }, (_, seed) => {
  const text = JSON.stringify(randomDocument(seed + 1, { people: [4, 10] }));
  return JSON.parse(text) as ReturnType<typeof randomDocument>;
});

describe("readerOf(schema)", () => {
  test.each(["people", "ties", "nominations", "asks", "outcomes"] as const)(
    "gives for %s what the schema gives, to the key's place, and refuses what it refuses",
    (list) => {
      const schema = rowSchemas[list];
      const read = readerOf(schema);
      const given = rows.flatMap((document) => (document[list] ?? []) as Row[]);
      const tried = given.flatMap((row, index) => [row, spoiled(row, index), spoiled(row, index + 100_000)]);
      const differing = tried.filter((row) => {
        const [quick, slow] = [read(row), z.safeParse(schema, row)];
        if (!slow.success || quick === refused) return slow.success || quick !== refused;
        return JSON.stringify(quick) !== JSON.stringify(slow.data);
      });
      expect(differing).toEqual([]);
      expect(tried.some((row) => read(row) === refused)).toBe(true);
    },
  );

  test("leaves a key with the value undefined to the schema", () => {
    expect(readerOf(rowSchemas.people)({ id: "a", stage: undefined })).toBe(refused);
  });

  test("copies, and keeps no hold on what it was given", () => {
    const row = { id: "a", consent: { state: "consented", scopes: ["keepInMap"] } };
    const read = readerOf(rowSchemas.people)(row) as typeof row;
    row.consent.scopes.push("beAsked");
    expect(read.consent.scopes).toEqual(["keepInMap"]);
  });

  test("asks a schema with a rule of its own about the whole object", () => {
    const even = z.strictObject({ a: z.number() }).check(z.refine(({ a }) => a % 2 === 0));
    expect(readerOf(even)({ a: 1 })).toBe(refused);
    expect(readerOf(even)({ a: 2 })).toEqual({ a: 2 });
  });

  test.each([null, undefined, "text", 3, ["a"], new Map()])("refuses %s as a row", (value) => {
    expect(readerOf(rowSchemas.ties)(value)).toBe(refused);
  });
});
