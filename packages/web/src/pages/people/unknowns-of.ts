import type { Person, Tie } from "../../data/shapes.ts";

/** What is not known of somebody, by what could tell it. */
export interface Unknowns {
  readonly talk: boolean;
  readonly scopes: boolean;
  /** The only one through whom she can be asked. */
  readonly onlyThrough: string | undefined;
  /** Of whom others told that they trust her, and they themselves did not. */
  readonly reported: readonly string[];
  /** Trusted by her or trusting her, without a language. */
  readonly language: readonly string[];
}

/** What is known of her, as far as unknowns follow from it. */
export interface UnknownsQuery {
  readonly person: Person;
  readonly ties: readonly Tie[];
  readonly onlyThrough: string | undefined;
}

/** What nobody knows yet: it is no answer, and never taken for a no. */
export function unknownsOf({ person, ties, onlyThrough }: UnknownsQuery): Unknowns {
  const { id, consent, interviewed, role } = person;
  const trust = ties.filter(({ type, contested }) => type === "trust" && contested !== true);
  const other = ({ from, to }: Tie) => (from === id ? to : from);
  const saidThemselves = new Set(trust.filter(({ reportedBy }) => reportedBy === "truster").map(({ from }) => from));
  const reported = trust.filter(({ from, to }) => to === id && !saidThemselves.has(from)).map(({ from }) => from);
  const spoken = new Set(ties.filter(({ language }) => language !== undefined).map(other));
  return {
    talk: interviewed !== true && role !== "coach",
    scopes: consent === undefined || consent.state === "named" || consent.state === "informed",
    onlyThrough,
    reported: [...new Set(reported)],
    language: [...new Set(trust.map(other))].filter((one) => !spoken.has(one)),
  };
}
