import type { Catalogue } from "@parent-circles/words";
import type { Institution } from "../../data/shapes.ts";

/** What a kind of institution is called. */
export const kindText = (kind: Institution["kind"], { kinds }: Catalogue["pagesInstitutions"]): string =>
  kinds[kind === "other" ? "somethingElse" : kind];
