import { mayDo } from "@parent-circles/core";
import type { Kysely } from "kysely";
import { loginMark } from "./keys.ts";
import type { AccountRecords } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { AfterCommit, Within } from "./transactions.ts";

type Accounts = Omit<AccountRecords, keyof Grants>;
type Grants = Pick<AccountRecords, "grant" | "revoke" | "grantsOf" | "grantsIn">;

/** Accounts and their grants. */
export const accountRecords = ({ database, after, keys }: Within): AccountRecords => ({
  ...accounts(database, after, (login) => loginMark(keys, login)),
  ...grants(database, after),
});

const accounts = (database: Kysely<Tables>, after: AfterCommit, markOfLogin: (login: string) => string): Accounts => ({
  add: async (account) => {
    await database
      .insertInto("accounts")
      .values({ mustChange: 0, ...account, login: account.login === null ? null : markOfLogin(account.login) })
      .execute();
  },
  byLogin: (login) =>
    database.selectFrom("accounts").selectAll().where("login", "=", markOfLogin(login)).executeTakeFirst(),
  byId: (accountId) =>
    database.selectFrom("accounts").selectAll().where("accountId", "=", accountId).executeTakeFirst(),
  setPassword: async (accountId, { password, mustChange }) => {
    after.sessionsChanged = true;
    await database.updateTable("accounts").set({ password, mustChange }).where("accountId", "=", accountId).execute();
    await database.deleteFrom("sessions").where("accountId", "=", accountId).execute();
  },
  usePrinted: async ({ accountId, password }) => {
    const { numUpdatedRows } = await database
      .updateTable("accounts")
      .set({ mustChange: 2 })
      .where((row) => row.and({ accountId, password, mustChange: 1 }))
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
  forgetPassword: async (accountId) => {
    await database
      .updateTable("accounts")
      .set({ password: null, mustChange: 0, secondFactor: null })
      .where("accountId", "=", accountId)
      .execute();
    await database.deleteFrom("recoveryCodes").where("accountId", "=", accountId).execute();
  },
  remove: async (accountId) => {
    after.sessionsChanged = true;
    for (const table of ["sessions", "grants", "passkeys", "recoveryCodes", "invitations", "accounts"] as const)
      await database.deleteFrom(table).where("accountId", "=", accountId).execute();
  },
});

const grants = (database: Kysely<Tables>, after: AfterCommit): Grants => ({
  grant: async (grant) => {
    await database
      .insertInto("grants")
      .values(grant)
      .onConflict((conflict) =>
        conflict
          .columns(["networkId", "accountId", "role"])
          .doUpdateSet({ person: grant.person, institution: grant.institution }),
      )
      .execute();
  },
  revoke: async (networkId, accountId, role) => {
    after.sessionsChanged = true;
    const ofRole = { networkId, accountId, role };
    await database
      .deleteFrom("grants")
      .where((row) => row.and(ofRole))
      .execute();
    const ends = [
      { ...ofRole, kind: "session" },
      { ...ofRole, kind: "first" },
      ...(mayDo(role, "manageKeys") ? [{ networkId, accountId, kind: "key" }] : []),
    ];
    for (const ended of ends)
      await database
        .deleteFrom("sessions")
        .where((row) => row.and(ended))
        .execute();
    await database
      .deleteFrom("replies")
      .where((row) => row.and({ networkId, actor: accountId }))
      .execute();
  },
  grantsIn: (networkId) =>
    database
      .selectFrom("grants")
      .selectAll()
      .where("networkId", "=", networkId)
      .orderBy("accountId")
      .orderBy("role")
      .execute(),
  grantsOf: (accountId) =>
    database
      .selectFrom("grants")
      .selectAll()
      .where("accountId", "=", accountId)
      .orderBy("networkId")
      .orderBy("role")
      .execute(),
});
