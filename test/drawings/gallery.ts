import type { NetworkView } from "@parent-circles/core";
import { blankSheet, drawSvg, printSheet, scene, type SceneOptions, svgText, type Theme } from "@parent-circles/viz";
import { nodeDocument as document } from "./document.ts";
import { neighbourhoodView } from "./neighbourhoods.ts";
import { chanceView, madeUpNames, sketchedView } from "./views.ts";

/** One drawing: an example, a snapshot and a page of the gallery at once. */
export interface GalleryPage {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  /** The text of the SVG file. */
  readonly drawing: () => string;
}

const pair = sketchedView({
  people: [
    { id: "K1", label: "Aisha B.", role: "keyFigure", soleRoutes: 1 },
    { id: "M1", label: "Bo" },
  ],
  trust: [["M1", "K1", "strong"]],
});

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
  {
    name: "pendrecht",
    shows: "Pendrecht: nine key figures, balanced; at the top left those whom nobody reaches yet.",
    drawing: () => mapOf(neighbourhoodView("pendrecht"), { language: "en" }),
  },
  {
    name: "zuidwijk",
    shows: "Zuidwijk: much hangs on one key figure.",
    drawing: () => mapOf(neighbourhoodView("zuidwijk"), { language: "nl" }),
  },
  {
    name: "beverwaard",
    shows: "Beverwaard, with the people of one tie language side by side.",
    drawing: () => mapOf(neighbourhoodView("beverwaard"), { language: "tr", sectorsBy: "language" }),
  },
  {
    name: "key-group",
    shows: "What the key group sees: the first circle by name, the second as counts.",
    drawing: () => mapOf(neighbourhoodView("pendrecht", "keyGroup"), { language: "nl" }),
  },
  {
    name: "institution",
    shows: "What an institution sees: circles as bands with counts to the nearest five.",
    drawing: () => mapOf(neighbourhoodView("zuidwijk", "institution"), { language: "nl" }),
  },
  {
    name: "public",
    shows: "What anyone may see: no people, only counts.",
    drawing: () => mapOf(neighbourhoodView("pendrecht", "public"), { language: "ar" }),
  },
  {
    name: "nobody",
    shows: "A network in which nobody is yet.",
    drawing: () => mapOf(sketchedView({ name: "Nieuwe wijk" })),
  },
  {
    name: "one-person",
    shows: "One person whom nobody has named yet.",
    drawing: () => mapOf(sketchedView({ people: [{ id: "M1", label: "Fatma Yıldız" }] })),
  },
  {
    name: "a-pair",
    shows: "One key figure and one parent who trusts her.",
    drawing: () => mapOf(pair),
  },
  { name: "star", shows: "Everyone hangs on one key figure.", drawing: () => mapOf(star) },
  {
    name: "two-groups-one-bridge",
    shows: "Two groups, and one parent who links them; every kind of arrow.",
    drawing: () => mapOf(bridge),
  },
  { name: "sixty-people", shows: "Sixty people: every name fits.", drawing: () => mapOf(chanceView(7, 60)) },
  {
    name: "three-hundred-people",
    shows: "Three hundred people: the most that is drawn person by person.",
    drawing: () => mapOf(chanceView(11, 300)),
  },
  {
    name: "three-thousand-people",
    shows: "Three thousand people: groups that open in the page.",
    drawing: () => mapOf(chanceView(12, 3000)),
  },
  {
    name: "arabic",
    shows: "Arabic names and words: the drawing reads from right to left.",
    drawing: () => mapOf(chanceView(3, 40, "arabic"), { language: "ar" }),
  },
  { name: "dark", shows: "On dark paper.", drawing: () => mapOf(chanceView(5, 40), { language: "tr", theme: "dark" }) },
  {
    name: "initials",
    shows: "Initials, for a projector.",
    drawing: () => mapOf(chanceView(5, 40), { names: "initials" }),
  },
  {
    name: "print-a3",
    shows: "A sheet of A3 for the wall of the parent room.",
    drawing: () => svgText(printSheet(scene(neighbourhoodView("pendrecht")), { document })),
  },
  {
    name: "print-a4-arabic",
    shows: "A sheet of A4 that reads from right to left.",
    drawing: () =>
      svgText(printSheet(scene(chanceView(3, 40, "arabic"), { language: "ar" }), { document, paper: "A4" })),
  },
  {
    name: "blank-a3",
    shows: "Empty rings to fill in by pen at the kitchen table.",
    drawing: () => svgText(blankSheet({ document, language: "nl" })),
  },
];

const mapOf = (view: NetworkView, options: SceneOptions & { readonly theme?: Theme } = {}): string =>
  drawSvg(view, { document, ...options });
