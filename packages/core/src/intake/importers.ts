import type { Importer, TableImporter, TextImporter } from "./contract.ts";
import { attendanceImporter } from "./importers/attendance.ts";
import { documentImporter } from "./importers/document.ts";
import { institutionsImporter } from "./importers/institutions.ts";
import { nominationsImporter } from "./importers/nominations.ts";
import { personsImporter } from "./importers/persons.ts";
import { tiesImporter } from "./importers/ties.ts";

/** Every importer, in the order in which files are read: people before what is said about them. */
export const importers = [
  documentImporter,
  personsImporter,
  institutionsImporter,
  tiesImporter,
  nominationsImporter,
  attendanceImporter,
] as const satisfies readonly Importer[];

/** The importers of tables. */
export const tableImporters: readonly TableImporter[] = importers.filter((importer) => importer.kind === "table");
/** The importers of other texts. */
export const textImporters: readonly TextImporter[] = importers.filter((importer) => importer.kind === "text");
