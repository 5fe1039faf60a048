import type { IntakeErrors } from "../../nl/errors/intake.ts";

/** What is wrong in files to be taken in, in English. */
export const intakeErrors: IntakeErrors = {
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
};
