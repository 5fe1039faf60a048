import { retentionClocks } from "@parent-circles/core";
import { publish } from "../acts/published.ts";
import type { Services } from "../services.ts";

/**
 * Counts in a network what people outside are told this week, unless somebody has asked already, and forgets what was told
 * more than a year ago. Done by the clock, so that it is not whoever asks first who chooses the moment.
 */
export async function publishWeekly(networkId: string, services: Pick<Services, "store" | "clock">): Promise<void> {
  const { store, clock } = services;
  const oldest = clock();
  oldest.setUTCMonth(oldest.getUTCMonth() - retentionClocks.published.months);
  const stored = await store.read(({ networks }) => networks.load(networkId));
  if (stored !== undefined) await publish({ stored, services });
  await store.write(({ published }) => published.forgetBefore(networkId, oldest.toISOString().slice(0, 10)));
}
