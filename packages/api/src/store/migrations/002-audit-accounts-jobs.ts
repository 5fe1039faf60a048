import type { Kysely } from "kysely";

/** The audit chain, accounts with their grants, what slows attackers down, jobs and imports. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createAudit(database);
  await createAccounts(database);
  await createWork(database);
}

async function createAudit({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("audit")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("entry", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("auditKey", ["networkId", "position"])
    .execute();
  await schema
    .createTable("auditHeads")
    .addColumn("networkId", "text", (column) => column.primaryKey())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("auditTokens")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("auditTokensKey", ["networkId", "person"])
    .execute();
}

async function createAccounts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("accounts")
    .addColumn("accountId", "text", (column) => column.primaryKey())
    .addColumn("login", "text", (column) => column.notNull().unique())
    .addColumn("password", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("grants")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("institution", "text")
    .addPrimaryKeyConstraint("grantsKey", ["networkId", "accountId", "role"])
    .execute();
  await schema.alterTable("sessions").addColumn("accountId", "text").execute();
  await schema
    .createTable("counters")
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("startsAt", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("countersKey", ["subject", "startsAt"])
    .execute();
}

async function createWork({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("jobs")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("jobId", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("progress", "real", (column) => column.notNull())
    .addColumn("result", "text")
    .addColumn("takenBy", "text")
    .addColumn("takenUntil", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("jobsKey", ["networkId", "jobId"])
    .execute();
  await schema
    .createTable("imports")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("importId", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addColumn("report", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("importsKey", ["networkId", "importId"])
    .execute();
}
