import { randomBytes } from "node:crypto";
import { recordOf } from "@parent-circles/core";
import { erase as eraseEverywhere } from "../acts/erase.ts";
import { newId } from "../identity/tokens.ts";
import { todayIn } from "../acts/today.ts";
import type { Records, StoredNetwork } from "../store/port.ts";
import type { Command, Typed } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { warnOfReadableCopy } from "./readable-copy.ts";
import { addressOf, installationOptions, requiredText, secretIn, withInstallation } from "./installation.ts";

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
    const subject = subjectIn(typed);
    const held = await withInstallation(typed, surroundings, (store) =>
      store.write(async (records) => {
        const stored = await opened(records, subject);
        await note(records, subject, { action: "getPersonRecord", now: surroundings.now() });
        return recordOf(stored.network, {
          person: subject.person,
          asOf: todayIn(stored.network, surroundings.now()),
          isReadForHer: true,
        });
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
    const subject = subjectIn(typed);
    const secret = secretIn(surroundings);
    await withInstallation(typed, surroundings, async (store) => {
      await store.write(async (records) => {
        const stored = await opened(records, subject);
        // Before she is gone: the entry stands under the token that she had, which goes with her.
        await note(records, subject, { action: "erasePerson", now: surroundings.now() });
        await eraseEverywhere({ stored, records, secret, now: surroundings.now() }, subject.person);
      });
    });
    warnOfReadableCopy(addressOf(typed, surroundings), typed, surroundings);
    show(typed, surroundings, { json: { erased: true }, lines: ({ words }) => [words.rights.erased] });
  },
};

interface Subject {
  readonly network: string;
  readonly person: string;
}

/** Whom a command is about. */
const subjectIn = (typed: Typed): Subject => ({
  network: requiredText(typed, "network"),
  person: requiredText(typed, "person"),
});

async function opened(records: Records, { network }: Subject): Promise<StoredNetwork> {
  const stored = await records.networks.loadForChange(network);
  if (stored === undefined) throw new CliError("cli/no-network", { network });
  return stored;
}

interface Noted {
  readonly action: string;
  readonly now: Date;
}

async function note(records: Records, { network, person }: Subject, { action, now }: Noted): Promise<void> {
  const fresh = (): string => newId("someone", randomBytes);
  await records.audit.append(network, {
    at: now.toISOString(),
    actor: "command-line",
    role: "operator",
    action,
    object: await records.audit.tokenOf(network, person, fresh),
    purpose: "rights",
  });
}
