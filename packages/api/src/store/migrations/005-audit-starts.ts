import type { Kysely } from "kysely";

/** Where the chain of an audit begins, once its oldest entries have been removed. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("auditStarts")
    .addColumn("networkId", "text", (column) => column.primaryKey())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
}
