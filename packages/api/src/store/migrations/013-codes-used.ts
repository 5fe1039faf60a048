import type { Kysely } from "kysely";

/** Which code of her app somebody used last: none is taken twice. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("accounts")
    .addColumn("codeStep", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
