import type { Records } from "../store/port.ts";

/** Of whom, and so many from before a place in the audit. */
export interface ReadingsAsked {
  readonly networkId: string;
  readonly person: string;
  readonly limit: number;
  readonly before: number | undefined;
}

/**
 * Who has looked at a person, newest first, in pages: readings of her alone, and of everyone. By role; who it was stays with the
 * auditor. A page costs the same wherever it stands.
 */
export async function readingsOf({ audit }: Records, { networkId, person, limit, before }: ReadingsAsked) {
  const token = await audit.knownTokenOf(networkId, person);
  const found = await Promise.all(
    [...(token === undefined ? [] : [token]), "everyone"].map((object) =>
      audit.about(networkId, { object, before, limit }),
    ),
  );
  const newest = found.flat().toSorted((one, other) => other.position - one.position);
  return {
    readings: newest.slice(0, limit).map(({ at, role, action, purpose }) => ({ at, role, action, purpose })),
    /** Where the page after it begins; `undefined` after the last. */
    next: newest[limit - 1]?.position,
  };
}
