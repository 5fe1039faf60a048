import type { Network } from "../../packages/core/src/model/network.ts";
import type { NetworkDocument, Person, Tie } from "../../packages/core/src/model/document.ts";
import { readNetwork } from "../../packages/core/src/model/read-network.ts";
import { consentScopes } from "../../packages/core/src/model/vocabulary.ts";

/** The day on which small networks are looked at; their consent dates from 2026-01-15. */
export const asOf = "2026-03-01";

/** Somebody who agreed to everything. */
export const mother = (id: string, rest: Partial<Person> = {}): Person => ({
  id,
  consent: { state: "consented", scopes: [...consentScopes], date: "2026-01-15" },
  ...rest,
});

/** A confirmed key figure who agreed to everything. */
export const keyFigure = (id: string, rest: Partial<Person> = {}): Person => mother(id, { role: "keyFigure", ...rest });

/** Trust of a strength, in a language the two share unless another is given. */
export const trusts = (from: string, to: string, rest: Partial<Tie> = {}): Tie => ({
  from,
  to,
  type: "trust",
  language: "nl",
  ...rest,
});

/**
 * Trust of exactly this probability: observations for and against, ten together with the two of the prior, as of
 * {@link asOf}: (1 + positive) ÷ 10.
 */
export const trustsAt = (from: string, to: string, probability: number): Tie =>
  trusts(from, to, { date: asOf, evidence: { positive: 10 * probability - 1, negative: 9 - 10 * probability } });

/** A small network: whatever is given, with what every document needs and one school. */
export const smallNetwork = (rest: Partial<NetworkDocument> = {}): Network =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "small" },
    people: [],
    institutions: [{ id: "school", name: "De Linde", kind: "school" }],
    ...rest,
  });

/** A contact request for people. */
export const requestFor = (...targets: string[]) =>
  ({ id: "r1", kind: "contactRequest", institution: "school", targets }) as const;
