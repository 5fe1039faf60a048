import type { Command } from "./command.ts";
import { CliError } from "./errors.ts";
import { show } from "./files.ts";
import { installationOptions, withInstallation } from "./installation.ts";

/** Checks the audit of every network: whether any entry was changed, removed or slipped in. */
export const verifyAudit: Command = {
  positionals: [],
  options: { ...installationOptions, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const networks = await withInstallation(typed, surroundings, (store) =>
      store.read(async ({ networks: stored, audit }) => {
        const found: { network: string; firstBroken: number | null }[] = [];
        for (const network of await stored.ids())
          found.push({ network, firstBroken: (await audit.firstBroken(network)) ?? null });
        return found;
      }),
    );
    show(typed, surroundings, {
      json: { networks },
      lines: ({ words, say }) =>
        networks.map(({ network, firstBroken }) =>
          firstBroken === null
            ? say(words.audit.whole, { network })
            : say(words.audit.broken, { network, entry: String(firstBroken) }),
        ),
    });
    const broken = networks.find(({ firstBroken }) => firstBroken !== null);
    if (broken !== undefined)
      throw new CliError("cli/audit-broken", { network: broken.network, entry: String(broken.firstBroken) });
  },
};
