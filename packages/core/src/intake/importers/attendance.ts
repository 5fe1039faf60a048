import { type Problem, problem } from "../../base/errors.ts";
import type { Person } from "../../model/document.ts";
import { readChoice } from "../cells/choices.ts";
import { readDateOfSession } from "../cells/dates.ts";
import { readPerson } from "../cells/people.ts";
import { readText } from "../cells/plain.ts";
import type { Column, Draft, ImportContext, TableImporter, TableRecord } from "../contract.ts";
import { emptyNotes } from "../report.ts";
import { type Attendance, mayKnowRows, sessionsOf } from "./two-mode.ts";

/** What became of an invitation to a session. */
const statuses = ["invited", "rsvpYes", "rsvpNo", "attended", "noShow", "cancelled"] as const;
/** Who has been at a session with more people than this has not thereby met anyone. */
const largestSession = 15;

const columns: readonly Column[] = [
  { field: "personId", required: true, aliases: ["persoon", "person"], read: readPerson },
  { field: "activityId", required: true, aliases: ["activiteit", "activity"], read: readText },
  { field: "date", aliases: ["datum", "tarih", "تاريخ"], holdsDates: true, read: readDateOfSession },
  {
    field: "status",
    required: true,
    read: readChoice(statuses, { attended: ["aanwezig"], noShow: ["niet gekomen"], cancelled: ["afgezegd"] }),
  },
];

/**
 * `attendance.csv`: who came to which session. The sessions themselves are not kept; who came to the same ones may know
 * each other (KM-13: that is all it says, never that they trust each other). Of a sensitive activity not even that is kept.
 */
export const attendanceImporter: TableImporter = {
  kind: "table",
  format: "attendance",
  fileName: "attendance.csv",
  example: "personId,activityId,date,status\nP-1,a1,2026-02-12,attended\nP-3,a1,2026-02-12,attended\n",
  list: "ties",
  columns,
  toRows: toTies,
};

function toTies(
  records: readonly TableRecord[],
  { personOf, isSensitive }: ImportContext,
): Pick<Draft, "rows" | "notes"> {
  const notes = emptyNotes();
  const noTie = (place: string): unknown => notes.leftOut.push(problem("intake/gives-no-tie", place));
  const counts = ({ cells }: TableRecord): boolean =>
    cells.status === "attended" && !isSensitive(cells.activityId as string);
  // Of an unknown day it is not known who was in the room: two sessions would melt into ties between who never met.
  const isUndated = ({ absent }: TableRecord): boolean => absent.has("date");
  for (const record of records)
    if (!counts(record)) noTie(record.place);
    else if (isUndated(record))
      notes.refused.push(problem("intake/missing-value", record.placeOf("date"), { column: "date" }));
  const sessions = sessionsOf(records.filter((record) => counts(record) && !isUndated(record)).map(attendanceOf));
  const counted = sessions.filter((session) => {
    if (session.length === 1) session.forEach(({ place }) => noTie(place));
    if (session.length > largestSession)
      for (const { place } of session)
        notes.leftOut.push(problem("intake/session-too-large", place, { maximum: largestSession }));
    return session.length > 1 && session.length <= largestSession;
  });
  const rows = mayKnowRows(counted, (attendance) => {
    const refused = reasonAgainst(personOf(attendance.person), attendance.personPlace);
    if (refused !== undefined) notes.refused.push(refused);
    return refused === undefined;
  });
  return { rows, notes };
}

const attendanceOf = ({ cells, place, placeOf }: TableRecord): Attendance => ({
  person: cells.personId as string,
  session: JSON.stringify([cells.activityId, cells.date]),
  date: cells.date as string | undefined,
  place,
  personPlace: placeOf("personId"),
});

function reasonAgainst(person: Person | undefined, place: string): Problem | undefined {
  if (person === undefined) return problem("document/unknown-end", place);
  return person.consent?.scopes?.includes("storeAttendance") === true
    ? undefined
    : problem("intake/scope-missing", place, { scope: "storeAttendance" });
}
