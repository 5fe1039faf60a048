import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A process that does nothing, to see what this machine alone does to one. */
export interface BaselineProcess {
  /** For how long at most it was kept waiting since it was last asked, in milliseconds. */
  readonly heldMs: () => Promise<number>;
  readonly end: () => void;
}

const program = `
let last = performance.now(), most = 0;
const look = () => { const now = performance.now(); most = Math.max(most, now - last - 5); last = now; };
setInterval(look, 5);
process.on("message", () => { look(); process.send(most); most = 0; });
process.on("disconnect", () => process.exit());
`;

/** Starts a process that does nothing. */
export function startBaselineProcess(): BaselineProcess {
  const child: ChildProcess = spawn(process.execPath, ["-e", program], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return {
    heldMs: async () => {
      const answer = once(child, "message");
      child.send("how long");
      const [heldMs] = (await answer) as [number];
      return heldMs;
    },
    end: () => void child.kill(),
  };
}
