import { randomBytes } from "node:crypto";
import { createApp } from "../../packages/api/src/app.ts";
import { demoClock, openDemo } from "../../packages/api/src/demo/open-demo.ts";
import { listen } from "../../packages/api/src/server.ts";
import type { Store } from "../../packages/api/src/store/port.ts";
import { openPostgresStore } from "../../packages/api/src/store/postgres.ts";
import { testOptions } from "../../packages/api/test-support/keys.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { type Answer, call, type CallOptions } from "../support/call.ts";
import { openTestDemo, sessionsIn } from "../support/demo.ts";
import type { PostgresServer } from "../support/postgres-server.ts";

type Method = "GET" | "PUT" | "POST" | "DELETE";

/** A call as somebody: the role decides the session. */
export interface RaceCall extends CallOptions {
  readonly as?: Role;
  /** The network of her session; Pendrecht unless given. */
  readonly networkId?: string;
}

/** The demonstration as races are run on it: on one process, or on two that share a database. */
export interface RaceSubject {
  readonly store: Store;
  /** Calls one of the processes after the other; as the coordinator unless said otherwise. */
  readonly call: <Body = unknown>(operation: `${Method} ${string}`, options?: RaceCall) => Promise<Answer<Body>>;
  readonly close: () => Promise<void>;
}

/** Opens the demonstration on SQLite in one process, or in two instances on a PostgreSQL server. */
export async function openRaceSubject(postgres?: PostgresServer): Promise<RaceSubject> {
  const { stores, apps, close } = postgres === undefined ? await onSqlite() : await onPostgres(postgres);
  const servers = await Promise.all(apps.map((app) => listen(app, 0)));
  const [store] = stores as [Store];
  const open = sessionsIn(store);
  const sessions = new Map<string, Promise<{ Authorization: string }>>();
  const sessionOf = (role: Role, networkId: string) => {
    const key = `${role} ${networkId}`;
    const known = sessions.get(key) ?? open(role, networkId);
    sessions.set(key, known);
    return known;
  };
  let calls = 0;
  return {
    store,
    call: async (operation, { as = "coordinator", networkId = "pendrecht", headers = {}, body } = {}) => {
      const place = (calls += 1) % servers.length;
      const subject = { app: apps[place] as (typeof apps)[number], url: servers[place]?.url ?? "" };
      const sent = { headers: { ...(await sessionOf(as, networkId)), ...headers } };
      return call(subject, operation, body === undefined ? sent : { ...sent, body });
    },
    close: async () => {
      for (const server of servers) await server.stop();
      await close();
    },
  };
}

async function onSqlite() {
  const { app, services, close } = await openTestDemo();
  return { stores: [services.store], apps: [app], close };
}

let databases = 0;

async function onPostgres(postgres: PostgresServer) {
  const name = `races_${(databases += 1)}`;
  postgres.create(name);
  const databaseUrl = postgres.urlOf(name);
  // One after the other: both would make the tables.
  const stores = [
    await openPostgresStore(databaseUrl, "demo", testOptions),
    await openPostgresStore(databaseUrl, "demo", testOptions),
  ];
  const given = { clock: demoClock, random: randomBytes, secret: "a secret of the tests" };
  await openDemo({ ...given, store: stores[0] as Store });
  const apps = stores.map((store) => createApp({ ...given, store, callsPerMinute: 1_000_000 }));
  return {
    stores,
    apps,
    close: async () => {
      for (const store of stores) await store.close();
      postgres.drop(name);
    },
  };
}
