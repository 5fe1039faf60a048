import type { IntakeErrors } from "../../nl/errors/intake.ts";

/** What is wrong in files to be taken in, in English. */
export const intakeErrors: IntakeErrors = {
  "intake/forbidden-column": {
    expected: "The column {column} names something that this product never stores.",
    next: "Remove the column from the file yourself and upload again; nothing has been stored.",
  },
  "intake/unknown-format": {
    expected: "No column of names that is known here was found in this table.",
    next: "Put ‘Name’ above the names, and ‘Whom do you trust?’ above those whom they trust; or say as what it is to be read: {allowed}.",
  },
  "intake/not-readable": {
    expected: "The file is not readable as text.",
    next: "Save the sheet as CSV with UTF-8 text and upload that file.",
  },
  "intake/workbook-unreadable": {
    expected: "This workbook cannot be read: it is empty, has a password, is from before 2007 or is damaged.",
    next: "Save the sheet again as .xlsx, without a password, or as CSV.",
  },
  "intake/sheet-not-read": {
    expected: "This sheet is no list that is known here, so nothing of it was read.",
    next: "There is nothing to do, unless it holds people or ties.",
  },
  "intake/hidden-sheet": {
    expected: "This hidden sheet holds something and was not read.",
    next: "Show it if it belongs to the list.",
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
    next: "There is nothing to do, unless the two were meant to differ.",
  },
  "intake/too-many-names": {
    expected: "A question is answered with at most {maximum} names.",
    next: "Keep the first {maximum} that she named.",
  },
  "intake/talk-too-long-ago": {
    expected:
      "The talk was before {earliest}. Who was named then may not stand here any longer without having been told.",
    next: "Ask whether it still holds, and write it down with the date of today.",
  },
  "intake/question-for-key-figures": {
    expected: "Only a key figure is asked who comes to her.",
    next: "Leave this answer out.",
  },
  "intake/empty-column": {
    expected: "The column {column} is empty, so nothing of it was read.",
    next: "There is nothing to do.",
  },
  "intake/platform-column": {
    expected: "The column {column} is one that the program which made the file adds; nothing of it was taken.",
    next: "There is nothing to do.",
  },
  "intake/weight-column": {
    expected:
      "The column {column} says how thick a line is, not how much somebody trusts another; nothing of it was taken.",
    next: "If it is a score of trust from 1 to 5, say that it is the column score.",
  },
  "intake/graph-unreadable": {
    expected:
      "This file of a drawing or survey program cannot be read: it is damaged, or of a kind that is not read here.",
    next: "Save it again as a plain network without times, groups within groups or two kinds of rows, or as a table.",
  },
  "intake/no-person": {
    expected: "This is no person, and no kind of institution that is known here; nobody was made of it.",
    next: "If it is a person, remove the word or write a role in its place.",
  },
  "intake/direction-missing": {
    expected: "This line does not say which of the two trusts or helps the other.",
    next: "Say who it is, with a row for each direction; until then nothing of it is kept.",
  },
  "intake/lines-read-as-knows": {
    expected: "The lines do not say what they mean: they were read as who knows whom.",
    next: "If all of them are ties of another type, say which.",
  },
  "intake/row-numbers": {
    expected: "The column {column} counts the rows; nothing of it was taken.",
    next: "There is nothing to do.",
  },
  "intake/note-row": {
    expected: "This is a note below the list and no person.",
    next: "There is nothing to do.",
  },
  "intake/pairs-read-as-trust": {
    expected: "These pairs have a score and no type of tie: they were read as who trusts whom.",
    next: "If they are something else, say which type of tie they are.",
  },
  "intake/computed-column": {
    expected: "The column {column} comes from an export and is computed anew.",
    next: "There is nothing to do.",
  },
  "intake/above-header": {
    expected: "This row stands above the header, which was found in row {header}.",
    next: "There is nothing to do, unless the header stands elsewhere.",
  },
  "intake/header-again": {
    expected: "The header stands here again.",
    next: "There is nothing to do.",
  },
  "intake/total-row": {
    expected: "This is a row of totals and no person.",
    next: "There is nothing to do.",
  },
  "intake/column-left-out": { expected: "The column {column} was left out as asked.", next: "There is nothing to do." },
  "intake/session-too-large": {
    expected: "More than {maximum} people came: that says too little about who knows whom.",
    next: "There is nothing to do; smaller activities count.",
  },
  "intake/gives-no-tie": {
    expected: "Who did not come, or came alone, has met nobody there.",
    next: "There is nothing to do.",
  },
  "intake/encoding-read": {
    expected: "The text was read as {encoding}, not as UTF-8 ({sure}).",
    next: "Look whether names with accents are right; if not, say which encoding it is, or save the file as UTF-8.",
  },
  "intake/text-tidied": {
    expected: "Spaces around the text, invisible signs or separate accents were tidied.",
    next: "There is nothing to do.",
  },
  "intake/escape-removed": {
    expected: "An apostrophe that protects spreadsheets from formulas was removed.",
    next: "There is nothing to do.",
  },
  "intake/odd-bytes": {
    expected: "The text was read as UTF-8, although a few of its signs are none.",
    next: "Look whether names with accents are right; if not, say which encoding it is.",
  },
  "intake/name-mended": {
    expected: "A name that an earlier program had spoilt was mended.",
    next: "Look whether it is right.",
  },
  "intake/name-spoilt": {
    expected: "An earlier program has put other signs in place of letters of this name.",
    next: "Write the name as she does.",
  },
  "intake/month-first": {
    expected: "The dates of this column are read month first, since some of them can be nothing else.",
    next: "Look whether day and month are right.",
  },
  "intake/date-ambiguous": {
    expected: "Some dates of this column have the day first and some the month: this one could be either.",
    next: "Write this date as YYYY-MM-DD.",
  },
  "intake/date-of-other-calendar": {
    expected: "This date is of another calendar than the one that starts a year on 1 January.",
    next: "Write it in that calendar, as YYYY-MM-DD.",
  },
  "intake/several-names": {
    expected: "This cell holds the names of more than one person.",
    next: "Give each her own row.",
  },
  "intake/name-of-several": {
    expected: "More than one person is called this.",
    next: "Add an initial, or use a code.",
  },
  "intake/name-like-another": {
    expected: "This name is much like somebody else's.",
    next: "Write it the same way if it is the same person, or give her a row of her own.",
  },
  "intake/person-by-name": {
    expected: "This name was recognised as somebody on the list.",
    next: "Look whether it is her.",
  },
  "intake/person-from-name": {
    expected: "This name was not on the list: she was added as somebody who was named.",
    next: "Look whether she is on the list under another name.",
  },
  "intake/surname-shortened": {
    expected: "Of the surname only the first letter was kept.",
    next: "There is nothing to do.",
  },
  "intake/date-rewritten": {
    expected: "A date was rewritten as YYYY-MM-DD.",
    next: "Look whether day and month are right.",
  },
  "intake/number-rewritten": {
    expected: "A number was rewritten with a decimal point.",
    next: "There is nothing to do.",
  },
  "intake/language-recognised": {
    expected: "A language was read as {language}.",
    next: "Check that this was meant.",
  },
  "intake/word-recognised": {
    expected: "A word was read as {word}.",
    next: "Look whether that is what was meant.",
  },
};
