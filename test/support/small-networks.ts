import type { NetworkDocument, Person } from "../../packages/core/src/model/document.ts";
import type { Network } from "../../packages/core/src/model/network.ts";
import { readNetwork } from "../../packages/core/src/model/read-network.ts";
import { consentScopes } from "../../packages/core/src/model/vocabulary.ts";

/** The day on which small networks are looked at; nothing in them has a date. */
export const asOf = "2026-03-01";

/** Evidence that gives a belief exactly: (1 + positive) ÷ (2 + positive + negative). */
const evidenceFor: Readonly<Record<string, { positive: number; negative: number } | undefined>> = {
  ".9": { positive: 8, negative: 0 }, // 9/10
  ".7": { positive: 6, negative: 2 }, // 7/10
  ".3": { positive: 2, negative: 6 }, // 3/10
};

/** What a small network holds beside its ties. */
export interface SmallNetworkOptions {
  /** Ids of people in order, for those without ties or where the order matters. */
  readonly people?: string;
  readonly keyFigures?: string;
  readonly institutions?: string;
  /** Overrides for single people. */
  readonly about?: Readonly<Record<string, Partial<Person>>>;
  readonly settings?: NetworkDocument["network"]["settings"];
  readonly nominations?: NetworkDocument["nominations"];
}

/**
 * A network written as its ties: `"m1>A .9, m3>F"` says that m1 trusts A with a belief of 0.9, and m3 F with unknown
 * strength (0.5). People are numbered in the order in which they are named. All have consented to everything.
 */
export function smallNetwork(ties: string, options: SmallNetworkOptions = {}): Network {
  return readNetwork(smallDocument(ties, options));
}

/** The document of {@link smallNetwork}. */
export function smallDocument(ties: string, options: SmallNetworkOptions = {}): NetworkDocument {
  const arcs = words(ties, ",").map(arcFrom);
  const institutions = words(options.institutions);
  const named = [...words(options.people), ...arcs.flatMap(({ from, to }) => [from, to])];
  const people = [...new Set(named)].filter((id) => !institutions.includes(id));
  const keyFigures = words(options.keyFigures);
  const { settings, nominations = [] } = options;
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id: "small", synthetic: true, ...(settings === undefined ? {} : { settings }) },
    people: people.map((id) => ({
      id,
      role: keyFigures.includes(id) ? "keyFigure" : "member",
      consent: { state: "consented", scopes: [...consentScopes] },
      ...options.about?.[id],
    })),
    institutions: institutions.map((id) => ({ id, kind: "school" })),
    ties: arcs.map(({ from, to, belief }) => {
      const evidence = evidenceFor[belief ?? ""];
      const type = institutions.includes(from) || institutions.includes(to) ? "worksWith" : "trust";
      return { from, to, type, ...(evidence === undefined ? {} : { evidence }) };
    }),
    nominations,
  };
}

const words = (text = "", separator: string | RegExp = /\s+/): string[] =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== "");

function arcFrom(text: string): { from: string; to: string; belief: string | undefined } {
  const [ends = "", belief] = text.split(" ");
  const [from = "", to = ""] = ends.split(">");
  return { from, to, belief };
}

/** `0–1–2–3–4` */
export const lineOfFive = smallNetwork("0>1, 1>2, 2>3, 3>4");

/** `c` in the middle of four. */
export const starOfFive = smallNetwork("c>1, c>2, c>3, c>4");

/** Two triangles with one bridge: `0,1,2 – 3,4,5`, joined by 2–3. */
export const twoTriangles = smallNetwork("0>1, 0>2, 1>2, 2>3, 3>4, 3>5, 4>5", { people: "0 1 2 3 4 5" });

/** Two separate groups of five in which everyone has a tie with everyone. */
export const twoFullGroups = smallNetwork(
  "a1>a2, a1>a3, a1>a4, a1>a5, a2>a3, a2>a4, a2>a5, a3>a4, a3>a5, a4>a5, " +
    "b1>b2, b1>b3, b1>b4, b1>b5, b2>b3, b2>b4, b2>b5, b3>b4, b3>b5, b4>b5",
);

/** Two separate lines of five. */
export const twoLines = smallNetwork("a1>a2, a2>a3, a3>a4, a4>a5, b1>b2, b2>b3, b3>b4, b4>b5");

/**
 * Krackhardt's kite, as networkx numbers it:
 *
 *     0 – 1      with 3 in the middle of 0 1 2 4 5 6,
 *     2 3 4      and the tail 5,6 – 7 – 8 – 9
 *     5 – 6
 */
export const kite = smallNetwork(
  "0>1, 0>2, 0>3, 0>5, 1>3, 1>4, 1>6, 2>3, 2>5, 3>4, 3>5, 3>6, 4>6, 5>6, 5>7, 6>7, 7>8, 8>9",
  { people: "0 1 2 3 4 5 6 7 8 9" },
);

/** Fixture B: three key figures A, F and L, members m1 to m9; every introduction is willing. */
export const trustMiniNetwork = smallNetwork(
  "m1>A .9, m2>A .7, m3>A .7, m3>F .5, m4>F .9, m5>F .7, m6>m4 .9, m7>m5 .5, m8>m7 .7, " +
    "A>F .7, F>A .7, L>A .5, m2>L .5, m9>L .3",
  { keyFigures: "A F L", settings: { introductionWillingness: 1 } },
);

/** Fixture D: parents A, F, L and m1 to m4, institutions S and H. */
export const mediationNetwork = smallNetwork("m1>A, m2>A, A>S, S>A, A>m1, m3>F, F>H, H>F, F>m3, A>F, S>H, m4>H, H>S", {
  people: "A F L m1 m2 m3 m4",
  institutions: "S H",
});

/** Nobody, one mother, two without a tie, and two of whom one trusts the other. */
export const nobody = smallNetwork("");
export const oneMother = smallNetwork("", { people: "a" });
export const twoStrangers = smallNetwork("", { people: "a b" });
export const pair = smallNetwork("a>b .9");
