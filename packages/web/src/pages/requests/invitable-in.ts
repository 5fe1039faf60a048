import { reachStates } from "@parent-circles/core";
import type { View } from "../../data/shapes.ts";

/** Somebody who may be invited. */
export type Invitable = View["people"][number];

/**
 * Who may be invited: mothers who know of the network, first those whom the key figure can ask from whom it began, then
 * those whom somebody can ask. Of equal ones their order stays.
 */
export const invitableIn = ({ people }: Pick<View, "people">, asker: string | undefined): Invitable[] =>
  people
    .filter(
      ({ role, consent, protected: isProtected }) =>
        (role === "member" || role === "candidate") &&
        (consent === "informed" || consent === "consented") &&
        isProtected !== true,
    )
    .toSorted((a, b) => Number(isHers(b, asker)) - Number(isHers(a, asker)) || placeOf(a) - placeOf(b));

/** Whether this key figure can ask her, and needs nobody to introduce her. */
export const isHers = ({ route }: Invitable, asker: string | undefined): boolean =>
  asker !== undefined && route?.asker === asker && route.via.length === 0;

const placeOf = ({ reach }: Invitable): number => reachStates.indexOf(reach ?? "noRoute");
