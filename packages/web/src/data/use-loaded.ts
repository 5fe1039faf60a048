import { useCallback, useEffect, useState } from "preact/hooks";

/** Something that is being fetched. */
export type Loadable<Value> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: unknown }
  | { readonly state: "ready"; readonly value: Value };

/** What is fetched, and a way to fetch it again. */
export interface Loaded<Value> {
  readonly now: Loadable<Value>;
  readonly again: () => void;
}

/**
 * Fetches when the page is first shown, when `key` changes and on `again`; `again` keeps showing what was there until
 * the new answer has come. Of two answers on their way only the later counts.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [shown, setShown] = useState<{ key: string; now: Loadable<Value> }>({ key, now: { state: "loading" } });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (now: Loadable<Value>) => {
      if (current) setShown({ key, now });
    };
    load().then(
      (value) => show({ state: "ready", value }),
      (problem: unknown) => show({ state: "failed", problem }),
    );
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { now: shown.key === key ? shown.now : { state: "loading" }, again };
}
