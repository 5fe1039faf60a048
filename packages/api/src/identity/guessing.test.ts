import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { HttpError } from "../wire/http-error.ts";
import { deviceMark } from "./attempts.ts";
import { passwordHash } from "./password.ts";
import { fromPlace } from "./place.ts";
import { signIn } from "./sign-in.ts";

const login = "owner@example.org";
const right = "a long horse in the rain";
const accountId = "account-owner";
let demo: TestDemo;
beforeEach(async () => {
  demo = await openTestDemo();
  const password = await passwordHash(right, randomBytes);
  await demo.services.store.write(async ({ accounts }) => {
    await accounts.add({ accountId, login, password });
    await accounts.grant({ networkId: "pendrecht", accountId, role: "coordinator", person: null, institution: null });
  });
});
afterEach(() => demo.close());

/** What becomes of a sign-in: `in`, or the code with which it was refused. */
async function tried(
  password: string,
  address: string,
  more: { device?: string; login?: string } = {},
): Promise<string> {
  const from = { address, device: more.device };
  try {
    const { services } = demo;
    await fromPlace(address, services, () => signIn({ login: more.login ?? login, password }, from, services));
    return "in";
  } catch (error) {
    return error instanceof HttpError ? (error.problems[0]?.code ?? "") : String(error);
  }
}

const lookedAt = "http/wrong-credentials";

/** How many rows the database has counted guesses in. */
function rows(): number {
  const database = new Database(join(demo.folder, "parent-circles.sqlite"), { readonly: true });
  const { count } = database.prepare("select count(*) as count from counters").get() as { count: number };
  database.close();
  return count;
}

describe("ten thousand guesses at an account", { timeout: 120_000 }, () => {
  test.each([
    ["from one place", () => "203.0.113.7", 10],
    ["from one IPv6 network", (at: number) => `2001:db8:1:2:${at.toString(16)}::1`, 10],
    ["from ten thousand places", (at: number) => `10.1.${at >> 8}.${at & 255}`, 20],
  ])("%s: few are looked at, and its owner comes in on the device on which she was", async (_, address, most) => {
    const device = deviceMark(accountId, demo.services);
    const answers: string[] = [];
    for (let at = 0; at < 10_000; at++) answers.push(await tried("guess", address(at)));
    expect(answers.filter((answer) => answer === lookedAt)).toHaveLength(most);
    expect(await tried(right, "198.51.100.1", { device })).toBe("in");
  });

  test("at once: no more are looked at", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => tried("guess", `10.2.0.${at}`)));
    expect(answers.filter((answer) => answer === lookedAt)).toHaveLength(20);
  });

  test("on her own device a thief has ten an hour, and strangers none of them", async () => {
    const device = deviceMark(accountId, demo.services);
    for (let at = 0; at < 10; at++) expect(await tried("guess", "198.51.100.1", { device })).toBe(lookedAt);
    expect(await tried(right, "198.51.100.1", { device })).toBe("http/too-many-sign-ins");
    expect(await tried(right, "198.51.100.1")).toBe("in");
  });

  test("with the mark of another account, or an invented one, count as from nowhere known", async () => {
    const others = [deviceMark("account-other", demo.services), "bm90IGEgbWFyaw"];
    for (let at = 0; at < 10; at++) await tried("guess", "203.0.113.7");
    for (const device of others) expect(await tried("guess", "203.0.113.7", { device })).toBe("http/too-many-sign-ins");
  });
});

describe("what is right", () => {
  test("is never refused: an office of more than a hundred behind one address", async () => {
    for (let at = 0; at < 110; at++) expect(await tried(right, "192.0.2.1")).toBe("in");
  }, 60_000);

  test("does not give a guesser more tries: each of hers takes back its own count alone", async () => {
    for (let at = 0; at < 9; at++) await tried("guess", "203.0.113.7");
    await tried(right, "203.0.113.7");
    expect([await tried("guess", "203.0.113.7"), await tried("guess", "203.0.113.7")]).toEqual([
      lookedAt,
      "http/too-many-sign-ins",
    ]);
  });
});

describe("what is refused", () => {
  test("costs no row: names that nobody has, and what is not looked at", async () => {
    for (let at = 0; at < 11; at++) await tried("guess", "203.0.113.7");
    const before = rows();
    for (let at = 0; at < 30; at++) await tried("guess", `10.3.0.${at}`, { login: `nobody-${at}@example.org` });
    for (let at = 0; at < 100; at++) await tried("guess", "203.0.113.7");
    expect(rows()).toBe(before);
  }, 60_000);
});

describe("passwords that a stranger sends at once", () => {
  test("are looked at one after another, and the owner's own has its turn before them", async () => {
    const password = "guess";
    const guesses = Array.from({ length: 20 }, async (_, at) => {
      await tried(password, "203.0.113.7", { login: `nobody-${at}@example.org` });
      done += 1;
    });
    let done = 0;
    expect(await tried(right, "198.51.100.4")).toBe("in");
    expect(done).toBeLessThan(5);
    await Promise.all(guesses);
  }, 60_000);
});
