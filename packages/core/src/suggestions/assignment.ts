import { type FlowArc, minCostFlow } from "../graph/min-cost-flow.ts";
import { byId } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
import { costOf } from "../trust/contact-graph.ts";
import type { Burden } from "../circles/burden.ts";
import type { PlanSetting, RouteOption } from "./options.ts";

/** The chosen way for each target that gets one. */
export type Assignment = ReadonlyMap<number, RouteOption>;

/**
 * Steps by which equal plans are told apart: less burden first, then fresher evidence; too small to change a plan. All
 * ages of a request of fifty people together weigh less than one step of burden.
 */
const burdenStep = 1e-8;
const ageStep = 1e-13;
const oldestDays = 365;

/** Stops a pathological request; each branch answers one pair condition, and real plans need a handful. */
const mostBranches = 2_000;

type LinkKind = "direct" | "toIntroducer" | "toAsker";
type Link = string;
/** Somebody can be a target and an introducer at once, so the kind belongs to the link. */
const linkOf = (kind: LinkKind, from: number, to: number): Link => `${kind} ${from}>${to}`;

/**
 * The plan of least cost: the sum of −ln probability over invited targets, and of −ln floor over the others, within
 * everyone's capacity. Solved as a flow from targets over introducers to askers; where the flow joins two ties that may
 * not be one route, the search branches on leaving out the one or the other. Exact.
 *
 * Cost: a flow per branch, each O(targets × arcs).
 */
export function assign(setting: PlanSetting, options: readonly (readonly RouteOption[])[]): Assignment {
  const all = options.flat().sort((a, b) => byIds(setting, a, b));
  const allowed = new Map(all.map((option) => [keyOf(option), option]));
  let best: { cost: number; assignment: Assignment } = { cost: Infinity, assignment: new Map() };
  const open: ReadonlySet<Link>[] = [new Set()];
  for (let branches = 0; open.length > 0 && branches < mostBranches; branches++) {
    const without = open.pop() as ReadonlySet<Link>;
    const plan = flowPlan(setting, all, without);
    if (plan.cost >= best.cost) continue;
    const forbidden = plan.routes.find((route) => !allowed.has(keyOf(route)));
    if (forbidden === undefined) best = { cost: plan.cost, assignment: assignmentOf(plan.routes, allowed) };
    else open.push(...branchesOn(forbidden, without));
  }
  return best.assignment;
}

/** Equal plans are told apart by ids in the end, whatever the order of people in the document or the request. */
const byIds = (setting: PlanSetting, a: RouteOption, b: RouteOption): number =>
  byId(idAt(setting, a.target), idAt(setting, b.target)) ||
  byId(idAt(setting, a.asker), idAt(setting, b.asker)) ||
  byId(idAt(setting, a.via), idAt(setting, b.via));

const idAt = ({ graph }: PlanSetting, index: number | null): string => (index === null ? "" : (graph.ids[index] ?? ""));

interface Chosen {
  readonly target: number;
  readonly via: number | null;
  readonly asker: number;
}

const keyOf = ({ target, via, asker }: Chosen): string => `${target}>${via ?? ""}>${asker}`;

const assignmentOf = (routes: readonly Chosen[], allowed: ReadonlyMap<string, RouteOption>): Assignment =>
  new Map(routes.map((route) => [route.target, allowed.get(keyOf(route)) as RouteOption]));

/** A route target → introducer → asker that may not be: either the first tie is left out, or the second. */
const branchesOn = ({ target, via, asker }: Chosen, without: ReadonlySet<Link>): ReadonlySet<Link>[] => [
  new Set([...without, linkOf("toIntroducer", target, via as number)]),
  new Set([...without, linkOf("toAsker", via as number, asker)]),
];

interface Links {
  readonly arcs: FlowArc[];
  readonly ends: { from: number; to: number; kind: LinkKind | "other" }[];
  readonly nodes: Map<string, number>;
}

function flowPlan(
  setting: PlanSetting,
  options: readonly RouteOption[],
  without: ReadonlySet<Link>,
): { cost: number; routes: Chosen[] } {
  const links: Links = { arcs: [], ends: [], nodes: new Map() };
  const floor = costOf(setting.network.settings.unassignedFloor);
  for (const target of new Set(options.map((option) => option.target))) {
    addArc(links, ["source", `target ${target}`], { capacity: 1, cost: 0 });
    addArc(links, [`target ${target}`, "sink"], { capacity: 1, cost: floor });
  }
  addRoutes(setting, links, { options, without });
  for (const asker of new Set(options.map((option) => option.asker)))
    addCapacity(links, asker, setting.askers.get(asker) as Burden);
  const [source, sink] = [nodeOf(links, "source"), nodeOf(links, "sink")];
  const flow = minCostFlow({ nodes: links.nodes.size, source, sink, arcs: links.arcs });
  return { cost: flow.cost, routes: routesIn(links, flow.units) };
}

function addRoutes(
  setting: PlanSetting,
  links: Links,
  { options, without }: { options: readonly RouteOption[]; without: ReadonlySet<Link> },
): void {
  const added = new Set<Link>();
  const addOnce = (arc: TieLink): void => {
    const link = linkOf(arc.kind, arc.from, arc.to);
    if (added.has(link) || without.has(link)) return;
    added.add(link);
    addLink(links, arc);
  };
  const willingness = -Math.log(setting.network.settings.introductionWillingness);
  for (const { target, via, asker, arcs } of options) {
    const [first, second] = arcs.map(
      (arc) => costOf(arc.belief.probability) + ageStep * ageOf(setting, arc.lastEvidence),
    );
    if (via === null) addOnce({ from: target, to: asker, kind: "direct", cost: first as number });
    else {
      addOnce({ from: target, to: via, kind: "toIntroducer", cost: (first as number) + willingness });
      addOnce({ from: via, to: asker, kind: "toAsker", cost: second as number });
    }
  }
  for (const via of new Set(options.flatMap((option) => (option.via === null ? [] : [option.via]))))
    addArc(links, [`introducer ${via}`, `introduced by ${via}`], { capacity: 1, cost: 0 });
}

const ageOf = ({ asOf }: PlanSetting, lastEvidence: PlanSetting["asOf"] | undefined): number =>
  lastEvidence === undefined ? oldestDays : Math.min(oldestDays, daysBetween(lastEvidence, asOf));

interface TieLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  readonly cost: number;
}

function addLink(links: Links, link: TieLink): void {
  const from = link.kind === "toAsker" ? `introduced by ${link.from}` : `target ${link.from}`;
  const to = link.kind === "toIntroducer" ? `introducer ${link.to}` : `asker ${link.to}`;
  addArc(links, [from, to], { capacity: 1, cost: link.cost });
  links.ends[links.ends.length - 1] = link;
}

/** Each further ask of one person costs a little more, so that equal plans spread the asks. */
function addCapacity(links: Links, asker: number, { free, openAsks }: Burden): void {
  for (let unit = 1; unit <= free; unit++)
    addArc(links, [`asker ${asker}`, "sink"], { capacity: 1, cost: burdenStep * (openAsks + unit) });
}

function addArc(links: Links, [from, to]: readonly [string, string], arc: { capacity: number; cost: number }): void {
  links.arcs.push({ from: nodeOf(links, from), to: nodeOf(links, to), ...arc });
  links.ends.push({ from: -1, to: -1, kind: "other" });
}

function nodeOf({ nodes }: Links, name: string): number {
  const node = nodes.get(name) ?? nodes.size;
  nodes.set(name, node);
  return node;
}

function routesIn({ ends }: Links, units: readonly number[]): Chosen[] {
  const used = ends.filter((_, arc) => (units[arc] as number) > 0);
  const askerOf = new Map(used.filter(({ kind }) => kind === "toAsker").map(({ from, to }) => [from, to]));
  return used.flatMap(({ from, to, kind }): Chosen[] => {
    if (kind === "direct") return [{ target: from, via: null, asker: to }];
    return kind === "toIntroducer" ? [{ target: from, via: to, asker: askerOf.get(to) as number }] : [];
  });
}
