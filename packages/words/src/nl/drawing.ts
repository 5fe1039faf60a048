import type { Translated } from "../text.ts";

/** What stands in a drawing, and what is said of it to who cannot see it. */
export type Drawing = Translated<typeof drawing>;

/** The drawing in Dutch. */
export const drawing = {
  /** {network}. */
  title: "Het oudernetwerk van {network}",
  subtitle: "Wie vertrouwt wie",
  /** {date}. */
  asOf: "Stand van {date}",
  confidential: "Vertrouwelijk: alleen voor de coördinator en de sleutelgroep",
  /** By ring; a count follows. */
  rings: {
    first: "Eerste kring: sleutelfiguren",
    direct: "Tweede kring: vertrouwt een sleutelfiguur",
    viaIntroduction: "Via-via",
    noRoute: "Nog geen route van vertrouwen",
    institutions: "Instellingen",
  },
  /** What one person, group or institution is: {name}, and how many ({count}). */
  spoken: {
    keyFigure: "{name}, sleutelfiguur, eerste kring.",
    candidate: "{name}, kandidaat-sleutelfiguur.",
    coach: "{name}, begeleider van de sleutelgroep.",
    secondCircle: "{name}, tweede kring.",
    group: "{name} en anderen. Groep mensen: {count}.",
    /** The group of those without ties, in place of a name. */
    apart: "Niemand bekend om hen heen",
    direct: "{name}, tweede kring, vertrouwt een sleutelfiguur.",
    viaIntroduction: "{name}, tweede kring, te bereiken via-via.",
    noRoute: "{name}, tweede kring, nog geen route van vertrouwen.",
    institution: "{name}, instelling.",
    soleRoutes: "Mensen zonder andere route: {count}.",
    /** In place of a name, where names are not shown. */
    someone: "Iemand",
  },
  /** By mark and by strength of a tie. */
  legend: {
    keyFigure: "Sleutelfiguur",
    candidate: "Kandidaat-sleutelfiguur",
    coach: "Begeleider",
    secondCircle: "Tweede kring",
    group: "Groep mensen",
    direct: "Vertrouwt een sleutelfiguur",
    viaIntroduction: "Te bereiken via-via",
    noRoute: "Nog geen route van vertrouwen",
    institution: "Instelling",
    arrow: "Pijl: wijst naar wie vertrouwd wordt",
    strong: "Veel vertrouwen",
    fair: "Redelijk vertrouwen",
    weak: "Een beetje vertrouwen",
    unknown: "Hoeveel is niet bekend",
    old: "Een jaar niet gevraagd",
    list: "Namen die niet pasten",
  },
  /** The empty sheet that is filled in by pen. */
  sheet: {
    heading: "Wie vertrouwt wie?",
    neighbourhood: "Wijk",
    date: "Datum",
    together: "Ingevuld met",
    hint: "Teken een rondje voor elke persoon. Teken een pijl naar iedereen die zij vertrouwt.",
  },
  /** A count that is not told exactly: {limit}. */
  counts: { about: "ongeveer {count}", fewerThan: "minder dan {limit}", withheld: "niet getoond" },
  /** The whole picture: {count} is a number, or one of the counts above; {list} is people. */
  description: {
    first: "Eerste kring, sleutelfiguren: {count}.",
    direct: "Tweede kring, vertrouwt een sleutelfiguur: {count}.",
    viaIntroduction: "Tweede kring, te bereiken via-via: {count}.",
    noRoute: "Tweede kring, nog geen route van vertrouwen: {count}.",
    institutions: "Instellingen: {count}.",
    arrows: "Banden van vertrouwen: {count}.",
    soleRoutes: "De enige route naar mensen: {list}.",
    nobody: "Er is nog niemand in dit netwerk.",
  },
};
