import { randomBytes } from "node:crypto";
import type { Command } from "./command.ts";
import { show } from "./files.ts";

/** Makes a secret for an installation, and prints it alone: it goes into a file or a vault. */
export const secret: Command = {
  positionals: [],
  options: { json: { type: "boolean" } },
  run: (typed, surroundings) => {
    const made = randomBytes(32).toString("base64url");
    show(typed, surroundings, { json: { secret: made }, lines: () => [made] });
  },
};
