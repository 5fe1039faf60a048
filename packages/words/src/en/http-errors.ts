import type { HttpErrors } from "../nl/http-errors.ts";

/** The API's own errors in English. */
export const httpErrors: HttpErrors = {
  texts: {
    "http/not-signed-in": {
      expected: "This call needs a session.",
      next: "Sign in, and send the session's token as a bearer token or a cookie.",
    },
    "http/wrong-credentials": {
      expected: "There is no account with this name and password.",
      next: "Look at both; after ten failed attempts signing in rests for an hour from this place.",
    },
    "http/role-not-chosen": {
      expected: "The account has several roles.",
      next: "Say with networkId and role which one you want to use.",
    },
    "http/passkey-not-accepted": {
      expected: "This passkey does not fit here.",
      next: "Try again, or ask the coordinator for a new invitation.",
    },
    "http/passkey-of-another": {
      expected: "This passkey is of another account.",
      next: "Use one of the account that is signed in.",
    },
    "http/invitation-over": {
      expected: "This invitation does not work (any more).",
      next: "Ask the coordinator for a new one; an invitation works once, and for seven days.",
    },
    "http/login-taken": {
      expected: "This name for signing in is somebody’s already.",
      next: "Choose another name.",
    },
    "http/no-account-of-her-own": {
      expected: "Only who signed in with an account of her own can do this.",
      next: "Ask the coordinator for an invitation.",
    },
    "http/password-not-her-own": {
      expected: "She chooses a password of her own first: she came with one that somebody else made.",
      next: "Choose it with POST /v1/sessions/own-password, and go on with the token in the answer.",
    },
    "http/no-password": {
      expected: "This account has no name and no password.",
      next: "Sign in with the passkey.",
    },
    "http/second-factor-needed": {
      expected: "This account has a code beside its password.",
      next: "Send the code that the app shows, or a recovery code, as `code`.",
    },
    "http/wrong-code": {
      expected: "This code does not fit, or it was used before.",
      next: "Type the code that the app shows now, or a recovery code that was not used yet.",
    },
    "http/second-factor-missing": {
      expected: "A password needs a second factor, which is not set up yet.",
      next: "Set it up with POST /v1/sessions/second-factor, and go on with the token in the answer.",
    },
    "http/too-many-sign-ins": {
      expected: "There have been too many failed sign-ins.",
      next: "Try again in {seconds} seconds.",
    },
    "http/too-many-calls": {
      expected: "There have been more than {most} calls in a minute.",
      next: "Try again in {seconds} seconds.",
    },
    "http/too-many-streams": {
      expected: "This session follows {most} jobs by events already.",
      next: "Close one of them, or ask for the job itself.",
    },
    "http/bulk-reading": {
      expected: "More than {most} people's records were read within an hour; the auditor has been told (R-43).",
      next: "Sign in again with POST /v1/sessions/step-up to read {further} more; a key or an entry link waits an hour, or reads the map.",
    },
    "http/step-up-not-possible": {
      expected: "Only somebody who signed in with her own account can sign in again; a key and an entry link cannot.",
      next: "Wait an hour, read what you need on the map, or have the coordinator read it with her account.",
    },
    "http/not-allowed": {
      expected: "Your role may not do this here.",
      next: "Ask the coordinator of the network; what you asked for may not exist either.",
    },
    "http/cross-site": {
      expected: "A page of another site sent this call.",
      next: "Make the change from the pages of this server, or with a bearer token.",
    },
    "http/not-found": {
      expected: "There is nothing at this address.",
      next: "Take addresses from lists and Location headers.",
    },
    "http/unreadable-address": {
      expected: "The address cannot be read: it is not encoded as UTF-8.",
      next: "Encode it, and send again.",
    },
    "http/method-not-allowed": {
      expected: "This address knows {allowed} only.",
      next: "See /docs for what can be done here.",
    },
    "http/precondition-failed": {
      expected: "This has been changed since you read it.",
      next: "Read it again, and send your change with the new ETag.",
    },
    "http/precondition-required": {
      expected: "A change says which state it starts from: If-Match with the ETag that you read.",
      next: "Read it first, and send its ETag as If-Match; to make something new, send If-None-Match: *.",
    },
    "http/too-large": {
      expected: "The body holds more than {maximum} bytes.",
      next: "Send less at once.",
    },
    "http/wrong-media-type": {
      expected: "The body is not {wanted}.",
      next: "Send it in this form, uncompressed or as gzip, with its Content-Type.",
    },
    "http/unreadable-body": {
      expected: "The body cannot be read as JSON.",
      next: "Correct it and send again.",
    },
    "http/missing-value": { expected: "A value is missing here.", next: "Add it." },
    "http/unknown-key": {
      expected: "This key or parameter does not exist here.",
      next: "Remove it or correct its spelling.",
    },
    "http/invalid-value": {
      expected: "This value does not fit: {wanted}.",
      next: "Correct it; /docs says what is allowed.",
    },
    "http/idempotency-key-reused": {
      expected: "This Idempotency-Key stands for another request.",
      next: "Use a new key for a new request.",
    },
    "http/reply-withheld": {
      expected: "This was done already; what it answered may not be told any more, since somebody in it has left.",
      next: "Read again how it stands.",
    },
    "http/wrong-state": {
      expected: "This cannot be done in the state it has now.",
      next: "Read it again to see how it stands.",
    },
    "http/network-too-large": {
      expected: "A network here holds at most {people} people, and {rows} rows in all its lists.",
      next: "Make one network for each neighbourhood.",
    },
    "http/busy": {
      expected: "Too much is being asked of this server at the moment.",
      next: "Try again in {seconds} seconds.",
    },
    "http/not-ready": {
      expected: "The server cannot read or write its database now.",
      next: "Try again in {seconds} seconds; whoever runs the server looks at the database and its disk.",
    },
    "http/too-heavy": {
      expected: "This takes more time or memory than one call may have.",
      next: "Ask for less at once; a long search can be a job.",
    },
    "http/wrong-data-kind": {
      expected: "A demonstration keeps invented people only, and a real installation none of them (R-59).",
      next: "Store this network in an installation of its own kind.",
    },
    "http/wrong-host": {
      expected: "This demonstration answers at its own address alone.",
      next: "Open it as localhost or by the machine's number; behind a proxy, with --proxies.",
    },
    "http/text-number": {
      expected: "There is a number in it, and everybody reads this text.",
      next: "Leave the number out; whoever wants to call asks the coordinator.",
    },
    "http/text-address": {
      expected: "There is an address in it, and everybody reads this text.",
      next: "Write what the place is called, such as “community room De Brink”: no street with a number, e-mail address or website.",
    },
    "http/text-judgement": {
      expected: "There is a word in it that judges people.",
      next: "Write “parents” or “families”, and say what there is to do in place of how somebody is.",
    },
    "http/too-many-today": {
      expected: "There have been {most} of these today.",
      next: "Go on tomorrow.",
    },
  },
  wanted: {
    text: "text",
    number: "a number",
    wholeNumber: "a whole number",
    boolean: "true or false",
    list: "a list",
    object: "an object",
    oneOf: "one of {allowed}",
    atLeast: "at least {limit}",
    atMost: "at most {limit}",
    atLeastCharacters: "at least {limit} characters",
    atMostCharacters: "at most {limit} characters",
    atLeastEntries: "at least {limit} entries",
    atMostEntries: "at most {limit} entries",
    pattern: "the pattern of this field",
    day: "a day, written YYYY-MM-DD",
    moment: "a moment, written YYYY-MM-DDTHH:MM:SSZ",
    oneOfTheShapes: "one of the shapes in /docs",
    schema: "the schema in /docs",
    visibleAscii: "1 to 255 visible ASCII characters",
    nextCursor: "a nextCursor",
    asItIs: "as it is; other calls change it",
    absentWithoutConsent: "absent, unless she agreed to storeLanguage",
    document: "a network document, which has at most {limit} keys",
    decision: "a decision",
    asTheAskSays: "as the ask says",
    institution: "an institution of the network",
    person: "a person of the network",
    keyFigure: "a key figure of the network",
    nothing: "nothing: it does not go with this role",
    noReferral: "another type of tie: who referred somebody is recorded by the referrer",
    anotherPassword: "another password than the present one",
    json: "application/json",
    utf8: "UTF-8, uncompressed or gzip",
  },
};
