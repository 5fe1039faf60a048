import type { errorTexts } from "@parent-circles/core";

/** A code's two sentences, of the shape that core gives its own codes. */
export type ErrorText = (typeof errorTexts)[keyof typeof errorTexts] extends infer Text
  ? { readonly [Key in keyof Text]: string }
  : never;

/**
 * The codes that exist over HTTP only, with the status of each. Closed like core's list: a code is never renamed, and a
 * retired one is never used again.
 */
export const httpErrorTexts = {
  "http/not-signed-in": {
    status: 401,
    expected: "This call needs a session.",
    next: "Sign in, and send the session's token as a bearer token or a cookie.",
  },
  "http/wrong-credentials": {
    status: 401,
    expected: "There is no account with this name and password.",
    next: "Check both; after several failures the account rests for a quarter of an hour.",
  },
  "http/role-not-chosen": {
    status: 400,
    expected: "The account has several roles.",
    next: "Say with networkId and role which one you want to use.",
  },
  "http/too-many-sign-ins": {
    status: 429,
    expected: "There have been too many failed sign-ins.",
    next: "Try again in {seconds} seconds.",
  },
  "http/too-many-calls": {
    status: 429,
    expected: "There have been more than {most} calls in a minute.",
    next: "Try again in {seconds} seconds.",
  },
  "http/too-many-streams": {
    status: 429,
    expected: "This session follows {most} jobs by events already.",
    next: "Close one of them, or ask for the job itself.",
  },
  "http/bulk-reading": {
    status: 429,
    expected: "More than {most} people's records were read within an hour; the auditor has been told (R-43).",
    next: "Sign in again with POST /v1/sessions/step-up to read {further} more; a key or an entry link waits an hour, or reads the map.",
  },
  "http/step-up-not-possible": {
    status: 409,
    expected: "Only somebody who signed in with her own account can sign in again; a key and an entry link cannot.",
    next: "Wait an hour, read what you need on the map, or have the coordinator read it with her account.",
  },
  "http/not-allowed": {
    status: 403,
    expected: "Your role may not do this here.",
    next: "Ask the coordinator of the network; what you asked for may not exist either.",
  },
  "http/cross-site": {
    status: 403,
    expected: "A page of another site sent this call.",
    next: "Make the change from the pages of this server, or with a bearer token.",
  },
  "http/not-found": {
    status: 404,
    expected: "There is nothing at this address.",
    next: "Take addresses from lists and Location headers.",
  },
  "http/unreadable-address": {
    status: 400,
    expected: "The address cannot be read: it is not encoded as UTF-8.",
    next: "Encode it, and send again.",
  },
  "http/method-not-allowed": {
    status: 405,
    expected: "This address knows {allowed} only.",
    next: "See /docs for what can be done here.",
  },
  "http/precondition-failed": {
    status: 412,
    expected: "This has been changed since you read it.",
    next: "Read it again, and send your change with the new ETag.",
  },
  "http/precondition-required": {
    status: 428,
    expected: "A change says which state it starts from: If-Match with the ETag that you read.",
    next: "Read it first, and send its ETag as If-Match; to make something new, send If-None-Match: *.",
  },
  "http/too-large": {
    status: 413,
    expected: "The body holds more than {maximum} bytes.",
    next: "Send less at once.",
  },
  "http/wrong-media-type": {
    status: 415,
    expected: "The body is not {wanted}.",
    next: "Send it in this form, uncompressed or as gzip, with its Content-Type.",
  },
  "http/unreadable-body": {
    status: 400,
    expected: "The body cannot be read as JSON.",
    next: "Correct it and send again.",
  },
  "http/missing-value": { status: 400, expected: "A value is missing here.", next: "Add it." },
  "http/unknown-key": {
    status: 400,
    expected: "This key or parameter does not exist here.",
    next: "Remove it or correct its spelling.",
  },
  "http/invalid-value": {
    status: 400,
    expected: "This value does not fit: {wanted}.",
    next: "Correct it; /docs says what is allowed.",
  },
  "http/idempotency-key-reused": {
    status: 422,
    expected: "This Idempotency-Key stands for another request.",
    next: "Use a new key for a new request.",
  },
  "http/reply-withheld": {
    status: 409,
    expected: "This was done already; what it answered may not be told any more, since somebody in it has left.",
    next: "Read again how it stands.",
  },
  "http/wrong-state": {
    status: 409,
    expected: "This cannot be done in the state it has now.",
    next: "Read it again to see how it stands.",
  },
  "http/network-too-large": {
    status: 422,
    expected: "A network here holds at most {people} people, and {rows} rows in all its lists.",
    next: "Make one network for each neighbourhood.",
  },
  "http/busy": {
    status: 503,
    expected: "Too much is being asked of this server at the moment.",
    next: "Try again in {seconds} seconds.",
  },
  "http/not-ready": {
    status: 503,
    expected: "The server cannot read or write its database now.",
    next: "Try again in {seconds} seconds; whoever runs the server looks at the database and its disk.",
  },
  "http/too-heavy": {
    status: 503,
    expected: "This takes more time or memory than one call may have.",
    next: "Ask for less at once; a long search can be a job.",
  },
  "http/wrong-data-kind": {
    status: 422,
    expected: "A demonstration keeps invented people only, and a real installation none of them (R-59).",
    next: "Store this network in an installation of its own kind.",
  },
} as const satisfies Readonly<Record<string, ErrorText & { readonly status: number }>>;

/** A code of {@link httpErrorTexts}. */
export type HttpErrorCode = keyof typeof httpErrorTexts;
