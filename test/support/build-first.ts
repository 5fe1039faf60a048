import { builtCommand } from "./built.ts";

/** Builds once before all tests: threads and processes that tests start load what is built, not the sources. */
export function setup(): void {
  builtCommand();
}
