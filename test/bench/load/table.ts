import type { Measured } from "./measured.ts";

/** What was measured, with its name. */
export interface Row {
  readonly name: string;
  readonly measured: Measured;
}

const shown = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? "?";

interface Columns {
  /** What PostgreSQL took has a column where it was there. */
  readonly postgres: boolean;
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The lines with which the table of rows begins. */
export function headOf({ postgres }: Columns): string {
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
  return [names, names.map((_, column) => (column === 0 ? "---" : "--:"))].map(lineOf).join("\n");
}

/** A row as a line of the table. */
export const rowLineOf = ({ name, measured: one }: Row, { postgres }: Columns): string =>
  lineOf([
    name,
    shown(one.perSecond, 0),
    shown(one.p50Ms, 1),
    shown(one.p99Ms, 1),
    shown(one.slowestMs, 0),
    shown(one.serverMsPerCall, 3),
    ...(postgres ? [shown(one.postgresMsPerCall, 3)] : []),
    shown(one.loopHeldMs, 1),
  ]);

/** Which calls were refused, a line for each kind; nothing where none were. */
export const refusalsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ name, measured: { refused, calls } }) =>
    [...refused].map(([status, count]) => `${name}: ${count} of ${calls} calls were answered ${status}.`),
  );

/** The middle one of several values. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
