import { rowSchemas } from "@parent-circles/core";
import { z } from "zod";
import { pageAnswer } from "./page.ts";

/** The lists that the coordinator keeps row by row, with the name of one row. */
export const rowKinds = {
  institutions: "Institution",
  ties: "Tie",
  nominations: "Nomination",
  groups: "Group",
  activities: "Activity",
  "help-questions": "HelpQuestion",
} as const;

/** The name of such a list in an address. */
export type RowKind = keyof typeof rowKinds;

/** The list of the network document that an address names. */
export const listOf = (kind: RowKind) => (kind === "help-questions" ? "helpQuestions" : kind);

/** A row as the network document describes it; the library checks it. What the server makes itself is not required. */
export function rowSchema(list: keyof typeof rowSchemas, name: string, made: readonly string[] = []) {
  const shape = z.toJSONSchema(rowSchemas[list], { io: "input", unrepresentable: "any" });
  const { $schema: _, required = [], ...others } = shape;
  const override = { ...others, required: required.filter((key) => !made.includes(key)) };
  return z.looseObject({}).meta({ id: name, override: override as Record<string, unknown> });
}

/** A list of rows in pages, each with the id by which it is addressed. */
export const rowList = (row: z.ZodType, name: string) =>
  z
    .strictObject({ items: z.array(z.strictObject({ rowId: z.string(), row })), ...pageAnswer })
    .meta({ id: `${name}List` });
