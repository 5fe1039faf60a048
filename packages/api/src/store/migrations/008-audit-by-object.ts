import type { Kysely } from "kysely";

type Database = Kysely<{ audit: { networkId: string; position: number; entry: string; object: string } }>;

const entriesAtOnce = 1000;

/** Finds who has read somebody without reading the whole audit: what an entry is about, beside the entry. */
export async function up(database: Database): Promise<void> {
  const { schema } = database;
  await schema
    .alterTable("audit")
    .addColumn("object", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  const networks = await database.selectFrom("audit").select("networkId").distinct().execute();
  for (const { networkId } of networks) await fill(database, networkId);
  await schema.createIndex("auditByObject").on("audit").columns(["networkId", "object", "position"]).execute();
}

async function fill(database: Database, networkId: string): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await database
      .selectFrom("audit")
      .select(["position", "entry"])
      .where("networkId", "=", networkId)
      .where("position", ">", after)
      .orderBy("position")
      .limit(entriesAtOnce)
      .execute();
    for (const { position, entry } of rows)
      await database
        .updateTable("audit")
        .set({ object: (JSON.parse(entry) as { object: string }).object })
        .where("networkId", "=", networkId)
        .where("position", "=", position)
        .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}
