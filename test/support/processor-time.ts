import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux tells processor time in hundredths of a second. */
const tickMs = 10;

/** The processor time of a process and its threads in ms; `undefined` where the system does not tell. */
export const processorMs = (pid: number | undefined): number | undefined => statOf(pid)?.ownMs;

/** As `processorMs`, with what it started: those that run, and those that have ended. */
export function processorMsOfFamily(pid: number | undefined): number | undefined {
  const parent = statOf(pid);
  if (parent === undefined) return undefined;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === pid);
  return children.reduce((sum, child) => sum + (child?.ownMs ?? 0), parent.ownMs + parent.endedMs);
}

interface Stat {
  readonly parent: number;
  readonly ownMs: number;
  /** Of children that have ended. */
  readonly endedMs: number;
}

function statOf(pid: number | undefined): Stat | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  return statIn(readFileSync(path, "utf8"));
}

/** What a process' line in `/proc` says; the program's name, which may hold anything, stands in brackets before it. */
export function statIn(line: string): Stat {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const at = (field: number): number => Number(fields[field - 3]);
  return { parent: at(4), ownMs: (at(14) + at(15)) * tickMs, endedMs: (at(16) + at(17)) * tickMs };
}
