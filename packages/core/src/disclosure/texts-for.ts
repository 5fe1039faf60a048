import type { Network } from "../model/network.ts";
import { type TextList, textLists, textsIn } from "../model/texts.ts";
import { knownNames } from "../suggestions/linter/known-names.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";

/** A row with texts for others to read, of which the coordinator should know something. */
export interface TextsShown {
  readonly list: TextList;
  readonly id: string;
  /** The texts, by their key in the row. */
  readonly texts: Readonly<Record<string, string>>;
  /** Somebody else brought it: nobody reads it before she lets it through. */
  readonly waits: boolean;
  /** Whose names may stand in it. */
  readonly names: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The texts that wait for the coordinator, and those in which a name of the network may stand, for her alone (PN-30): whoever
 * wrote one learns nothing of who is in the network, not even by a refusal.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role
 */
export function textsFor(network: Network, viewer: Viewer): Disclosed<readonly TextsShown[]> {
  checkAudience(viewer, "texts");
  const known = knownNames(network.rows.people);
  const shown = textLists.flatMap((list) =>
    network.rows[list].map((row): TextsShown => {
      const texts = textsIn(list, row);
      const names = known.in(Object.values(texts)).map(({ id, displayName }) => ({ id, label: displayName ?? id }));
      return { list, id: row.id, texts, waits: "waiting" in row && row.waiting === true, names };
    }),
  );
  return disclosed(shown.filter(({ waits, names }) => waits || names.length > 0));
}
