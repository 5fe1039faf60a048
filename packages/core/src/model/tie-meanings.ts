import { type TieType, tieTypes } from "./vocabulary.ts";

/** What follows from the type of a tie, beside what trust is. */
export interface TieMeaning {
  /** It holds the key group together, whichever way it runs. */
  readonly binds?: true;
  /** It holds both ways, whoever is named first. */
  readonly isMutual?: true;
  /** It is work together; who knows whom is not (PN-25). */
  readonly isWork?: true;
  /** The key group sees it: it tells nothing of who trusts or helps whom. */
  readonly isForKeyGroup?: true;
  /** Nobody said it: that two may know each other mediates nothing. */
  readonly isGuess?: true;
}

/** Every type of tie with what follows from it, one row each. */
export const tieMeanings: Readonly<Record<TieType, TieMeaning>> = Object.freeze({
  trust: { binds: true },
  knows: { binds: true, isMutual: true },
  mayKnow: { isGuess: true },
  worksWith: { binds: true, isMutual: true, isWork: true, isForKeyGroup: true },
  partnersWith: { isMutual: true, isWork: true, isForKeyGroup: true },
  refers: { isWork: true },
  supports: { binds: true, isWork: true },
  coaches: {},
});

/** The types that are work together, in the order of the list of types. */
export const workTypes: readonly TieType[] = tieTypes.filter((type) => tieMeanings[type].isWork === true);
