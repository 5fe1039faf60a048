import type { Kysely } from "kysely";
import type { SessionRecord, SessionRecords } from "./port.ts";
import { signedInKinds } from "./session-port.ts";
import type { Tables } from "./tables.ts";
import type { AfterCommit, Within } from "./transactions.ts";

type OfAccounts = Pick<SessionRecords, "endOfAccount" | "ofAccount" | "endOthers">;

/** Sessions and entry links. */
export const sessionRecords = ({ database, after }: Within): SessionRecords => ({
  ...sessions(database, after),
  ...ofAccounts(database, after),
});

const ofAccounts = (database: Kysely<Tables>, after: AfterCommit): OfAccounts => ({
  endOfAccount: async (accountId) => {
    after.sessionsChanged = true;
    await database
      .deleteFrom("sessions")
      .where("accountId", "=", accountId)
      .where("kind", "in", signedInKinds)
      .execute();
  },
  ofAccount: async (accountId) => {
    const rows = await database
      .selectFrom("sessions")
      .selectAll()
      .where("accountId", "=", accountId)
      .where("kind", "in", signedInKinds)
      .orderBy("createdAt", "desc")
      .orderBy("tokenHash")
      .execute();
    return rows as SessionRecord[];
  },
  endOthers: async (accountId, tokenHash) => {
    after.sessionsChanged = true;
    await database
      .deleteFrom("sessions")
      .where("accountId", "=", accountId)
      .where("kind", "in", signedInKinds)
      .where("tokenHash", "!=", tokenHash)
      .execute();
  },
});

const sessions = (database: Kysely<Tables>, after: AfterCommit): Omit<SessionRecords, keyof OfAccounts> => ({
  open: async (session) => {
    after.sessionsChanged = true;
    await database
      .insertInto("sessions")
      .values({ ...session })
      .execute();
  },
  find: async (tokenHash) => {
    const row = await database.selectFrom("sessions").selectAll().where("tokenHash", "=", tokenHash).executeTakeFirst();
    return row as SessionRecord | undefined;
  },
  touch: async (tokenHash, usedAt) => {
    after.sessionsChanged = true;
    await database.updateTable("sessions").set({ usedAt }).where("tokenHash", "=", tokenHash).execute();
  },
  endOf: async (networkId, person) => {
    after.sessionsChanged = true;
    for (const table of ["sessions", "grants"] as const)
      await database.deleteFrom(table).where("networkId", "=", networkId).where("person", "=", person).execute();
  },
  endRole: async (networkId, person, role) => {
    after.sessionsChanged = true;
    for (const table of ["sessions", "grants"] as const)
      await database
        .deleteFrom(table)
        .where((row) => row.and({ networkId, person, role }))
        .execute();
  },
  keysOf: async (networkId) => {
    const rows = await database
      .selectFrom("sessions")
      .selectAll()
      .where("networkId", "=", networkId)
      .where("kind", "=", "key")
      .orderBy("createdAt")
      .execute();
    return rows as SessionRecord[];
  },
  endOver: async (before) => {
    await database.deleteFrom("sessions").where("expiresAt", "<", before).execute();
  },
  end: async (tokenHash) => {
    after.sessionsChanged = true;
    await database.deleteFrom("sessions").where("tokenHash", "=", tokenHash).execute();
  },
});
