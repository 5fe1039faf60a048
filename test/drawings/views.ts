import { receivedView, type NetworkView } from "@parent-circles/core";

type Reach = NonNullable<NetworkView["people"][number]["reach"]>;
type TrustBand = NonNullable<NetworkView["ties"][number]["band"]>;

/** What a test says about a person; reach follows from the ties. */
export interface PersonSketch {
  readonly id: string;
  readonly label?: string;
  readonly role?: "member" | "candidate" | "keyFigure" | "coach";
  readonly soleRoutes?: number;
}

/** What a test says about a network. */
export interface Sketch {
  readonly name?: string;
  readonly people?: readonly PersonSketch[];
  /** Who trusts whom, and how strongly ("fair" when absent). */
  readonly trust?: readonly (readonly [truster: string, trustee: string, band?: TrustBand])[];
  readonly institutions?: readonly string[];
}

/** The coordinator's view of a network sketched in a few lines. */
export function sketchedView({ name = "Testwijk", people = [], trust = [], institutions = [] }: Sketch): NetworkView {
  const first = new Set(people.filter(({ role }) => role === "keyFigure").map(({ id }) => id));
  const trusting = (group: ReadonlySet<string>) =>
    new Set(trust.filter(([from, to]) => group.has(to) && !first.has(from)).map(([from]) => from));
  const direct = trusting(first);
  const introduced = trusting(direct);
  const reachOf = (id: string): Reach =>
    direct.has(id) ? "direct" : introduced.has(id) ? "viaIntroduction" : "noRoute";
  const trusteeIn = (group: ReadonlySet<string>, id: string) =>
    trust.find(([from, to]) => from === id && group.has(to))?.[1];
  const routeOf = (id: string) => {
    const asker = trusteeIn(first, id);
    if (asker !== undefined) return { route: { asker, via: [], probability: 0.6 } };
    const via = trusteeIn(direct, id);
    return via === undefined ? {} : { route: { asker: trusteeIn(first, via) ?? "", via: [via], probability: 0.3 } };
  };
  const shown = people.map(({ id, label = id, role = "member", soleRoutes }): NetworkView["people"][number] => ({
    id,
    label,
    role,
    circle: role === "keyFigure" ? "first" : "second",
    ...(role === "keyFigure" || role === "coach" ? {} : { reach: reachOf(id), ...routeOf(id) }),
    ...(soleRoutes === undefined ? {} : { soleRoutes }),
  }));
  const exact = (value: number) => ({ kind: "exact", value });
  const count = (reach: string) => exact(shown.filter((person) => person.reach === reach).length);
  return receivedView({
    view: "coordinator",
    asOf: "2026-03-01",
    network: { id: "testwijk", name, memberLabel: "ouder" },
    people: shown,
    institutions: institutions.map((label, at) => ({ id: `I-${at + 1}`, label, kind: "school" })),
    ties: trust.map(([from, to, band = "fair"]) => ({ from, to, type: "trust", band })),
    counts: {
      firstCircle: exact(first.size),
      direct: count("direct"),
      viaIntroduction: count("viaIntroduction"),
      noRoute: count("noRoute"),
      institutions: exact(institutions.length),
    },
  });
}

/** Chance for test networks: a linear congruential generator, so that a failing seed can be run again. */
function chanceFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) % 2 ** 32;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Made-up names in the lengths that occur; nobody in particular. */
export const madeUpNames = {
  latin: [
    "Aisha B.",
    "Fatma Yıldız",
    "Şule Öztürk",
    "Małgorzata W.",
    "Naïma El A.",
    "Ilse van den Berg",
    "Gülçin I.",
    "Bo",
    "Chantal de Wit",
    "Rosângela F.",
    "Katarzyna Nowak",
    "Iman",
    "Ömür Çelik",
    "Mevrouw Van Leeuwen",
  ],
  arabic: [
    "فاطمة",
    "عائشة ب.",
    "خديجة بنت محمد",
    "نعيمة",
    "زينب العلوي",
    "أمينة",
    "سعاد",
    "حليمة السعدية",
    "مريم",
    "رقية عبد الرحمن",
    "ليلى",
    "سميرة",
  ],
} as const;

/** A network by chance: groups around key figures, some people without ties. */
export function chanceView(seed: number, size: number, script: keyof typeof madeUpNames = "latin"): NetworkView {
  const below = chanceFrom(seed);
  const names = madeUpNames[script];
  const keyCount = Math.max(1, Math.round(size / 9));
  const idOf = (at: number) => (at < keyCount ? `K${at + 1}` : `M${String(at + 1 - keyCount).padStart(4, "0")}`);
  const bands: readonly TrustBand[] = ["strong", "fair", "fair", "weak", "unknown", "old"];
  const people = Array.from({ length: size }, (_, at) => ({
    id: idOf(at),
    label: names[below(names.length)] ?? "",
    ...(at < keyCount ? { role: "keyFigure" as const } : {}),
  }));
  const trust = people.flatMap(({ id }, at): [string, string, TrustBand][] => {
    const group = at % keyCount;
    const wishes = Array.from({ length: below(4) }, () => {
      const other = below(3) === 0 ? below(size) : group + keyCount * below(Math.ceil(size / keyCount));
      return below(2) === 0 ? idOf(group) : idOf(Math.min(other, size - 1));
    });
    return wishes.filter((to) => to !== id).map((to) => [id, to, bands[below(bands.length)] ?? "fair"]);
  });
  return sketchedView({
    name: `Wijk ${seed}`,
    people,
    trust,
    institutions: ["Basisschool De Kleine Prins", "Bibliotheek"],
  });
}
