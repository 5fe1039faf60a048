/** A schema of the document, as far as it can be walked and asked. */
export interface AnySchema {
  readonly _zod: { readonly def: object };
}

/** Whether a schema takes a value. */
export const accepts = (schema: AnySchema, value: unknown): boolean =>
  (schema as AnySchema & { safeParse: (value: unknown) => { success: boolean } }).safeParse(value).success;

/** A place in a schema where a value stands, with lists as `[]`: `people[].consent.history[].by`. */
export interface SchemaLeaf {
  readonly path: string;
  readonly schema: AnySchema;
}

interface AnyDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly element?: AnySchema;
  readonly innerType?: AnySchema;
  readonly keyType?: AnySchema;
  readonly valueType?: AnySchema;
}

const definitionOf = (schema: AnySchema): AnyDefinition => schema._zod.def as AnyDefinition;

/** Every place of a schema where a value stands; a new field appears here by itself. */
export function leavesOf(schema: AnySchema, path = ""): SchemaLeaf[] {
  const { type, shape, element, innerType, valueType } = definitionOf(schema);
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, value]) => leavesOf(value, path === "" ? key : `${path}.${key}`));
  if (element !== undefined) return leavesOf(element, `${path}[]`);
  if (innerType !== undefined) return leavesOf(innerType, path);
  if (type === "record" && valueType !== undefined) return leavesOf(valueType, `${path}{}`);
  return [{ path, schema }];
}

/** A value with every field of its schema present, each leaf as `plant` gives it. */
export function filled(schema: AnySchema, plant: (leaf: SchemaLeaf) => unknown, path = ""): unknown {
  const { shape, element, innerType } = definitionOf(schema);
  if (shape !== undefined)
    return Object.fromEntries(
      Object.entries(shape)
        .map(([key, value]) => [key, filled(value, plant, path === "" ? key : `${path}.${key}`)] as const)
        .filter(([, value]) => value !== undefined),
    );
  if (element !== undefined) {
    const item = filled(element, plant, `${path}[]`);
    return item === undefined ? undefined : [item];
  }
  return innerType === undefined ? plant({ path, schema }) : filled(innerType, plant, path);
}
