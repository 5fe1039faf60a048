import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { takesKey } from "../../packages/api/src/http/once.ts";
import type { Route } from "../../packages/api/src/http/route.ts";
import { races, runRace } from "../campaign/race.ts";
import { openRaceSubject, type RaceSubject } from "../campaign/race-subject.ts";
import { notRepeated, repeatedElsewhere, replays, runReplay } from "../campaign/replay.ts";
import { postgresPrograms, type PostgresServer, startPostgres } from "../support/postgres-server.ts";

// The long run is a command, `pnpm campaign races`; its figures stand in docs/figures.md.
const rounds = 3;

const all = allRoutes();
const namesOf = (routes: readonly Route[]) => new Set(routes.map(({ operationId }) => operationId));
const keysOf = (named: object) => new Set(Object.keys(named).map((name) => name.split(",")[0]));

test("there is a race for every operation that is guarded by If-Match", () => {
  expect(keysOf(races)).toEqual(namesOf(all.filter(({ takes }) => takes.guarded === true)));
});

test("there is a replay for every POST, but for those that sign somebody in or answer with a secret", () => {
  const posts = all.filter(({ method }) => method === "post");
  expect(keysOf({ ...replays, ...notRepeated, ...repeatedElsewhere })).toEqual(namesOf(posts));
  expect(keysOf(notRepeated)).toEqual(namesOf(posts.filter((route) => !takesKey(route))));
});

const subjects = [
  { name: "in one process on SQLite", isMissing: false, startDatabase: () => undefined },
  {
    name: "in two processes on PostgreSQL (where it is installed)",
    isMissing: postgresPrograms() === undefined,
    startDatabase: startPostgres,
  },
];

describe.each(subjects)("$name", { timeout: 120_000 }, ({ isMissing, startDatabase }) => {
  let subject: RaceSubject;
  let database: PostgresServer | undefined;
  beforeAll(async () => {
    if (isMissing) return;
    database = await startDatabase();
    subject = await openRaceSubject(database);
  }, 60_000);
  afterAll(async () => {
    await subject?.close();
    await database?.discard();
  });

  test.skipIf(isMissing).each(Object.entries(races))(
    "of 20 writers of %s who start from the same state one wins",
    async (_, race) => {
      for (let round = 0; round < rounds; round++)
        expect(await runRace(subject, race, round)).toEqual({ won: 1, late: 19, others: [] });
    },
  );

  test.skipIf(isMissing).each(Object.entries(replays))(
    "%s, sent five times with one key, has one effect and one reply",
    async (...given) => {
      const [operationId, replay] = given;
      for (let round = 0; round < rounds; round++)
        expect(await runReplay(subject, { operationId, replay, round })).toMatchObject({ replies: 1, effects: 1 });
    },
  );
});
