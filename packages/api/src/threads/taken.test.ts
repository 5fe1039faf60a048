import { describe, expect, test } from "vitest";
import { places } from "../http/places.ts";
import type { ToThread } from "./messages.ts";
import { takenBy } from "./taken.ts";

const wish = (id: number) => ({ kind: "take", id, what: "writing", who: "thread" }) as const;

describe("takenBy(say, shared)", () => {
  const opened = (mostWaiting = 8) => {
    const said: ToThread[] = [];
    const writing = places({ most: 1, mostWaiting });
    const taken = takenBy((message) => void said.push(message), { writing, analysing: places({ most: 1 }) });
    return { said, writing, taken };
  };

  test("take(wish) tells the thread when it has its turn, and giveBack(id) ends that", async () => {
    const { said, writing, taken } = opened();
    await taken.take(wish(1));
    expect(said).toEqual([{ kind: "given", id: 1 }]);
    const next = writing.take("here");
    taken.giveBack(1);
    expect(await next).toBeTypeOf("function");
  });

  test("take(wish) tells the thread when too many wait", async () => {
    const { said, taken } = opened(0);
    await taken.take(wish(1));
    await taken.take(wish(2));
    expect(said[1]).toMatchObject({ kind: "refused", id: 2, problems: [{ code: "http/busy" }] });
  });

  test("giveBackAll() frees what a thread had when it died, and what it still waited for", async () => {
    const { said, writing, taken } = opened();
    await taken.take(wish(1));
    const waiting = taken.take(wish(2));
    taken.giveBackAll();
    await waiting;
    expect(said).toEqual([{ kind: "given", id: 1 }]);
    expect(await writing.take("here")).toBeTypeOf("function");
  });
});
