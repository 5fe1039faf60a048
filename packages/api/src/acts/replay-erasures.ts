import type { Services } from "../services.ts";
import { erase, erasedHash } from "./erase.ts";

/**
 * Erases again whoever was erased after the backup was made from which the database comes, by the list that stands beside it.
 * Returns how many lines of the list were new to it.
 */
export async function replayErasures({
  store,
  secret,
  clock,
}: Pick<Services, "store" | "secret" | "clock">): Promise<number> {
  let lines = 0;
  for (const networkId of await store.read(({ networks }) => networks.ids()))
    lines += await store.write(async (records) => {
      const unheeded = await records.erasures.unheeded(networkId);
      if (unheeded.length === 0) return 0;
      const who = new Set(unheeded.flatMap((line) => line.who));
      const hash = erasedHash(secret, networkId);
      for (;;) {
        const stored = await records.networks.loadForChange(networkId);
        const person = [...(stored?.network.people.keys() ?? [])].find((one) => who.has(hash.ofId(one)));
        if (stored === undefined || person === undefined) break;
        await erase({ stored, records, secret, now: clock() }, person);
      }
      await records.requestNames.eraseNames(networkId, (name) => who.has(hash.ofName(name)));
      const at = clock().toISOString();
      const entry = { at, actor: "command-line", role: "operator", action: "replayErasures", purpose: "rights" };
      await records.audit.append(networkId, { ...entry, object: "everyone" });
      for (const line of unheeded) await records.erasures.heed(networkId, line);
      records.leaveNothing();
      return unheeded.length;
    });
  return lines;
}
