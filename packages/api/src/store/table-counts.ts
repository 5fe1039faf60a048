import type { Kysely } from "kysely";
import type { CountRecords, Period, TableCount } from "./port.ts";
import type { Sealing } from "./sealing.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

/** How much of a network the tables hold, beside its own rows. */
export const countRecords = ({ database, sealingOf }: Within): CountRecords => ({
  of: async (networkId, period) => [
    ...(await madeIn(database, networkId, period)),
    await sessionsIn(database, networkId, period),
    await grantsOf(database, networkId),
    await invitationsIn(database, networkId, period),
    ...(await waysInOf(database, networkId)),
    await namesOf(database, networkId, await sealingOf(networkId)),
  ],
});

/** Rows of tables that say when they were made. */
async function madeIn(database: Kysely<Tables>, networkId: string, { from, to }: Period): Promise<TableCount[]> {
  const found: TableCount[] = [];
  for (const table of ["imports", "jobs", "replies"] as const) {
    const rows = await database
      .selectFrom(table)
      .select("createdAt")
      .where("networkId", "=", networkId)
      .where("createdAt", ">=", from)
      .where("createdAt", "<=", to)
      .execute();
    found.push({ table, rows: rows.length, people: [] });
  }
  const entries = await database
    .selectFrom("audit")
    .select("position")
    .where("networkId", "=", networkId)
    .where("at", ">=", from)
    .where("at", "<=", to)
    .execute();
  return [...found, { table: "audit", rows: entries.length, people: [] }];
}

/** Sessions, links and keys that held at some time in the period. */
async function sessionsIn(database: Kysely<Tables>, networkId: string, { from, to }: Period): Promise<TableCount> {
  const rows = await database
    .selectFrom("sessions")
    .select("person")
    .where("networkId", "=", networkId)
    .where("createdAt", "<=", to)
    .where("expiresAt", ">=", from)
    .execute();
  return { table: "sessions", rows: rows.length, people: peopleIn(rows) };
}

async function grantsOf(database: Kysely<Tables>, networkId: string): Promise<TableCount> {
  const rows = await database.selectFrom("grants").select("person").where("networkId", "=", networkId).execute();
  return { table: "grants", rows: rows.length, people: peopleIn(rows) };
}

/** Invitations that held at some time in the period, and that nobody has used. */
async function invitationsIn(database: Kysely<Tables>, networkId: string, { from, to }: Period): Promise<TableCount> {
  const rows = await database
    .selectFrom("invitations")
    .select("person")
    .where("networkId", "=", networkId)
    .where("createdAt", "<=", to)
    .where("expiresAt", ">=", from)
    .execute();
  return { table: "invitations", rows: rows.length, people: peopleIn(rows) };
}

/** What the accounts of a network come in with, and who of its people they are. */
async function waysInOf(database: Kysely<Tables>, networkId: string): Promise<TableCount[]> {
  const grants = await database
    .selectFrom("grants")
    .select(["accountId", "person"])
    .where("networkId", "=", networkId)
    .execute();
  const found: TableCount[] = [];
  for (const table of ["accounts", "passkeys", "recoveryCodes"] as const) {
    const ofNetwork = database.selectFrom("grants").select("accountId").where("networkId", "=", networkId);
    const rows = await database.selectFrom(table).select("accountId").where("accountId", "in", ofNetwork).execute();
    const accounts = new Set(rows.map(({ accountId }) => accountId));
    found.push({
      table,
      rows: rows.length,
      people: peopleIn(grants.filter(({ accountId }) => accounts.has(accountId))),
    });
  }
  return found;
}

/** Names that institutions gave: each is a row here, and stands for nobody whom the network knows. */
async function namesOf(database: Kysely<Tables>, networkId: string, { open }: Sealing): Promise<TableCount> {
  const rows = await database
    .selectFrom("requestNames")
    .select(["requestId", "names"])
    .where("networkId", "=", networkId)
    .execute();
  const names = rows.flatMap(
    ({ requestId, names: kept }) => JSON.parse(open(["requestNames", requestId, "names"], kept)) as string[],
  );
  return { table: "requestNames", rows: names.length, people: [] };
}

const peopleIn = (rows: readonly { person: string | null }[]): string[] => [
  ...new Set(rows.flatMap(({ person }) => person ?? [])),
];
