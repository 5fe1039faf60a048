import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";

/** The ways to get a Chromium, the first that fits the machine first. */
const ways = [
  {
    name: "apt-get",
    fits: () => process.platform === "linux" && process.getuid?.() === 0 && succeeds("apt-get", ["--version"]),
    install: () =>
      succeeds("apt-get", ["update", "-qq"]) &&
      succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]),
  },
  {
    name: "playwright",
    fits: () => true,
    install: () => succeeds("playwright", ["install", "chromium"]),
  },
];

/**
 * Finds a browser, or gets one.
 *
 * @returns {string | undefined} its path
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const { name, fits, install } of ways) {
    if (!fits()) continue;
    console.log(`No Chrome or Chromium found: installing one with ${name}, once ...`);
    if (install()) break;
  }
  return findBrowser();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "ignore", env }).status === 0;
}
