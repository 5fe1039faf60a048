import { type Kysely, sql } from "kysely";
import { mentions } from "./mentions.ts";
import type { JobRecord, JobRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Jobs in the database: whichever instance is free takes the next. */
export function jobRecords(database: Kysely<Tables>, locksRows: boolean): JobRecords {
  const held = ({ networkId, jobId }: JobRecord, by: string) =>
    database
      .updateTable("jobs")
      .where("networkId", "=", networkId)
      .where("jobId", "=", jobId)
      .where("takenBy", "=", by)
      .where("state", "=", "running");
  return {
    add: async (job) => {
      await database
        .insertInto("jobs")
        .values({ ...job, takenBy: null, takenUntil: null })
        .execute();
    },
    find: async (networkId, jobId) => {
      const row = await database
        .selectFrom("jobs")
        .selectAll()
        .where("networkId", "=", networkId)
        .where("jobId", "=", jobId)
        .executeTakeFirst();
      return row as JobRecord | undefined;
    },
    take: (by, now, until) => take(database, { by, now, until, locksRows }),
    advance: async (job, by, { progress, until }) => {
      const done = await held(job, by).set({ progress, takenUntil: until }).executeTakeFirst();
      return Number(done.numUpdatedRows) > 0;
    },
    finish: async (job, by, end) => {
      await held(job, by)
        .set({ ...end, ...(end.state === "done" ? { progress: 1 } : {}) })
        .execute();
    },
    cancel: async (networkId, jobId) => {
      await database
        .updateTable("jobs")
        .set({ state: "cancelled" })
        .where("networkId", "=", networkId)
        .where("jobId", "=", jobId)
        .where("state", "in", ["queued", "running"])
        .execute();
    },
    forgetBefore: async (networkId, createdAt) => {
      await database.deleteFrom("jobs").where("networkId", "=", networkId).where("createdAt", "<", createdAt).execute();
    },
    forgetNaming: async (networkId, words) => {
      const isAbout = mentions(words);
      const jobs = await database.selectFrom("jobs").selectAll().where("networkId", "=", networkId).execute();
      for (const { jobId } of jobs.filter((job) => job.state === "running" || isAbout(job.body) || isAbout(job.result)))
        await database.deleteFrom("jobs").where("networkId", "=", networkId).where("jobId", "=", jobId).execute();
    },
    forgetAll: async (networkId) => {
      await database.deleteFrom("jobs").where("networkId", "=", networkId).execute();
    },
  };
}

interface Taking {
  readonly by: string;
  readonly now: string;
  readonly until: string;
  readonly locksRows: boolean;
}

/**
 * Takes the next job: the oldest of the network that was served longest ago. A network of which a job is being done waits,
 * so that however many it asks for, others have their turn.
 */
async function take(database: Kysely<Tables>, { by, now, until, locksRows }: Taking): Promise<JobRecord | undefined> {
  const query = database
    .selectFrom("jobs as job")
    .selectAll()
    .where((row) =>
      row.or([row("state", "=", "queued"), row.and([row("state", "=", "running"), row("takenUntil", "<", now)])]),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("jobs as other")
            .select("other.jobId")
            .whereRef("other.networkId", "=", "job.networkId")
            .where("other.state", "=", "running")
            .where("other.takenUntil", ">=", now),
        ),
      ),
    )
    .orderBy((row) =>
      row
        .selectFrom("jobs as served")
        .select(({ fn }) => fn.coalesce(fn.max("served.takenUntil"), sql<string>`''`).as("at"))
        .whereRef("served.networkId", "=", "job.networkId"),
    )
    .orderBy("createdAt")
    .orderBy("jobId")
    .limit(1);
  const free = await (locksRows ? query.forUpdate("job").skipLocked() : query).executeTakeFirst();
  if (free === undefined) return undefined;
  await database
    .updateTable("jobs")
    .set({ state: "running", takenBy: by, takenUntil: until })
    .where("networkId", "=", free.networkId)
    .where("jobId", "=", free.jobId)
    .execute();
  return { ...(free as JobRecord), state: "running" };
}
