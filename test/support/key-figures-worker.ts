import { parentPort, workerData } from "node:worker_threads";
import { identifyKeyFigures } from "../../packages/core/src/analysis/key-figures.ts";
import type { KeyFigureOptions } from "../../packages/core/src/analysis/key-figures/question.ts";
import { readNetwork } from "../../packages/core/src/model/read-network.ts";

// A worker that answers one question about key figures with the bytes of the answer.
const { document, options } = workerData as { document: unknown; options: KeyFigureOptions };
parentPort?.postMessage(JSON.stringify(identifyKeyFigures(readNetwork(document), options)));
