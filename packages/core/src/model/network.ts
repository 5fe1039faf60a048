import type { NetworkId } from "../base/ids.ts";
import type { Institution, NetworkDocument, Person, Settings } from "./document.ts";

/** The settings that hold where a network sets none. */
export const defaultSettings = Object.freeze({
  maxHops: 2,
  baseRate: 0.5,
  introductionWillingness: 0.8,
  comesAfterTalk: 0.6,
  introductionMinimum: 0.5,
  asksPerQuarter: 5,
  askerRestDays: 14,
  parentRestDays: 28,
  unassignedFloor: 0.2,
  smallCount: 5,
  showZeroCounts: false,
  rules: {},
}) satisfies NetworkSettings;

/** A network's settings, complete. */
export type NetworkSettings = Complete<Settings>;

type Complete<Part> = { readonly [Key in keyof Part]-?: Exclude<Part[Key], undefined> };

/**
 * The network of one neighbourhood: a checked document with its people and institutions by id. It is never changed;
 * whatever alters a network returns a new one.
 */
export interface Network {
  readonly id: NetworkId;
  readonly settings: NetworkSettings;
  readonly people: ReadonlyMap<string, Person>;
  readonly institutions: ReadonlyMap<string, Institution>;
  /** The document that the network was read from, with every list present. */
  readonly rows: Complete<Pick<NetworkDocument, RowList>>;
  readonly head: Readonly<NetworkDocument["network"]>;
  /** The optional lists that the document had, so that writing returns what was read. */
  readonly lists: readonly RowList[];
}

/** The lists of a document. */
export const rowLists = [
  "people",
  "institutions",
  "ties",
  "nominations",
  "outcomes",
  "groups",
  "activities",
  "helpQuestions",
  "requests",
  "asks",
  "coachingSessions",
  "suppressed",
  "merges",
] as const;
/** The name of a list of a document. */
export type RowList = (typeof rowLists)[number];

/** Builds the model over a document that has been checked. */
export const networkOf = (document: NetworkDocument): Network =>
  assembled(document.network, {
    rows: Object.fromEntries(rowLists.map((list) => [list, document[list] ?? []])) as Network["rows"],
    lists: rowLists.filter((list) => document[list] !== undefined),
  });

const assembled = (head: Network["head"], { rows, lists }: Pick<Network, "rows" | "lists">): Network =>
  Object.freeze({
    id: head.id as NetworkId,
    head,
    settings: Object.freeze({ ...defaultSettings, ...head.settings }) as NetworkSettings,
    people: new Map(rows.people.map((person) => [person.id, person])),
    institutions: new Map(rows.institutions.map((institution) => [institution.id, institution])),
    rows,
    lists,
  });

/** The whole document of a network: for the store and the coordinator's own backup alone; it has not been disclosed. */
export const writeNetwork = (network: Network): NetworkDocument =>
  JSON.parse(JSON.stringify(documentOf(network))) as NetworkDocument;

/** The text of {@link writeNetwork}'s document, for whoever passes it on as it is. */
export const writeNetworkText = (network: Network): string => JSON.stringify(documentOf(network));

/**
 * The network with some lists replaced: the way in which every operation makes a new one. Lists that stay are shared, so
 * that what is computed from them alone need not be computed again.
 */
export const withRows = (network: Network, changed: Partial<Network["rows"]>): Network =>
  assembled(network.head, {
    rows: { ...network.rows, ...changed },
    lists: rowLists.filter((list) => network.lists.includes(list) || changed[list] !== undefined),
  });

/** The network with another head: its name, labels or settings. */
export const withHead = (network: Network, head: Network["head"]): Network => assembled(head, network);

/** The network under a name and with what it agreed anew; which rules of the method it set stays. */
export function withSettings(network: Network, name: string, agreed: Omit<Settings, "rules">): Network {
  const { rules } = network.head.settings ?? {};
  return withHead(network, {
    ...network.head,
    name,
    settings: { ...agreed, ...(rules === undefined ? {} : { rules }) },
  });
}

const documentOf = ({ head, lists, rows }: Network): NetworkDocument => ({
  format: "parent-circles/network",
  version: 1,
  network: head,
  people: rows.people,
  ...Object.fromEntries(lists.map((list) => [list, rows[list]])),
});
