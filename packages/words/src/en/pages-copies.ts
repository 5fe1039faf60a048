import type { PagesCopies } from "../nl/pages-copies.ts";

/** These words in English. */
export const pagesCopies: PagesCopies = {
  title: "Copies",
  lead: "A file with everything that the network knows. Give it to nobody.",
  workbook: {
    title: "To read",
    text: "A workbook for Excel or LibreOffice: people, schools and ties.",
    save: "Save as a workbook",
  },
  document: {
    title: "To put back",
    text: "The whole network, as the program keeps it. Who is protected is in it too.",
    save: "Save as a document",
  },
  sure: "There are names in this file. Are you sure?",
  sureHint: "Keep it in a place that only you can open. The log will say that you took it along.",
  yes: "Yes, save it",
  no: "No, not now",
  saved: "The file {file} is among your downloads.",
  backup: {
    title: "Backup of the server",
    last: "The last one that the server knows of is of {date}.",
    unknown: "Unknown. The server does not know whether a backup was ever made.",
    who: "It is made by whoever looks after the server.",
  },
};
