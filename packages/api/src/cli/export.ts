import { extname } from "node:path";
import { documentFor, exportViewGexf, exportViewGraphMl, type Network, viewFor, viewNames } from "@parent-circles/core";
import { exportViewXlsx } from "@parent-circles/core/workbook";
import { todayIn } from "../acts/today.ts";
import {
  choiceOf,
  type Command,
  readingOptions,
  refuseChoice,
  type Surroundings,
  textOf,
  type Typed,
  UsageError,
} from "./command.ts";
import { CliError } from "./errors.ts";
import { type OpenedNetwork, openNetwork, show, writeText } from "./files.ts";
import { installationOptions, requiredText, withInstallation } from "./installation.ts";

type Viewing = Parameters<typeof viewFor>[1];

/** What is written into a file, by the end of its name; `action` is how the same reading over HTTP stands in the audit. */
const formats: Readonly<
  Record<
    string,
    { readonly action: string; readonly write: (network: Network, viewer: Viewing) => string | Uint8Array }
  >
> = {
  ".json": {
    action: "getDocument",
    write: (network, viewer) => `${JSON.stringify(documentFor(network, viewer), null, 2)}\n`,
  },
  ".xlsx": { action: "getWorkbook", write: (network, viewer) => exportViewXlsx(viewFor(network, viewer)) },
  ".graphml": { action: "getGraphMl", write: (network, viewer) => exportViewGraphMl(viewFor(network, viewer)) },
  ".gexf": { action: "getGexf", write: (network, viewer) => exportViewGexf(viewFor(network, viewer)) },
};

/** Writes a network, from a file or out of an installation, as its document, a workbook or a file for drawing programs. */
export const exportCommand: Command = {
  positionals: ["NETWORK"],
  options: {
    ...readingOptions,
    ...installationOptions,
    out: { type: "string" },
    network: { type: "string" },
    view: { type: "string" },
  },
  run: async (typed, surroundings) => {
    const file = requiredText(typed, "out");
    const { action, write } = formats[extname(file).toLowerCase()] ?? refuseChoice("out", Object.keys(formats));
    const view = choiceOf(typed, "view", viewNames);
    const { network, asOf } = isInInstallation(typed, surroundings)
      ? await openStored(typed, surroundings, action)
      : openNetwork(typed, surroundings);
    writeText(file, write(network, { role: "coordinator", asOf, ...(view === undefined ? {} : { view }) }));
    show(typed, surroundings, {
      json: { file, asOf },
      lines: ({ words, say }) => [say(words.export.written, { file })],
    });
  },
};

/** Outside views hold the numbers of the week, which the server keeps: of an installation there is the coordinator's own. */
function isInInstallation(typed: Typed, { environment }: Surroundings): boolean {
  const { data } = typed.values;
  const isNamed = data !== undefined || (environment.DATABASE_URL !== undefined && typed.positionals.length === 0);
  const [option] = ["view", "as-of"].filter((one) => textOf(typed, one) !== undefined);
  if (isNamed && option !== undefined) throw new UsageError("apart", { one: `--${option}`, other: "--data" });
  if (isNamed && typed.positionals.length > 0) throw new UsageError("apart", { one: "NETWORK", other: "--data" });
  return isNamed;
}

/** A network of an installation; that it was taken out stands in the audit. */
function openStored(typed: Typed, surroundings: Surroundings, action: string): Promise<OpenedNetwork> {
  const id = requiredText(typed, "network");
  const now = surroundings.now();
  return withInstallation(typed, surroundings, (store) =>
    store.write(async ({ networks, audit }) => {
      const stored = await networks.load(id);
      if (stored === undefined) throw new CliError("cli/no-network", { network: id });
      const { network } = stored;
      const who = { actor: "command-line", role: "operator", purpose: "coordination" };
      await audit.append(id, { ...who, at: now.toISOString(), action, object: "everyone" });
      return { network, asOf: todayIn(network, now) };
    }),
  );
}
