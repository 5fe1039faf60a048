import type { Kysely } from "kysely";

/** About where a session was opened, so that she can see which of hers are not hers. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable("sessions").addColumn("area", "text").execute();
}
