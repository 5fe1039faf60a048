import { readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { sharedWork } from "./define-route.ts";

const networkOf = (people: number) => readNetwork(largeDocument(1, { people }));

interface End {
  readonly resolve: (reply: { body: string }) => void;
  readonly reject: (error: Error) => void;
}

/** Work that counts how often it is begun, and waits to be told its end. */
function countedWork() {
  const ends: End[] = [];
  const work = () => new Promise<{ body: string }>((resolve, reject) => void ends.push({ resolve, reject }));
  return { work, ends };
}

describe("sharedWork(network, asked, work)", () => {
  test("works once for two who ask the same at the same time, and anew for whoever asks later", async () => {
    const network = networkOf(1);
    const { work, ends } = countedWork();
    const both = [sharedWork(network, "a", work), sharedWork(network, "a", work)];
    ends[0]?.resolve({ body: "found" });
    expect(await Promise.all(both)).toEqual([{ body: "found" }, { body: "found" }]);
    expect(ends).toHaveLength(1);
    const later = sharedWork(network, "a", work);
    ends[1]?.resolve({ body: "found again" });
    expect(await later).toEqual({ body: "found again" });
  });

  test("works again for another question, and for another state of the network", async () => {
    const { work, ends } = countedWork();
    const [network, next] = [networkOf(1), networkOf(1)];
    void sharedWork(network, "a", work);
    void sharedWork(network, "b", work);
    void sharedWork(next, "a", work);
    expect(ends).toHaveLength(3);
  });

  test("tells everyone who waits of a refusal, and keeps none", async () => {
    const network = networkOf(1);
    const { work, ends } = countedWork();
    const both = [sharedWork(network, "a", work), sharedWork(network, "a", work)];
    ends[0]?.reject(new Error("refused"));
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const again = sharedWork(network, "a", work);
    ends[1]?.resolve({ body: "found" });
    expect(await again).toEqual({ body: "found" });
  });
});
