import { useState } from "preact/hooks";

/** Something that somebody set going. */
export interface Doing {
  readonly busy: boolean;
  /** Set when the last attempt failed. */
  readonly problem: unknown;
  readonly start: (work: () => Promise<void>) => void;
}

/** Runs one piece of work at a time, such as sending a form, and keeps what went wrong. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(undefined);
  const start = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    work()
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return { busy, problem, start };
}
