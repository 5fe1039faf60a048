import { findNames } from "../base/names-in-text.ts";
import { type Change, type Changed, inTurn } from "./change.ts";
import type { Person } from "./document.ts";
import { findPerson } from "./find-person.ts";
import { type Network, networkOf, type RowList, rowLists, withRows, writeNetwork } from "./network.ts";
import { gone, type IsOut, scrubFields, scrubRow } from "./scrub.ts";
import { textKeys } from "./texts.ts";
import { type SuppressionHash, suppress } from "./suppression.ts";

/** Lists whose rows are about something else than the people named in them: the row stays, without her. */
const aboutOthers: ReadonlySet<RowList> = new Set([
  "people",
  "institutions",
  "groups",
  "activities",
  "helpQuestions",
  "requests",
  "coachingSessions",
]);

/** Whom to erase. */
export interface Erasure {
  readonly person: string;
  /** With it, a hash stays behind by which adding her again is noticed. */
  readonly hash?: SuppressionHash;
}

/**
 * Erases a person: her row, and every row that says something of her together with somebody else (ties, nominations,
 * outcomes, asks); out of everything else she is taken, and where a text holds her display name as words of its own, in whatever spelling, "…"
 * stands for it. No byte of her id or name is left, in the network or in what is told of the change.
 *
 * @throws ParentCirclesError `query/unknown-person`
 */
export const erasePerson = (network: Network, erasure: Erasure): Changed => erasePeople(network, [erasure]);

/** Erases several people as {@link erasePerson} does one, in one pass over the network. */
export function erasePeople(network: Network, erasures: readonly Erasure[]): Changed {
  if (erasures.length === 0) return { network, changes: [] };
  const people = erasures.map(({ person }) => findPerson(network, person));
  const names = people.flatMap(({ displayName }) => (displayName === undefined ? [] : [displayName]));
  return inTurn(network, [
    ...erasures.flatMap(({ hash }, index) =>
      hash === undefined ? [] : [(before: Network) => suppress(before, people[index] as Person, hash)],
    ),
    (before) => withoutPeople(before, new Set(people.map(({ id }) => id))),
    (before) => (names.length === 0 ? { network: before, changes: [] } : redact(before, names)),
  ]);
}

/**
 * The network as if some people had never been in it: without their rows, without every row that ties them to somebody
 * else, and with their ids taken out of all others.
 */
export function withoutPeople(network: Network, ids: ReadonlySet<string>): Changed {
  const changes: Change[] = [];
  const isOut: IsOut = (id) => ids.has(id);
  const lists = rowLists.map((list): [RowList, readonly object[]] => {
    const rows = (network.rows[list] as readonly object[]).filter((row) => list !== "people" || !isRowOf(row, isOut));
    const left = aboutOthers.has(list)
      ? rows.map((row) => scrubFields(row, isOut))
      : (rows.map((row) => scrubRow(row, isOut)).filter((row) => row !== gone) as object[]);
    const count = network.rows[list].length - left.length;
    if (count > 0) changes.push({ code: "rowsErased", list, count });
    return [list, left];
  });
  return { network: replaceRows(network, lists), changes };
}

const isRowOf = (row: object, isOut: IsOut): boolean => "id" in row && typeof row.id === "string" && isOut(row.id);

/** Lists that the document did not have stay absent. */
const replaceRows = (network: Network, lists: readonly (readonly [RowList, readonly object[]])[]): Network =>
  withRows(network, Object.fromEntries(lists.filter(([list]) => list === "people" || network.lists.includes(list))));

/** Keys whose values are texts. All others are ids and words of the document, which a name may happen to be a part of. */
const texts: ReadonlySet<string> = new Set([...Object.values(textKeys).flat(), "member", "displayName"]);

const anyText = new RegExp(`"(?:${[...texts].join("|")})":`);

/** Whether a row, as JSON, has a text in it in which a name may stand; all other rows hold ids, numbers and words of the document. */
export const holdsText = (row: string): boolean => anyText.test(row);

function redact(network: Network, names: readonly string[]): Changed {
  const changes: Change[] = [];
  const { replaced } = findNames(names);
  const redacted = (value: unknown, place: string): unknown => {
    const isText = texts.has(place.slice(place.lastIndexOf("/") + 1));
    if (isText && typeof value === "string") {
      const text = replaced(value, "…");
      if (text !== value) changes.push({ code: "textRedacted", place });
      return text;
    }
    if (Array.isArray(value)) return value.map((item, index) => redacted(item, `${place}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, redacted(part, `${place}/${key}`)]));
  };
  // Another person of the same name keeps hers.
  const { people, ...others } = writeNetwork(network);
  const next = redacted(others, "") as typeof others;
  return changes.length === 0 ? { network, changes } : { network: networkOf({ ...next, people }), changes };
}
