/**
 * The map in a page that is built with a bundler: laid out in a worker, so that the page stays quick with thousands of
 * people. The bundler has to know the form `new Worker(new URL(...))`, as Vite does.
 */
import type { NetworkView } from "@parent-circles/core";
import { openMapInWorker, type OpenMap } from "@parent-circles/viz";

/** Opens the map in an empty element. */
export async function showMap(place: HTMLElement, view: NetworkView): Promise<OpenMap> {
  const worker = new Worker(new URL("@parent-circles/viz/worker", import.meta.url), { type: "module" });
  const map = await openMapInWorker(place, view, { language: "nl", worker });
  worker.terminate();
  return map;
}
