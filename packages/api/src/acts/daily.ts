import type { Services } from "../services.ts";
import type { Records, StoredNetwork } from "../store/port.ts";
import type { Actor } from "../wire/roles.ts";
import { keyedHash } from "../identity/tokens.ts";
import { refuseCall } from "../wire/http-error.ts";

/** Who brings something, and where. */
interface Bringing {
  readonly actor: Actor;
  readonly stored: StoredNetwork;
  readonly records: Records;
  readonly services: Pick<Services, "clock" | "secret">;
}

/**
 * Counts what somebody brings on a day, by whom she speaks for: a network has room for all, and nobody fills it alone.
 *
 * @throws HttpError `http/too-many-today`
 */
export async function countToday(
  { actor, stored, records, services }: Bringing,
  what: string,
  most: number,
): Promise<void> {
  const day = services.clock().toISOString().slice(0, 10);
  const who = actor.institution ?? actor.person ?? actor.account ?? actor.id;
  // Whoever she is may be erased today: no id of hers stays behind in a counter.
  const subject = `${what}:${keyedHash(services.secret, "today", `${stored.network.id} ${who}`)}`;
  const count = await records.counters.add(subject, `${day}T00:00:00.000Z`, 1);
  if (count > most) refuseCall("http/too-many-today", "", { most });
}
