import { mayDo } from "@parent-circles/core";
import type { Kysely } from "kysely";
import type { AccountRecords } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { AfterCommit } from "./transactions.ts";

/** Accounts and their grants. */
export const accountRecords = (database: Kysely<Tables>, after: AfterCommit): AccountRecords => ({
  add: async (account) => {
    await database.insertInto("accounts").values(account).execute();
  },
  byLogin: (login) => database.selectFrom("accounts").selectAll().where("login", "=", login).executeTakeFirst(),
  byId: (accountId) =>
    database.selectFrom("accounts").selectAll().where("accountId", "=", accountId).executeTakeFirst(),
  setPassword: async (accountId, password) => {
    after.sessionsChanged = true;
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
    after.sessionsChanged = true;
    const ofRole = { networkId, accountId, role };
    await database
      .deleteFrom("grants")
      .where((row) => row.and(ofRole))
      .execute();
    const ends = [
      { ...ofRole, kind: "session" },
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
  grantsOf: (accountId) =>
    database
      .selectFrom("grants")
      .selectAll()
      .where("accountId", "=", accountId)
      .orderBy("networkId")
      .orderBy("role")
      .execute(),
});
