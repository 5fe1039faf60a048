import type { Store } from "./store/port.ts";
import type { Elsewhere } from "./http/elsewhere.ts";
import type { Places } from "./http/places.ts";

/** What the API is given from outside: where data is kept, what time it is, where chance comes from, where logs go. */
export interface Services {
  readonly store: Store;
  readonly clock: () => Date;
  /** As many bytes of chance as asked for, fit for secrets. */
  readonly random: (bytes: number) => Uint8Array;
  /** The key of the installation's keyed hashes; not kept in the database. */
  readonly secret: string;
  readonly log: (entry: LogEntry) => void;
  /** Where calls are answered that would hold up everybody else's; without it all are answered here. */
  readonly elsewhere?: Elsewhere;
  /** Who may start a thread for a long analysis; those of the process unless given. */
  readonly analysing?: Places;
}

/** A line of the log: ids, codes and numbers; never a name and never what was sent. */
export type LogEntry = Readonly<Record<string, string | number | boolean | undefined>>;
