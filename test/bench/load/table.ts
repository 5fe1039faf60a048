import type { Measured } from "./measured.ts";

/** What was measured, with its name. */
export interface Row {
  readonly name: string;
  readonly measured: Measured;
}

const shown = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? "?";

/** The rows as a table; what PostgreSQL took has a column where it was there. */
export function tableOf(rows: readonly Row[], { postgres }: { readonly postgres: boolean }): string {
  const names = [
    "what",
    "a second",
    "p50 ms",
    "p99 ms",
    "slowest ms",
    "server's processor ms a call",
    ...(postgres ? ["PostgreSQL's"] : []),
    "event loop held ms",
  ];
  const lineOf = ({ name, measured: one }: Row): string[] => [
    name,
    shown(one.perSecond, 0),
    shown(one.p50Ms, 1),
    shown(one.p99Ms, 1),
    shown(one.slowestMs, 0),
    shown(one.serverMsPerCall, 3),
    ...(postgres ? [shown(one.postgresMsPerCall, 3)] : []),
    shown(one.loopHeldMs, 1),
  ];
  return [names, names.map((_, column) => (column === 0 ? "---" : "--:")), ...rows.map(lineOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Which calls were refused, a line for each kind; nothing where none were. */
export const refusalsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ name, measured: { refused, calls } }) =>
    [...refused].map(([status, count]) => `${name}: ${count} of ${calls} calls were answered ${status}.`),
  );

/** The middle one of several values. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
