import { existsSync, readFileSync } from "node:fs";

/**
 * What the JSON reporter of vitest writes, as far as it is read here.
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: TestFile[] }} Results
 */

const resultsPath = ".results/tests.json";

/**
 * One line about the last test run, for people and for programs: `12 passed, 0 failed, 1 skipped`. A file that could
 * not be loaded counts as a failed test, and so does a run that left no results.
 *
 * @param {string} path
 */
function countTests(path) {
  if (!existsSync(path)) return "0 passed, 1 failed";
  const results = /** @type {Results} */ (JSON.parse(readFileSync(path, "utf8")));
  const broken = results.testResults.filter(isBroken).length;
  const skipped = results.numPendingTests + results.numTodoTests;
  const failed = results.numFailedTests + broken;
  return `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {TestFile} file */
function isBroken({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}

console.log(countTests(resultsPath));
