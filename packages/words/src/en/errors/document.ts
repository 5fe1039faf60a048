import type { DocumentErrors } from "../../nl/errors/document.ts";

/** What is wrong in a network document, in English. */
export const documentErrors: DocumentErrors = {
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
  "document/time-rule-not-read": {
    expected: "The part {part} of this rule is not understood.",
    next: "Give a daily, weekly or monthly rule as calendars write it.",
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
    next: "Add what is missing, or leave this out.",
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
};
