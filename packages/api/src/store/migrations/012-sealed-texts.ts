import type { Kysely } from "kysely";
import { loginMark, type StoreKeys } from "../keys.ts";
import { type Place, sealedRow, sealingIn } from "../sealing.ts";
import type { Tables } from "../tables.ts";

/** The columns in which a name can stand, of tables that say whose network it is. */
const texts = [
  ["records", ["body"], ["list", "position"]],
  ["requestNames", ["names"], ["requestId"]],
  ["imports", ["before", "after", "report"], ["importId"]],
  ["jobs", ["body", "result"], ["jobId"]],
  ["replies", ["reply"], ["actor", "key"]],
] as const;

type Row = Record<string, string | number | null>;
type Database = Kysely<Record<string, Row>>;

/** Keeps under a key of its own what of each network can hold a name, and of names to sign in with a keyed hash alone. */
export async function up(database: Kysely<Tables>, keys: StoreKeys): Promise<void> {
  await database.schema
    .createTable("dataKeys")
    .addColumn("networkId", "text", (column) => column.primaryKey())
    .addColumn("keyId", "text", (column) => column.notNull())
    .addColumn("wrapped", "text", (column) => column.notNull())
    .execute();
  const sealingOf = sealingIn(database, { keys, known: new Map(), isOnDisk: false });
  const bare = database as unknown as Database;
  for (const [table, columns, key] of texts) {
    const networks = await bare.selectFrom(table).select("networkId").distinct().execute();
    for (const { networkId } of networks) {
      const sealing = await sealingOf(String(networkId));
      const kept = (row: Row, column: string): string | null => {
        if ((row[column] ?? null) === null) return null;
        if (table === "records") return sealedRow(sealing, row as Tables["records"]);
        return sealing.seal([table, ...key.map((one) => row[one]), column] as unknown as Place, String(row[column]));
      };
      const rows = await bare.selectFrom(table).selectAll().where("networkId", "=", String(networkId)).execute();
      for (const row of rows)
        await bare
          .updateTable(table)
          .set(Object.fromEntries(columns.map((one) => [one, kept(row, one)])))
          .where((where) =>
            where.and({ networkId: row.networkId, ...Object.fromEntries(key.map((one) => [one, row[one]])) }),
          )
          .execute();
    }
  }
  const accounts = await database.selectFrom("accounts").select(["accountId", "login"]).execute();
  for (const { accountId, login } of accounts)
    if (login !== null)
      await database
        .updateTable("accounts")
        .set({ login: loginMark(keys, login) })
        .where("accountId", "=", accountId)
        .execute();
}
