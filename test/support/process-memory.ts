import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The most memory that a process had, in MB, since {@link forgetPeak}; 0 where the system does not say. */
export function peakMB(pid: number | undefined): number {
  const path = `/proc/${pid}/status`;
  const found = existsSync(path) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(path, "utf8")) : null;
  return Number(found?.[1] ?? 0) / 1024;
}

/** Begins to look at the most memory of a process anew; Linux alone can. */
export function forgetPeak(pid: number | undefined): void {
  if (existsSync(`/proc/${pid}/clear_refs`)) writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
