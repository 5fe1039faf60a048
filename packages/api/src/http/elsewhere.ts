import type { Reply } from "./define-route.ts";
import type { Received } from "./perform.ts";

/** A call whose body, if it has one, nobody has looked at yet. */
export type Unread = Omit<Received, "body"> & { readonly body?: unknown; readonly bytes?: Uint8Array };

/** Where calls are answered that would hold up everybody else's: by the same routes on the same store, in threads. */
export interface Elsewhere {
  /** Whether calls about this network are answered there: it was too large to be put together here. */
  takes(networkId: string): boolean;
  /**
   * Answers a call as `perform` does; a body comes as bytes.
   *
   * @throws HttpError `http/busy` where too many wait, `http/too-heavy` where it takes more memory than a thread may have
   */
  answer(operationId: string, received: Unread): Promise<Reply<unknown>>;
  /**
   * Waits until a large body of somebody may be read; gives what says that her call was answered.
   *
   * @throws HttpError `http/busy`
   */
  room(actor: string): Promise<() => void>;
}
