import { describe, expect, test } from "vitest";
import { CallProblem } from "./call-problem.ts";
import { randomKey, sendingOnce } from "./send-once.ts";

const request = { request: { kind: "contactRequest", names: ["Naima"] } };
const lost = new CallProblem("offline", 0);
const refused = new CallProblem("http/invalid-value", 400);

/** A visitor's sender: `send(draft, outcome)` returns the key under which the draft was sent. */
function keysSent() {
  let made = 0;
  const sendOnce = sendingOnce(() => `key ${++made}`);
  return async (draft: unknown, outcome: CallProblem | "arrives" = "arrives"): Promise<string> => {
    let sent = "";
    await sendOnce(draft, (key) => {
      sent = key;
      return outcome === "arrives" ? Promise.resolve() : Promise.reject(outcome);
    }).catch(() => undefined);
    return sent;
  };
}

describe("sendOnce(draft, send)", () => {
  test("returns what was sent, and throws what went wrong", async () => {
    const sendOnce = sendingOnce(randomKey);
    expect(await sendOnce(request, () => Promise.resolve("arrived"))).toBe("arrived");
    await expect(sendOnce(request, () => Promise.reject(lost))).rejects.toBe(lost);
  });

  test.each([
    ["no answer", lost],
    ["a server's 500", new CallProblem("http/unexpected", 500)],
    ["a proxy's 502", new CallProblem("", 502)],
    ["a proxy's 408", new CallProblem("", 408)],
    ["an error of the page", new TypeError() as unknown as CallProblem],
  ])("sends the same key after %s, again and again, and a new one after it arrived", async (_, unknown) => {
    const send = keysSent();
    expect(await send(request, unknown)).toBe("key 1");
    expect(await send(request, unknown)).toBe("key 1");
    expect(await send(request)).toBe("key 1");
    expect(await send(request)).toBe("key 2");
  });

  test("sends a new key after its only attempt was refused", async () => {
    const send = keysSent();
    expect(await send(request, refused)).toBe("key 1");
    expect(await send(request, refused)).toBe("key 2");
    expect(await send(request)).toBe("key 3");
  });

  test.each([
    ["too many calls", new CallProblem("http/too-many-calls", 429)],
    ["nobody is signed in", new CallProblem("http/not-signed-in", 401)],
    ["its reply is withheld", new CallProblem("http/reply-withheld", 409)],
  ])("keeps the key of a lost answer when the next says: %s", async (_, refusal) => {
    const send = keysSent();
    expect(await send(request, lost)).toBe("key 1");
    expect(await send(request, refusal)).toBe("key 1");
    expect(await send(request)).toBe("key 1");
  });

  test("drops a key that the server keeps for something else", async () => {
    const send = keysSent();
    await send(request, lost);
    expect(await send(request, new CallProblem("http/idempotency-key-reused", 422))).toBe("key 1");
    expect(await send(request)).toBe("key 2");
  });

  test("sends another key for a changed draft, and the first one's own when it is changed back", async () => {
    const send = keysSent();
    const changed = { request: { ...request.request, names: ["Naima", "Fatma"] } };
    expect(await send(request, lost)).toBe("key 1");
    expect(await send(changed)).toBe("key 2");
    expect(await send(structuredClone(request))).toBe("key 1");
  });

  test("sends the same key while an earlier attempt is still on its way", async () => {
    const sendOnce = sendingOnce(randomKey);
    const sent: string[] = [];
    const arrive: (() => void)[] = [];
    const attempt = () =>
      sendOnce(request, (key) => {
        sent.push(key);
        return new Promise<void>((resolve) => arrive.push(resolve));
      });
    const both = [attempt(), attempt()];
    for (const one of arrive) one();
    await Promise.all(both);
    expect(sent[1]).toBe(sent[0]);
  });
});

test("randomKey() is another 128 bits every time, as hexadecimal digits", () => {
  const keys = Array.from({ length: 100 }, randomKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(keys).size).toBe(100);
});
