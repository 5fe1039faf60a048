interface Ahead {
  readonly of: unknown;
  readonly outcome: { readonly result: unknown } | { readonly error: unknown };
}

const done = new WeakMap<object, Ahead>();

/**
 * Does long work before the transaction in which its result is wanted, since nobody else can write meanwhile. What it
 * gives, or refuses with, waits for {@link workedOut}.
 */
export function workAhead(owner: object, of: unknown, work: () => unknown): void {
  try {
    done.set(owner, { of, outcome: { result: work() } });
  } catch (error) {
    done.set(owner, { of, outcome: { error } });
  }
}

/** The result of work that was done ahead of the same thing; else it is done now. */
export function workedOut<Result>(owner: object, of: unknown, work: () => Result): Result {
  const found = done.get(owner);
  done.delete(owner);
  if (found?.of !== of || found === undefined) return work();
  if ("error" in found.outcome) throw found.outcome.error;
  return found.outcome.result as Result;
}
