import type { PostgresServer } from "../../support/postgres-server.ts";
import { processorMs, processorMsOfFamily } from "../../support/processor-time.ts";
import type { CallOf } from "./calls.ts";
import { readLoopHeldMs } from "./event-loop.ts";
import { connections, type Installation, operatorToken } from "./installation.ts";
import { type LoadFigures, type LoadOptions, underLoad } from "./under-load.ts";

/** How a server did under load, and what it took for that. What the system or the server does not tell is `undefined`. */
export interface Measured extends LoadFigures {
  /** Of the server process, all its threads. */
  readonly serverMsPerCall: number | undefined;
  /** Of all processes of PostgreSQL. */
  readonly postgresMsPerCall: number | undefined;
  /** How long the main event loop was held at most. */
  readonly loopHeldMs: number | undefined;
}

interface Measuring {
  readonly pid: number | undefined;
  readonly postgres?: PostgresServer | undefined;
  readonly readHeldMs?: () => Promise<number | undefined>;
}

/** Puts a load on a server and looks at what its process takes meanwhile. */
export async function measured(
  { pid, postgres, readHeldMs = () => Promise.resolve(undefined) }: Measuring,
  load: LoadOptions,
): Promise<Measured> {
  const processors = () => [processorMs(pid), processorMsOfFamily(postgres?.pid())] as const;
  await readHeldMs();
  const before = processors();
  const figures = await underLoad(load);
  const after = processors();
  const perCall = (which: 0 | 1): number | undefined => {
    const [from, to] = [before[which], after[which]];
    return from === undefined || to === undefined ? undefined : (to - from) / figures.calls;
  };
  return { ...figures, serverMsPerCall: perCall(0), postgresMsPerCall: perCall(1), loopHeldMs: await readHeldMs() };
}

/** The same on an installation's network, as its coordinators call. */
export function measuredOn(
  { pid, url, networkUrl, headersOf }: Installation,
  callOf: CallOf,
  { seconds, postgres }: { readonly seconds: number; readonly postgres: PostgresServer | undefined },
): Promise<Measured> {
  return measured(
    { pid, postgres, readHeldMs: () => readLoopHeldMs(url, operatorToken) },
    {
      url: networkUrl,
      connections,
      seconds,
      callOf: (call, connection) => {
        const one = callOf(call);
        return { ...one, headers: { ...headersOf(connection), ...one.headers } };
      },
    },
  );
}
