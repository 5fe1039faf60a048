import { type Network, rowOf } from "@parent-circles/core";
import type { ChainedEntry, Records } from "../../store/port.ts";
import type { Period, TableCount } from "../../store/port.ts";

/** What is asked: a period, of one account where it is known whose was misused. */
export interface Incident extends Period {
  readonly account?: string | undefined;
}

/** What the audit says of one operation by one role. */
export interface ActionCount {
  readonly action: string;
  readonly role: string;
  readonly entries: number;
  /** People read or changed one by one; `null` where it was about all whom the role may see. */
  readonly people: number | null;
}

/** Who is affected in one network, by ids of people. */
export interface Affected {
  readonly network: string;
  readonly entries: number;
  readonly alarms: number;
  readonly days: readonly { readonly day: string; readonly entries: number }[];
  readonly actions: readonly ActionCount[];
  /** Who was read or changed, by the audit; who was erased since stands there as a token alone. */
  readonly touched: readonly string[];
  /** Tokens of the audit that stand for nobody any more. */
  readonly erasedTokens: readonly string[];
  /** What the database held: for the case that a copy of it was taken. */
  readonly tables: readonly TableCount[];
}

const entriesAtOnce = 1000;
const everyone = "everyone";
/** Operations that read or replace a whole network. */
const wholeNetwork: ReadonlySet<string> = new Set(["putNetwork", "commitImport", "undoImport"]);

/** Finds who is affected in one network by an incident. */
export async function affectedIn(records: Records, network: Network, incident: Incident): Promise<Affected> {
  const entries = await entriesOf(records, network.id, incident);
  const people = await peopleByToken(records, network);
  const tokens = new Set(entries.map(({ object }) => object).filter((object) => object.startsWith("someone-")));
  const known = [...tokens].flatMap((token) => people.get(token) ?? []);
  const wide = entries.filter(isWide).flatMap(({ role }) => seenBy(network, role));
  return {
    network: network.id,
    entries: entries.length,
    alarms: entries.filter(({ purpose }) => purpose === "alarm").length,
    days: countedBy(entries, ({ at }) => at.slice(0, 10)).map(([day, of]) => ({ day, entries: of.length })),
    actions: countedBy(entries, ({ action, role }) => `${action} ${role}`).map(([, of]) => actionOf(of)),
    touched: [...new Set([...known, ...wide])],
    erasedTokens: [...tokens].filter((token) => !people.has(token)),
    tables: [...rowTables(network), ...(await records.counts.of(network.id, incident))],
  };
}

async function entriesOf({ audit }: Records, networkId: string, { from, to, account }: Incident) {
  const found: ChainedEntry[] = [];
  for (let position = 0; ;) {
    const part = await audit.after(networkId, position, entriesAtOnce);
    found.push(...part.filter(({ at, actor }) => at >= from && at <= to && (account ?? actor) === actor));
    const last = part.at(-1);
    if (last === undefined || part.length < entriesAtOnce) return found;
    position = last.position;
  }
}

async function peopleByToken({ audit }: Records, network: Network): Promise<Map<string, string>> {
  const people = new Map<string, string>();
  for (const person of network.people.keys()) {
    const token = await audit.knownTokenOf(network.id, person);
    if (token !== undefined) people.set(token, person);
  }
  return people;
}

const isWide = ({ object, action }: ChainedEntry): boolean => object === everyone || wholeNetwork.has(action);

/** Whom a reading of everyone can have shown to a role, at the most: by its widest view. Who works at the server sees all. */
function seenBy({ rows, people }: Network, role: string): string[] {
  const [widest] = role === "operator" ? (["coordinator"] as const) : rowOf(role).views;
  if (widest === "coordinator") return [...people.keys()];
  if (widest === "keyGroup")
    return [
      ...rows.people.filter((person) => person.role === "keyFigure").map(({ id }) => id),
      ...rows.asks.flatMap(({ target, via }) => [target, ...(via === undefined ? [] : [via])]),
    ];
  if (widest !== "institution") return [];
  const isNamed = (scope: string): boolean => scope.startsWith("nameToInstitution:");
  return rows.people.filter(({ consent }) => consent?.scopes?.some(isNamed) === true).map(({ id }) => id);
}

function countedBy(entries: readonly ChainedEntry[], keyOf: (entry: ChainedEntry) => string) {
  const groups = new Map<string, ChainedEntry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function actionOf(entries: readonly ChainedEntry[]): ActionCount {
  const [{ action, role }] = entries as [ChainedEntry];
  const objects = new Set(entries.map(({ object }) => object).filter((object) => object.startsWith("someone-")));
  return { action, role, entries: entries.length, people: entries.some(isWide) ? null : objects.size };
}

/** The lists of the network, with everybody whom their rows name. */
const rowTables = ({ rows, people }: Network): TableCount[] =>
  Object.entries(rows).map(([table, list]) => ({
    table,
    rows: list.length,
    people: [...new Set((list as readonly unknown[]).flatMap((row) => named(row, people)))],
  }));

function named(value: unknown, people: ReadonlyMap<string, unknown>): string[] {
  if (typeof value === "string") return people.has(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part) => named(part, people));
}
