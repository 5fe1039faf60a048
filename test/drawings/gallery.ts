import type { NetworkView } from "@parent-circles/core";
import type { SceneOptions, Theme } from "@parent-circles/viz";
import { chanceView, madeUpNames, sketchedView } from "./views.ts";

/** One drawing: an example, a snapshot and a page of the gallery at once. */
export interface GalleryPage {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  readonly view: () => NetworkView;
  readonly options?: SceneOptions & { readonly theme?: Theme };
}

const star = sketchedView({
  name: "Een ster",
  people: [
    { id: "K1", label: "Aisha B.", role: "keyFigure", soleRoutes: 7 },
    ...["Fatma", "Ilse", "Gülçin", "Bo", "Iman", "Katarzyna", "Rosângela"].map((label, at) => ({
      id: `M${at}`,
      label,
    })),
  ],
  trust: Array.from({ length: 7 }, (_, at) => [`M${at}`, "K1", at < 3 ? "strong" : "fair"] as const),
});

const bridge = sketchedView({
  name: "Twee groepen, één brug",
  people: [
    { id: "K1", label: "Aisha B.", role: "keyFigure", soleRoutes: 5 },
    { id: "K2", label: "Gülçin I.", role: "keyFigure", soleRoutes: 4 },
    ...Array.from({ length: 10 }, (_, at) => ({ id: `M${at}`, label: madeUpNames.latin[at] ?? "" })),
  ],
  trust: [
    ...[0, 1, 2, 3, 4].map((at) => [`M${at}`, "K1", "fair"] as const),
    ...[5, 6, 7, 8].map((at) => [`M${at}`, "K2", "strong"] as const),
    ["M4", "M5", "weak"],
    ["M9", "M8", "unknown"],
    ["K1", "K2", "old"],
  ],
  institutions: ["Basisschool De Kleine Prins"],
});

/** Every drawing that the project shows and tests. */
export const gallery: readonly GalleryPage[] = [
  { name: "nobody", shows: "A network in which nobody is yet.", view: () => sketchedView({ name: "Nieuwe wijk" }) },
  {
    name: "one-person",
    shows: "One person whom nobody has named yet.",
    view: () => sketchedView({ people: [{ id: "M1", label: "Fatma Yıldız" }] }),
  },
  {
    name: "a-pair",
    shows: "One key figure and one parent who trusts her.",
    view: () =>
      sketchedView({
        people: [
          { id: "K1", label: "Aisha B.", role: "keyFigure", soleRoutes: 1 },
          { id: "M1", label: "Bo" },
        ],
        trust: [["M1", "K1", "strong"]],
      }),
  },
  { name: "star", shows: "Everyone hangs on one key figure.", view: () => star },
  { name: "two-groups-one-bridge", shows: "Two groups, and one parent who links them.", view: () => bridge },
  { name: "sixty-people", shows: "Sixty people: every name fits.", view: () => chanceView(7, 60) },
  {
    name: "arabic",
    shows: "Arabic names and words: the drawing reads from right to left.",
    view: () => chanceView(3, 40, "arabic"),
    options: { language: "ar" },
  },
  {
    name: "dark",
    shows: "On dark paper.",
    view: () => chanceView(5, 40),
    options: { language: "tr", theme: "dark" },
  },
  {
    name: "initials",
    shows: "Initials for a projector.",
    view: () => chanceView(5, 40),
    options: { names: "initials" },
  },
];
