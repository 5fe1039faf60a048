import {
  errorOf,
  errorTexts,
  type Network,
  type NetworkDocument,
  readNetwork,
  writeNetwork,
  writeNetworkText,
} from "@parent-circles/core";
import { type ImportFile, importFiles, type ImportMapping, withNewIds } from "@parent-circles/core/intake";
import { newId } from "../identity/tokens.ts";
import type { ImportRecord } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { checkTexts } from "./check-texts.ts";
import { merged, takenBack } from "./merge-rows.ts";
import { placesIn, returningRows, withImport } from "./returning.ts";
import { checkDocumentSize, checkSize } from "./saving-safely.ts";

/** Files to be read into a network. */
export interface FilesToRead {
  readonly files: readonly ImportFile[];
  /** The network that they are read into. */
  readonly network: Network;
  readonly asOf: string;
  readonly mapping?: ImportMapping | undefined;
  /** Headers of forbidden columns that are left out where the file is: the API offers none. */
  readonly leaveOut?: readonly string[];
  /** Whether everybody new gets an id from chance in place of the one in the file. */
  readonly freshIds?: boolean;
  readonly random: (bytes: number) => Uint8Array;
  readonly secret: string;
}

/**
 * What files would make of a network: the document that they hold, and the report. Nothing is stored.
 *
 * @throws ParentCirclesError by the place of whatever refuses a file as a whole; HttpError `http/network-too-large`, or as
 * `checkTexts`
 */
export function filesRead({
  files,
  network,
  asOf,
  mapping,
  leaveOut = [],
  freshIds = false,
  random,
  secret,
}: FilesToRead) {
  const found = importFiles(files, {
    asOf,
    leaveOut,
    ...(mapping === undefined ? {} : { mapping }),
    network: network.head,
    known: network.rows.people,
    newId: () => newId("person", random),
    sensitive: network.rows.activities.filter((one) => one.sensitive === true).map(({ id }) => id),
  });
  if (found.status === "refused") throw errorOf(found.report.refused, errorTexts);
  checkDocumentSize({ ...found.document });
  const isNew = (id: string): boolean => !network.people.has(id);
  const document = freshIds
    ? withNewIds(found.document, { isNew, newId: () => newId("person", random) })
    : found.document;
  const after = readNetwork(merged(writeNetwork(network), document));
  checkSize(after, network);
  checkTexts(after, network);
  const report = { status: found.status, ...found.report };
  const kept = { after: JSON.stringify(document), report: JSON.stringify({ ...report, returning: [] }) };
  const returning = returningRows({ before: network, after, places: placesIn(kept), secret });
  return { after: kept.after, report: JSON.stringify({ ...report, returning }) };
}

/** Whose rows may bring somebody back, by their places, and the key under which refusals are kept. */
interface Confirmed {
  readonly network: Network;
  readonly asked: readonly string[];
  readonly secret: string;
}

/** The network once an import is stored, and the documents before and after, for the undo. */
export function importStored(
  read: Pick<ImportRecord, "after" | "report">,
  { network, asked, secret }: Confirmed,
): { readonly next: Network; readonly before: string; readonly after: string } {
  const after = readNetwork(merged(writeNetwork(network), JSON.parse(read.after ?? "{}") as NetworkDocument));
  const next = withImport({ before: network, after, places: placesIn(read), secret }, asked);
  return { next, before: writeNetworkText(network), after: writeNetworkText(next) };
}

const undoDays = 30;

/** Whether an import may be taken back now. */
export const mayBeUndone = ({ state, createdAt }: ImportRecord, now: Date): boolean =>
  state === "committed" && (now.getTime() - Date.parse(createdAt)) / 86_400_000 <= undoDays;

/** The network once an import is taken back, and which rows were changed since: how many, and about whom. */
export function importUndone({ before, after }: ImportRecord, network: Network) {
  if (before === null || after === null) return refuseCall("http/wrong-state");
  const [was, became] = [JSON.parse(before), JSON.parse(after)] as [NetworkDocument, NetworkDocument];
  const { document, left, leftOf } = takenBack(writeNetwork(network), was, became);
  const next = stillWhole(document);
  return { next, left, leftOf: leftOf.filter((id) => next.people.has(id)) };
}

/** An import that was taken back: of what it stored nothing is kept. */
export const undone = (record: ImportRecord): ImportRecord => ({
  ...record,
  state: "undone",
  before: null,
  after: null,
});

/** What is left must still be a network: an ask made since may name somebody whom the import brought. */
function stillWhole(document: NetworkDocument): Network {
  try {
    return readNetwork(document);
  } catch {
    return refuseCall("http/wrong-state");
  }
}
