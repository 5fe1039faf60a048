import { endsOf } from "./measure.ts";
import type { ParentGraph } from "./parent-graph.ts";

/**
 * Whether anybody could have told of the ties among her contacts: she has fewer than two, or not all of them are
 * recorded as not interviewed. Without that she would look like a broker only because nobody was asked (measures 2.15).
 */
export function contactTiesWereAsked({ people, bothWays }: ParentGraph, index: number): boolean {
  const contacts = endsOf(bothWays, index);
  return contacts.length < 2 || contacts.some((contact) => people[contact]?.interviewed !== false);
}
