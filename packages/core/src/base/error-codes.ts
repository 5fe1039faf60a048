/** What a code means: what was expected (with `{details}` filled in), and what to do next. */
export interface ErrorText {
  readonly expected: string;
  readonly next: string;
}

/**
 * The closed list of error codes, the same in the library, the API, the client and the docs.
 *
 * A code is never renamed, and a retired one is never used again.
 */
export const errorTexts = {
  "document/not-json": {
    expected: "The file is not readable as JSON.",
    next: "Save it again as JSON with UTF-8 text and try again.",
  },
  "document/wrong-kind": {
    expected: "Here stands {found} where {wanted} is expected.",
    next: "Correct the value at this place.",
  },
  "document/missing-key": { expected: "The key {key} is missing.", next: "Add it." },
  "document/unknown-key": {
    expected: "The key {key} does not exist in this format.",
    next: "Remove it or correct its spelling.",
  },
  "document/forbidden-key": {
    expected: "The key {key} names something that this product never stores.",
    next: "Remove it from the file yourself, then offer the file again; nothing has been stored.",
  },
  "document/value-not-allowed": {
    expected: "This value is not one of: {allowed}.",
    next: "Choose one of these.",
  },
  "document/out-of-range": {
    expected: "This number is outside {minimum} to {maximum}.",
    next: "Correct it, or leave the key out when the number is unknown.",
  },
  "document/score-out-of-range": {
    expected: "A trust score is a whole number from 1 to 5.",
    next: "Correct it, or leave the score out when the answer is unknown.",
  },
  "document/text-not-allowed": {
    expected: "This text does not fit: {rule}.",
    next: "Shorten or correct it.",
  },
  "document/name-holds-contact-data": {
    expected: "A display name holds at most 40 characters, no '@' and no run of six or more digits.",
    next: "Use a first name with an initial, or a nickname.",
  },
  "document/date-invalid": {
    expected: "A date is a day of the calendar, written YYYY-MM-DD.",
    next: "Correct the date, or leave it out when it is unknown.",
  },
  "document/duplicate-id": {
    expected: "This id is used before, at {first}.",
    next: "Give each person and institution an id of its own.",
  },
  "document/unknown-end": {
    expected: "This id belongs to nobody in the file.",
    next: "Add the person or institution, or remove this row.",
  },
  "document/self-tie": { expected: "A tie from someone to herself.", next: "Remove the row." },
  "document/too-large": {
    expected: "The file holds more than {maximum} {what}.",
    next: "Split it into one file per neighbourhood.",
  },
  "intake/forbidden-column": {
    expected: "The column {column} names something that this product never stores.",
    next: "Remove the column from the file yourself and upload again; nothing has been stored.",
  },
  "query/unknown-person": {
    expected: "No such person in this network.",
    next: "Choose someone from the list of people.",
  },
  "query/unknown-institution": {
    expected: "No such institution in this network.",
    next: "Choose one from the list of institutions.",
  },
  "query/unknown-occasion": {
    expected: "No such occasion in this network.",
    next: "Choose an occasion from the list, or leave it out.",
  },
  "query/unknown-measure": {
    expected: "No measure of this name; there are: {allowed}.",
    next: "Choose one of these.",
  },
  "query/measure-not-for-sets": {
    expected: "This measure says nothing about a group; those that do: {allowed}.",
    next: "Choose one of these, or ask for its value per person.",
  },
  "query/too-many-hops": {
    expected: "A route has at most {maximum} steps: long chains of introductions fail.",
    next: "Ask for {maximum} steps or fewer; two is the default.",
  },
  "query/out-of-range": {
    expected: "This number is outside {minimum} to {maximum}.",
    next: "Choose a number within it.",
  },
  "query/value-not-allowed": { expected: "This value is not one of: {allowed}.", next: "Choose one of these." },
  "query/date-invalid": {
    expected: "A date is a day of the calendar, written YYYY-MM-DD.",
    next: "Correct the date.",
  },
  "query/group-impossible": {
    expected: "No group of {size} meets every condition: {candidates} people can be chosen.",
    next: "Ask for a smaller group or drop a condition.",
  },
  "query/not-a-group-member": {
    expected: "This person cannot be a member of the group: {reason}.",
    next: "Choose somebody who has agreed to take part.",
  },
  "request/no-targets": {
    expected: "A contact request names at least one person to reach.",
    next: "Match the names of the request to people in the network first.",
  },
  "request/wrong-kind": {
    expected: "Suggestions are made for a contact request only.",
    next: "Answer a joint project by accepting or declining it.",
  },
  "query/unknown-request": {
    expected: "No such request in this network.",
    next: "Choose one from the list of requests.",
  },
  "ask/not-possible": {
    expected: "This ask cannot be offered now: {reason}.",
    next: "Ask for suggestions again and choose another one.",
  },
  "disclosure/not-allowed": {
    expected: "This is not shown to this role.",
    next: "Ask the coordinator of the network.",
  },
  "internal/unexpected": {
    expected: "Something went wrong that should not.",
    next: "Try again; if it happens again, tell the maintainers what you did.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;

/** A code of {@link errorTexts}. */
export type ErrorCode = keyof typeof errorTexts;

/** All codes, in the order of the docs. */
export const errorCodes = Object.freeze(Object.keys(errorTexts)) as readonly ErrorCode[];
