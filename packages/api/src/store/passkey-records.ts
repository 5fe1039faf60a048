import type { PasskeyRecords } from "./port.ts";
import type { Within } from "./transactions.ts";

/** Passkeys, each of one account. */
export const passkeyRecords = ({ database }: Within): PasskeyRecords => ({
  add: async (passkey) => {
    await database.insertInto("passkeys").values(passkey).execute();
  },
  of: (accountId) =>
    database
      .selectFrom("passkeys")
      .selectAll()
      .where("accountId", "=", accountId)
      .orderBy("createdAt")
      .orderBy("credentialId")
      .execute(),
  find: (accountId, credentialId) =>
    database
      .selectFrom("passkeys")
      .selectAll()
      .where("accountId", "=", accountId)
      .where("credentialId", "=", credentialId)
      .executeTakeFirst(),
  used: async ({ accountId, credentialId }, { counter, usedAt }) => {
    await database
      .updateTable("passkeys")
      .set({ counter, usedAt })
      .where("accountId", "=", accountId)
      .where("credentialId", "=", credentialId)
      .execute();
  },
  endOf: async (accountId) => {
    await database.deleteFrom("passkeys").where("accountId", "=", accountId).execute();
  },
});
