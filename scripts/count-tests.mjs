import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * What the JSON reporter of vitest writes, as far as it is read here.
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: TestFile[] }} Results
 */

const suite = ".results/tests.json";
const fontsFolder = ".results/fonts";

/**
 * One line about the last run of the suite and the runs with each set of fonts, for people and for programs: `12 passed,
 * 0 failed, 1 skipped`. A test counts once for each run. A file that could not be loaded counts as a failed test, and so
 * does a run of the suite that left no results.
 */
function countTests() {
  if (!existsSync(suite)) return "0 passed, 1 failed";
  const withFonts = existsSync(fontsFolder) ? readdirSync(fontsFolder).map((name) => `${fontsFolder}/${name}`) : [];
  const runs = [suite, ...withFonts].map((path) => /** @type {Results} */ (JSON.parse(readFileSync(path, "utf8"))));
  const sum = (/** @type {(run: Results) => number} */ count) => runs.reduce((total, run) => total + count(run), 0);
  const failed = sum(({ numFailedTests, testResults }) => numFailedTests + testResults.filter(isBroken).length);
  const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
  return `${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {TestFile} file */
function isBroken({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}

console.log(countTests());
