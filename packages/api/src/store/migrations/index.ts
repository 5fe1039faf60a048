import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { StoreKeys } from "../keys.ts";
import type { Tables } from "../tables.ts";
import { up as networksRequestsSessions } from "./001-networks-requests-sessions.ts";
import { up as auditAccountsJobs } from "./002-audit-accounts-jobs.ts";
import { up as published } from "./003-published.ts";
import { up as auditByTime } from "./004-audit-by-time.ts";
import { up as auditStarts } from "./005-audit-starts.ts";
import { up as waysIn } from "./006-ways-in.ts";
import { up as latelyRead } from "./007-lately-read.ts";
import { up as auditByObject } from "./008-audit-by-object.ts";
import { up as whereSessionsAre } from "./009-where-sessions-are.ts";
import { up as erasures } from "./010-erasures.ts";
import { up as keyedAudit } from "./011-keyed-audit.ts";
import { up as sealedTexts } from "./012-sealed-texts.ts";
import { up as codesUsed } from "./013-codes-used.ts";

/** The migration after which no name stands readable. */
export const sealing = "012-sealed-texts";

/** Every migration in order. A released one is never changed; the schema only moves forward. */
export const migrationsWith = (keys: StoreKeys): Readonly<Record<string, Migration>> => ({
  "001-networks-requests-sessions": { up: networksRequestsSessions },
  "002-audit-accounts-jobs": { up: auditAccountsJobs },
  "003-published": { up: published },
  "004-audit-by-time": { up: auditByTime },
  "005-audit-starts": { up: auditStarts },
  "006-ways-in": { up: waysIn },
  "007-lately-read": { up: latelyRead },
  "008-audit-by-object": { up: auditByObject },
  "009-where-sessions-are": { up: whereSessionsAre },
  "010-erasures": { up: erasures },
  "011-keyed-audit": { up: (database) => keyedAudit(database, keys) },
  [sealing]: { up: (database: Kysely<Tables>) => sealedTexts(database, keys) },
  "013-codes-used": { up: codesUsed },
});

/** Brings a database to the newest schema; several instances may try at once. Returns whether names were sealed with it. */
export async function migrate(database: Kysely<Tables>, keys: StoreKeys): Promise<boolean> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrationsWith(keys) }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("The database could not be brought to the newest schema.", { cause: error });
  return results?.some(({ migrationName }) => migrationName === sealing) === true;
}
