import { randomBytes } from "node:crypto";

const poolBytes = 8192;

/** Bytes of the machine's own chance, fetched many at a time: no byte is given twice. */
export function machineChance(): (bytes: number) => Uint8Array {
  let pool = randomBytes(poolBytes);
  let used = 0;
  return (bytes) => {
    if (used + bytes > pool.length) {
      pool = randomBytes(Math.max(poolBytes, bytes));
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
}
