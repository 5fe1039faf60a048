import type { FromThread, ToThread } from "./messages.ts";

/** The events of calls that a thread answers, as it tells them. */
export interface EventsTold {
  /** The events of a call, from now on. */
  of(id: number): AsyncGenerator<string>;
  tell(event: FromThread & { readonly kind: "event" }): void;
  endAll(): void;
}

/** Passes events on to whoever listens, and tells the thread when nobody does any more. */
export function eventsTold(say: (message: ToThread) => void): EventsTold {
  const ears = new Map<number, Ear>();
  return {
    of: (id) => {
      const one = ear(() => {
        ears.delete(id);
        say({ kind: "enough", id });
      });
      ears.set(id, one);
      return one.heard;
    },
    tell: ({ id, text }) => ears.get(id)?.hear(text),
    endAll: () => {
      for (const { hear } of ears.values()) hear(undefined);
    },
  };
}

interface Ear {
  readonly hear: (text: string | undefined) => void;
  readonly heard: AsyncGenerator<string>;
}

/** Gives what is heard, in order, until nothing more comes or nobody wants it. */
function ear(end: () => void): Ear {
  const told: string[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  async function* heard(): AsyncGenerator<string> {
    try {
      for (;;) {
        for (let text = told.shift(); text !== undefined; text = told.shift()) yield text;
        if (isOver) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      end();
    }
  }
  const hear = (text: string | undefined): void => {
    if (text === undefined) isOver = true;
    else told.push(text);
    wake();
  };
  return { hear, heard: heard() };
}
