import type { CalendarDate } from "../../base/ids.ts";
import { burdenOfAsker } from "../../circles/burden.ts";
import { consentStateOf } from "../../model/consent.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { isParent } from "../parents.ts";

/**
 * The numbers of those who may be proposed: parents who consented, are on the map and are not protected; with
 * `availableOnly` those of them who can take an ask on that day, neither pausing nor resting nor carrying all they can.
 */
export const candidatesIn = (network: Network, asOf: CalendarDate, availableOnly: boolean): number[] =>
  network.rows.people.flatMap((person, index) =>
    isWilling(person, asOf) && !(availableOnly && burdenOfAsker(network, person, asOf).free === 0) ? [index] : [],
  );

/** Whether somebody may be proposed at all. */
export const isWilling = (person: Person, asOf: CalendarDate): boolean =>
  isParent(person, asOf) && person.protected !== true && consentStateOf(person, asOf) === "consented";
