import { describe, expect, test } from "vitest";
import { HttpError } from "../wire/http-error.ts";
import { places } from "./places.ts";

const refusedAsBusy = expect.objectContaining({ problems: [expect.objectContaining({ code: "http/busy" })] }) as Error;

/** Takes a place, and notes when it got one. */
function visitor(of: ReturnType<typeof places>, got: string[]) {
  return (name: string, who = name) =>
    of.take(who).then((giveBack) => {
      got.push(name);
      return giveBack;
    });
}

describe("places(options)", () => {
  test("take(who) gives as many places as there are, and the next when one is given back", async () => {
    const got: string[] = [];
    const visit = visitor(places({ most: 2 }), got);
    const [first] = await Promise.all([visit("a"), visit("b")]);
    const third = visit("c");
    await Promise.resolve();
    expect(got).toEqual(["a", "b"]);
    first?.();
    await third;
    expect(got).toEqual(["a", "b", "c"]);
  });

  test("take(who) lets everybody in before somebody's second", async () => {
    const got: string[] = [];
    const visit = visitor(places({ most: 1 }), got);
    const giveBack = await visit("a");
    const waiting = [visit("a2", "a"), visit("a3", "a"), visit("b"), visit("c")];
    giveBack();
    for (const one of [0, 2, 3, 1]) (await waiting[one])?.();
    expect(got).toEqual(["a", "a2", "b", "c", "a3"]);
  });

  test("take(who) gives one and the same no more than her part, even where places are free", async () => {
    const got: string[] = [];
    const visit = visitor(places({ most: 3, mostEach: 1 }), got);
    const giveBack = await visit("a");
    const second = visit("a2", "a");
    await visit("b");
    expect(got).toEqual(["a", "b"]);
    giveBack();
    await second;
    expect(got).toEqual(["a", "b", "a2"]);
  });

  test("giving a place back twice frees one place", async () => {
    const got: string[] = [];
    const visit = visitor(places({ most: 1 }), got);
    const giveBack = await visit("a");
    giveBack();
    giveBack();
    await visit("b");
    void visit("c");
    await Promise.resolve();
    expect(got).toEqual(["a", "b"]);
  });

  test("take(who) refuses who has too many waiting, and nobody else", async () => {
    const one = places({ most: 1, mostWaiting: 1 });
    const giveBack = await one.take("a");
    const waiting = [one.take("a"), one.take("b")];
    await expect(one.take("a")).rejects.toEqual(refusedAsBusy);
    giveBack();
    for (const next of waiting) (await next)();
  });

  test("take(who) refuses after too long, and whoever waits behind gets the place", async () => {
    const one = places({ most: 1, longestMs: 20 });
    const giveBack = await one.take("a");
    await expect(one.take("b")).rejects.toBeInstanceOf(HttpError);
    const next = one.take("c");
    giveBack();
    expect(await next).toBeTypeOf("function");
  });
});
