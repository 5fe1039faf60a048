import { readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { checkDocumentSize, checkFileSizes, checkSize, mostInNetwork } from "./saving-safely.ts";

const networkOf = (people: number) => readNetwork(largeDocument(1, { people, tiesPerPerson: 0 }));
const tooLarge = expect.objectContaining({
  problems: [{ code: "http/network-too-large", place: "", details: { people: 12_000, rows: 100_000 } }],
}) as Error;

describe("checkSize(next, before)", () => {
  test("refuses one person more than a network may have", () => {
    expect(() => checkSize(networkOf(mostInNetwork.people))).not.toThrow();
    expect(() => checkSize(networkOf(mostInNetwork.people + 1))).toThrow(tooLarge);
  });

  test("refuses one row more than a network may have in all its lists", () => {
    // 1 person, 1 institution (the school of every large network) and 99,998 nominations are 100,000 rows.
    const network = networkOf(1);
    const nominations = (count: number) =>
      Array.from({ length: count }, () => ({ from: "L-0", to: "L-0", question: "example" }) as const);
    const withNominations = (count: number) => ({
      ...network,
      rows: { ...network.rows, nominations: nominations(count) },
    });
    expect(() => checkSize(withNominations(99_998))).not.toThrow();
    expect(() => checkSize(withNominations(99_999))).toThrow(tooLarge);
  });

  test("lets a network that was too large before shrink, or stay as it is", () => {
    const [before, smaller] = [networkOf(mostInNetwork.people + 2), networkOf(mostInNetwork.people + 1)];
    expect(() => checkSize(smaller, before)).not.toThrow();
    expect(() => checkSize(before, before)).not.toThrow();
    expect(() => checkSize(before, smaller)).toThrow(tooLarge);
  });
});

describe("checkDocumentSize(document)", () => {
  test("refuses one person or one row too many, whatever they are", () => {
    const people = (count: number) => Array<unknown>(count).fill({});
    expect(() => checkDocumentSize({ people: people(12_000), ties: people(88_000) })).not.toThrow();
    expect(() => checkDocumentSize({ people: people(12_001) })).toThrow(tooLarge);
    expect(() => checkDocumentSize({ people: [], ties: people(50_000), pets: people(50_001) })).toThrow(tooLarge);
  });
});

describe("checkFileSizes(files)", () => {
  const lines = (count: number) => ({ text: "a,b\n".repeat(count - 1) });

  test("refuses tables that have more lines together than a network may have rows, and a thousand to spare", () => {
    expect(() => checkFileSizes([lines(50_000), lines(51_000)])).not.toThrow();
    expect(() => checkFileSizes([lines(50_000), lines(51_001)])).toThrow("http/network-too-large");
  });

  test("counts no lines of a document", () => {
    expect(() => checkFileSizes([{ text: `{${"\n".repeat(200_000)}}` }])).not.toThrow();
  });
});
