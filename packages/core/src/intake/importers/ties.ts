import { problem } from "../../base/errors.ts";
import { tieMeanings } from "../../model/tie-meanings.ts";
import {
  reporters,
  tieQuestions,
  tieTypes,
  type TieType,
  trustDomains,
  unansweredReasons,
} from "../../model/vocabulary.ts";
import { readChoice, type Spellings, wordIn } from "../cells/choices.ts";
import { readPastDate } from "../cells/dates.ts";
import { readLanguage } from "../cells/languages.ts";
import { readPerson } from "../cells/people.ts";
import { readScore } from "../cells/plain.ts";
import type { Column, TableImporter, TableRecord } from "../contract.ts";
import { emptyNotes, joinNotes, type Notes } from "../report.ts";
import { rowsOf } from "../table/rows-of.ts";

const typeSpellings: Spellings = {
  trust: ["vertrouwt", "vertrouwen", "trusts", "güvenir"],
  knows: ["kent", "tanır"],
  mayKnow: ["kent misschien"],
  worksWith: ["werkt samen met"],
  supports: ["steunt"],
  coaches: ["begeleidt"],
  refers: ["verwijst"],
  partnersWith: ["partner van"],
};
const readType = readChoice(tieTypes, typeSpellings);
/** The type of tie that a word means; `undefined` where it means none. */
export const tieTypeIn = wordIn(tieTypes, typeSpellings);

const readReporter = readChoice(reporters, {
  truster: ["wie vertrouwt", "zijzelf"],
  trustee: ["wie vertrouwd wordt"],
  thirdParty: ["iemand anders", "derde"],
  observed: ["gezien"],
});

const columns: readonly Column[] = [
  { field: "from", required: true, aliases: ["van", "truster", "kimden", "source", "من"], read: readPerson },
  {
    field: "to",
    required: true,
    unknownIsNoRow: true,
    aliases: ["naar", "aan", "trustee", "kime", "target", "إلى"],
    read: readPerson,
  },
  { field: "type", required: true, aliases: ["soort", "band"], read: readType },
  { field: "domain", aliases: ["domein", "waarover"], read: readChoice(trustDomains) },
  {
    field: "score",
    aliases: ["vertrouwen", "vertrouwensscore", "trust", "cijfer", "hoe goed", "hoe goed?", "how well", "puan", "درجة"],
    read: readScore,
  },
  { field: "unanswered", read: readChoice(unansweredReasons) },
  { field: "reportedBy", aliases: ["gemeldDoor", "bron"], read: readReporter },
  { field: "language", aliases: ["taal"], read: readLanguage },
  { field: "question", aliases: ["vraag"], read: readChoice(tieQuestions) },
  { field: "date", aliases: ["datum", "tarih", "تاريخ"], holdsDates: true, read: readPastDate },
  // Of files of other programs, whose lines may have no direction.
  { field: "direction", read: readChoice(["directed", "undirected"]) },
];

/** `ties.csv`: one row per report of a tie; a trust row reads "from trusts to". */
export const tiesImporter: TableImporter = {
  kind: "table",
  format: "ties",
  fileName: "ties.csv",
  example:
    "from,to,type,domain,score,reportedBy,language,date\n" +
    "P-2,P-1,trust,invite,4,truster,ar,2026-02-20\n" +
    "P-1,school-1,worksWith,,,,nl,2026-02-20\n",
  list: "ties",
  columns,
  toRows: (records, { answersSince }) => {
    const [directed, directionNotes] = withDirection(records);
    const [kept, oldNotes] = withoutOldScores(directed.map(withReason), answersSince);
    const { rows, notes } = rowsOf(kept, { list: "ties", columns });
    return { rows, notes: joinNotes([directionNotes, oldNotes, notes]) };
  },
};

/** A line without direction is no tie of a kind that has one: who trusts whom cannot be told, and is not taken to be both. */
function withDirection(records: readonly TableRecord[]): [TableRecord[], Notes] {
  const notes = emptyNotes();
  const kept = records.flatMap((record) => {
    const { direction, ...cells } = record.cells;
    const isMutual = tieMeanings[cells.type as TieType].isMutual === true || cells.type === "mayKnow";
    if (direction !== "undirected" || isMutual) return { ...record, cells };
    notes.refused.push(problem("intake/direction-missing", record.place));
    return [];
  });
  return [kept, notes];
}

/** Why a trust tie has no score is kept with it; "too old" is only so on the day of the import. */
function withReason(record: TableRecord): TableRecord {
  const unanswered = record.absent.get("score");
  const isKept = record.cells.type === "trust" && unansweredReasons.some((reason) => reason === unanswered);
  return isKept ? { ...record, cells: { unanswered, ...record.cells } } : record;
}

/**
 * A score older than the coordinator wants to rely on becomes an unknown strength, and so does one of which it is not known
 * how old it is; the tie stays.
 */
function withoutOldScores(records: readonly TableRecord[], since: string | undefined): [TableRecord[], Notes] {
  const notes = emptyNotes();
  const kept = records.map((record) => {
    const { score, ...others } = record.cells;
    const date = record.cells.date as string | undefined;
    if (since === undefined || score === undefined || (date !== undefined && date >= since)) return record;
    notes.absent.push({ place: record.placeOf("score"), reason: "tooOld" });
    return { ...record, cells: others };
  });
  return [kept, notes];
}
