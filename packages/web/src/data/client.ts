import { createClient } from "@parent-circles/api/client";
import { CallProblem } from "./call-problem.ts";

/** The API that served this page; the session is a cookie that scripts cannot read. */
export const api = createClient();

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a call answered, or the {@link CallProblem} that says why it did not. */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  return (await succeeded(call)).data as Data;
}

/** As {@link answerOf}, with the version from which a change starts. */
export async function versionOf<Data>(call: Promise<Answer<Data>>): Promise<{ value: Data; etag: string }> {
  const { data, response } = await succeeded(call);
  return { value: data as Data, etag: response.headers.get("ETag") ?? "" };
}

/** A key under which a sent request has its effect only once; random, so that it says nothing. */
export const onceKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function succeeded<Data>(call: Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await call.catch(() => {
    throw new CallProblem("offline", 0);
  });
  if (answer.response.ok) return answer;
  throw new CallProblem(codeOf(answer.error), answer.response.status);
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "type" in error ? error.type : "";
  return typeof code === "string" ? code : "";
}
