/**
 * The API under load, in a process of its own, against a bare Express route in the same run; from 40 connections, each of
 * which waits for its answer: `node test/bench/load.ts [--seconds 3] [--postgres]`; on SQLite, or with `--postgres` on
 * PostgreSQL. Each row is printed as soon as it is measured. Build first.
 */
import { parseArgs } from "node:util";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { bareRoute } from "./load/bare-route.ts";
import {
  auditedReading,
  type CallOf,
  fromTheEnd,
  personReading,
  realisticMix,
  routeReading,
  smallReading,
  suggestion,
} from "./load/calls.ts";
import { connections, type Installation, makeInstallation } from "./load/installation.ts";
import { type Measured, measured, measuredOn } from "./load/measured.ts";
import type { NetworkSize } from "./load/networks.ts";
import { headOf, medianOf, refusalsOf, type Row, rowLineOf } from "./load/table.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "3" }, postgres: { type: "boolean", default: false } },
});
const seconds = Number(values.seconds);
const turns = 5;
// What runs for the first time is slow: so long, or until so many calls were made.
const warm = { seconds: 8, calls: 2_000 };
const small: NetworkSize = { people: 150, requests: 20 };
const middle: NetworkSize = { people: 3_000, requests: 20 };
const large: NetworkSize = { people: 10_000, requests: 60 };
const asked: NetworkSize = { people: 10_000, requests: 6_000 };

type Load = (callOf: CallOf, most?: number) => Promise<Measured>;

/** Does something with an installation of its own that serves one network. */
async function served<Result>(
  size: NetworkSize,
  postgres: PostgresServer | undefined,
  act: (load: Load) => Promise<Result>,
): Promise<Result> {
  const installation: Installation = await makeInstallation(size, postgres);
  try {
    return await act((callOf, most = seconds) => measuredOn(installation, callOf, { seconds: most, postgres }));
  } finally {
    await installation.discard();
  }
}

/** What a call does once it has been made often. */
async function warmed(load: Load, callOf: CallOf): Promise<Measured> {
  let calls = 0;
  for (let second = 0; second < warm.seconds && calls < warm.calls; second++)
    calls += (await load(fromTheEnd(callOf, calls), 1)).calls;
  return load(callOf);
}

/** Bare and small reading in turns, so that what else the machine does weighs on both; then the other rows. Returns the ratios. */
async function smallRows(postgres: PostgresServer | undefined, note: (row: Row) => void): Promise<number[]> {
  const bare = await bareRoute();
  const bareLoad = (most: number): Promise<Measured> =>
    measured(
      { pid: bare.process.pid },
      { url: bare.url, callOf: () => ({ path: "/v1/networks/pendrecht" }), connections, seconds: most },
    );
  try {
    return await served(small, postgres, async (load) => {
      await bareLoad(1);
      await warmed(load, smallReading);
      const rounds: { bare: Measured; reading: Measured }[] = [];
      for (let turn = 0; turn < turns; turn++)
        rounds.push({ bare: await bareLoad(seconds), reading: await load(smallReading) });
      const ratioOf = (round: (typeof rounds)[number]): number =>
        (round.reading.serverMsPerCall ?? NaN) / (round.bare.serverMsPerCall ?? NaN);
      const middleOf = (which: "bare" | "reading"): Measured =>
        rounds.map((round) => round[which]).toSorted((a, b) => a.perSecond - b.perSecond)[
          Math.floor(turns / 2)
        ] as Measured;
      note({ name: "a bare Express route", measured: middleOf("bare") });
      note({ name: "a small reading: `getNetwork`, 150 people", measured: middleOf("reading") });
      note({ name: "an audited reading: `getReach`, 150 people", measured: await warmed(load, auditedReading) });
      note({ name: "nine readings to one writing, 150 people", measured: await warmed(load, realisticMix(small)) });
      return rounds.map(ratioOf);
    });
  } finally {
    bare.process.kill();
  }
}

/** One row on a server of its own. */
const rowOf = (name: string, size: NetworkSize, callOf: CallOf) => ({ name, size, callOf });
const otherRows = [
  rowOf("a person's record: `getPerson`, 150 people", small, personReading(small)),
  rowOf("nine readings to one writing, 10,000 people", large, realisticMix(large)),
  rowOf("`getRoute`, to twenty of 3,000 people in turn", middle, routeReading(middle)),
  rowOf("`getSuggestions` for twelve of 10,000, each request a new one", asked, suggestion(asked)),
];

/** All rows on one database, as docs/figures.md has them. */
async function printOn(name: string, postgres: PostgresServer | undefined): Promise<void> {
  const columns = { postgres: postgres !== undefined };
  const rows: Row[] = [];
  const note = (row: Row): void => {
    rows.push(row);
    console.log(rowLineOf(row, columns));
  };
  console.log(`\n${name}\n\n${headOf(columns)}`);
  const ratios = await smallRows(postgres, note);
  for (const { name: row, size, callOf } of otherRows)
    note(await served(size, postgres, async (load) => ({ name: row, measured: await warmed(load, callOf) })));
  for (const line of refusalsOf(rows)) console.log(`\n${line}`);
  const printed = ratios.map((ratio) => ratio.toFixed(2)).join(", ");
  console.log(
    `\nSmall reading ÷ bare route, processor time, five turns: ${printed}; median ${medianOf(ratios).toFixed(2)}`,
  );
}

if (values.postgres) {
  const postgres = await startPostgres();
  try {
    await printOn("PostgreSQL", postgres);
  } finally {
    await postgres.discard();
  }
} else {
  await printOn("SQLite", undefined);
}
