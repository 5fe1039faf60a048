import type { Command } from "./command.ts";
import { show } from "./files.ts";
import { installationOptions, withInstallation } from "./installation.ts";

/** Keeps the names of all networks under the present key, so that the old one is needed for old backups alone. */
export const rotateKey: Command = {
  positionals: [],
  options: { data: installationOptions.data, json: { type: "boolean" } },
  run: async (typed, surroundings) => {
    const networks = await withInstallation(typed, surroundings, (store) =>
      store.write((records) => {
        records.leaveNothing();
        return records.rotateKeys();
      }),
    );
    show(typed, surroundings, {
      json: { networks },
      lines: ({ words, say }) => [say(words.keys.rotated, { count: networks })],
    });
  },
};
