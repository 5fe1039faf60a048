import { byId } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { foldName } from "../intake/duplicates/fold-name.ts";
import { nameSimilarity } from "../intake/duplicates/name-similarity.ts";
import { mayBe } from "../model/consent.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";

/** Somebody whom a name may mean. */
export interface NameProposal {
  readonly person: string;
  /** How alike the name and her display name are, 0 to 1. */
  readonly similarity: number;
}

/** Less alike than this is no help: Aisha and Naima are 0.4 alike. */
const leastSimilarity = 0.6;
const mostProposals = 5;
/** A first name alone says less than one with its initial. */
const firstNameAlone = 0.9;

/**
 * For each name that a school gave, the people on the map whom it may mean, the likest first (at most five). A display name
 * such as "Naima E." is compared with the first name and the initials of "Naima El Amrani"; Turkish and Arabic spellings of
 * one sound count as one. It only proposes: the coordinator matches by hand, and the names are kept nowhere in the network.
 *
 * Of two alike as much, the one whose whole name is more alike stands first. Returns an empty list for a name that
 * resembles nobody. Cost O(names × people × length²).
 */
export function matchNames(
  recorded: Network,
  names: readonly string[],
  options: { readonly asOf: string },
): readonly (readonly NameProposal[])[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const people = network.rows.people
    .filter((person) => person.displayName !== undefined && mayBe(person, "onMap", asOf))
    .map(({ id, displayName }) => ({ id, label: foldName(displayName as string) }));
  return names.map((name) => {
    const shapes = shapesOf(foldName(name));
    return people
      .map(({ id, label }) => ({ person: id, label, similarity: likeness(shapes, label) }))
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .toSorted(
        (a, b) =>
          b.similarity - a.similarity ||
          nameSimilarity(shapes.whole, b.label) - nameSimilarity(shapes.whole, a.label) ||
          byId(a.person, b.person),
      )
      .slice(0, mostProposals)
      .map(({ person, similarity }) => ({ person, similarity }));
  });
}

/** How a display name for somebody of this name can look: whole, with one initial, or the first name alone. */
interface Shapes {
  readonly whole: string;
  readonly withInitial: readonly string[];
  readonly first: string;
}

function shapesOf(name: string): Shapes {
  const [first = "", ...others] = name.split(" ");
  return { whole: name, withInitial: others.map((word) => `${first} ${word.slice(0, 1)}`), first };
}

function likeness({ whole, withInitial, first }: Shapes, label: string): number {
  const full = [whole, ...withInitial].map((shape) => nameSimilarity(shape, label));
  const alone = label.includes(" ") ? 0 : firstNameAlone * nameSimilarity(first, label);
  return Math.max(alone, ...full);
}
