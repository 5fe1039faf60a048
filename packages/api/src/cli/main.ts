#!/usr/bin/env node
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => console.log(text),
  warn: (text) => void process.stderr.write(`${text}\n`),
  now: () => new Date(),
  environment: process.env,
  stopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
});
