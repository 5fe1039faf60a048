import { type Network, readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import type { JobRecord, Store } from "../store/port.ts";
import { jobDone } from "./job-done.ts";

// Three people of whom nobody has agreed to anything: none can be chosen.
const people = [{ id: "a" }, { id: "b" }, { id: "c" }];
const unasked = readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people });
const storeOf = (network: Network | undefined): Store =>
  ({
    read: (work: (records: unknown) => unknown) =>
      work({ networks: { load: () => (network === undefined ? undefined : { network }) } }),
  }) as unknown as Store;
const asked = { kind: "keyFigures", size: 3 };
const job = {
  networkId: "n",
  jobId: "job-1",
  body: JSON.stringify({ asked, role: "coordinator", asOf: "2026-03-01" }),
  state: "running",
  progress: 0,
  result: null,
  createdAt: "2026-03-01T00:00:00Z",
} satisfies JobRecord;
const failure = async (network: Network | undefined): Promise<unknown> => {
  const { state, result } = await jobDone(storeOf(network), job, () => undefined);
  return [state, JSON.parse(result)];
};

describe("jobDone(store, job, onProgress)", () => {
  test("jobDone(what the library refuses) fails with the problem as data, to be told in the language of whoever reads it", async () => {
    expect(await failure(unasked)).toEqual([
      "failed",
      {
        code: "query/group-impossible",
        place: "size",
        details: { size: 3, candidates: 0 },
      },
    ]);
  });

  test("jobDone(a network that is gone) fails as a call for it does", async () => {
    expect(await failure(undefined)).toEqual([
      "failed",
      {
        code: "http/not-found",
        place: "",
        details: {},
      },
    ]);
  });
});
