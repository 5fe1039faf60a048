import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import Database from "better-sqlite3";
import { type Dialect, Kysely, PGliteDialect, PostgresDialect, sql, SqliteDialect } from "kysely";
import pg from "pg";
import { openPostgresDialect, openPostgresStore } from "../src/store/postgres.ts";
import type { StoreOptions } from "../src/store/kysely-store.ts";
import { testOptions } from "./keys.ts";
import type { Store, StoreMode } from "../src/store/port.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";

/** An empty database, which can be opened again and again: as a store in a mode, or bare. */
export interface PreparedDatabase {
  readonly open: (mode: StoreMode, options?: StoreOptions) => Promise<Store>;
  /** A connection without a store; who takes it destroys it. */
  readonly bare: () => Kysely<unknown>;
  readonly discard: () => Promise<void>;
}

/** A kind of database that the store promises to work on. */
export interface TestDatabase {
  readonly name: string;
  /** Why it is not tested here. */
  readonly skip?: string;
  readonly prepare: () => Promise<PreparedDatabase>;
}

/** The server that the tests may make databases on. */
export const postgresUrl = process.env.TEST_POSTGRES_URL;

/** Every kind of database: one suite for all of them. */
export const databases: readonly TestDatabase[] = [
  { name: "SQLite", prepare: prepareSqlite },
  { name: "PGlite", prepare: preparePglite },
  {
    name: "PostgreSQL",
    ...(postgresUrl === undefined ? { skip: "TEST_POSTGRES_URL is not set" } : {}),
    prepare: preparePostgres,
  },
];

/** Why a suite is skipped on a database, for its title. */
export const reasonOf = ({ skip }: TestDatabase): string => (skip === undefined ? "" : ` (skipped: ${skip})`);

function prepareSqlite(): Promise<PreparedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const file = join(folder, "networks.sqlite");
  return Promise.resolve({
    open: (mode, options = testOptions) => openSqliteStore(file, mode, options),
    bare: () => on(new SqliteDialect({ database: new Database(file) })),
    discard: () => Promise.resolve(rmSync(folder, { recursive: true })),
  });
}

async function preparePglite(): Promise<PreparedDatabase> {
  const pglite = await PGlite.create();
  // Closing a store must not close the only database there is.
  const lent = new Proxy(pglite, { get: (of, key) => (key === "close" ? () => undefined : bound(of, key)) });
  return {
    open: (mode, options = testOptions) => openPostgresDialect(new PGliteDialect({ pglite: lent }), mode, options),
    bare: () => on(new PGliteDialect({ pglite: lent })),
    discard: () => pglite.close(),
  };
}

let prepared = 0;

async function preparePostgres(): Promise<PreparedDatabase> {
  const name = `store_${process.pid}_${Date.now()}_${prepared++}`;
  await onPostgres(`create database ${name}`);
  const url = new URL(postgresUrl as string);
  url.pathname = `/${name}`;
  return {
    open: (mode, options = testOptions) => openPostgresStore(url.href, mode, options),
    bare: () => on(new PostgresDialect({ pool: new pg.Pool({ connectionString: url.href, max: 1 }) })),
    discard: () => onPostgres(`drop database ${name} with (force)`),
  };
}

const on = (dialect: Dialect): Kysely<unknown> => new Kysely<unknown>({ dialect });

function bound(of: PGlite, key: string | symbol): unknown {
  const value: unknown = Reflect.get(of, key);
  return typeof value === "function" ? (value.bind(of) as unknown) : value;
}

/** Runs a statement on the server itself. */
export async function onPostgres(statement: string): Promise<void> {
  const server = on(new PostgresDialect({ pool: new pg.Pool({ connectionString: postgresUrl, max: 1 }) }));
  await sql.raw(statement).execute(server);
  await server.destroy();
}
