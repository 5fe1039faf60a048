import { findNames } from "@parent-circles/core";
import { type Kysely, sql } from "kysely";
import type { JobRecord, JobRecords } from "./port.ts";
import type { SealingOf } from "./sealing.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

/** Jobs in the database: whichever instance is free takes the next. */
export function jobRecords({ database, locksRows, sealingOf }: Within): JobRecords {
  const readable = readableWith(sealingOf);
  const held = ({ networkId, jobId }: JobRecord, by: string) =>
    database
      .updateTable("jobs")
      .where("networkId", "=", networkId)
      .where("jobId", "=", jobId)
      .where("takenBy", "=", by)
      .where("state", "=", "running");
  return {
    add: async (job) => {
      const { seal } = await sealingOf(job.networkId);
      await database
        .insertInto("jobs")
        .values({ ...job, body: seal(["jobs", job.jobId, "body"], job.body), takenBy: null, takenUntil: null })
        .execute();
    },
    queued: (networkId) => queuedIn(database, networkId),
    find: async (networkId, jobId) => {
      const row = await database
        .selectFrom("jobs")
        .selectAll()
        .where("networkId", "=", networkId)
        .where("jobId", "=", jobId)
        .executeTakeFirst();
      return row === undefined ? undefined : readable(row as JobRecord);
    },
    take: async (by, now, until) => {
      const job = await take(database, { by, now, until, locksRows });
      return job === undefined ? undefined : readable(job);
    },
    advance: async (job, by, { progress, until }) => {
      const done = await held(job, by).set({ progress, takenUntil: until }).executeTakeFirst();
      return Number(done.numUpdatedRows) > 0;
    },
    finish: async (job, by, end) => {
      const { seal } = await sealingOf(job.networkId);
      await held(job, by)
        .set({
          ...end,
          result: seal(["jobs", job.jobId, "result"], end.result),
          ...(end.state === "done" ? { progress: 1 } : {}),
        })
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
    ...forgetting(database, readable),
  };
}

type Readable = (job: JobRecord) => Promise<JobRecord>;

/** What reads a job's texts as they were before they were kept. */
const readableWith =
  (sealingOf: SealingOf): Readable =>
  async (job) => {
    const { open } = await sealingOf(job.networkId);
    const { jobId, body, result } = job;
    return {
      ...job,
      body: open(["jobs", jobId, "body"], body),
      result: result === null ? null : open(["jobs", jobId, "result"], result),
    };
  };

const forgetting = (
  database: Kysely<Tables>,
  readable: Readable,
): Pick<JobRecords, "forgetBefore" | "forgetNaming" | "forgetAll"> => ({
  forgetBefore: async (networkId, createdAt) => {
    await database.deleteFrom("jobs").where("networkId", "=", networkId).where("createdAt", "<", createdAt).execute();
  },
  forgetNaming: async (networkId, words) => {
    const { isIn } = findNames(words);
    const rows = await database.selectFrom("jobs").selectAll().where("networkId", "=", networkId).execute();
    const jobs = await Promise.all(rows.map((row) => readable(row as JobRecord)));
    for (const { jobId } of jobs.filter((job) => job.state === "running" || isIn(job.body) || isIn(job.result ?? "")))
      await database.deleteFrom("jobs").where("networkId", "=", networkId).where("jobId", "=", jobId).execute();
  },
  forgetAll: async (networkId) => {
    await database.deleteFrom("jobs").where("networkId", "=", networkId).execute();
  },
});

async function queuedIn(database: Kysely<Tables>, networkId: string): Promise<number> {
  const { count } = await database
    .selectFrom("jobs")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("networkId", "=", networkId)
    .where("state", "=", "queued")
    .executeTakeFirstOrThrow();
  return Number(count);
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
  // Who takes at the same time must see what was taken: else two jobs of one network would be done at once.
  if (locksRows) await sql`select pg_advisory_xact_lock(hashtextextended('jobs', 0))`.execute(database);
  const networkId = await nextNetwork(database, now);
  if (networkId === undefined) return undefined;
  const job = await database
    .selectFrom("jobs")
    .selectAll()
    .where("networkId", "=", networkId)
    .where((row) =>
      row.or([row("state", "=", "queued"), row.and([row("state", "=", "running"), row("takenUntil", "<", now)])]),
    )
    .orderBy("createdAt")
    .orderBy("jobId")
    .limit(1)
    .executeTakeFirst();
  if (job === undefined) return undefined;
  await database
    .updateTable("jobs")
    .set({ state: "running", takenBy: by, takenUntil: until })
    .where("networkId", "=", networkId)
    .where("jobId", "=", job.jobId)
    .execute();
  return { ...(job as JobRecord), state: "running" };
}

/** The network served longest ago of those that have a job to be done and none under way. */
async function nextNetwork(database: Kysely<Tables>, now: string): Promise<string | undefined> {
  const networks = await database
    .selectFrom("jobs")
    .select(["networkId", ({ fn }) => fn.max("takenUntil").as("servedUntil")])
    .select(sql<number>`sum(case when state = 'running' and "takenUntil" >= ${now} then 1 else 0 end)`.as("underWay"))
    .select(sql<number>`sum(case when state in ('queued', 'running') then 1 else 0 end)`.as("open"))
    .groupBy("networkId")
    .orderBy("networkId")
    .execute();
  const free = networks.filter(({ underWay, open }) => Number(underWay) === 0 && Number(open) > 0);
  const servedUntil = (one: (typeof free)[number]): string => one.servedUntil ?? "";
  return free.toSorted((a, b) => (servedUntil(a) < servedUntil(b) ? -1 : servedUntil(a) > servedUntil(b) ? 1 : 0))[0]
    ?.networkId;
}
