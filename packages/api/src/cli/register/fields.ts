import { rowSchemas } from "@parent-circles/core";
import { z } from "zod";

/** A field that the network document can hold, as its schema says: a new one is in this list by itself. */
export interface StoredField {
  readonly list: string;
  /** With lists as `[]`: `consent.history[].date`. */
  readonly path: string;
  /** The closed list of its words, or what else it takes: `text`, `number`, `yesOrNo`. */
  readonly takes: readonly string[];
}

/** Schemas of rows, by the name of their list. */
export type Schemas = Readonly<Record<string, z.core.$ZodType>>;

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every field of every list that can be stored. */
export const storedFields = (schemas: Schemas = rowSchemas): StoredField[] =>
  Object.entries(schemas).flatMap(([list, schema]) => {
    const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }) as JsonSchema;
    return leavesOf(shape, "").map((leaf) => ({ list, ...leaf }));
  });

function leavesOf(schema: JsonSchema, path: string): Omit<StoredField, "list">[] {
  const { properties, items } = schema;
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`));
  return items === undefined ? [{ path, takes: takenBy(schema) }] : leavesOf(items, `${path}[]`);
}

function takenBy({ type, enum: words, const: only, anyOf }: JsonSchema): string[] {
  if (anyOf !== undefined) return anyOf.flatMap(takenBy);
  if (words !== undefined) return words.map(String);
  if (only !== undefined) return [JSON.stringify(only)];
  return [type === "boolean" ? "yesOrNo" : type === "integer" || type === "number" ? "number" : "text"];
}
