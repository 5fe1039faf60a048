import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openTestDemo } from "../../../../test/support/demo.ts";
import { isChallenge, makeChallenge, spendChallenge } from "./challenges.ts";

const at = (minutes: number) => () => new Date(Date.parse("2026-03-01T12:00:00Z") + minutes * 60_000);
const making = { clock: at(0), random: randomBytes, secret: "a secret of the tests, of more than 32 bytes" };
/** As an authenticator returns it. */
const returned = (challenge: string) => Buffer.from(challenge).toString("base64url");

describe("isChallenge(returned, subject, …)", () => {
  const made = makeChallenge("sign in", making);

  test("holds for its own subject, for five minutes", () => {
    expect(isChallenge(returned(made), "sign in", { ...making, clock: at(4) })).toBe(true);
    expect(isChallenge(returned(made), "sign in", { ...making, clock: at(5) })).toBe(false);
    expect(isChallenge(returned(made), "create account-1", making)).toBe(false);
  });

  test("refuses what somebody else made, or made to last longer", () => {
    const [until, ...others] = made.split(".");
    const longer = [(Number.parseInt(until as string, 36) + 600_000).toString(36), ...others].join(".");
    for (const forged of [
      longer,
      made.slice(0, -1),
      "",
      "..",
      "zzzzzzzz.x.y",
      makeChallenge("sign in", { ...making, secret: "other" }),
    ])
      expect([forged, isChallenge(returned(forged), "sign in", making)]).toEqual([forged, false]);
  });
});

test("spendChallenge(returned, records) lets one through once", async () => {
  const demo = await openTestDemo();
  const [one, other] = [returned(makeChallenge("sign in", making)), returned(makeChallenge("sign in", making))];
  const spend = (challenge: string) => demo.services.store.write((records) => spendChallenge(challenge, records));
  expect([await spend(one), await spend(one), await spend(other)]).toEqual([true, false, true]);
  await demo.close();
});
