import { nominationQuestions } from "../../model/vocabulary.ts";
import { readChoice } from "../cells/choices.ts";
import { readPastDate } from "../cells/dates.ts";
import { readPerson } from "../cells/people.ts";
import type { Column, TableImporter } from "../contract.ts";
import { rowsOf } from "../table/rows-of.ts";

const readQuestion = readChoice(nominationQuestions, {
  gossip: ["nieuws", "wie hoort het"],
  example: ["voorbeeld", "acceptedExample", "örnek"],
  friend: ["vriendin", "vriend", "arkadaş"],
});

const columns: readonly Column[] = [
  { field: "from", required: true, aliases: ["van", "kimden"], read: readPerson },
  { field: "to", required: true, unknownIsNoRow: true, aliases: ["naar", "wie", "kime"], read: readPerson },
  { field: "question", required: true, aliases: ["vraag", "soru"], read: readQuestion },
  { field: "date", aliases: ["datum", "tarih", "تاريخ"], holdsDates: true, read: readPastDate },
];

/** `nominations.csv`: one row per name given in answer to a question. */
export const nominationsImporter: TableImporter = {
  kind: "table",
  format: "nominations",
  fileName: "nominations.csv",
  example: "from,to,question,date\nP-2,P-1,example,2026-02-20\n",
  list: "nominations",
  columns,
  toRows: (records) => rowsOf(records, { list: "nominations", columns }),
};
