import type { Translated } from "../text.ts";

/** What stands around a map that is explored: its buttons, its table, and what it answers. */
export type Explorer = Translated<typeof explorer>;

/** What stands around the map in Dutch. */
export const explorer = {
  map: "Kaart",
  /** How the arrow keys work, read once by a screen reader. */
  mapHelp: "Links en rechts gaan langs een ring, omhoog en omlaag naar de volgende ring. Enter kiest, Escape wist.",
  table: "Tabel",
  search: "Zoek een persoon",
  show: "Toon",
  /** {shown} of {all}. */
  shownOf: "{shown} van {all} getoond",
  clear: "Maak leeg",
  zoomIn: "Groter",
  zoomOut: "Kleiner",
  wholeMap: "Hele kaart",
  left: "Naar links",
  right: "Naar rechts",
  up: "Omhoog",
  down: "Omlaag",
  print: "Afdrukken",
  legend: "Zo leest u de kaart",
  /** Which letters do what. */
  shortcuts: "Lettertoetsen: S zoeken, T tabel, P afdrukken, plus en min",
  trusts: "Vertrouwt",
  trustedBy: "Wordt vertrouwd door",
  nobodyKnown: "Niemand van wie we het weten",
  around: "Alleen wie eromheen staat",
  route: "Route",
  stops: "Wat als deze persoon stopt?",
  coverage: "Toon wie te bereiken is",
  /** {asker} can ask {target}. */
  routeDirect: "{asker} kan {target} vragen, want {target} vertrouwt {asker}.",
  /** {asker} can ask {via}, who introduces {target}. */
  routeVia:
    "{asker} kan {via} vragen, want {via} vertrouwt {asker}. {via} brengt {asker} bij {target}, want {target} vertrouwt {via}.",
  /** {name}. */
  routeNone: "Er is nog geen route van vertrouwen naar {name}.",
  /** If {name} stops, who would have no route: {list}. */
  stopsLost: "Als {name} stopt, heeft niemand een route naar: {list}.",
  stopsNone: "Als {name} stopt, houdt iedereen een route.",
  /** {name}, whom {count} of them trust. */
  successor: "{name} wordt door een paar van hen vertrouwd: {count}.",
  /** {list}. */
  couldTakeOver: "Wie u dan kunt vragen: {list}.",
  /** Said where the library's answer is not at hand. */
  bestRoutesOnly: "Hier telt alleen de beste route naar iedereen.",
  /** How many: {direct}, {via} an introduction, {none}. */
  covered: "Direct te bereiken: {direct}. Via-via: {via}. Nog geen route: {none}.",
  day: "Dag",
  /** Why the days cannot be moved through: {most} people. */
  daysOfFew: "Andere dagen zijn te zien tot {most} mensen. Dit netwerk is groter en staat er in groepen van vandaag.",
  name: "Naam",
  place: "Plaats in het netwerk",
  openGroup: "Openen",
  allGroups: "Alle groepen",
  /** {share} is a percentage. */
  working: "De kaart wordt gemaakt: {share}",
};
