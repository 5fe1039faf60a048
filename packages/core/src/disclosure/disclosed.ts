declare const door: unique symbol;

/**
 * A value that has passed disclosure. Routes, exporters and drawings accept nothing else, and only this folder makes
 * one; the mark exists for the type checker alone.
 */
export type Disclosed<Value> = Value & { readonly [door]: "disclosed" };

/** Marks a value as decided upon; called by the functions of this folder alone. */
export const disclosed = <Value>(value: Value): Disclosed<Value> => value as Disclosed<Value>;
