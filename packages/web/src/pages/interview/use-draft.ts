import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Visitor } from "../../data/visitor.ts";
import { type Draft, hasAnswers } from "./draft.ts";

// In memory, for one visitor, and gone with the window: an interview holds names.
const underWay = new WeakMap<Visitor, Draft>();

/** The interview under way of a visitor: it outlasts its page, so that whoever wanders off finds it again. */
export function useDraft(visitor: Visitor) {
  const [draft, setDraft] = useState(() => underWay.get(visitor));
  const keep = (next: Draft | undefined) => {
    if (next === undefined) underWay.delete(visitor);
    else underWay.set(visitor, next);
    setDraft(next);
  };
  useAskedBeforeClosing(draft !== undefined && hasAnswers(draft));
  return [draft, keep] as const;
}

/** Has the browser ask before a window is closed in which something would be lost. */
export function useAskedBeforeClosing(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [wouldLose]);
}

/** What the browser remembers of a screen of an interview: the how manieth it is behind the plan, and which step it shows. */
interface Remembered {
  readonly inside: number;
  readonly at: number;
}

const remembered = (): Partial<Remembered> => (history.state ?? {}) as Partial<Remembered>;

/** Remembers that a screen was opened, so that the way back of the browser or the phone leads to the one before. */
const remember = (at: number): void => history.pushState({ inside: (remembered().inside ?? 0) + 1, at }, "");

/** Where somebody goes back to: an earlier screen, or out of the interview. */
export interface WayBack {
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onOut: () => void;
}

/** Makes the way back of the browser or the phone lead from screen to screen; returns how to go on, back and out. */
export function useWayBack({ at, onAt, onOut }: WayBack) {
  const [page] = useState(() => location.hash);
  useEffect(() => {
    if (remembered().inside === undefined) remember(at);
  }, []);
  // At once with each drawing: a way back that comes right after an answer must not bring the state before it.
  useLayoutEffect(() => {
    const onBack = () => {
      if (location.hash !== page) return;
      const earlier = remembered().at;
      if (earlier === undefined) onOut();
      else onAt(earlier);
    };
    addEventListener("popstate", onBack);
    return () => removeEventListener("popstate", onBack);
  });
  return {
    goOn: remember,
    goBack: () => ((remembered().inside ?? 0) > 1 ? history.back() : onOut()),
    /** Leaves the screens behind: the way back then leads out of the page again. */
    goOut: () => history.go(-(remembered().inside ?? 0)),
  };
}

const everyMs = 4 * 60_000;

/** Lets the server know now and then that somebody is at work here: a talk takes longer than an idle session lasts. */
export function useStaySignedIn(step: number, tell: () => Promise<unknown>): void {
  const [told, setTold] = useState(() => Date.now());
  useEffect(() => {
    if (Date.now() - told < everyMs) return;
    setTold(Date.now());
    // Whether it arrived shows when the answers are sent.
    tell().catch(() => undefined);
  }, [step]);
}
