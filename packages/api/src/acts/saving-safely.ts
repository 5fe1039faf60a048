import { isGoneIn, type Network } from "@parent-circles/core";
import type { Records } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { checkTexts } from "./check-texts.ts";
import { closeAccountsOf, wordsFor } from "./erase.ts";

type Person = Network["rows"]["people"][number];

const isHidden = (person: Person | undefined): boolean =>
  person === undefined || person.protected === true || isGoneIn(person.consent?.state);

/** Who may be named to fewer than before: whoever left, refused, objected, or is protected from now on. */
function leaversOf(before: Network, after: Network): string[] {
  return before.rows.people.flatMap((person) => {
    const now = after.people.get(person.id);
    return person !== now && isHidden(now) && !isHidden(person) ? [person.id] : [];
  });
}

/**
 * Records in which a network is saved with all that a change means beyond its own rows: it may not have become too large,
 * its texts are fit for others to read, and who leaves with the change is heeded in the next answer already, whichever it is.
 */
export function savingSafely(records: Records): Records {
  const { networks } = records;
  const safely: Records["networks"] = {
    ...networks,
    create: async (network) => {
      checkSize(network);
      checkTexts(network);
      return networks.create(network);
    },
    save: async (stored, next) => {
      checkSize(next, stored.network);
      checkTexts(next, stored.network);
      const saved = await networks.save(stored, next);
      if (stored.network.rows.people !== next.rows.people) await heedLeavers(records, stored.network, next);
      return saved;
    },
  };
  return Object.create(records, { networks: { value: safely } }) as Records;
}

/** Withholds kept replies and results of jobs that name somebody who leaves; who is gone altogether is signed out. */
async function heedLeavers(records: Records, before: Network, after: Network): Promise<void> {
  const leavers = leaversOf(before, after);
  if (leavers.length > 0) {
    const words = wordsFor(before, leavers);
    await records.replies.withhold(after.id, words);
    await records.jobs.forgetNaming(after.id, words);
  }
  // An id that is given again later is not hers.
  const gone = [...before.people.keys()].filter((person) => !after.people.has(person));
  if (gone.length > 0) await closeAccountsOf(after.id, gone, records);
}

/**
 * How large a network may become here: several neighbourhoods' worth of parents, and what one worker deals with in
 * 192 MB. The library has no such limit.
 */
export const mostInNetwork = Object.freeze({ people: 12_000, rows: 100_000 });

/**
 * Refuses a network that is too large, unless it only shrinks.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkSize(next: Network, before?: Network): void {
  const isTooLarge = next.people.size > mostInNetwork.people || rowsIn(next) > mostInNetwork.rows;
  if (isTooLarge && (before === undefined || rowsIn(next) > rowsIn(before)))
    refuseCall("http/network-too-large", "", mostInNetwork);
}

/**
 * Refuses a document that is too large before anything in it is looked at.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkDocumentSize(
  document: Readonly<Record<string, unknown>> & { readonly people: readonly unknown[] },
) {
  const rows = Object.values(document).reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (document.people.length > mostInNetwork.people || rows > mostInNetwork.rows)
    refuseCall("http/network-too-large", "", mostInNetwork);
}

/** Headers, and lines that are left empty. */
const moreLines = 1_000;

/**
 * Refuses files that have more lines than a network may have rows, before they are read. A document is no table: how many
 * lines it takes says nothing.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkFileSizes(files: readonly { readonly text?: string | undefined }[]): void {
  const tables = files.flatMap(({ text }) => (text === undefined || text.trimStart().startsWith("{") ? [] : [text]));
  const lines = tables.reduce((sum, text) => sum + linesIn(text), 0);
  if (lines > mostInNetwork.rows + moreLines) refuseCall("http/network-too-large", "/files", mostInNetwork);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function rowsIn({ rows }: Network): number {
  let sum = 0;
  for (const list of Object.values(rows)) sum += list.length;
  return sum;
}
