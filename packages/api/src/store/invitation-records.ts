import type { InvitationRecords } from "./port.ts";
import type { Within } from "./transactions.ts";

/** Invitations that were made and not yet used. */
export const invitationRecords = ({ database }: Within): InvitationRecords => ({
  add: async (invitation) => {
    await database.insertInto("invitations").values(invitation).execute();
  },
  find: (networkId, tokenHash) =>
    database
      .selectFrom("invitations")
      .selectAll()
      .where("networkId", "=", networkId)
      .where("tokenHash", "=", tokenHash)
      .executeTakeFirst(),
  of: (networkId) =>
    database
      .selectFrom("invitations")
      .selectAll()
      .where("networkId", "=", networkId)
      .orderBy("createdAt")
      .orderBy("tokenHash")
      .execute(),
  end: async (networkId, tokenHash) => {
    const { numDeletedRows } = await database
      .deleteFrom("invitations")
      .where("networkId", "=", networkId)
      .where("tokenHash", "=", tokenHash)
      .executeTakeFirst();
    return Number(numDeletedRows) > 0;
  },
  endOf: async (networkId, person) => {
    await database.deleteFrom("invitations").where("networkId", "=", networkId).where("person", "=", person).execute();
  },
  endOver: async (before) => {
    await database.deleteFrom("invitations").where("expiresAt", "<", before).execute();
  },
});
