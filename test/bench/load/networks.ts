import type { NetworkDocument, OutreachRequest, Person } from "@parent-circles/core";
import { largeDocument } from "../../support/large-network.ts";

/** How large a network under load is. */
export interface NetworkSize {
  readonly people: number;
  /** Requests of its school for twelve people each. */
  readonly requests: number;
}

export const today = (): string => dayBefore(0);
const keyFigureEvery = 20;

const activityCount = 5;
const askCount = 20;
const targetsEach = 12;
const dayMs = 24 * 3_600_000;

/** A network as it is lived in, with activities, requests and asks. It is not marked as synthetic, and its dates are of late. */
export function networkOf({ people: size, requests }: NetworkSize): NetworkDocument {
  const { ties = [], people, ...document } = largeDocument(size, { people: size, peoplePerKeyFigure: keyFigureEvery });
  return {
    ...document,
    network: { id: `people-${size}` },
    people: people.map((person) => ({ ...person, consent: consentGiven })),
    ties: ties.map((tie) => ({ ...tie, date: dayBefore(7) })),
    activities: Array.from({ length: activityCount }, (_, number) => ({
      id: `A-${number}`,
      title: "Coffee",
      stage: number,
      date: dayBefore(-14),
      familiar: true,
    })),
    requests: Array.from({ length: requests }, (_, number) => requestOf(number, size)),
    asks: Array.from({ length: Math.min(askCount, requests) }, (_, number) => ({
      id: `K-${number}`,
      request: `R-${number}`,
      target: parentAt(number * targetsEach, size),
      asker: keyFigureAt(number, size),
      state: "offered" as const,
      date: today(),
    })),
  };
}

const consentGiven: Person["consent"] = {
  state: "consented",
  scopes: ["keepInMap", "beAsked", "beIntroducer"],
  date: dayBefore(30),
};

const requestOf = (number: number, size: number): OutreachRequest => ({
  id: `R-${number}`,
  kind: "contactRequest",
  institution: "I-school",
  occasion: "A-1",
  state: "withTheNetwork",
  date: today(),
  targets: Array.from({ length: targetsEach }, (_, place) => `L-${(number * 131 + place * 797) % size}`),
});

/** Somebody outside the first circle: every twentieth is a key figure. */
export function parentAt(call: number, size: number): string {
  const place = (call * 7919) % size;
  return `L-${place % keyFigureEvery === 0 ? place + 1 : place}`;
}

const keyFigureAt = (number: number, size: number): string =>
  `L-${(number % Math.ceil(size / keyFigureEvery)) * keyFigureEvery}`;

/** A day so many days ago. */
function dayBefore(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
}
