/** A value that parts of the map share and watch. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (change: Partial<Value>) => void;
  /** Calls the watcher now and after every change. */
  readonly watch: (watcher: (value: Value) => void) => void;
}

/** Opens a store. */
export function storeOf<Value extends object>(first: Value): Store<Value> {
  let value = first;
  const watchers: ((value: Value) => void)[] = [];
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const watcher of watchers) watcher(value);
    },
    watch: (watcher) => {
      watchers.push(watcher);
      watcher(value);
    },
  };
}
