import { problem } from "../../base/errors.ts";
import { institutionKinds } from "../../model/vocabulary.ts";
import { readChoice, type Spellings, wordIn } from "../cells/choices.ts";
import { readText } from "../cells/plain.ts";
import type { Column, TableImporter, TableRecord } from "../contract.ts";
import type { PeopleByName } from "../people-by-name.ts";
import { emptyNotes, joinNotes, type Notes } from "../report.ts";
import { rowsOf } from "../table/rows-of.ts";

const kindSpellings: Spellings = {
  school: ["basisschool", "okul", "مدرسة"],
  childHealthCentre: ["consultatiebureau", "cjg"],
  welfare: ["welzijn"],
  library: ["bibliotheek"],
  districtOffice: ["gebied", "deelgemeente"],
  selfOrganisation: ["zelforganisatie"],
  communityCentre: ["buurthuis", "wijkcentrum"],
  healthCentre: ["gezondheidscentrum"],
  socialWork: ["maatschappelijk werk"],
  childcare: ["kinderopvang"],
  sports: ["sport"],
  education: ["onderwijs"],
  fund: ["fonds"],
  other: ["anders", "organisation", "organization", "organisatie", "institution", "instelling", "kurum", "مؤسسة"],
};
const readKind = readChoice(institutionKinds, kindSpellings);
/** The kind of institution that a word means; `undefined` where it means none. */
export const institutionKindIn = wordIn(institutionKinds, kindSpellings);

const columns: readonly Column[] = [
  { field: "id", aliases: ["instelling", "code"], read: readText },
  { field: "name", aliases: ["naam"], read: readText },
  { field: "kind", required: true, aliases: ["soort"], read: readKind },
  // Of files of other programs: what it is called in the file, and who named it in an interview.
  { field: "keyInFile", read: readText },
  { field: "namedBy", read: readText },
];

/** `institutions.csv`: one row per school or other institution. */
export const institutionsImporter: TableImporter = {
  kind: "table",
  format: "institutions",
  fileName: "institutions.csv",
  example: "id,name,kind\nschool-1,De Kleine Prins,school\n",
  list: "institutions",
  columns,
  needsOneOf: ["id", "keyInFile"],
  toRows: (records, { people }) => {
    const [known, nameNotes] = withIds(records, people);
    const { rows, notes } = rowsOf(known, { list: "institutions", columns });
    return { rows, notes: joinNotes([nameNotes, notes]) };
  },
};

/** Every institution with an id: its own, or one that is made. */
function withIds(records: readonly TableRecord[], people: PeopleByName): [TableRecord[], Notes] {
  const notes = emptyNotes();
  const known = records.flatMap((record): TableRecord[] => {
    const { id: code, keyInFile, namedBy, name, ...others } = record.cells as Partial<Record<string, string>>;
    if (code === undefined && (keyInFile === undefined || record.absent.has("id"))) {
      notes.refused.push(problem("intake/missing-value", record.placeOf("id"), { column: "id" }));
      return [];
    }
    const named =
      code !== undefined
        ? { id: code }
        : namedBy === undefined
          ? people.listed(name ?? "", record.place)
          : people.namedBy(namedBy, name ?? "", record.place);
    if ("code" in named) {
      notes.refused.push(problem(named.code, record.placeOf("name")));
      return [];
    }
    if (keyInFile !== undefined) people.addKey(keyInFile, named.id);
    if (named.as === "spelling") {
      notes.repaired.push(problem("intake/person-by-name", record.placeOf("name")));
      return [];
    }
    people.add({ id: named.id, ...(name === undefined ? {} : { displayName: name }) });
    return [{ ...record, cells: { id: named.id, ...(name === undefined ? {} : { name }), ...others } }];
  });
  return [known, notes];
}
