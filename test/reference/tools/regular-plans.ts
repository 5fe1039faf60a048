import { readNetwork, suggestOutreach } from "@parent-circles/core";
import { regularRequest } from "../../support/regular-request.ts";
import { asOf, requestFor } from "../../support/parents.ts";
import found from "./regular-plans.json" with { type: "json" };

/** Prints the requests that regular-plans.py solves, or, with `check`, how many plans cost what it found. */
const seeds = Array.from({ length: 1_000 }, (_, place) => place + 1);

if (process.argv[2] === "check") {
  const differ = seeds.filter((seed) => {
    const { document, targets } = regularRequest(seed);
    const { cost, proof } = suggestOutreach(readNetwork(document), requestFor(...targets), { asOf });
    return proof !== "exact" || Math.abs(cost - (found.costs[seed - 1] as number)) > 1e-5;
  });
  process.stdout.write(
    `${seeds.length - differ.length} of ${seeds.length} plans cost what ${found.solver} found. ${differ.join(" ")}\n`,
  );
} else process.stdout.write(JSON.stringify(seeds.map(regularRequest)));
