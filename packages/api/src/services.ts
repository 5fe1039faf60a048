import type { Store } from "./store/port.ts";

/** What the API is given from outside: where data is kept, what time it is, where chance comes from, where logs go. */
export interface Services {
  readonly store: Store;
  readonly clock: () => Date;
  /** As many bytes of chance as asked for, fit for secrets. */
  readonly random: (bytes: number) => Uint8Array;
  /** The key of the installation's keyed hashes; not kept in the database. */
  readonly secret: string;
  readonly log: (entry: LogEntry) => void;
}

/** A line of the log: ids, codes and numbers; never a name and never what was sent. */
export type LogEntry = Readonly<Record<string, string | number | boolean | undefined>>;
