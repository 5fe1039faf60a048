/** What a campaign was asked for. */
export interface Asked {
  readonly rounds: number;
  readonly postgres: boolean;
  /** Where chance begins. */
  readonly seed: number;
  /** Says how it goes. */
  readonly say: (line: string) => void;
  /** Whether somebody pressed Ctrl-C: the round that is under way is the last. */
  readonly isStopped: () => boolean;
}

/** What a campaign came to. */
export interface Came {
  readonly figures: object;
  /** How many things were not as they have to be. */
  readonly wrong: number;
}
