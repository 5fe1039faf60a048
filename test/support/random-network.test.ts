import { expect, test } from "vitest";
import { readNetwork, writeNetwork } from "@parent-circles/core";
import { randomDocument } from "./random-network.ts";

test("randomDocument(seed) gives a valid document, the same each time", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const document = randomDocument(seed);
    expect(document).toEqual(randomDocument(seed));
    expect(writeNetwork(readNetwork(document))).toEqual(document);
  }
});
