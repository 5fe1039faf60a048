import type { Kysely } from "kysely";

/** Which lines of the list of erasures, which stands outside of the database, this database has heeded. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("erasures")
    .addColumn("networkId", "text", (column) => column.notNull())
    .addColumn("lineHash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("erasuresKey", ["networkId", "lineHash"])
    .execute();
}
