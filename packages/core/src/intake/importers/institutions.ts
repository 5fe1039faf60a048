import { institutionKinds } from "../../model/vocabulary.ts";
import { readChoice } from "../cells/choices.ts";
import { readText } from "../cells/plain.ts";
import type { Column, TableImporter } from "../contract.ts";
import { rowsOf } from "../table/rows-of.ts";

const readKind = readChoice(institutionKinds, {
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
  other: ["anders"],
});

const columns: readonly Column[] = [
  { field: "id", required: true, aliases: ["instelling", "code"], read: readText },
  { field: "name", aliases: ["naam"], read: readText },
  { field: "kind", required: true, aliases: ["soort"], read: readKind },
];

/** `institutions.csv`: one row per school or other institution. */
export const institutionsImporter: TableImporter = {
  kind: "table",
  format: "institutions",
  fileName: "institutions.csv",
  example: "id,name,kind\nschool-1,De Kleine Prins,school\n",
  list: "institutions",
  columns,
  toRows: (records) => rowsOf(records, { list: "institutions", columns }),
};
