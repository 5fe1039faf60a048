import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const installedPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chrome or Chromium that starts, or undefined. CHROME_PATH wins over what is installed.
 * Installs nothing.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const places = [process.env.CHROME_PATH, ...installedPlaces, chromium.executablePath()];
  return places.find((place) => place !== undefined && existsSync(place) && starts(place));
}

/**
 * Ubuntu puts a placeholder at /usr/bin/chromium-browser that only says how to install the real one.
 *
 * @param {string} place
 */
function starts(place) {
  if (process.platform === "win32") return true;
  return spawnSync(place, ["--version"], { stdio: "ignore", timeout: 10_000 }).status === 0;
}
