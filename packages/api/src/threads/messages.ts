import type { Problem } from "@parent-circles/core";
import type { Unread } from "../http/elsewhere.ts";
import type { HttpProblem } from "../wire/http-error.ts";
import type { StoreAddress } from "../store/open-at.ts";

/** What a thread is started with. */
export interface ThreadData {
  readonly address: StoreAddress;
  /** The key of the installation's keyed hashes. */
  readonly secret: string;
}

/** Something a thread is asked to do, as of a moment in milliseconds. */
export type Task = { readonly now: number } & (
  | { readonly kind: "call"; readonly operationId: string; readonly received: Unread }
  | { readonly kind: "clocks" }
  /** The text of a network's document. */
  | { readonly kind: "document"; readonly networkId: string }
);

/** What threads share, and wait for in turn: writing to the database, and threads for long analyses. */
export type Shared = "writing" | "analysing";

/** What a thread hears. */
export type ToThread =
  | { readonly kind: "task"; readonly id: number; readonly task: Task }
  | { readonly kind: "given"; readonly id: number }
  | { readonly kind: "refused"; readonly id: number; readonly problems: readonly HttpProblem[] }
  /** Nobody listens to the events of a call any more. */
  | { readonly kind: "enough"; readonly id: number }
  | { readonly kind: "end" };

/** The answer to a call, written as it goes out. */
export interface WrittenReply {
  readonly bytes?: Uint8Array;
  readonly etag?: string;
  readonly location?: string;
  /** Events follow, one by one. */
  readonly hasEvents?: boolean;
}

/** How a call ended that was not answered. */
export type Refusal =
  | { readonly by: "http"; readonly problems: readonly HttpProblem[] }
  | { readonly by: "core"; readonly problems: readonly Problem[] }
  /** What went wrong and where; its message may repeat what was sent. */
  | { readonly by: "failure"; readonly name: string; readonly at: string };

/** What a thread says. */
export type FromThread =
  /** All that it needs is loaded. */
  | { readonly kind: "ready" }
  | { readonly kind: "reply"; readonly id: number; readonly reply: WrittenReply; readonly isLarge: boolean }
  | { readonly kind: "refusal"; readonly id: number; readonly refusal: Refusal }
  /** The next event of a call; without a text it was the last. */
  | { readonly kind: "event"; readonly id: number; readonly text?: string }
  | { readonly kind: "take"; readonly id: number; readonly what: Shared; readonly who: string }
  | { readonly kind: "giveBack"; readonly id: number };
