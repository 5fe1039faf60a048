import { CallProblem } from "./call-problem.ts";

/** Sends a draft with the Idempotency-Key that stands for what is in it. */
export type SendOnce = <Sent>(draft: unknown, send: (key: string) => Promise<Sent>) => Promise<Sent>;

/**
 * Returns a sender under which a draft has its effect once, however often its answer is lost. A draft is known by its
 * content, so it has the same key again after its page was left and reopened, and another one as soon as it is changed.
 *
 * A key is forgotten once it is known what became of the draft: it arrived, or its only attempt was refused. No answer
 * and a 5xx leave that unknown. After them a refusal tells nothing of the attempt before: "too many calls" is said before
 * the server looks for the key. So the key stays then, which costs nothing, since a refused call leaves no key behind.
 *
 * Drafts hold names, so they are kept in memory only, and for one visitor.
 */
export function sendingOnce(newKey: () => string): SendOnce {
  const keys = new Map<string, string>();
  return async (draft, send) => {
    const content = JSON.stringify(draft);
    const earlier = keys.get(content);
    const key = earlier ?? newKey();
    // Before it is sent: its page may be left and reopened while it is on its way.
    keys.set(content, key);
    try {
      const sent = await send(key);
      keys.delete(content);
      return sent;
    } catch (problem) {
      if (isUseless(problem) || (earlier === undefined && isRefusal(problem))) keys.delete(content);
      throw problem;
    }
  };
}

/** A key that says nothing. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The API itself says that nothing was done; a proxy's 4xx has no code. */
const isRefusal = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code !== "" && problem.status >= 400 && problem.status < 500;

/** The server keeps the key for something else, such as the same draft under another role: it would refuse for ever. */
const isUseless = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code === "http/idempotency-key-reused";
