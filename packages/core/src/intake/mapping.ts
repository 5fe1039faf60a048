import * as z from "zod/mini";
import { documentTexts, errorOf } from "../base/errors.ts";
import { problemsOf } from "../model/problems-of.ts";
import type { ImportFile } from "./decode.ts";
import { encodings } from "./guess-encoding.ts";
import { importers } from "./importers.ts";
import { delimiters } from "./table/parse-table.ts";

const fileMapping = z.strictObject({
  format: z.optional(z.enum(importers.map(({ format }) => format))),
  encoding: z.optional(z.enum(encodings)),
  delimiter: z.optional(z.enum(delimiters)),
  headerRow: z.optional(z.int().check(z.gte(1, "query/out-of-range"), z.lte(1_000, "query/out-of-range"))),
  constants: z.optional(z.record(z.string(), z.string())),
  columns: z.optional(z.record(z.string(), z.nullable(z.string()))),
  values: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

const importMapping = z.record(z.string(), fileMapping);

/**
 * What the coordinator decided where guessing falls short: per file name its format, its encoding, what divides its cells,
 * the row of its header, per header the field or the relation that it is, or `null` to leave that column out, per header what
 * words in it mean ("prima" is 4), and per field a value for all rows ("all of these are trust").
 */
export type ImportMapping = Readonly<z.infer<typeof importMapping>>;
/** The mapping of one file. */
export type FileMapping = Readonly<z.infer<typeof fileMapping>>;

/** Reads a mapping, which may come from a file too; throws every problem with its place under `mapping`. */
export function readMapping(mapping: unknown): ImportMapping {
  const result = importMapping.safeParse(mapping ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const problems = problemsOf(result.error);
  throw errorOf(
    problems.map((found) => ({ ...found, place: `mapping${found.place}` })),
    documentTexts,
  );
}

/** The mapping of one file; empty when there is none. */
export const mappingOf = (mapping: ImportMapping, { name }: ImportFile): FileMapping =>
  Object.hasOwn(mapping, name) ? (mapping[name] ?? {}) : {};
