import type { Kysely } from "kysely";

/** Whom somebody read within the last hour: one row for each, so that counting costs the same however often she reads. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("latelyRead")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("reader", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("object", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("latelyReadKey", ["networkId", "reader", "kind", "object"])
    .execute();
}
