import { randomBytes } from "node:crypto";
import { recordOf } from "@parent-circles/core";
import { erase as eraseEverywhere } from "../acts/erase.ts";
import { newId } from "../identity/tokens.ts";
import { todayIn } from "../acts/today.ts";
import type { Records, StoredNetwork } from "../store/port.ts";
import type { Command, Typed } from "./command.ts";
import { CliError } from "./error-texts.ts";
import { show } from "./files.ts";
import { installationOptions, requiredSetting, requiredText, withInstallation } from "./installation.ts";

const options = {
  ...installationOptions,
  json: { type: "boolean" },
  network: { type: "string" },
  person: { type: "string" },
} as const;

/** Everything held on a person, with others masked. */
export const personRecord: Command = {
  positionals: [],
  options,
  run: async (typed, surroundings) => {
    const person = requiredText(typed, "person");
    const held = await withInstallation(typed, surroundings, (store) =>
      store.write(async (records) => {
        const stored = await opened(records, typed);
        await note(records, typed, { action: "getPersonRecord", now: surroundings.now() });
        return recordOf(stored.network, { person, asOf: todayIn(stored.network, surroundings.now()) });
      }),
    );
    show(typed, surroundings, { json: held, lines: () => [JSON.stringify(held, null, 2)] });
  },
};

/** Erases a person without a trace. */
export const erase: Command = {
  positionals: [],
  options,
  run: async (typed, surroundings) => {
    const person = requiredText(typed, "person");
    const secret = requiredSetting(surroundings, "PARENT_CIRCLES_SECRET");
    await withInstallation(typed, surroundings, async (store) => {
      await store.write(async (records) => {
        const stored = await opened(records, typed);
        await eraseEverywhere({ stored, records, secret }, person);
        await note(records, typed, { action: "erasePerson", now: surroundings.now() });
        await records.audit.forget(stored.network.id, person);
      });
      await store.compact();
    });
    show(typed, surroundings, { json: { erased: true }, lines: () => ["Erased."] });
  },
};

async function opened(records: Records, typed: Typed): Promise<StoredNetwork> {
  const network = requiredText(typed, "network");
  const stored = await records.networks.loadForChange(network);
  if (stored === undefined) throw new CliError("cli/no-network", { network });
  return stored;
}

interface Noted {
  readonly action: string;
  readonly now: Date;
}

async function note(records: Records, typed: Typed, { action, now }: Noted): Promise<void> {
  const networkId = requiredText(typed, "network");
  const fresh = (): string => newId("someone", randomBytes);
  await records.audit.append(networkId, {
    at: now.toISOString(),
    actor: "command-line",
    role: "operator",
    action,
    object: await records.audit.tokenOf(networkId, requiredText(typed, "person"), fresh),
    purpose: "rights",
  });
}
