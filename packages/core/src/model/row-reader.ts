import * as z from "zod/mini";

/** Reads a value as its schema does, only faster; returns {@link refused} where the schema says no. */
export type ValueReader = (value: unknown) => unknown;

/** What a reader returns for a value that its schema does not accept. */
export const refused: unique symbol = Symbol("refused");

/** A verdict is kept for so many different values of one field; a neighbourhood has few dates, scores and languages. */
const mostKept = 100_000;

/**
 * Returns a reader that accepts and returns what a schema does, for rows by the hundred thousand. Objects are read key by
 * key in the order of the schema; a text, number or truth value is shown to the schema once and remembered. It says only
 * that a row is refused, and of one that holds a key with the value undefined too; the schema itself says whether and
 * why.
 */
export function readerOf(schema: z.core.$ZodType): ValueReader {
  const { def } = schema._zod;
  if (hasChecks(def)) return remembering(schema);
  if (isOptional(def)) return readerOf(def.innerType);
  return isStrictObject(def) ? objectReader(def.shape) : remembering(schema);
}

const hasChecks = ({ checks }: z.core.$ZodTypeDef): boolean => checks !== undefined && checks.length > 0;

const isOptional = (def: z.core.$ZodTypeDef): def is z.core.$ZodOptionalDef => def.type === "optional";

const isStrictObject = (def: z.core.$ZodTypeDef): def is z.core.$ZodObjectDef =>
  def.type === "object" && (def as z.core.$ZodObjectDef).catchall?._zod.def.type === "never";

function objectReader(shape: z.core.$ZodShape): ValueReader {
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    read: readerOf(field),
    isRequired: field._zod.def.type !== "optional",
  }));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refused;
    const row = value as Readonly<Record<string, unknown>>;
    const copy: Record<string, unknown> = {};
    let left = 0;
    // Whatever is not a key of the schema is left over.
    for (const _ in row) left++;
    for (const { key, read, isRequired } of fields) {
      const found = row[key];
      if (found === undefined) {
        if (isRequired) return refused;
        continue;
      }
      const kept = read(found);
      if (kept === refused) return refused;
      copy[key] = kept;
      left--;
    }
    return left === 0 ? copy : refused;
  };
}

function remembering(schema: z.core.$ZodType): ValueReader {
  const known = new Map<unknown, unknown>();
  const ask = (value: unknown): unknown => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : refused;
  };
  return (value) => {
    if (typeof value === "object") return ask(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const verdict = ask(value);
    if (known.size < mostKept) known.set(value, verdict);
    return verdict;
  };
}
