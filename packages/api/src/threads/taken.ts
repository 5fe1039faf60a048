import { HttpError } from "../wire/http-error.ts";
import type { Places } from "../http/places.ts";
import type { FromThread, Shared, ToThread } from "./messages.ts";

/** What one thread has taken of what all threads share. */
export interface Taken {
  take(wish: FromThread & { readonly kind: "take" }): Promise<void>;
  giveBack(id: number): void;
  /** The thread is over: what it has is free, and what it still waits for it does not get. */
  giveBackAll(): void;
}

/** Takes for a thread what it asks for, and says so. */
export function takenBy(say: (message: ToThread) => void, shared: Readonly<Record<Shared, Places>>): Taken {
  const taken = new Map<number, () => void>();
  let isOver = false;
  return {
    take: async ({ id, what, who }) => {
      try {
        const giveBack = await shared[what].take(who);
        if (isOver) return giveBack();
        taken.set(id, giveBack);
        return say({ kind: "given", id });
      } catch (error) {
        return say({ kind: "refused", id, problems: error instanceof HttpError ? error.problems : [] });
      }
    },
    giveBack: (id) => {
      taken.get(id)?.();
      taken.delete(id);
    },
    giveBackAll: () => {
      isOver = true;
      for (const giveBack of taken.values()) giveBack();
    },
  };
}
