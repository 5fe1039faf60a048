import { placesToAnalyse } from "../jobs/in-thread.ts";
import type { Services } from "../services.ts";
import { places } from "../http/places.ts";
import { openStoreAt, type StoreAddress } from "../store/open-at.ts";
import { mostRowsHere } from "./most-rows.ts";
import { openThreads, type Threads } from "./open-threads.ts";
import { type ThreadLimits, threadLimits } from "./thread.ts";

/** A store for an app that serves many, with threads beside it for whatever would hold up everybody's calls. */
export interface Serving extends Required<Pick<Services, "store" | "elsewhere" | "analysing">> {
  readonly elsewhere: Threads;
  /** Ends the threads and closes the store. */
  readonly close: () => Promise<void>;
}

/** Opens a store with its threads. On the app's own event loop networks of up to 1,000 rows are dealt with, and no larger ones. */
export async function openServing(
  address: StoreAddress,
  { clock, secret, limits = threadLimits }: Pick<Services, "clock" | "secret"> & { readonly limits?: ThreadLimits },
): Promise<Serving> {
  const writing = places({ most: 1 });
  const analysing = placesToAnalyse();
  const store = await openStoreAt(address, { mostRows: mostRowsHere, takeTurn: () => writing.take("here") });
  const elsewhere = openThreads({ data: { address, secret }, clock, shared: { writing, analysing }, limits });
  const close = async (): Promise<void> => {
    await elsewhere.close();
    await store.close();
  };
  return { store, elsewhere, analysing, close };
}
