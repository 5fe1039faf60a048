import type { Kysely } from "kysely";

/** The first schema: networks as rows, names of requests, sessions, replies to repeat. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("installation")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await createNetworks(database);
  await schema
    .createTable("requestNames")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("requestId", "text", (column) => column.notNull())
    .addColumn("names", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("requestNamesKey", ["networkId", "requestId"])
    .addForeignKeyConstraint("requestNamesNetwork", ["networkId"], "networks", ["networkId"])
    .execute();
  await createSessions(database);
  await schema
    .createTable("replies")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("reply", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("repliesKey", ["networkId", "actor", "key"])
    .execute();
}

async function createNetworks({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("networks")
    .addColumn("networkId", "text", (column) => column.primaryKey())
    .addColumn("head", "text", (column) => column.notNull())
    .addColumn("lists", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("records")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("id", "text")
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("recordsKey", ["networkId", "list", "position"])
    .addForeignKeyConstraint("recordsNetwork", ["networkId"], "networks", ["networkId"])
    .execute();
}

async function createSessions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("sessions")
    .addColumn("tokenHash", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("institution", "text")
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("usedAt", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .execute();
}
