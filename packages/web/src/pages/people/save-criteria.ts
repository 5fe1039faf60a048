import { savePerson } from "../../data/people-calls.ts";
import { criteriaOf, type CriteriaDraft } from "./criteria-draft.ts";
import type { KnownPerson } from "./known-person.ts";

/** Keeps what was seen of her; where nothing was, nothing is kept. */
export function saveCriteria(networkId: string, { person, etag, view }: KnownPerson, drafts: CriteriaDraft) {
  const { criteria: before, ...rest } = person;
  const after = criteriaOf(before, drafts, view.asOf);
  const value = Object.keys(after).length === 0 ? rest : { ...rest, criteria: after };
  return savePerson(networkId, { value, etag });
}
