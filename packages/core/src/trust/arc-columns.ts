import type { CalendarDate } from "../base/ids.ts";
import { arcPosition, type CompressedRows } from "../graph/compressed-rows.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { beliefFrom } from "./belief.ts";
import { evidenceOfOutcome, spokenTo } from "./evidence.ts";
import { countingOutcomes, openedArcs } from "./opened-arcs.ts";
import { type Reports, reportsIn } from "./reports.ts";
import type { TrustArc, TrustQuery } from "./trust-arc.ts";

/**
 * The arcs of trust of a network on a day side by side, by the numbers of the people: 53 bytes an arc, its costs in both
 * directions included, in place of an object each. Arc `i` stands at position `i` of `rows`, which runs from the truster
 * to the trustee.
 */
export interface TrustColumns {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rows: CompressedRows;
  /** Observations for and against, without the prior. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  /** Per arc, a number into `languageSets`. */
  readonly languages: Uint32Array;
  readonly languageSets: readonly (readonly string[])[];
  readonly languageUnknown: Uint8Array;
  /** Per arc, a number into `dates`; 0 stands for no date. */
  readonly lastEvidence: Uint32Array;
  readonly dates: readonly (CalendarDate | undefined)[];
  /** Per arc, the place of its first report in the document. */
  readonly firstReport: Uint32Array;
  readonly baseRate: number;
}

/**
 * Gathers the arcs of trust that hold on a day. Several reports on one arc add their evidence, as far as each counts
 * beside the others, and so do the outcomes of asks. Cost O(people + ties + outcomes).
 */
export function trustColumnsOf(network: Network, query: TrustQuery): TrustColumns {
  const ids = network.rows.people.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const onMap = Uint8Array.from(network.rows.people, (person) => (mayBe(person, "onMap", query.asOf) ? 1 : 0));
  const reports = reportsIn(network, query, { indexOf, onMap });
  const isInvite = (query.domain ?? "invite") === "invite";
  const opened = isInvite ? openedArcs(network, query.asOf, { indexOf, onMap }) : [];
  const columns = merged(network, reports, { ids, indexOf, opened });
  if (isInvite) addOutcomes(network, columns, query.asOf);
  return columns;
}

/** An arc of the columns as an object. */
export function arcAt(columns: TrustColumns, [truster, trustee]: readonly [number, number], arc: number): TrustArc {
  const { ids, positive, negative, languageSets, languages, languageUnknown, dates, lastEvidence, baseRate } = columns;
  return {
    truster: ids[truster] as string,
    trustee: ids[trustee] as string,
    belief: beliefFrom({ positive: positive[arc] as number, negative: negative[arc] as number }, baseRate),
    languages: languageSets[languages[arc] as number] as readonly string[],
    languageUnknown: languageUnknown[arc] === 1,
    lastEvidence: dates[lastEvidence[arc] as number],
  };
}

interface Merging {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly opened: readonly (readonly [number, number])[];
}

/** Reports in the order of truster, trustee and document, with those on one arc taken together. */
function merged(network: Network, reports: Reports, { ids, indexOf, opened }: Merging): TrustColumns {
  const size = ids.length;
  const arcs = withOpened(reports, opened);
  const order = arcOrder(size, arcs);
  const starts = startsOf(arcs, order);
  const count = starts.length;
  const columns = {
    ids,
    indexOf,
    rows: {
      size,
      offsets: new Uint32Array(size + 1),
      targets: new Uint32Array(count),
      costs: new Float64Array(0),
    },
    positive: new Float64Array(count),
    negative: new Float64Array(count),
    languages: new Uint32Array(count),
    languageSets: reports.languageSets,
    languageUnknown: new Uint8Array(count),
    lastEvidence: new Uint32Array(count),
    dates: reports.dates,
    firstReport: new Uint32Array(count),
    baseRate: network.settings.baseRate,
  };
  for (const [arc, first] of starts.entries()) {
    const together = order.subarray(first, starts[arc + 1]);
    openArc(columns, arcs, { arc, report: order[first] as number });
    for (const report of together)
      if (report < reports.count) addReport(columns, reports, { arc, report });
      else if (columns.firstReport[arc] === report) columns.languageUnknown[arc] = 1;
    const worth = reports.worthOf(together);
    columns.positive[arc] = worth.positive;
    columns.negative[arc] = worth.negative;
  }
  for (let node = 0; node < size; node++)
    columns.rows.offsets[node + 1] =
      (columns.rows.offsets[node + 1] as number) + (columns.rows.offsets[node] as number);
  return columns;
}

interface Ends {
  readonly trusters: Uint32Array;
  readonly trustees: Uint32Array;
}

/** The ends of the reports, then those of the arcs that outcomes opened. */
function withOpened(reports: Reports, opened: readonly (readonly [number, number])[]): Ends {
  const trusters = new Uint32Array(reports.count + opened.length);
  const trustees = new Uint32Array(reports.count + opened.length);
  trusters.set(reports.trusters.subarray(0, reports.count));
  trustees.set(reports.trustees.subarray(0, reports.count));
  for (const [place, [truster, trustee]] of opened.entries()) {
    trusters[reports.count + place] = truster;
    trustees[reports.count + place] = trustee;
  }
  return { trusters, trustees };
}

const isSameArc = ({ trusters, trustees }: Ends, one: number, other: number): boolean =>
  trusters[one] === trusters[other] && trustees[one] === trustees[other];

function arcOrder(size: number, { trusters, trustees }: Ends): Uint32Array {
  const byTrustee = sortedBy(size, trustees);
  return sortedBy(size, trusters, byTrustee);
}

/** The numbers of the reports, or the given order of them, stably sorted by a key (counting sort). */
function sortedBy(size: number, keys: Uint32Array, given?: Uint32Array): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let node = 0; node < size; node++) next[node + 1] = (next[node + 1] as number) + (next[node] as number);
  const order = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const report = given === undefined ? place : (given[place] as number);
    const key = keys[report] as number;
    order[next[key] as number] = report;
    next[key] = (next[key] as number) + 1;
  }
  return order;
}

/** Where in the order each arc begins. */
const startsOf = (arcs: Ends, order: Uint32Array): number[] =>
  Array.from(order.keys()).filter(
    (place) => place === 0 || !isSameArc(arcs, order[place - 1] as number, order[place] as number),
  );

interface Place {
  readonly arc: number;
  readonly report: number;
}

function openArc({ rows, firstReport }: TrustColumns, { trusters, trustees }: Ends, { arc, report }: Place): void {
  const truster = trusters[report] as number;
  rows.offsets[truster + 1] = (rows.offsets[truster + 1] as number) + 1;
  rows.targets[arc] = trustees[report] as number;
  firstReport[arc] = report;
}

function addReport(columns: TrustColumns, reports: Reports, { arc, report }: Place): void {
  const { languages, languageUnknown, lastEvidence } = columns;
  const language = reports.language[report] as number;
  if (language === reports.unknownLanguage) languageUnknown[arc] = 1;
  else languages[arc] = reports.joinedLanguages(languages[arc] as number, language);
  const date = reports.date[report] as number;
  if ((columns.dates[date] ?? "") > (columns.dates[lastEvidence[arc] as number] ?? "")) lastEvidence[arc] = date;
}

function addOutcomes(network: Network, columns: TrustColumns, asOf: CalendarDate): void {
  const dates = columns.dates as (CalendarDate | undefined)[];
  for (const outcome of countingOutcomes(network, asOf)) {
    const truster = columns.indexOf.get(outcome.target);
    const trustee = columns.indexOf.get(spokenTo(outcome));
    if (truster === undefined || trustee === undefined) continue;
    const arc = arcPosition(columns.rows, truster, trustee);
    if (arc === -1) continue;
    const { positive, negative } = evidenceOfOutcome(outcome, asOf);
    columns.positive[arc] = (columns.positive[arc] as number) + positive;
    columns.negative[arc] = (columns.negative[arc] as number) + negative;
    const before = dates[columns.lastEvidence[arc] as number];
    if (before === undefined || outcome.date > before)
      columns.lastEvidence[arc] = dates.push(outcome.date as CalendarDate) - 1;
  }
}
