import { randomBytes } from "node:crypto";
import { newId } from "../identity/tokens.ts";
import type { AuditEntry, Records } from "../store/port.ts";
import { type Affected, affectedIn, type Incident } from "./breach/affected.ts";
import { type Command, textOf, type Typed, UsageError } from "./command.ts";
import { CliError } from "./errors.ts";
import { show, type Teller } from "./files.ts";
import { installationOptions, requiredText, withInstallation } from "./installation.ts";

/**
 * After a breach: how many are affected, by table and period, as tokens and counts alone, for the notice within 72 hours
 * . Ids of people are given when asked for, for the controller's own use. That it was asked stands in the audit.
 */
export const breach: Command = {
  positionals: [],
  options: {
    ...installationOptions,
    json: { type: "boolean" },
    from: { type: "string" },
    to: { type: "string" },
    account: { type: "string" },
    network: { type: "string" },
    "person-ids": { type: "boolean" },
  },
  run: async (typed, surroundings) => {
    const incident: Incident = { ...periodIn(typed), account: textOf(typed, "account") };
    const withIds = typed.values["person-ids"] === true;
    const networks = await withInstallation(typed, surroundings, (store) =>
      store.write(async (records) => {
        const found: Shown[] = [];
        for (const id of await networksIn(records, typed)) {
          const stored = await records.networks.load(id);
          if (stored === undefined) throw new CliError("cli/no-network", { network: id });
          const affected = await affectedIn(records, stored.network, incident);
          found.push(await shown(records, affected, withIds));
          await note(records, id, { at: surroundings.now().toISOString(), object: withIds ? "everyone" : "counts" });
        }
        return found;
      }),
    );
    const json = { from: incident.from, to: incident.to, account: incident.account ?? null, networks };
    show(typed, surroundings, { json, lines: (teller) => linesOf(incident, networks, teller) });
  },
};

function periodIn(typed: Typed): Pick<Incident, "from" | "to"> {
  const [from, to] = ["from", "to"].map((option) => {
    const text = requiredText(typed, option);
    const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
    if (Number.isNaN(at)) throw new UsageError("moment", { option: `--${option}` });
    return new Date(at).toISOString();
  }) as [string, string];
  if (from > to) throw new UsageError("endBeforeStart");
  return { from, to };
}

async function networksIn({ networks }: Records, typed: Typed): Promise<string[]> {
  const chosen = textOf(typed, "network");
  return chosen === undefined ? networks.ids() : [chosen];
}

interface Shown extends Omit<Affected, "touched" | "erasedTokens" | "tables"> {
  /** A token for each person who was read or changed. */
  readonly tokens: readonly string[];
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly tokens: readonly string[] }[];
  /** For the controller's own use. */
  readonly people?: readonly { readonly token: string; readonly person: string }[];
}

/** With a token in place of every id; who has none in the audit yet gets one. */
async function shown(records: Records, affected: Affected, withIds: boolean): Promise<Shown> {
  const { touched, erasedTokens, tables, ...counts } = affected;
  const tokens = new Map<string, string>();
  for (const person of new Set([...touched, ...tables.flatMap(({ people }) => people)])) {
    const fresh = (): string => newId("someone", randomBytes);
    tokens.set(person, await records.audit.tokenOf(affected.network, person, fresh));
  }
  const tokensOf = (people: readonly string[]): string[] => people.map((id) => tokens.get(id) ?? "").toSorted();
  return {
    ...counts,
    tokens: [...tokensOf(touched), ...erasedTokens],
    tables: tables.map(({ table, rows, people }) => ({ table, rows, tokens: tokensOf(people) })),
    ...(withIds ? { people: [...tokens].map(([person, token]) => ({ token, person })) } : {}),
  };
}

const note = (records: Records, networkId: string, entry: Pick<AuditEntry, "at" | "object">): Promise<void> =>
  records.audit.append(networkId, {
    ...entry,
    actor: "command-line",
    role: "operator",
    action: "breachReport",
    purpose: "breach",
  });

function linesOf({ from, to, account }: Incident, networks: readonly Shown[], teller: Teller): string[] {
  const { words, say } = teller;
  const { breach: texts } = words;
  return [
    account === undefined ? say(texts.period, { from, to }) : say(texts.periodOf, { from, to, account }),
    ...networks.flatMap((one) => ["", ...networkLines(one, teller)]),
    "",
    texts.erased,
  ];
}

function networkLines(one: Shown, { words: { breach: texts }, say }: Teller): string[] {
  const entries = (count: number) => say(texts.entries, { count });
  const people = (count: number | null) => (count === null ? texts.everyone : say(texts.people, { count }));
  const rows = (count: number) => say(texts.rows, { count });
  return [
    say(texts.affected, {
      network: one.network,
      people: people(one.tokens.length),
      entries: entries(one.entries),
      alarms: one.alarms,
    }),
    ...one.days.map((counted) => `  ${say(texts.day, { day: counted.day, entries: entries(counted.entries) })}`),
    ...one.actions.map(
      ({ action, role, ...counted }) =>
        `  ${say(texts.action, { action, role, entries: entries(counted.entries), people: people(counted.people) })}`,
    ),
    `  ${texts.ifCopied}`,
    ...one.tables.map(
      (counted) =>
        `    ${say(texts.table, { table: counted.table, rows: rows(counted.rows), people: people(counted.tokens.length) })}`,
    ),
    ...(one.people ?? []).map(({ token, person }) => `  ${say(texts.token, { token, person })}`),
  ];
}
