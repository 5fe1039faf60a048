import { expect, test } from "vitest";
import { everyPage, type PageAsked } from "./client.ts";

test("everyPage(fetchPage) asks until there is no cursor, and gives all of it in order", async () => {
  const asked: PageAsked[] = [];
  const pages = [{ items: ["a", "b"], nextCursor: "2" }, { items: ["c"], nextCursor: "3" }, { items: [] }];
  const all = await everyPage((one) => {
    asked.push(one);
    return Promise.resolve(pages[asked.length - 1] ?? { items: [] });
  });
  expect(all).toEqual(["a", "b", "c"]);
  expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, "2", "3"]);
});
