import type { Draft } from "./draft.ts";
import type { KnownPerson } from "./known-people.ts";

/** What a screen of an interview is given. */
export interface ScreenOf {
  readonly draft: Draft;
  /** Everybody of the network who can be named. */
  readonly known: readonly KnownPerson[];
  readonly change: (part: Partial<Draft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}
