import type { Catalogue } from "@parent-circles/words";

/**
 * The codes that exist over HTTP only, with the status of each; what they say stands in `packages/words`. Closed like core's
 * list: a code is never renamed, and a retired one is never used again.
 */
export const httpStatuses = {
  "http/not-signed-in": 401,
  "http/wrong-credentials": 401,
  "http/role-not-chosen": 400,
  "http/passkey-not-accepted": 401,
  "http/passkey-of-another": 401,
  "http/invitation-over": 410,
  "http/login-taken": 409,
  "http/no-account-of-her-own": 409,
  "http/password-not-her-own": 403,
  "http/no-password": 409,
  "http/second-factor-needed": 401,
  "http/wrong-code": 401,
  "http/second-factor-missing": 403,
  "http/too-many-sign-ins": 429,
  "http/too-many-calls": 429,
  "http/too-many-streams": 429,
  "http/bulk-reading": 429,
  "http/step-up-not-possible": 409,
  "http/not-allowed": 403,
  "http/cross-site": 403,
  "http/not-found": 404,
  "http/unreadable-address": 400,
  "http/method-not-allowed": 405,
  "http/precondition-failed": 412,
  "http/precondition-required": 428,
  "http/too-large": 413,
  "http/wrong-media-type": 415,
  "http/unreadable-body": 400,
  "http/missing-value": 400,
  "http/unknown-key": 400,
  "http/invalid-value": 400,
  "http/idempotency-key-reused": 422,
  "http/reply-withheld": 409,
  "http/wrong-state": 409,
  "http/network-too-large": 422,
  "http/busy": 503,
  "http/not-ready": 503,
  "http/too-heavy": 503,
  "http/wrong-data-kind": 422,
  "http/wrong-host": 421,
  "http/text-number": 422,
  "http/text-address": 422,
  "http/text-judgement": 422,
  "http/too-many-today": 429,
} as const satisfies Readonly<Record<keyof Catalogue["httpErrors"]["texts"], number>>;

/** A code of {@link httpStatuses}. */
export type HttpErrorCode = keyof typeof httpStatuses;

/** What can be wanted in a value's place; in details it stands with its `limit` or the `allowed` words. */
export type Wanted = keyof Catalogue["httpErrors"]["wanted"];
