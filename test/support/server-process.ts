import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { builtCommand } from "./built.ts";

/** A server in a process of its own, which can be killed. */
export interface ServerProcess {
  readonly url: string;
  /** The links of a demonstration: role and network to token. */
  readonly tokenFor: (role: string, networkId?: string) => string;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  readonly process: ChildProcess;
  /** What its event loop went through since this was last asked; for a server that was started with a probe. */
  readonly loop: () => Promise<LoopFigures>;
  /** What its main thread holds on to once all that nobody needs is thrown away; for a server that was started with a probe. */
  readonly heldMemoryMB: () => Promise<number>;
  /** Where its debugger listens, if it was started with one. */
  readonly inspectorUrl: string | undefined;
}

/** What a server's event loop went through, and how much memory the process has. */
export interface LoopFigures {
  /** For how long at most the loop did nothing else. */
  readonly heldMs: number;
  /** The same, without what it waited for the processor or the disk: on a machine with other work, what is its own doing. */
  readonly busyMs: number;
  readonly memoryMB: number;
}

interface Printed {
  readonly url: string;
  readonly links: readonly { readonly role: string; readonly networkId: string; readonly href: string }[];
}

/** How a process is started. */
interface Starting {
  /** It does not hear Ctrl-C: whoever started it has to end it. */
  readonly detached?: boolean;
  /** Kills it, whenever it comes. */
  readonly signal?: AbortSignal | undefined;
  /** With a debugger, for this machine alone. */
  readonly inspect?: boolean;
  /** With a probe that watches its event loop. */
  readonly probe?: boolean;
  /** The built command line that is started; the project's own unless given. */
  readonly command?: string;
}

/** Starts `parent-circles serve` and waits until it listens. */
export async function startServer(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { detached = false, signal, inspect = false, probe = false, command = builtCommand() }: Starting = {},
): Promise<ServerProcess> {
  const watched = probe ? ["--import", new URL("./loop-probe.mjs", import.meta.url).href] : [];
  const program = [...watched, ...(inspect ? ["--inspect=127.0.0.1:0"] : []), command];
  const child = spawn(process.execPath, [...program, "serve", "--json", "--port", "0", ...words], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", inspect ? "pipe" : "ignore", ...(probe ? (["ipc"] as const) : [])],
    detached,
    ...(signal === undefined ? {} : { signal, killSignal: "SIGKILL" as const }),
  });
  const inspectorUrl = inspect ? inspectorOf(child.stderr as NodeJS.ReadableStream) : undefined;
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("The server did not start.")));
  const [line] = (await Promise.race([once(lines, "line"), ended])) as [string];
  ended.catch(() => undefined);
  const { url, links } = JSON.parse(line) as Printed;
  return {
    url,
    process: child,
    inspectorUrl: await inspectorUrl,
    loop: () => told<LoopFigures>(child, "how long"),
    heldMemoryMB: () => told<number>(child, "held memory"),
    tokenFor: (role, networkId = "pendrecht") =>
      links.find((link) => link.role === role && link.networkId === networkId)?.href.split("/enter/")[1] ?? "",
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill(signal);
      await exit;
    },
  };
}

/** What the probe in a server tells when it is asked. */
async function told<Answer>(child: ChildProcess, question: string): Promise<Answer> {
  const answer = once(child, "message");
  child.send(question);
  const [said] = (await answer) as [Answer];
  return said;
}

/** Waits until the debugger says where it listens; what else comes is thrown away, so that nobody waits to write it. */
function inspectorOf(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stream }).on("line", (line) => {
      const url = /^Debugger listening on (ws:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
