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
  "document/value-not-allowed": { expected: "This value is not one of: {allowed}.", next: "Choose one of these." },
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
  "document/unknown-reference": {
    expected: "This id belongs to no {wanted} in the file.",
    next: "Add the {wanted}, or leave this out.",
  },
  "document/self-tie": { expected: "A tie from someone to herself.", next: "Remove the row." },
  "document/too-large": {
    expected: "The file holds more than {maximum} {what}.",
    next: "Split it into one file per neighbourhood.",
  },
  "document/more-problems": {
    expected: "There are {left} more problems.",
    next: "Mend the ones above, then read the file again.",
  },
  "intake/forbidden-column": {
    expected: "The column {column} names something that this product never stores.",
    next: "Remove the column from the file yourself and upload again; nothing has been stored.",
  },
  "intake/unknown-format": {
    expected: "The headers fit none of: {allowed}.",
    next: "Correct the headers, or say which format the file has.",
  },
  "intake/not-readable": {
    expected: "The file is not readable as text.",
    next: "Save the sheet as CSV with UTF-8 text and upload that file.",
  },
  "intake/quotes-open": {
    expected: "A quotation mark is opened or closed at a wrong place, so that cells run together.",
    next: "Correct the quotation marks of this row, or save the sheet as CSV again.",
  },
  "intake/missing-column": { expected: "The column {column} is missing.", next: "Add it, or say which column it is." },
  "intake/duplicate-column": {
    expected: "The column {column} stands in the file twice.",
    next: "Keep one of the two.",
  },
  "intake/unknown-column": {
    expected: "The column {column} belongs to no field of this format, so nothing of it was taken.",
    next: "Say which field it is, or leave the column out on purpose.",
  },
  "intake/cells-beyond-header": {
    expected: "The row has more cells than there are headers.",
    next: "Remove the extra cells, or put text that holds the separator between quotation marks.",
  },
  "intake/missing-value": { expected: "The column {column} must be filled in.", next: "Fill it in or remove the row." },
  "intake/date-in-future": {
    expected: "This date lies after {asOf}.",
    next: "Correct the date, or leave it out when it is unknown.",
  },
  "intake/scope-missing": {
    expected: "This may be kept only of someone who agreed to {scope}.",
    next: "Ask her, and record her answer; until then nothing of it is kept.",
  },
  "intake/other-network": {
    expected: "The file belongs to another network than the one imported into.",
    next: "Import each neighbourhood by itself.",
  },
  "intake/nothing-to-take": {
    expected: "The files hold no person that can be taken.",
    next: "Add a file with people, or correct the rows that were refused.",
  },
  "intake/repeated-row": {
    expected: "The same row stands at {first}; it was taken once.",
    next: "Nothing, unless the two were meant to differ.",
  },
  "intake/too-many-names": {
    expected: "A question is answered with at most {maximum} names.",
    next: "Keep the first {maximum} that she named.",
  },
  "intake/question-for-key-figures": {
    expected: "Only a key figure is asked who comes to her.",
    next: "Leave this answer out.",
  },
  "intake/column-left-out": { expected: "The column {column} was left out as asked.", next: "Nothing." },
  "intake/session-too-large": {
    expected: "More than {maximum} people came: that says too little about who knows whom.",
    next: "Nothing; smaller activities count.",
  },
  "intake/gives-no-tie": {
    expected: "Who did not come, or came alone, has met nobody there.",
    next: "Nothing.",
  },
  "intake/encoding-read": {
    expected: "The text was read as {encoding}, not as UTF-8.",
    next: "Look whether names with accents are right; if not, save the file as UTF-8.",
  },
  "intake/text-tidied": {
    expected: "Spaces around the text, invisible signs or separate accents were tidied.",
    next: "Nothing.",
  },
  "intake/escape-removed": {
    expected: "An apostrophe that protects spreadsheets from formulas was removed.",
    next: "Nothing.",
  },
  "intake/date-rewritten": {
    expected: "A date with the day first was rewritten as YYYY-MM-DD.",
    next: "Look whether day and month are right.",
  },
  "intake/number-rewritten": { expected: "A number was rewritten with a decimal point.", next: "Nothing." },
  "intake/word-recognised": {
    expected: "A word was read as {word}.",
    next: "Look whether that is what was meant.",
  },
  "query/unknown-person": {
    expected: "No such person in this network.",
    next: "Choose someone from the list of people.",
  },
  "query/only-herself": {
    expected: "Only the person herself can enter this.",
    next: "Ask her to enter it, or leave it out.",
  },
  "query/unknown-institution": {
    expected: "No such institution in this network.",
    next: "Choose one from the list of institutions.",
  },
  "query/unknown-occasion": {
    expected: "No such occasion in this network.",
    next: "Choose an occasion from the list, or leave it out.",
  },
  "query/unknown-measure": { expected: "No measure of this name; there are: {allowed}.", next: "Choose one of these." },
  "query/unknown-parameter": {
    expected: "No parameter of this name; there are: {allowed}.",
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
  "query/cancelled": { expected: "The work was stopped.", next: "Start it again when you want the answer." },
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
  "query/unknown-request": { expected: "No such request in this network.", next: "Choose one from the list." },
  "query/unknown-question": { expected: "No such help question in this network.", next: "Choose one of the list." },
  "query/unknown-ask": { expected: "No such ask in this network.", next: "Choose one from the list of asks." },
  "ask/not-in-this-state": {
    expected: "This cannot be done with an ask that is {state}.",
    next: "Read the ask again and choose a step that fits.",
  },
  "ask/in-person-only": {
    expected: "She is to be spoken to in person only, so there is no note to send.",
    next: "Speak to her when you see her.",
  },
  "ask/not-possible": {
    expected: "This ask cannot be offered now: {reason}.",
    next: "Ask for suggestions again and choose another one.",
  },
  "query/unknown-tie": {
    expected: "No such tie in this network.",
    next: "Choose one from the list of ties, by its id or its place in the list.",
  },
  "role/rule-unmet": {
    expected: "The rule {rule} is not met yet: {reason}.",
    next: "Record what is missing, or set the rule otherwise for this network, and confirm again.",
  },
  "role/not-possible": {
    expected: "This change of role does not fit the present role: {reason}.",
    next: "Look at her present role and choose another step.",
  },
  "consent/scope-missing": {
    expected: "Consent names each thing agreed to, one by one, out of: {allowed}.",
    next: "Ask about each thing separately and record what she said yes to.",
  },
  "consent/not-possible": {
    expected: "This step does not fit the present state of consent: {reason}.",
    next: "Look at her present state; after a refusal, only she herself can ask to come back.",
  },
  "rights/not-possible": {
    expected: "This statement cannot be changed in this way: {reason}.",
    next: "Correct what she said herself; contest what others said of her.",
  },
  "person/suppressed": {
    expected: "Somebody like this was taken out and asked not to be added again.",
    next: "Add her only if she herself asked to come back, and say so.",
  },
  "outcome/not-possible": {
    expected: "This outcome cannot be recorded: {reason}.",
    next: "Look at the ask and at the consent of those in it.",
  },
  "disclosure/not-allowed": {
    expected: "This is not shown to this role.",
    next: "Ask the coordinator of the network.",
  },
  "request/not-in-this-state": {
    expected: "This cannot be done with a request that is {state}.",
    next: "Read the request again and choose a step that fits.",
  },
  "merge/same-person": { expected: "Two different people can be merged.", next: "Choose two." },
  "merge/unknown": {
    expected: "This merge is not recorded in the network.",
    next: "Choose one from the list of merges.",
  },
  "merge/undo-later-first": {
    expected: "One of the two has been merged again since, or her id is in use.",
    next: "Undo the later merge first.",
  },
  "disclosure/too-narrow": {
    expected: "This asks about fewer than {minimum} people, or about all but fewer than {minimum}.",
    next: "Ask about a larger part.",
  },
  "disclosure/recognisable": {
    expected:
      "Somebody could be recognised by who surrounds her: only {smallest} look alike, and {minimum} are needed.",
    next: "Share counts in place of a network.",
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
