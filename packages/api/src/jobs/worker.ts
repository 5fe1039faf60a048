import { parentPort, workerData } from "node:worker_threads";
import { type Network, ParentCirclesError, problem, readNetworkText } from "@parent-circles/core";
import { analyse } from "./analyse.ts";
import type { AnalysisData } from "./in-thread.ts";

async function networkIn(data: AnalysisData): Promise<Network | undefined> {
  if ("text" in data) return readNetworkText(new TextDecoder().decode(data.text));
  // Most analyses are given their network, and need not load a database.
  const { openStoreAt } = await import("../store/open-at.ts");
  const store = await openStoreAt(data.address, { connections: 1 });
  const stored = await store.read(({ networks }) => networks.load(data.networkId));
  await store.close();
  return stored?.network;
}

try {
  const data = workerData as AnalysisData;
  const network = await networkIn(data);
  if (network === undefined) throw new Error("The network is gone.");
  const result = analyse(network, data.body, (progress) => parentPort?.postMessage({ progress }));
  parentPort?.postMessage({ result: JSON.stringify(result) });
} catch (error) {
  const found = error instanceof ParentCirclesError ? error.problems[0] : problem("internal/unexpected", "");
  parentPort?.postMessage({ problem: JSON.stringify(found) });
}
