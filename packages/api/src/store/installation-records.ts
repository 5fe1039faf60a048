import type { Beginning, InstallationRecords } from "./port.ts";
import type { Within } from "./transactions.ts";

/** What is known of the installation as a whole: a few values, each under its key. */
export const installationRecords = ({ database }: Within): InstallationRecords => {
  const valueOf = async (key: string): Promise<string | undefined> =>
    (await database.selectFrom("installation").select("value").where("key", "=", key).executeTakeFirst())?.value;
  return {
    beginning: async () => {
      const value = await valueOf("beginning");
      return value === undefined ? undefined : (JSON.parse(value) as Beginning);
    },
    begin: async (beginning) => {
      const added = await database
        .insertInto("installation")
        .values({ key: "beginning", value: JSON.stringify(beginning) })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .executeTakeFirst();
      return Number(added.numInsertedOrUpdatedRows) > 0;
    },
    lastDone: (what) => valueOf(`${what}At`),
    done: async (what, at) => {
      await database
        .insertInto("installation")
        .values({ key: `${what}At`, value: at })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: at }))
        .execute();
    },
  };
};
