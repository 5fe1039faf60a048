import { argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// OWASP's least for argon2id: 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const saltBytes = 16;

const derive = promisify(argon2);

/** What is stored of a password: argon2id with its parameters and a salt. */
export async function passwordHash(password: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const nonce = Buffer.from(random(saltBytes));
  const tag = await derive("argon2id", { message: password.normalize("NFKC"), nonce, ...cost });
  return ["argon2id", cost.memory, cost.passes, nonce.toString("base64url"), tag.toString("base64url")].join("$");
}

/** A hash that no password fits. */
const noPassword = [
  "argon2id",
  cost.memory,
  cost.passes,
  Buffer.alloc(saltBytes).toString("base64url"),
  Buffer.alloc(cost.tagLength).toString("base64url"),
].join("$");

/** Whether a password is the one that was stored; where none is, it takes as long. */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, memory, passes, salt = "", tag = ""] = (stored ?? noPassword).split("$");
  const expected = Buffer.from(tag, "base64url");
  const found = await derive("argon2id", {
    ...cost,
    memory: Number(memory),
    passes: Number(passes),
    message: password.normalize("NFKC"),
    nonce: Buffer.from(salt, "base64url"),
  });
  return timingSafeEqual(expected, found);
}
