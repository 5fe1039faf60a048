// Made by scripts/write-sections.ts from the list of languages and the Dutch catalogue.
import type { About } from "../nl/about.ts";
import type { Circles } from "../nl/circles.ts";

/** Everything that is said in one language, by section. */
export interface Catalogue {
  readonly about: About;
  readonly circles: Circles;
}
