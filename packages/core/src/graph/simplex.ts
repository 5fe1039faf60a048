/** Whatever is chosen, as much of it as there is: choose amounts, 0 or more, of columns whose uses stay within limits. */
export interface LinearProgram {
  /** Per resource how much there is, 0 or more. */
  readonly limits: readonly number[];
  /** Per column the resources it uses, each with its amount; a negative amount adds to the resource. */
  readonly columns: readonly (readonly (readonly [resource: number, amount: number])[])[];
}

/**
 * A linear program at a vertex: each basic variable is `limits` − Σ `amounts` × the others, which stand at 0 (a dictionary,
 * Chvátal 1983). The first variables are the columns of the program; then comes what is left of each resource.
 */
export interface Dictionary {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly amounts: Float64Array;
  readonly limits: Float64Array;
  readonly basic: Int32Array;
  readonly others: Int32Array;
}

/** What lies nearer to 0 is rounding. */
const tolerance = 1e-9;

/** After so many pivots that move nothing, the lowest variable enters: then the search cannot go in circles (Bland 1977). */
const patience = 50;

/** Opens a program with nothing chosen. */
export function dictionaryOf({ limits, columns }: LinearProgram): Dictionary {
  const amounts = new Float64Array(limits.length * columns.length);
  for (const [column, uses] of columns.entries())
    for (const [row, amount] of uses) amounts[row * columns.length + column] = amount;
  return {
    rows: limits.length,
    columns: columns.length,
    amounts,
    limits: Float64Array.from(limits),
    basic: Int32Array.from(limits, (_, row) => columns.length + row),
    others: Int32Array.from(columns, (_, column) => column),
  };
}

/** A copy that can be changed. */
export const copyOf = (dictionary: Dictionary): Dictionary => ({
  ...dictionary,
  amounts: dictionary.amounts.slice(),
  limits: dictionary.limits.slice(),
  basic: dictionary.basic.slice(),
  others: dictionary.others.slice(),
});

/**
 * Moves a dictionary to a vertex of least cost (primal simplex, Dantzig 1951). Each list has a cost per column; the first
 * decides, each next one among what is equal so far. The cost of a bounded program only: no amount may be raised for ever
 * to its advantage. Equal steps are told apart by the order of the columns.
 *
 * Cost O(pivots × rows × columns) at worst, far less where few rows share a column.
 */
export function minimise(dictionary: Dictionary, costs: readonly Float64Array[]): void {
  const prices = costs.map((list) => pricesOf(dictionary, list));
  for (let level = 0; level < prices.length; level++) {
    const decided = prices.slice(0, level);
    const price = prices[level] as Float64Array;
    for (let idle = 0; ;) {
      const column = entering(dictionary, price, { decided, lowest: idle > patience });
      if (column === -1) break;
      const row = leaving(dictionary, column);
      idle = (dictionary.limits[row] as number) > tolerance ? 0 : idle + 1;
      pivot(dictionary, prices, [row, column]);
    }
  }
}

/** How much of each column is chosen. */
export function chosenIn({ rows, columns, limits, basic }: Dictionary): Float64Array {
  const chosen = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const variable = basic[row] as number;
    if (variable < columns) chosen[variable] = limits[row] as number;
  }
  return chosen;
}

/** By how much the cost rises with each variable that stands at 0. */
function pricesOf({ rows, columns, amounts, basic, others }: Dictionary, costs: Float64Array): Float64Array {
  const prices = Float64Array.from(others, (variable) => costs[variable] ?? 0);
  for (let row = 0; row < rows; row++) {
    const cost = costs[basic[row] as number] ?? 0;
    if (cost === 0) continue;
    for (let column = 0; column < columns; column++)
      prices[column] = (prices[column] as number) - cost * (amounts[row * columns + column] as number);
  }
  return prices;
}

interface Entering {
  readonly decided: readonly Float64Array[];
  readonly lowest: boolean;
}

/** The column that saves most, or the lowest that saves something; −1 where none does. */
function entering({ columns, others }: Dictionary, price: Float64Array, { decided, lowest }: Entering): number {
  let best = -1;
  for (let column = 0; column < columns; column++) {
    const saved = -(price[column] as number);
    if (saved <= tolerance || decided.some((prices) => (prices[column] as number) > tolerance)) continue;
    const isBetter =
      best === -1 ||
      (lowest ? (others[column] as number) < (others[best] as number) : saved > -(price[best] as number));
    if (isBetter) best = column;
  }
  return best;
}

/** The row that runs out first when a column is raised; of equals the one of the lowest variable. */
function leaving({ rows, columns, amounts, limits, basic }: Dictionary, column: number): number {
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < rows; row++) {
    const amount = amounts[row * columns + column] as number;
    if (amount <= tolerance) continue;
    const most = (limits[row] as number) / amount;
    if (most > least + tolerance) continue;
    if (most > least - tolerance && (basic[row] as number) > (basic[best] as number)) continue;
    best = row;
    least = most;
  }
  return best;
}

/** The basic variable of a row and the other of a column change places. */
function pivot(dictionary: Dictionary, prices: readonly Float64Array[], [at, column]: readonly [number, number]): void {
  const { rows, columns, amounts, limits, basic, others } = dictionary;
  const pivotRow = amounts.subarray(at * columns, (at + 1) * columns);
  const amount = pivotRow[column] as number;
  for (let place = 0; place < columns; place++) pivotRow[place] = (pivotRow[place] as number) / amount;
  pivotRow[column] = 1 / amount;
  const limit = (limits[at] as number) / amount;
  limits[at] = limit;
  for (let row = 0; row < rows; row++) {
    if (row === at) continue;
    const factor = substitute(amounts.subarray(row * columns, (row + 1) * columns), pivotRow, column);
    limits[row] = Math.max(0, (limits[row] as number) - factor * limit);
  }
  for (const price of prices) substitute(price, pivotRow, column);
  const left = basic[at] as number;
  basic[at] = others[column] as number;
  others[column] = left;
}

/** Writes a row in terms of what stands at 0 after a pivot; returns its amount of the column before. */
function substitute(row: Float64Array, pivotRow: Float64Array, column: number): number {
  const factor = row[column] as number;
  if (factor === 0) return 0;
  row[column] = 0;
  for (let place = 0; place < row.length; place++) {
    const step = pivotRow[place] as number;
    if (step !== 0) row[place] = (row[place] as number) - factor * step;
  }
  return factor;
}
