import { readFileSync } from "node:fs";
import { readNetworkText, viewFor, type NetworkView, type ViewName } from "@parent-circles/core";

/** The three synthetic neighbourhoods. */
export const neighbourhoods = ["pendrecht", "zuidwijk", "beverwaard"] as const;

/** A neighbourhood of the examples as a viewer may see it. */
export function neighbourhoodView(name: (typeof neighbourhoods)[number], view: ViewName = "coordinator"): NetworkView {
  const file = new URL(`../../examples/data/${name}.json`, import.meta.url);
  return viewFor(readNetworkText(readFileSync(file, "utf8")), { role: "coordinator", asOf: "2026-03-01", view });
}
