import { readNetwork } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { largeDocument } from "../../../../test/support/large-network.ts";
import { answerOnce } from "./answer-once.ts";

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

describe("answerOnce(network, asked, work)", () => {
  test("works once for two who ask the same at the same time, and for whoever asks later", async () => {
    const network = networkOf(1);
    const { work, ends } = countedWork();
    const both = [answerOnce(network, "a", work), answerOnce(network, "a", work)];
    ends[0]?.resolve({ body: "found" });
    expect(await Promise.all(both)).toEqual([{ body: "found" }, { body: "found" }]);
    expect(await answerOnce(network, "a", work)).toEqual({ body: "found" });
    expect(ends).toHaveLength(1);
  });

  test("works again for another question, and for another state of the network", async () => {
    const { work, ends } = countedWork();
    const [network, next] = [networkOf(1), networkOf(1)];
    void answerOnce(network, "a", work);
    void answerOnce(network, "b", work);
    void answerOnce(next, "a", work);
    expect(ends).toHaveLength(3);
  });

  test("tells everyone who waits of a refusal, and keeps none", async () => {
    const network = networkOf(1);
    const { work, ends } = countedWork();
    const both = [answerOnce(network, "a", work), answerOnce(network, "a", work)];
    ends[0]?.reject(new Error("refused"));
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const again = answerOnce(network, "a", work);
    ends[1]?.resolve({ body: "found" });
    expect(await again).toEqual({ body: "found" });
  });

  test("gives each listener events of her own", async () => {
    const network = networkOf(1);
    const work = () =>
      Promise.resolve({
        body: "",
        events: (async function* events(): AsyncGenerator<string> {})(),
      });
    const [one, other] = await Promise.all([answerOnce(network, "a", work), answerOnce(network, "a", work)]);
    const later = await answerOnce(network, "a", work);
    expect(new Set([one.events, other.events, later.events]).size).toBe(3);
  });

  test("keeps 200 answers of a small network, fewer of a large one, and forgets what was asked longest ago", async () => {
    // 200,000 rows ÷ (1 + 10,000 people and 0 ties) = 19 answers.
    for (const [people, most] of [
      [1, 200],
      [10_000, 19],
    ] as const) {
      const network = readNetwork(largeDocument(1, { people, tiesPerPerson: 0 }));
      let worked = 0;
      const ask = (question: number) => answerOnce(network, String(question), () => ({ body: ++worked }));
      for (let question = 0; question < most; question++) await ask(question);
      await ask(0);
      await ask(most);
      expect(worked).toBe(most + 1);
      await ask(0);
      expect(worked).toBe(most + 1);
      await ask(1);
      expect(worked).toBe(most + 2);
    }
  });
});
