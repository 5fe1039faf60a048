import { parentPort, workerData } from "node:worker_threads";
import { ParentCirclesError, problem } from "@parent-circles/core";
import { analyse, type Asked } from "./analyse.ts";

const { document, body } = workerData as { document: unknown; body: Asked };

try {
  const result = analyse(document, body, (progress) => parentPort?.postMessage({ progress }));
  parentPort?.postMessage({ result: JSON.stringify(result) });
} catch (error) {
  const found = error instanceof ParentCirclesError ? error.problems[0] : problem("internal/unexpected", "");
  parentPort?.postMessage({ problem: JSON.stringify(found) });
}
