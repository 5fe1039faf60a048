import { useEffect, useState } from "preact/hooks";

/** What of the top is unfolded on a phone. */
export type Unfolded = "languages" | "menu" | undefined;

/** One part of the top at a time; it folds when somebody goes elsewhere, or presses Escape. */
export function useUnfolded() {
  const [unfolded, setUnfolded] = useState<Unfolded>();
  useEffect(() => {
    const fold = () => setUnfolded(undefined);
    const foldOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && fold();
    addEventListener("hashchange", fold);
    addEventListener("keydown", foldOnEscape);
    return () => {
      removeEventListener("hashchange", fold);
      removeEventListener("keydown", foldOnEscape);
    };
  }, []);
  const toggle = (part: Unfolded) => setUnfolded(part === unfolded ? undefined : part);
  return { unfolded, toggle };
}
