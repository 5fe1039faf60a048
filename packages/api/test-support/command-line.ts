import type { Surroundings } from "../src/cli/command.ts";
import { run } from "../src/cli/run.ts";
import { testOptions } from "./keys.ts";

/** What a command left behind: its exit code, and its lines. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly warned: string;
  /** All lines, in the order in which they came. */
  readonly text: string;
}

/** Runs a command as it is typed, at noon of 1 March 2026 and with the tests' secret alone in the environment unless told otherwise. */
export async function runTyped(
  words: readonly string[],
  {
    now = () => new Date("2026-03-01T12:00:00Z"),
    environment = { PARENT_CIRCLES_SECRET: testOptions.secret },
  }: Partial<Surroundings> = {},
): Promise<Ran> {
  const lines: { readonly to: "printed" | "warned"; readonly text: string }[] = [];
  const code = await run(words, {
    print: (text) => lines.push({ to: "printed", text }),
    warn: (text) => lines.push({ to: "warned", text }),
    now,
    environment,
    stopped: () => Promise.resolve(),
  });
  const joined = (some: typeof lines): string => some.map(({ text }) => text).join("\n");
  const sent = (to: "printed" | "warned"): string => joined(lines.filter((line) => line.to === to));
  return { code, printed: sent("printed"), warned: sent("warned"), text: joined(lines) };
}
