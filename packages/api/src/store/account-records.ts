import type { Kysely } from "kysely";
import type { AccountRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Accounts and their grants. */
export const accountRecords = (database: Kysely<Tables>, sessionsEnded: () => void): AccountRecords => ({
  add: async (account) => {
    await database.insertInto("accounts").values(account).execute();
  },
  byLogin: (login) => database.selectFrom("accounts").selectAll().where("login", "=", login).executeTakeFirst(),
  setPassword: async (accountId, password) => {
    sessionsEnded();
    await database.updateTable("accounts").set({ password }).where("accountId", "=", accountId).execute();
    await database.deleteFrom("sessions").where("accountId", "=", accountId).execute();
  },
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
    sessionsEnded();
    for (const table of ["grants", "sessions"] as const)
      await database
        .deleteFrom(table)
        .where("networkId", "=", networkId)
        .where("accountId", "=", accountId)
        .where("role", "=", role)
        .execute();
  },
  grantsOf: (accountId) =>
    database
      .selectFrom("grants")
      .selectAll()
      .where("accountId", "=", accountId)
      .orderBy("networkId")
      .orderBy("role")
      .execute(),
});
