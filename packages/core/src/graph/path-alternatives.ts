/** A directed graph as compressed rows, with the chance that each arc holds in place of a cost. */
export interface ChanceRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** The chance of each arc: above 0, at most 1. */
  readonly chances: Float64Array;
  /** 1 for each arc that may be part of a path of several. */
  readonly onward: Uint8Array;
}

/** Which paths count, and which nodes may later drop out of the middle of a path. */
export interface AlternativeLimits {
  /** The most arcs in a path: 1, 2 or 3. */
  readonly maxHops: number;
  /** 1 for each node that may stand in the middle of a path. */
  readonly relays: Uint8Array;
  /** The chance that a node in the middle passes on. */
  readonly relayChance: number;
  /** 1 for each node to which paths are wanted. */
  readonly targets: Uint8Array;
  /** 1 for each node that may drop out. */
  readonly removable: Uint8Array;
}

/**
 * Per source and target, the likeliest path that nothing removable can break, and every likelier one that could break:
 * the best path without some nodes is then a look at a short list, not a new search.
 */
export interface PathAlternatives {
  /** Lists the paths from a source unless that has been done; call it before reading her entries. */
  readonly open: (source: number) => void;
  /** The entries of a source: from `begin[source]` up to, not including, `end[source]`. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** The entries; read the arrays anew after `open`, which replaces them by longer ones when they are full. */
  readonly at: Readonly<AlternativeColumns>;
}

/** The columns of {@link PathAlternatives}. */
export interface AlternativeColumns {
  /** Per entry: the target. */
  target: Int32Array;
  /** Per entry: the chance of the likeliest path that cannot break; 0 where there is none. */
  firm: Float64Array;
  /** Per entry: where its breakable alternatives begin, likeliest first; they end where the next entry's begin. */
  altStart: Int32Array;
  /** Per alternative: its chance. */
  altChance: Float64Array;
  /** Per alternative: the one or two nodes in its middle; the second is −1 where there is one. */
  altFirst: Int32Array;
  altSecond: Int32Array;
}

interface Table extends PathAlternatives {
  readonly at: AlternativeColumns;
  readonly rows: ChanceRows;
  readonly limits: AlternativeLimits;
  readonly scratch: Scratch;
  entries: number;
  alternatives: number;
}

/** What is found from one source; `head` and `next` chain the breakable paths to a target. */
interface Scratch {
  readonly firm: Float64Array;
  readonly seen: Uint8Array;
  readonly head: Int32Array;
  reached: Int32Array;
  reachedCount: number;
  chance: Float64Array;
  target: Int32Array;
  first: Int32Array;
  second: Int32Array;
  next: Int32Array;
  pathCount: number;
}

/**
 * Opens the alternatives of a graph; a source is listed when it is first asked for. Cost per source O(d^maxHops) for
 * rows of length d, once.
 */
export function pathAlternatives(rows: ChanceRows, limits: AlternativeLimits): PathAlternatives {
  const size = rows.offsets.length - 1;
  const table: Table = {
    rows,
    limits,
    scratch: emptyScratch(size),
    begin: new Int32Array(size).fill(-1),
    end: new Int32Array(size),
    at: emptyColumns(Math.max(256, rows.targets.length)),
    entries: 0,
    alternatives: 0,
    open: (source) => {
      if (table.begin[source] !== -1) return;
      walkFrom(table, source);
      table.begin[source] = table.entries;
      keepFound(table);
      table.end[source] = table.entries;
    },
  };
  return table;
}

function emptyScratch(size: number): Scratch {
  return {
    firm: new Float64Array(size),
    seen: new Uint8Array(size),
    head: new Int32Array(size).fill(-1),
    reached: new Int32Array(size),
    reachedCount: 0,
    chance: new Float64Array(256),
    target: new Int32Array(256),
    first: new Int32Array(256),
    second: new Int32Array(256),
    next: new Int32Array(256),
    pathCount: 0,
  };
}

const emptyColumns = (length: number): AlternativeColumns => ({
  target: new Int32Array(length),
  firm: new Float64Array(length),
  altStart: new Int32Array(length + 1),
  altChance: new Float64Array(length),
  altFirst: new Int32Array(length),
  altSecond: new Int32Array(length),
});

function walkFrom({ rows: { offsets, targets, chances, onward }, limits, scratch }: Table, source: number): void {
  const { maxHops, relays, relayChance } = limits;
  for (let one = offsets[source] as number; one < (offsets[source + 1] as number); one++) {
    const near = targets[one] as number;
    if (near === source) continue;
    const toNear = chances[one] as number;
    noteFirm(scratch, limits, { target: near, chance: toNear });
    if (maxHops < 2 || relays[near] !== 1 || onward[one] !== 1) continue;
    for (let two = offsets[near] as number; two < (offsets[near + 1] as number); two++) {
      const far = targets[two] as number;
      const arc = chances[two] as number;
      if (far === source || far === near || onward[two] !== 1) continue;
      const toFar = toNear * relayChance * arc;
      notePath(scratch, limits, { target: far, chance: toFar, first: near, second: -1 });
      if (maxHops < 3 || relays[far] !== 1) continue;
      for (let three = offsets[far] as number; three < (offsets[far + 1] as number); three++) {
        const farthest = targets[three] as number;
        const last = chances[three] as number;
        if (farthest === source || farthest === near || farthest === far) continue;
        if (onward[three] !== 1) continue;
        notePath(scratch, limits, { target: farthest, chance: toFar * relayChance * last, first: near, second: far });
      }
    }
  }
}

function noteFirm(
  scratch: Scratch,
  { targets }: AlternativeLimits,
  { target, chance }: { target: number; chance: number },
): void {
  if (targets[target] !== 1) return;
  see(scratch, target);
  if (chance > (scratch.firm[target] as number)) scratch.firm[target] = chance;
}

interface RelayedPath {
  readonly target: number;
  readonly chance: number;
  readonly first: number;
  readonly second: number;
}

function notePath(scratch: Scratch, limits: AlternativeLimits, { target, chance, first, second }: RelayedPath): void {
  if (limits.targets[target] !== 1) return;
  if (limits.removable[first] !== 1 && (second < 0 || limits.removable[second] !== 1)) {
    noteFirm(scratch, limits, { target, chance });
    return;
  }
  see(scratch, target);
  const path = scratch.pathCount++;
  if (path === scratch.chance.length) lengthen(scratch, ["chance", "target", "first", "second", "next"]);
  scratch.chance[path] = chance;
  scratch.target[path] = target;
  scratch.first[path] = first;
  scratch.second[path] = second;
}

function see(scratch: Scratch, target: number): void {
  if (scratch.seen[target] === 1) return;
  scratch.seen[target] = 1;
  scratch.reached[scratch.reachedCount++] = target;
}

/** Moves what was found to the table, each target's breakable paths likeliest first, and clears the scratch. */
function keepFound(table: Table): void {
  const { scratch } = table;
  for (let path = 0; path < scratch.pathCount; path++) {
    const target = scratch.target[path] as number;
    // A path no better than one that cannot break is never needed.
    if ((scratch.chance[path] as number) <= (scratch.firm[target] as number)) continue;
    scratch.next[path] = scratch.head[target] as number;
    scratch.head[target] = path;
  }
  for (let index = 0; index < scratch.reachedCount; index++) keepEntry(table, scratch.reached[index] as number);
  scratch.reachedCount = 0;
  scratch.pathCount = 0;
}

function keepEntry(table: Table, target: number): void {
  const { at, scratch } = table;
  const entry = table.entries++;
  if (entry + 1 >= at.target.length) lengthen(at, ["target", "firm", "altStart"]);
  at.target[entry] = target;
  at.firm[entry] = scratch.firm[target] as number;
  const start = table.alternatives;
  at.altStart[entry] = start;
  for (let path = scratch.head[target] as number; path !== -1; path = scratch.next[path] as number)
    insertAlternative(table, start, path);
  at.altStart[entry + 1] = table.alternatives;
  scratch.firm[target] = 0;
  scratch.seen[target] = 0;
  scratch.head[target] = -1;
}

function insertAlternative(table: Table, start: number, path: number): void {
  const { at, scratch } = table;
  if (table.alternatives === at.altChance.length) lengthen(at, ["altChance", "altFirst", "altSecond"]);
  const chance = scratch.chance[path] as number;
  let place = table.alternatives++;
  for (; place > start && (at.altChance[place - 1] as number) < chance; place--) {
    at.altChance[place] = at.altChance[place - 1] as number;
    at.altFirst[place] = at.altFirst[place - 1] as number;
    at.altSecond[place] = at.altSecond[place - 1] as number;
  }
  at.altChance[place] = chance;
  at.altFirst[place] = scratch.first[path] as number;
  at.altSecond[place] = scratch.second[path] as number;
}

type Column = Float64Array | Int32Array;

function lengthen<Key extends string>(columns: Record<Key, Column>, keys: readonly Key[]): void {
  for (const key of keys) {
    const old = columns[key];
    const longer = old instanceof Float64Array ? new Float64Array(2 * old.length) : new Int32Array(2 * old.length);
    longer.set(old);
    columns[key] = longer;
  }
}
