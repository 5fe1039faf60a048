import type { ErrorCode } from "../../base/error-codes.ts";
import { problem, type ProblemDetails } from "../../base/errors.ts";
import * as words from "../../model/vocabulary.ts";
import { readChoice, readSeveral, readYesNo, type Spellings, wordIn } from "../cells/choices.ts";
import { readConsentDate } from "../cells/dates.ts";
import { readLanguage } from "../cells/languages.ts";
import { readName } from "../cells/names.ts";
import { readNumber, readText } from "../cells/plain.ts";
import { type PeopleByName } from "../people-by-name.ts";
import { shownName } from "../cells/called.ts";
import type { Column, TableImporter, TableRecord } from "../contract.ts";
import { emptyNotes, joinNotes, type Notes } from "../report.ts";
import { rowsOf } from "../table/rows-of.ts";

// prettier-ignore
const roleSpellings: Spellings = {
  member: ["moeder", "mother", "ouder", "parent", "lid", "anne", "veli", "ebeveyn", "üye", "أم", "عضو", "عضوة"],
  candidate: ["kandidaat", "kandidaat-sleutelmoeder", "kandidaat-sleutelfiguur", "aday", "مرشحة"],
  keyFigure: [
    "sleutelmoeder", "sleutelfiguur", "key figure", "key mother", "key mothers", "anahtar anne", "kilit anne", "kilit kişi",
    "أم محورية", "شخصية محورية", "الشخصية المحورية",
  ],
  coach: ["begeleider", "koç", "مرافقة", "المرافقة"],
};
const readRole = readChoice(words.roles, roleSpellings);
/** The role that a word means; `undefined` where it means none. */
export const roleIn = wordIn(words.roles, roleSpellings);

const readState = readChoice(words.consentStates, {
  named: ["genoemd"],
  // A yes without purposes and a day is no consent yet: she knows of the network.
  informed: ["geïnformeerd", "weet ervan", "ja", "yes", "evet", "نعم", "mondeling", "biliyor", "تعرف"],
  consented: ["toestemming", "akkoord", "agreed", "agrees", "onay", "onay verdi", "kabul", "موافقة", "وافقت"],
  declined: ["geweigerd", "wil niet", "nee", "no", "hayır", "لا"],
  withdrawn: ["ingetrokken"],
});

// A scope that names an institution ends in its id, so the schema judges the word.
const scopeWords = readChoice(words.consentScopes, {
  keepInMap: ["kaart", "op de kaart", "mag op de kaart staan", "map", "on the map", "harita", "haritada", "الخريطة", "على الخريطة"],
  beAsked: ["vragen", "gevraagd worden", "mag iets gevraagd worden", "uitnodigen", "may be asked", "invite", "davet", "sorulabilir", "دعوة", "سؤال"],
  beIntroducer: ["voorstellen", "introduceren", "mag anderen in contact brengen", "introduce", "tanıştırma", "تعريف"],
  storeLanguage: ["taal", "taal bewaren", "language", "dil", "اللغة"],
  storeAttendance: ["aanwezigheid", "aanwezigheid bewaren", "attendance", "katılım", "الحضور"],
  researchAggregate: ["onderzoek", "research", "araştırma", "البحث"],
}); // prettier-ignore
const readScope: typeof readText = (text, context) =>
  text.startsWith("nameToInstitution:") ? readText(text, context) : scopeWords(text, context);

const columns: readonly Column[] = [
  { field: "id", aliases: ["persoon", "personId", "code"], read: readText },
  {
    field: "displayName",
    aliases: [
      "naam",
      "name",
      "uw naam",
      "your name",
      "roepnaam",
      "voornaam",
      "first name",
      "label",
      "ad",
      "adı",
      "adınız",
      "isim",
      "الاسم",
      "اسمك",
      "moeder",
      "mother",
      "anne",
      "annenin adı",
      "الأم",
      "ad soyad",
      "adı soyadı",
      "adınız soyadınız",
      "isim soyisim",
      "full name",
      "volledige naam",
      "voor- en achternaam",
      "voornaam en achternaam",
      "الاسم الكامل",
      "naam moeder",
      "naam ouder",
      "naam van de moeder",
      "ouder",
      "parent",
    ],
    read: readName,
  },
  // Of a surname only its first letter is kept.
  { field: "surname", aliases: ["achternaam", "last name", "soyad", "soyadı", "اسم العائلة"], read: readName },
  {
    field: "surnamePrefix",
    aliases: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tussenv", "surname prefix"],
    read: readName,
  },
  { field: "role", aliases: ["rol"], read: readRole },
  {
    field: "consentState",
    path: ["consent", "state"],
    aliases: [
      "toestemming", "doet mee", "doet ze mee", "doet zij mee", "wil meedoen", "consent", "takes part", "joins", "onay", "rıza",
      "katılıyor", "katılıyor mu", "الموافقة", "موافقة", "تشارك", "هل تشارك",
    ], // prettier-ignore
    read: readState,
  },
  {
    field: "consentScopes",
    path: ["consent", "scopes"],
    aliases: [
      "doelen",
      "waarvoor",
      "toestemming voor",
      "toestemming waarvoor",
      "consent for",
      "ne için",
      "onay ne için",
      "الموافقة على",
    ],
    read: readSeveral(readScope),
  },
  {
    field: "consentDate",
    path: ["consent", "date"],
    aliases: [
      "toestemmingsdatum",
      "datum toestemming",
      "toestemming op",
      "consent date",
      "date of consent",
      "onay tarihi",
      "تاريخ الموافقة",
    ],
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
  {
    field: "languages",
    aliases: [
      "talen", "taal", "spreekt", "thuistaal", "taal thuis", "welke talen spreekt u", "welke talen spreek je", "language",
      "speaks", "languages spoken", "home language", "which languages do you speak", "dil", "diller", "konuştuğu diller",
      "evde konuşulan dil", "hangi dilleri konuşuyorsunuz", "لغة", "لغات", "ما اللغات التي تتحدثينها",
    ], // prettier-ignore
    read: readSeveral(readLanguage),
  },
  // Of files of other programs: what she is called in the file, who named her in an interview, and what is no person.
  { field: "keyInFile", read: readText },
  { field: "namedBy", read: readText },
  { field: "noPerson", read: readText },
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
  needsOneOf: ["id", "displayName"],
  toRows: (records, { people, asOf }) => {
    const [known, nameNotes] = withIds(records, people, asOf);
    const [kept, languageNotes] = withoutUnagreedLanguages(known);
    const { rows, notes } = rowsOf(kept, { list: "people", columns });
    return { rows, notes: joinNotes([nameNotes, languageNotes, notes]) };
  },
};

/**
 * Everybody with an id and the name by which she stands on the map. Where a list has no codes, ids are made, never of the
 * name; a surname becomes its first letter. Who has a surname is known before a first name alone is looked at.
 */
function withIds(records: readonly TableRecord[], people: PeopleByName, asOf: string): [TableRecord[], Notes] {
  const notes = emptyNotes();
  const known = new Map<TableRecord, TableRecord>();
  const isShort = (record: TableRecord): boolean => !fullNameOf(record).trim().includes(" ");
  for (const record of [...records.filter((one) => !isShort(one)), ...records.filter(isShort)]) {
    const found = withId(record, { people, asOf, notes });
    if (found !== undefined) known.set(record, found);
  }
  return [records.flatMap((record) => known.get(record) ?? []), notes];
}

const fullNameOf = ({ cells }: TableRecord): string => {
  const { displayName, surnamePrefix, surname } = cells as TextCells;
  return [displayName, surnamePrefix, surname].filter((part) => part !== undefined).join(" ");
};

interface Naming {
  readonly people: PeopleByName;
  readonly asOf: string;
  readonly notes: Notes;
}

function withId(record: TableRecord, { people, asOf, notes }: Naming): TableRecord | undefined {
  const {
    surname,
    surnamePrefix: _,
    displayName: __,
    id: code,
    keyInFile,
    namedBy,
    noPerson,
    ...others
  } = record.cells as TextCells;
  const full = fullNameOf(record);
  const refuse = (found: ErrorCode, field: string, details: ProblemDetails = {}): undefined => {
    notes.refused.push(problem(found, record.placeOf(field), details));
  };
  if (noPerson !== undefined) {
    people.addNobody(full);
    return refuse("intake/no-person", "noPerson");
  }
  const lacks = code === undefined && (record.absent.has("id") ? "id" : full === "" ? "displayName" : undefined);
  if (typeof lacks === "string") return refuse("intake/missing-value", lacks, { column: record.headerOf(lacks) });
  const named =
    code !== undefined
      ? { id: code }
      : namedBy === undefined
        ? people.listedPerson(full, record.placeOf("displayName"))
        : people.namedBy(namedBy, full, record.place);
  if ("code" in named) return refuse(named.code, "displayName");
  if (keyInFile !== undefined) people.addKey(keyInFile, named.id);
  if (named.as === "spelling" || named.as === "label")
    notes.repaired.push(problem("intake/person-by-name", record.placeOf("displayName")));
  if (named.as === "spelling") return undefined;
  const shown = code === undefined || surname !== undefined ? shownName(full) : full;
  if (shown !== full) notes.repaired.push(problem("intake/surname-shortened", record.placeOf("displayName")));
  people.add({ id: named.id, displayName: shown }, full);
  const name = full === "" ? {} : { displayName: shown };
  // She who was asked was not only named.
  const consent = namedBy === undefined || namedBy === keyInFile ? {} : { consentState: "named", consentDate: asOf };
  return { ...record, cells: { id: named.id, ...name, ...consent, ...others } };
}

type TextCells = Partial<Record<string, string>>;

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
