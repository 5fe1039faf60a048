import { randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument, Person, Tie } from "../../packages/core/src/model/document.ts";

/** How large a network, and how many of its people are key figures. */
export interface LargeNetworkOptions {
  readonly people: number;
  /** One key figure per so many people. */
  readonly peoplePerKeyFigure?: number;
  /** Ties of trust per person. */
  readonly tiesPerPerson?: number;
}

/**
 * A large valid document from a seed: people in streets of fifty, most of whom trust people of their own street, and key
 * figures spread evenly over the streets. All dates are 2026-03-01.
 */
export function largeDocument(seed: number, options: LargeNetworkOptions): NetworkDocument {
  const { people: size, peoplePerKeyFigure = 20, tiesPerPerson = 5 } = options;
  const random = randomFrom(seed);
  const street = 50;
  const idAt = (index: number): string => `L-${index}`;
  const trusteeOf = (index: number): number => {
    const near = Math.floor(index / street) * street + random.index(street);
    return random.fraction() < 0.8 ? Math.min(near, size - 1) : random.index(size);
  };
  const people = Array.from({ length: size }, (_, index): Person => ({
    id: idAt(index),
    role: index % peoplePerKeyFigure === 0 ? "keyFigure" : "member",
    stage: random.index(4),
    consent: { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date: "2026-02-01" },
  }));
  const ties = Array.from({ length: size * tiesPerPerson }, (_, tie): Tie | undefined => {
    const from = Math.floor(tie / tiesPerPerson);
    const to = trusteeOf(from);
    if (from === to) return undefined;
    const score = 1 + random.index(5);
    return {
      from: idAt(from),
      to: idAt(to),
      type: "trust",
      score,
      reportedBy: "truster",
      language: "nl",
      date: "2026-03-01",
    };
  });
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id: "large", synthetic: true },
    people,
    institutions: [{ id: "I-school", kind: "school" }],
    ties: ties.filter((tie) => tie !== undefined),
  };
}
