import { chosenIn, copyOf, type Dictionary, dictionaryOf, type LinearProgram, minimise } from "./simplex.ts";

/** A linear program whose columns are chosen or not. */
export interface IntegerProgram extends LinearProgram {
  /** Lists of costs per column: the first decides, each next one among what is equal so far. */
  readonly costs: readonly Float64Array[];
}

/** A choice, and how good it is known to be. */
export interface IntegerChoice {
  /** The chosen columns, in order. */
  readonly chosen: readonly number[];
  /** What they cost by the first list. */
  readonly cost: number;
  /** No choice costs less than this; `cost` itself where that is proved. */
  readonly bound: number;
}

/** Part of all choices: some columns are demanded (−1) and some refused (1). */
interface Branch {
  readonly demands: Float64Array;
  readonly amounts: Float64Array;
  /** What its best linear choice costs, list by list. */
  readonly costs: readonly number[];
  /** A column of which it chooses a part; −1 where it chooses all or nothing of each. */
  readonly split: number;
}

/** An amount this near to a whole number is one. */
const wholeTolerance = 1e-6;

/** Costs nearer than this are equal. */
const costTolerance = 1e-8;

/**
 * The choice of least cost: branch and bound, the branch with the best bound first, each bound a linear program. A branch
 * of which part of a column would be chosen is split into one with the column and one without.
 *
 * After `mostBranches` splits the best branch is followed to a choice: then `bound` says how much better another could be.
 * No column may be worth choosing more than once. Cost O(branches × a linear program).
 */
export function bestChoice(program: IntegerProgram, mostBranches = 1_000): IntegerChoice {
  const root = dictionaryOf(program);
  minimise(root, program.costs);
  const open = [branchAt(program, root, new Float64Array(program.columns.length))];
  for (let branches = 0; ; branches++) {
    const best = takeBest(open);
    const bound = best.costs[0] as number;
    if (best.split === -1 || branches === mostBranches) return choiceOf(followed(program, root, best), bound);
    open.push(...[-1, 1].flatMap((demand) => splitOff(program, root, { branch: best, demand })));
  }
}

function choiceOf({ amounts, costs }: Branch, bound: number): IntegerChoice {
  const cost = costs[0] as number;
  const chosen = [...amounts.keys()].filter((column) => (amounts[column] as number) > 0.5);
  return { chosen, cost, bound: cost - bound > costTolerance ? bound : cost };
}

/** A branch with every column that it splits demanded, where that can be. */
function followed(program: IntegerProgram, root: Dictionary, branch: Branch): Branch {
  if (branch.split === -1) return branch;
  const [next] = [-1, 1].flatMap((demand) => splitOff(program, root, { branch, demand }));
  return followed(program, root, next as Branch);
}

/** The part of a branch in which its split column is demanded or refused, if there is any choice in it. */
function splitOff(
  program: IntegerProgram,
  root: Dictionary,
  { branch, demand }: { branch: Branch; demand: number },
): Branch[] {
  const demands = branch.demands.slice();
  demands[branch.split] = demand;
  const dictionary = copyOf(root);
  minimise(dictionary, [demands, ...program.costs]);
  const part = branchAt(program, dictionary, demands);
  return demands.every((wanted, column) => isMet(wanted, part.amounts[column] as number)) ? [part] : [];
}

const isMet = (demand: number, amount: number): boolean =>
  demand === 0 || Math.abs(amount - (demand === -1 ? 1 : 0)) < wholeTolerance;

function branchAt({ costs }: IntegerProgram, dictionary: Dictionary, demands: Float64Array): Branch {
  const amounts = chosenIn(dictionary);
  const costOf = (list: Float64Array): number =>
    list.reduce((sum, cost, column) => sum + cost * (amounts[column] as number), 0);
  return { demands, amounts, costs: costs.map(costOf), split: mostSplit(amounts) };
}

function mostSplit(amounts: Float64Array): number {
  let split = -1;
  let most = wholeTolerance;
  for (const [column, amount] of amounts.entries()) {
    const distance = Math.abs(amount - Math.round(amount));
    if (distance <= most) continue;
    split = column;
    most = distance;
  }
  return split;
}

function takeBest(open: Branch[]): Branch {
  const best = open.reduce((least, branch) => (compareCosts(branch.costs, least.costs) < 0 ? branch : least));
  open.splice(open.indexOf(best), 1);
  return best;
}

function compareCosts(one: readonly number[], other: readonly number[]): number {
  for (const [list, cost] of one.entries()) {
    const difference = cost - (other[list] as number);
    if (Math.abs(difference) > costTolerance) return difference;
  }
  return 0;
}
