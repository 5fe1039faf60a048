import { disclosed, type Disclosed } from "./disclosed.ts";

/** What is made of a disclosed value alone is disclosed too: one item of a list, a drawing of a view. */
export const fromDisclosed = <Value, Result>(
  value: Disclosed<Value>,
  make: (value: Disclosed<Value>) => Result,
): Disclosed<Result> => disclosed(make(value));
