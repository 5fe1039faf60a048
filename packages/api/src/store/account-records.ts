import { mayDo } from "@parent-circles/core";
import type { Kysely } from "kysely";
import { loginMark, type StoreKeys } from "./keys.ts";
import type { AccountRecord, AccountRecords } from "./port.ts";
import { factorOf, openedAlone, sealedAlone } from "./sealing.ts";
import { signedInKinds } from "./session-port.ts";
import type { Tables } from "./tables.ts";
import type { AfterCommit, Within } from "./transactions.ts";

type Accounts = Omit<AccountRecords, keyof Grants | keyof Factors>;
type Factors = Pick<AccountRecords, "setSecondFactor" | "useCode" | "useRecoveryCode" | "recoveryCodesOf">;
type Grants = Pick<AccountRecords, "grant" | "revoke" | "grantsOf" | "grantsIn">;

/** Accounts and their grants. */
export const accountRecords = ({ database, after, keys }: Within): AccountRecords => ({
  ...accounts(database, after, keys),
  ...factors(database, keys),
  ...grants(database, after),
});

const accounts = (database: Kysely<Tables>, after: AfterCommit, keys: StoreKeys): Accounts => ({
  add: async (account) => {
    await database
      .insertInto("accounts")
      .values({
        mustChange: 0,
        codeStep: 0,
        ...account,
        login: account.login === null ? null : loginMark(keys, account.login),
      })
      .execute();
  },
  byLogin: async (login) => {
    const found = database.selectFrom("accounts").selectAll().where("login", "=", loginMark(keys, login));
    return accountOf(await found.executeTakeFirst(), keys);
  },
  byId: async (accountId) => {
    const found = database.selectFrom("accounts").selectAll().where("accountId", "=", accountId);
    return accountOf(await found.executeTakeFirst(), keys);
  },
  setPassword: async (accountId, { password, mustChange }) => {
    after.sessionsChanged = true;
    if (mustChange === 1) await forgetFactor(database, accountId);
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
    await forgetFactor(database, accountId);
    await database
      .updateTable("accounts")
      .set({ password: null, mustChange: 0 })
      .where("accountId", "=", accountId)
      .execute();
  },
  remove: async (accountId) => {
    after.sessionsChanged = true;
    for (const table of ["sessions", "grants", "passkeys", "recoveryCodes", "invitations", "accounts"] as const)
      await database.deleteFrom(table).where("accountId", "=", accountId).execute();
  },
});

function accountOf(row: Tables["accounts"] | undefined, keys: StoreKeys): AccountRecord | undefined {
  if (row === undefined || row.secondFactor === null) return row;
  return { ...row, secondFactor: openedAlone(keys, factorOf(row.accountId), row.secondFactor) };
}

async function forgetFactor(database: Kysely<Tables>, accountId: string): Promise<void> {
  await database.updateTable("accounts").set({ secondFactor: null }).where("accountId", "=", accountId).execute();
  await database.deleteFrom("recoveryCodes").where("accountId", "=", accountId).execute();
}

const factors = (database: Kysely<Tables>, keys: StoreKeys): Factors => ({
  setSecondFactor: async (accountId, { secret, step, recoveryHashes }) => {
    await forgetFactor(database, accountId);
    await database
      .updateTable("accounts")
      .set({ secondFactor: sealedAlone(keys, factorOf(accountId), secret), codeStep: step })
      .where("accountId", "=", accountId)
      .execute();
    const codes = recoveryHashes.map((codeHash) => ({ accountId, codeHash }));
    await database.insertInto("recoveryCodes").values(codes).execute();
  },
  useCode: async (accountId, step) => {
    const { numUpdatedRows } = await database
      .updateTable("accounts")
      .set({ codeStep: step })
      .where("accountId", "=", accountId)
      .where("codeStep", "<", step)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
  useRecoveryCode: async (accountId, codeHash) => {
    const { numDeletedRows } = await database
      .deleteFrom("recoveryCodes")
      .where((row) => row.and({ accountId, codeHash }))
      .executeTakeFirst();
    return numDeletedRows === 1n;
  },
  recoveryCodesOf: async (accountId) => {
    const rows = await database
      .selectFrom("recoveryCodes")
      .select("codeHash")
      .where("accountId", "=", accountId)
      .execute();
    return rows.map(({ codeHash }) => codeHash);
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
      ...signedInKinds.map((kind) => ({ ...ofRole, kind })),
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
