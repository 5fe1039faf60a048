import { parentPort, workerData } from "node:worker_threads";
import { ParentCirclesError, problem, readNetworkText } from "@parent-circles/core";
import { analyse } from "./analyse.ts";
import type { AnalysisData } from "./in-thread.ts";

const { text, body } = workerData as AnalysisData;

try {
  const network = readNetworkText(new TextDecoder().decode(text));
  const result = analyse(network, body, (progress) => parentPort?.postMessage({ progress }));
  parentPort?.postMessage({ result: JSON.stringify(result) });
} catch (error) {
  const found = error instanceof ParentCirclesError ? error.problems[0] : problem("internal/unexpected", "");
  parentPort?.postMessage({ problem: JSON.stringify(found) });
}
