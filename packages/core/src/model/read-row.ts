import type * as z from "zod/mini";
import { documentTexts, errorOf } from "../base/errors.ts";
import { rowSchemas } from "./document.ts";
import { parseDocument } from "./read-network.ts";
import { problemsOf } from "./problems-of.ts";

/**
 * Reads one row of a list of the network document, as when the document is read. What must hold between rows is not looked
 * at. The row is copied, never changed.
 *
 * @throws ParentCirclesError with every problem and its place in the row (`/score`)
 */
export function readRow<List extends keyof typeof rowSchemas>(
  list: List,
  row: unknown,
): z.output<(typeof rowSchemas)[List]> {
  const schema: z.ZodMiniType = rowSchemas[list];
  const read = schema.safeParse(row, { reportInput: true });
  if (!read.success) throw errorOf(problemsOf(read.error), documentTexts);
  return read.data as z.output<(typeof rowSchemas)[List]>;
}

/** Reads one row from the text of a JSON file; `document/not-json` when it is no JSON. */
export function readRowText<List extends keyof typeof rowSchemas>(
  list: List,
  text: string,
): z.output<(typeof rowSchemas)[List]> {
  const parsed = parseDocument(text);
  if ("problem" in parsed) throw errorOf([parsed.problem], documentTexts);
  return readRow(list, parsed.value);
}
