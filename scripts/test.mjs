import { spawnSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { findOrInstallBrowser } from "./install-browser.mjs";

const noBrowser = "No Chrome or Chromium could be found or installed: the browser tests are not run.";

function browserTestsExist() {
  return globSync("{packages/*/src,test}/**/*.browser.test.{ts,tsx}").length > 0;
}

const browserMissing = browserTestsExist() && findOrInstallBrowser() === undefined;
rmSync(".results/tests.json", { force: true });

const run = spawnSync("vitest", ["run", ...process.argv.slice(2)], { stdio: "inherit" });
if (browserMissing) console.error(noBrowser);

const browserRequired = ["true", "1"].includes(process.env.CI ?? "");
process.exitCode = browserMissing && browserRequired ? 1 : (run.status ?? 1);
