import { spawnSync } from "node:child_process";

/**
 * The checks in the order in which they are quickest to fail; types come before lint, which reads what they build.
 *
 * @type {{ name: string, command: string[] }[]}
 */
const steps = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "types", command: ["tsc", "-b"] },
  { name: "lint", command: ["oxlint"] },
  { name: "layers", command: ["node", "scripts/layers.mjs"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
  { name: "tests", command: ["node", "scripts/test.mjs"] },
];

const withoutTests = process.argv.includes("--no-tests");

for (const { name, command } of steps) {
  if (name === "tests" && withoutTests) continue;
  const [program = "", ...args] = command;
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name.padEnd(10)} ${seconds.padStart(5)} s`);
  if (status === 0) continue;
  console.log([stdout, stderr, error?.message].filter(Boolean).join("\n"));
  console.log(`Stopped at "${name}": ${command.join(" ")}`);
  process.exit(1);
}
