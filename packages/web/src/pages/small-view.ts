import type { View } from "../data/shapes.ts";

type Person = View["people"][number];

const member = (id: string, label: string, more: Partial<Person>): Person => ({
  id,
  label,
  role: "member",
  circle: "second",
  consent: "consented",
  ...more,
});

/**
 * A small network as a coordinator sees it, for tests: Aisha is the key figure, Şule trusts her, Naima is reached through
 * Şule, and nobody has a route to Fatma.
 */
export const smallView: View = {
  view: "coordinator",
  asOf: "2026-03-01",
  network: { id: "n", name: "Pendrecht", memberLabel: "mother" },
  people: [
    { id: "k1", label: "Aisha B.", role: "keyFigure", circle: "first", soleRoutes: 2, consent: "consented" },
    member("m2", "Şule", { reach: "direct", route: { asker: "k1", via: [], probability: 0.8 } }),
    member("m10", "Naima 10", { reach: "viaIntroduction", route: { asker: "k1", via: ["m2"], probability: 0.4 } }),
    member("m3", "Fatma 9", { reach: "noRoute", consent: "named" }),
  ],
  institutions: [{ id: "s1", label: "De Kleine Prins", kind: "school" }],
  ties: [
    { from: "m2", to: "k1", type: "trust", band: "strong" },
    { from: "m10", to: "m2", type: "trust", band: "unknown" },
    { from: "m3", to: "m2", type: "knows" },
  ],
  counts: {
    firstCircle: { kind: "exact", value: 1 },
    direct: { kind: "exact", value: 1 },
    viaIntroduction: { kind: "exact", value: 1 },
    noRoute: { kind: "exact", value: 1 },
    institutions: { kind: "exact", value: 1 },
  },
};
