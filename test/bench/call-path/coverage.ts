import { setTimeout as wait } from "node:timers/promises";
import type { Inspector, Session } from "./inspector.ts";

/** A function of one of our packages, as it was built. */
export interface RanFunction {
  /** `api/http/admit.js`. */
  readonly file: string;
  readonly name: string;
  readonly startOffset: number;
  readonly url: string;
}

/** Functions by where they stand. */
export type Ran = ReadonlyMap<string, RanFunction>;

/** What V8 says of a script: each function's first range is the whole of it. */
export interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
  }[];
}

/** Begins to count in a thread. */
export async function startCounting(session: Session): Promise<void> {
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
}

// Not the command that serves, nor its demonstration: whoever embeds the app gives it a clock, chance and a log of its own.
const built = /\/packages\/((?:api|core)\/)dist\/((?!cli\/|demo\/).+)$/;

/** The functions of our packages that ran; what a module does while it is loaded is not one of them. */
export function ranIn(scripts: readonly ScriptCoverage[]): Ran {
  const ran = scripts.flatMap(({ url, functions }) => {
    const [, folder, rest] = built.exec(url) ?? [];
    if (folder === undefined) return [];
    return functions.flatMap(({ functionName: name, ranges: [whole] }): RanFunction[] => {
      if (whole === undefined || whole.count === 0) return [];
      const isModule = name === "" && whole.startOffset === 0;
      return isModule ? [] : [{ file: `${folder}${rest}`, name, startOffset: whole.startOffset, url }];
    });
  });
  return new Map(ran.map((one) => [`${one.file}:${one.startOffset}`, one]));
}

/** What ran since it was last asked; it counts from zero again. A thread that has just ended says nothing. */
async function takeFrom(session: Session): Promise<Ran> {
  const taken = session.send<{ result: ScriptCoverage[] }>("Profiler.takePreciseCoverage");
  return taken.then(({ result }) => ranIn(result)).catch(() => new Map());
}

/** What ran, and in how many threads. */
export interface Watched {
  readonly ran: Ran;
  readonly threads: number;
}

// For what is done once the answer has left.
const afterMs = 20;

/**
 * What runs while something is done. A worker thread may end with it, and takes what it counted along: so the workers are
 * asked again and again meanwhile.
 */
export async function watch(inspector: Inspector, act: () => Promise<unknown>): Promise<Watched> {
  const byThread = new Map<Session, Map<string, RanFunction>>();
  const take = async (sessions: readonly Session[]): Promise<void> => {
    for (const session of sessions) {
      const found = byThread.get(session) ?? new Map<string, RanFunction>();
      byThread.set(session, found);
      for (const [place, one] of await takeFrom(session)) found.set(place, one);
    }
  };
  await Promise.all(inspector.sessions().map(takeFrom));
  let isOver = false;
  const acting = act()
    .then(() => wait(afterMs))
    .finally(() => {
      isOver = true;
    });
  while (!isOver) {
    await take(inspector.sessions().slice(1));
    await wait(1);
  }
  await acting;
  await take(inspector.sessions());
  const found = [...byThread.values()].filter((ran) => ran.size > 0);
  return { ran: new Map(found.flatMap((ran) => [...ran])), threads: found.length };
}

/** What ran every time. */
export const inAll = ([first = new Map(), ...others]: readonly Ran[]): Ran =>
  new Map([...first].filter(([place]) => others.every((ran) => ran.has(place))));

/** What ran, without what runs by itself while nobody calls. */
export const without = (ran: Ran, ticks: Ran): Ran => new Map([...ran].filter(([place]) => !ticks.has(place)));
