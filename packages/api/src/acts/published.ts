import {
  countForOutsiders,
  isCountedWeekly,
  publicationDay,
  type PublishedCounts,
  type Viewer,
} from "@parent-circles/core";
import type { PublishedKey, Store, StoredNetwork } from "../store/port.ts";
import type { Services } from "../services.ts";
import { todayIn } from "./today.ts";

/** What is kept under one key; another shape of it is another question. */
const question = "counts-2";

/** Whose counts, and by which clock. */
export interface Counting {
  readonly stored: StoredNetwork;
  readonly services: Pick<Services, "store" | "clock">;
}

/** The Sunday whose counts are told on a day: of this week for a day to come, since nothing is known of it yet. */
export function countsOn({ stored, services }: Counting, asOf: string): string {
  const today = todayIn(stored.network, services.clock());
  return publicationDay(asOf < today ? asOf : today);
}

/**
 * The viewer with what was counted for people outside in her week, where that is what she gets. Whoever asks first
 * in a week has it counted and kept; everybody after her is told the same. Of a week that is over without having been
 * counted there is nothing to tell. To be called when the transaction of the call is over: it has its own.
 */
export async function withPublished(counting: Counting, viewer: Viewer): Promise<Viewer> {
  if (!isCountedWeekly(viewer)) return viewer;
  const period = countsOn(counting, viewer.asOf);
  const isPresent = period === countsOn(counting, todayIn(counting.stored.network, counting.services.clock()));
  const published = await (isPresent ? publish(counting) : publishedOn(counting, period));
  return { ...viewer, countsOn: period, published: published ?? null };
}

/** What is told outside this week; counted and kept unless it has been. */
export async function publish(counting: Counting): Promise<PublishedCounts> {
  const { stored, services } = counting;
  const asOf = countsOn(counting, todayIn(stored.network, services.clock()));
  const known = await publishedOn(counting, asOf);
  if (known !== undefined) return known;
  const counted = JSON.stringify(countForOutsiders(stored.network, { asOf }));
  const kept = await services.store.write(({ published }) => published.first(keyOf(counting, asOf), counted));
  return JSON.parse(kept) as PublishedCounts;
}

async function publishedOn(counting: Counting, period: string): Promise<PublishedCounts | undefined> {
  const { store }: { store: Store } = counting.services;
  const kept = await store.read(({ published }) => published.find(keyOf(counting, period)));
  return kept === undefined ? undefined : (JSON.parse(kept) as PublishedCounts);
}

const keyOf = ({ stored }: Counting, period: string): PublishedKey => ({
  networkId: stored.network.id,
  period,
  question,
});
