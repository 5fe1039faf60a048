import type { Kysely } from "kysely";

/** Finds what somebody read within the last hour without reading the whole audit. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex("auditByTime").on("audit").columns(["networkId", "at"]).execute();
}
