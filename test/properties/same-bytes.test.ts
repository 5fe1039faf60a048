import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import {
  agreementOf,
  identifyKeyFigures,
  interviewPlan,
  type KeyFigureOptions,
  readNetwork,
  resilienceOf,
} from "@parent-circles/core";
import { describe, expect, test } from "vitest";

const asOf = "2026-03-01";
const documentOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8")) as object;

/** The bytes of the answer, found by a worker thread. */
const inWorker = (document: object, options: KeyFigureOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const url = new URL("../support/key-figures-worker.ts", import.meta.url);
    const worker = new Worker(url, { workerData: { document, options } });
    worker.once("message", (text: string) => resolve(text));
    worker.once("error", reject);
  });

describe("the same question", () => {
  test.each(["pendrecht", "zuidwijk", "beverwaard"])(
    "about %s gives the same bytes twice, and in a worker",
    async (name) => {
      const document = documentOf(name);
      const options = { asOf, size: 4, seed: 7, replicates: 40, coverBy: "language" } as const;
      const [first, second] = [1, 2].map(() => JSON.stringify(identifyKeyFigures(readNetwork(document), options)));
      expect(second).toBe(first);
      expect(await inWorker(document, options)).toBe(first);
    },
  );

  test("gives the same interview plan, resilience and agreement to the byte", () => {
    const [first, second] = [1, 2].map(() => {
      const network = readNetwork(documentOf("pendrecht"));
      const plans = [0.2, 0.9].map((share) => interviewPlan(network, { asOf, share, seed: 3 }));
      return JSON.stringify([plans, resilienceOf(network, { asOf }), agreementOf(network, { asOf, size: 4 })]);
    });
    expect(second).toBe(first);
  });

  test("with another seed draws other replicates, and finds the same group", () => {
    const network = readNetwork(documentOf("pendrecht"));
    const [one, other] = [1, 2].map((seed) => identifyKeyFigures(network, { asOf, size: 4, replicates: 40, seed }));
    expect(other?.tiedGroups).toEqual(one?.tiedGroups);
    expect(other?.interval).not.toEqual(one?.interval);
    expect([one?.seed, other?.seed]).toEqual([1, 2]);
  });
});
