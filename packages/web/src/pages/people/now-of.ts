import { consentOn, isGoneIn } from "@parent-circles/core";
import type { Person, Tie } from "../../data/shapes.ts";
import { daysBetween } from "./days-between.ts";

/** What is to be done now with somebody; nothing where all is well. */
export type Now =
  | { readonly kind: "named"; readonly until: string; readonly daysLeft: number }
  | { readonly kind: "namedOver" | "namedUndated" | "expired" | "restricted" | "gone" | "talk" | "none" }
  | { readonly kind: "informed" | "renew"; readonly until: string };

/** The first thing to do: her clock before her consent, her consent before a talk. */
export function nowOf(person: Person, asOf: string): Now {
  const { state, until, askAgainFrom } = consentOn(person, asOf);
  if (person.consent === undefined || (person.consent.state === "named" && until === undefined))
    return { kind: "namedUndated" };
  if (person.consent.state === "named" && until !== undefined) {
    const daysLeft = daysBetween(asOf, until);
    return daysLeft > 0 ? { kind: "named", until, daysLeft } : { kind: "namedOver" };
  }
  if (state === "restricted") return { kind: "restricted" };
  if (isGoneIn(state)) return { kind: "gone" };
  if (state === "expired") return { kind: "expired" };
  if (state === "informed") return until === undefined ? { kind: "namedUndated" } : { kind: "informed", until };
  if (until !== undefined && askAgainFrom !== undefined && askAgainFrom <= asOf) return { kind: "renew", until };
  return person.interviewed === true || person.role === "coach" ? { kind: "none" } : { kind: "talk" };
}

/** Who could tell her of the network: first those whom she trusts, else those who know her. */
export function whoCouldTell(ties: readonly Pick<Tie, "from" | "to" | "type" | "contested">[], id: string) {
  const usable = ties.filter(({ contested }) => contested !== true);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  return {
    trusted: unique(usable.filter(({ from, type }) => from === id && type === "trust").map(({ to }) => to)),
    knowing: unique(usable.filter(({ to }) => to === id).map(({ from }) => from)),
  };
}
