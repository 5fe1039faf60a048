import { describe, expect, test } from "vitest";
import { HttpError } from "../wire/http-error.ts";
import { keyedSemaphore } from "./limits.ts";

const refusedAsBusy = expect.objectContaining({ problems: [expect.objectContaining({ code: "http/busy" })] }) as Error;

/** Acquires a slot, and notes when it got one. */
function visitor(of: ReturnType<typeof keyedSemaphore>, got: string[]) {
  return (name: string, key = name) =>
    of.acquire(key).then((release) => {
      got.push(name);
      return release;
    });
}

describe("keyedSemaphore(options)", () => {
  test("acquire(key) gives as many slots as there are, and the next when one is released", async () => {
    const got: string[] = [];
    const visit = visitor(keyedSemaphore({ most: 2 }), got);
    const [first] = await Promise.all([visit("a"), visit("b")]);
    const third = visit("c");
    await Promise.resolve();
    expect(got).toEqual(["a", "b"]);
    first?.();
    await third;
    expect(got).toEqual(["a", "b", "c"]);
  });

  test("acquire(key) lets every key in before a second time for any", async () => {
    const got: string[] = [];
    const visit = visitor(keyedSemaphore({ most: 1 }), got);
    const release = await visit("a");
    const waiting = [visit("a2", "a"), visit("a3", "a"), visit("b"), visit("c")];
    release();
    for (const one of [0, 2, 3, 1]) (await waiting[one])?.();
    expect(got).toEqual(["a", "a2", "b", "c", "a3"]);
  });

  test("acquire(key) gives one key no more than its part, even where slots are free", async () => {
    const got: string[] = [];
    const visit = visitor(keyedSemaphore({ most: 3, mostEach: 1 }), got);
    const release = await visit("a");
    const second = visit("a2", "a");
    await visit("b");
    expect(got).toEqual(["a", "b"]);
    release();
    await second;
    expect(got).toEqual(["a", "b", "a2"]);
  });

  test("releasing a slot twice frees one slot", async () => {
    const got: string[] = [];
    const visit = visitor(keyedSemaphore({ most: 1 }), got);
    const release = await visit("a");
    release();
    release();
    await visit("b");
    void visit("c");
    await Promise.resolve();
    expect(got).toEqual(["a", "b"]);
  });

  test("acquire(key) refuses a key that has too many waiting, and no other", async () => {
    const one = keyedSemaphore({ most: 1, mostWaiting: 1 });
    const release = await one.acquire("a");
    const waiting = [one.acquire("a"), one.acquire("b")];
    await expect(one.acquire("a")).rejects.toEqual(refusedAsBusy);
    release();
    for (const next of waiting) (await next)();
  });

  test("acquire(key) refuses after too long, and whoever waits behind gets the slot", async () => {
    const one = keyedSemaphore({ most: 1, longestMs: 20 });
    const release = await one.acquire("a");
    await expect(one.acquire("b")).rejects.toBeInstanceOf(HttpError);
    const next = one.acquire("c");
    release();
    expect(await next).toBeTypeOf("function");
  });
});
