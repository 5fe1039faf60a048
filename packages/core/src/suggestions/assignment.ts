import { byId } from "../base/ids.ts";
import { bestChoice } from "../graph/integer-program.ts";
import { costOf } from "../trust/contact-graph.ts";
import type { Burden } from "../circles/burden.ts";
import type { PlanSetting, RouteOption } from "./options.ts";

/** Who is invited how, and how good that is known to be. */
export interface Assignment {
  /** The chosen way for each target that gets one. */
  readonly routes: ReadonlyMap<number, RouteOption>;
  /** The sum of −ln probability over those who are invited, and of −ln floor over the others; nobody costs more than the floor. */
  readonly cost: number;
  /** No plan costs less than this: `cost` itself where that is proved. */
  readonly bound: number;
}

/** What an invitation costs: −ln of its chance, and never more than none. */
const invitationCost = ({ network }: Pick<PlanSetting, "network">, probability: number): number =>
  Math.min(costOf(probability), costOf(network.settings.unassignedFloor));

/**
 * The plan of least cost within everyone's capacity: each target at most one way, each introducer at most one target,
 * each asker what she has room for. A choice of ways by branch and bound over linear programs, which is exact unless its
 * branches run out; then `bound` says how much better a plan could be.
 *
 * An invitation never costs more than none, so whoever has a way gets one while there is room. Equal plans are told apart by
 * more invitations, then better chances, fewer introductions, less burden, fresher evidence, and ids: the order of routes in
 * reach, with burden in it.
 *
 * Cost: a few linear programs of targets + introducers + asks rows and as many columns as there are ways; milliseconds for
 * fifty targets.
 */
export function assign(
  setting: PlanSetting,
  options: readonly (readonly RouteOption[])[],
  mostBranches?: number,
): Assignment {
  const ways = options.flat().sort((a, b) => byIds(setting, a, b));
  const program = programOf(setting, ways);
  const { chosen, cost, bound } = bestChoice(program, mostBranches);
  const nobody = options.length * costOf(setting.network.settings.unassignedFloor);
  const routes = ways.filter((_, place) => chosen.includes(place));
  return {
    routes: new Map(routes.map((route) => [route.target, route])),
    cost: nobody + cost,
    bound: nobody + bound,
  };
}

/** Equal plans are told apart by ids in the end, whatever the order of people in the document or the request. */
const byIds = (setting: PlanSetting, a: RouteOption, b: RouteOption): number =>
  byId(idAt(setting, a.target), idAt(setting, b.target)) ||
  byId(idAt(setting, a.asker), idAt(setting, b.asker)) ||
  byId(idAt(setting, a.via), idAt(setting, b.via));

const idAt = ({ graph }: PlanSetting, index: number | null): string => (index === null ? "" : (graph.ids[index] ?? ""));

/** Something that may be chosen: a way to invite somebody, or room for one more ask of an asker. */
interface Column {
  readonly uses: readonly (readonly [resource: string, amount: number])[];
  /** What decides, in order: cost, invitations, chance, introductions, burden, age of the evidence, place by ids. */
  readonly costs: readonly number[];
}

const costLists = 7;

function programOf(setting: PlanSetting, ways: readonly RouteOption[]) {
  const askers = new Set(ways.map(({ asker }) => asker));
  const columns = [
    ...ways.map((way, place) => wayColumn(setting, way, place)),
    ...[...askers].flatMap((asker) => roomColumns(asker, setting.askers.get(asker) as Burden)),
  ];
  // Room with an asker comes from the columns of her asks alone; of everything else there is one.
  const limitOf = (resource: string): number => (resource.startsWith("asker") ? 0 : 1);
  const resources = [...new Set(columns.flatMap(({ uses }) => uses.map(([resource]) => resource)))];
  const rowOf = new Map(resources.map((resource, row) => [resource, row]));
  return {
    limits: resources.map(limitOf),
    columns: columns.map(({ uses }) => uses.map(([name, amount]) => [rowOf.get(name) as number, amount] as const)),
    costs: Array.from({ length: costLists }, (_, list) =>
      Float64Array.from(columns, ({ costs }) => costs[list] as number),
    ),
  };
}

function wayColumn(setting: PlanSetting, way: RouteOption, place: number): Column {
  const { target, asker, via, probability } = way;
  const saved = costOf(setting.network.settings.unassignedFloor) - invitationCost(setting, probability);
  return {
    uses: [[`target ${target}`, 1], [`asker ${asker}`, 1], ...(via === null ? [] : [[`via ${via}`, 1] as const])],
    costs: [-saved, -1, costOf(probability), via === null ? 0 : 1, 0, way.ageDays, place],
  };
}

/** Each further ask of one person is more of a burden, so that equal plans spread the asks. */
const roomColumns = (asker: number, { free, openAsks }: Burden): Column[] =>
  Array.from({ length: free }, (_, unit) => ({
    uses: [
      [`asker ${asker}`, -1],
      [`ask ${unit} of ${asker}`, 1],
    ],
    costs: [0, 0, 0, 0, openAsks + unit + 1, 0, 0],
  }));
