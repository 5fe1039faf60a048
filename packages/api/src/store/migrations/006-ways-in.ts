import { type Kysely, sql } from "kysely";

/**
 * Invitations, and what somebody comes in with: a passkey without a name and a password, a second factor, codes for when it
 * is lost. What belongs to an account is led by its id, what belongs to a network by the network's.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await loosenAccounts(database);
  await schema
    .createTable("invitations")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("tokenHash", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("institution", "text")
    .addColumn("accountId", "text")
    .addColumn("madeBy", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("invitationsKey", ["networkId", "tokenHash"])
    .execute();
  await schema
    .createTable("passkeys")
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("credentialId", "text", (column) => column.notNull())
    .addColumn("publicKey", "text", (column) => column.notNull())
    .addColumn("counter", "integer", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("usedAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("passkeysKey", ["accountId", "credentialId"])
    .execute();
  await schema
    .createTable("recoveryCodes")
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("codeHash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("recoveryCodesKey", ["accountId", "codeHash"])
    .execute();
}

/** An account may have neither a name nor a password; SQLite cannot loosen a column, so the table is made anew. */
async function loosenAccounts(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("newAccounts")
    .addColumn("accountId", "text", (column) => column.primaryKey())
    .addColumn("login", "text", (column) => column.unique())
    .addColumn("password", "text")
    .addColumn("mustChange", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("secondFactor", "text")
    .execute();
  await sql`insert into "newAccounts" ("accountId", "login", "password") select "accountId", "login", "password" from "accounts"`.execute(
    database,
  );
  await schema.dropTable("accounts").execute();
  await schema.alterTable("newAccounts").renameTo("accounts").execute();
}
