import { problem } from "../../base/errors.ts";
import * as words from "../../model/vocabulary.ts";
import { readChoice, readSeveral, readYesNo } from "../cells/choices.ts";
import { readConsentDate } from "../cells/dates.ts";
import { readLanguage } from "../cells/languages.ts";
import { readName } from "../cells/names.ts";
import { readNumber, readText } from "../cells/plain.ts";
import type { Column, TableImporter, TableRecord } from "../contract.ts";
import { emptyNotes, joinNotes, type Notes } from "../report.ts";
import { rowsOf } from "../table/rows-of.ts";

const readRole = readChoice(words.roles, {
  member: ["moeder", "mother", "ouder", "parent", "lid", "anne", "أم"],
  candidate: ["kandidaat", "kandidaat-sleutelmoeder", "kandidaat-sleutelfiguur", "aday"],
  keyFigure: ["sleutelmoeder", "sleutelfiguur", "key mother", "key mothers", "anahtar anne"],
  coach: ["begeleider", "coach"],
});

const readState = readChoice(words.consentStates, {
  named: ["genoemd"],
  informed: ["geïnformeerd", "weet ervan"],
  consented: ["toestemming", "akkoord"],
  declined: ["geweigerd", "wil niet"],
  withdrawn: ["ingetrokken"],
});

// A scope that names an institution ends in its id, so the schema judges the word.
const scopeWords = readChoice(words.consentScopes);
const readScope: typeof readText = (text, context) =>
  text.startsWith("nameToInstitution:") ? readText(text, context) : scopeWords(text, context);

const columns: readonly Column[] = [
  { field: "id", required: true, aliases: ["persoon", "personId", "code"], read: readText },
  { field: "displayName", aliases: ["naam", "name", "roepnaam", "ad", "الاسم"], read: readName },
  { field: "role", aliases: ["rol"], read: readRole },
  { field: "consentState", path: ["consent", "state"], aliases: ["toestemming"], read: readState },
  { field: "consentScopes", path: ["consent", "scopes"], aliases: ["doelen"], read: readSeveral(readScope) },
  {
    field: "consentDate",
    path: ["consent", "date"],
    aliases: ["toestemmingsdatum"],
    holdsDates: true,
    read: readConsentDate,
  },
  { field: "stage", aliases: ["trede"], read: readNumber },
  { field: "capacity", aliases: ["draagkracht"], read: readNumber },
  { field: "interviewed", aliases: ["gesproken", "geïnterviewd"], read: readYesNo },
  {
    field: "partlyInterviewed",
    path: ["partlyInterviewed", "asked"],
    aliases: ["namenGevraagd", "namesAsked"],
    read: readNumber,
  },
  { field: "languages", aliases: ["talen", "taal"], read: readSeveral(readLanguage) },
];

/** `persons.csv`: one row per person. */
export const personsImporter: TableImporter = {
  kind: "table",
  format: "persons",
  fileName: "persons.csv",
  example:
    "id,displayName,role,consentState,consentScopes,consentDate,stage,capacity,interviewed,partlyInterviewed,languages\n" +
    "P-1,Aisha B.,keyFigure,consented,keepInMap|beIntroducer|storeLanguage|storeAttendance,2026-02-01,3,2,true,,ar|nl\n" +
    "P-2,Fatma,member,named,,2026-02-20,,,false,1,\n" +
    "P-3,Naima,member,consented,keepInMap|storeAttendance,2026-02-03,1,,true,,\n",
  list: "people",
  columns,
  toRows: (records) => {
    const [kept, languageNotes] = withoutUnagreedLanguages(records);
    const { rows, notes } = rowsOf(kept, { list: "people", columns });
    return { rows, notes: joinNotes([languageNotes, notes]) };
  },
};

/** A person's languages are kept only of someone who agreed to that; the others' cells are refused, not their rows. */
function withoutUnagreedLanguages(records: readonly TableRecord[]): [TableRecord[], Notes] {
  const notes = emptyNotes();
  const kept = records.map((record) => {
    const { languages, ...others } = record.cells;
    const scopes = record.cells.consentScopes as readonly string[] | undefined;
    if (languages === undefined || scopes?.includes("storeLanguage") === true) return record;
    notes.refused.push(problem("intake/scope-missing", record.placeOf("languages"), { scope: "storeLanguage" }));
    return { ...record, cells: others };
  });
  return [kept, notes];
}
