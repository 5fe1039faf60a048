import { timingSafeEqual } from "node:crypto";
import type { Services } from "../services.ts";
import type { Records } from "../store/port.ts";
import { hashOf, keyedHash, newToken } from "./tokens.ts";

const lastsMs = 5 * 60_000;

type Making = Pick<Services, "clock" | "random" | "secret">;

/**
 * What an authenticator is asked to sign, for one subject and five minutes unless said otherwise. It carries its own end and the server's mark, so
 * that asking for one costs no row, whoever asks and however often.
 */
export function makeChallenge(subject: string, { clock, random, secret }: Making, forMs = lastsMs): string {
  const said = `${(clock().getTime() + forMs).toString(36)}.${newToken(random)}`;
  return `${said}.${markOf(subject, said, secret)}`;
}

/** Whether a challenge, in base64url as authenticators return it, is ours, for this subject, and still holds. */
export function isChallenge(returned: string, subject: string, { clock, secret }: Pick<Services, "clock" | "secret">) {
  const [until = "", chance = "", mark = ""] = Buffer.from(returned, "base64url").toString().split(".");
  const right = Buffer.from(markOf(subject, `${until}.${chance}`, secret));
  const given = Buffer.from(mark);
  return (
    given.length === right.length && timingSafeEqual(given, right) && Number.parseInt(until, 36) > clock().getTime()
  );
}

/** Uses a challenge up; `false` when it was used before. Only what was signed rightly comes this far, and costs a row. */
export async function spendChallenge(returned: string, { counters }: Records): Promise<boolean> {
  const [until = ""] = Buffer.from(returned, "base64url").toString().split(".");
  const endsAt = new Date(Number.parseInt(until, 36)).toISOString();
  return (await counters.add(`challenge:${hashOf(returned)}`, endsAt, 1)) === 1;
}

const markOf = (subject: string, said: string, secret: string): string =>
  keyedHash(secret, "challenge", `${subject} ${said}`);
