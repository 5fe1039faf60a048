import type { CalendarDate } from "../../base/ids.ts";
import { consentStateOf } from "../../model/consent.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { isParent } from "../parents.ts";

/** The numbers of those who may be proposed: parents who consented, are on the map and are not protected. */
export const candidatesIn = (network: Network, asOf: CalendarDate, availableOnly: boolean): number[] =>
  network.rows.people.flatMap((person, index) =>
    isWilling(person, asOf) && !(availableOnly && isAway(person, asOf)) ? [index] : [],
  );

/** Whether somebody may be proposed at all. */
export const isWilling = (person: Person, asOf: CalendarDate): boolean =>
  isParent(person, asOf) && person.protected !== true && consentStateOf(person, asOf) === "consented";

const isAway = ({ pausedUntil, restUntil }: Person, asOf: CalendarDate): boolean =>
  (pausedUntil !== undefined && asOf < pausedUntil) || (restUntil !== undefined && asOf < restUntil);
