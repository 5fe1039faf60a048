#!/usr/bin/env node
import { run } from "./run.ts";

// Whoever reads the log may be gone, or its disk full: calls are answered all the same.
process.stderr.on("error", () => undefined);

function warn(text: string): void {
  try {
    process.stderr.write(`${text}\n`);
  } catch {
    // A full disk is told at once where the log is a file.
  }
}

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => console.log(text),
  warn,
  now: () => new Date(),
  environment: process.env,
  stopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
});
