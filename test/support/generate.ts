import { randomFrom } from "./random.ts";

/** A JSON schema, as far as values are made from it here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: unknown;
}

/** Strings that programs stumble over. */
const oddTexts = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "\u202Etxt.exe",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "' OR 1=1 --",
  "=1+1",
  "%00",
  "9".repeat(400),
  "é".repeat(300),
  "null",
  "2026-02-30",
];
const oddValues: readonly unknown[] = [null, true, -1, 0, 1e308, 2 ** 53, [], {}, [[]], ...oddTexts];
const knownIds = ["P-K1", "P-M01", "P-M28", "P-A4", "P-school-1", "request-advice-evening", "pendrecht", "at-0"];

/** Makes values from schemas: mostly fitting ones, now and then odd ones. The same seed makes the same values. */
export function generator(seed: number, schemas: Readonly<Record<string, Schema>>) {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[random.index(items.length)] as Item;
  const odd = (): boolean => random.fraction() < 0.12;

  const text = ({ pattern }: Schema): string => {
    if (odd()) return pick(oddTexts);
    if (pattern?.startsWith("^(?:(?:\\d\\d") === true) return pick(["2026-03-01", "2025-01-31", "2026-12-31"]);
    return random.fraction() < 0.7 ? pick(knownIds) : pick(["nl", "Naima", "2026-03-01", "x"]);
  };

  const object = (schema: Schema, depth: number): object => {
    const made: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(schema.properties ?? {}))
      if (schema.required?.includes(key) === true ? !odd() : random.fraction() < 0.4)
        made[key] = value(part, depth + 1);
    if (odd()) made[pick(["pets", "__proto__x", "religion", ""])] = pick(oddValues);
    return made;
  };

  const value = (schema: Schema, depth = 0): unknown => {
    if (depth > 6 || random.fraction() < 0.04) return pick(oddValues);
    if (schema.$ref !== undefined) return value(schemas[schema.$ref.split("/").at(-1) as string] ?? {}, depth);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return pick(schema.enum);
    const parts = schema.anyOf ?? schema.oneOf;
    if (parts !== undefined) return value(pick(parts), depth);
    const type = Array.isArray(schema.type) ? pick(schema.type as readonly string[]) : schema.type;
    switch (type) {
      case "string":
        return text(schema);
      case "integer":
      case "number":
        return odd() ? pick([-1, 0, 1e9, 0.5]) : random.index(5);
      case "boolean":
        return random.fraction() < 0.5;
      case "array":
        return Array.from({ length: random.index(4) }, () => value(schema.items ?? {}, depth + 1));
      case "null":
        return null;
      case "object":
        return object(schema, depth);
      default:
        return pick(oddValues);
    }
  };
  return { value, pick, chance: random.fraction };
}
