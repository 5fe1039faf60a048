import type { Command } from "./command.ts";
import { openNetwork, show } from "./files.ts";

/** Reads a network file and says what is in it, or everything that is wrong with it. */
export const validate: Command = {
  positionals: ["NETWORK"],
  options: { json: { type: "boolean" } },
  run: (typed, surroundings) => {
    const { network } = openNetwork(typed, surroundings);
    const counts = Object.fromEntries(Object.entries(network.rows).map(([list, rows]) => [list, rows.length]));
    show(typed, surroundings, {
      json: { valid: true, network: network.id, counts },
      lines: ({ words, say }) => [
        say(words.validate.valid, { network: network.head.name ?? network.id }),
        ...Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([list, count]) => `  ${list}: ${count}`),
      ],
    });
  },
};
