import type { Kysely } from "kysely";

/** What was counted for people outside, once a week: the same for everybody who asks within that week. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("published")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("publishedKey", ["networkId", "period", "question"])
    .execute();
}
