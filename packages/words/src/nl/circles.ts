import type { Translated } from "../text.ts";

/** What the circles are told by: rules of the method, the health of the key group, and routes through time. */
export type Circles = Translated<typeof circles>;

/** The circles in Dutch. */
export const circles = {
  /** So many parents, as it stands inside other sentences. */
  parents: { one: "{count} ouder", other: "{count} ouders" },
  /** By rule: its name, what it asks ({minimum}, {parents}), and what is missing ({who}, {count} there, {need} needed). */
  rules: {
    mayBeAsker: {
      name: "Doet uit eigen keuze mee",
      says: "Een sleutelfiguur heeft toegestemd om op de kaart te staan en wordt niet afgeschermd.",
      unmet: "{who} heeft nog niet toegestemd om mee te doen.",
    },
    criteriaRated: {
      name: "Criteria zijn beoordeeld",
      says: "Ontwikkeling, betrokkenheid en bekendheid met de samenleving hier zijn elk beoordeeld, met {minimum} of meer van 3.",
      unmet: "{who}: {count} van {need} criteria zijn beoordeeld en hoog genoeg.",
    },
    acceptedExample: {
      name: "Wordt als voorbeeld gezien",
      says: {
        one: "Minstens {parents} noemde haar als voorbeeld; zichzelf noemen telt niet.",
        other: "Minstens {parents} noemden haar als voorbeeld; zichzelf noemen telt niet.",
      },
      unmet: {
        one: "{who} is door {parents} als voorbeeld genoemd; er zijn er {need} nodig.",
        other: "{who} is door {parents} als voorbeeld genoemd; er zijn er {need} nodig.",
      },
    },
    trustedByAnotherParent: {
      name: "Wordt vertrouwd door een andere ouder",
      says: {
        one: "Minstens {parents} vertrouwt haar, zijzelf niet meegeteld.",
        other: "Minstens {parents} vertrouwen haar, zijzelf niet meegeteld.",
      },
      unmet: "Van niemand is bekend dat zij {who} vertrouwt. Bespreek het: zij kan voorlopig kandidaat zijn.",
    },
    activeCoach: {
      name: "Heeft een actieve begeleider",
      says: "De sleutelgroep wordt begeleid door een beroepskracht.",
      unmet: "De sleutelgroep heeft geen actieve begeleider.",
    },
    keyGroupSize: {
      name: "Is een groep",
      says: "De sleutelgroep heeft minstens {minimum} leden.",
      unmet: "De sleutelgroep heeft {count} van minstens {need} leden.",
    },
    keyGroupConnected: {
      name: "Hangt samen",
      says: "Alle sleutelfiguren zijn met elkaar verbonden, rechtstreeks of via elkaar.",
      unmet: "De sleutelgroep bestaat uit {count} groepjes die elkaar niet kennen.",
    },
    coachingLogged: {
      name: "De begeleiding gaat door",
      says: "In de laatste twee maanden was er minstens {minimum} keer begeleiding.",
      unmet: "In de laatste twee maanden is geen begeleiding genoteerd.",
    },
  },
  /** By sentence about the key group: {count}, {of}, and {names} of people or languages as one phrase. */
  health: {
    keyGroupSize: { one: "De sleutelgroep heeft {count} lid.", other: "De sleutelgroep heeft {count} leden." },
    keyGroupOneGroup: "De sleutelfiguren vormen samen één groep.",
    keyGroupSeveralGroups: "De sleutelfiguren vormen {count} groepjes zonder onderlinge band.",
    languagesServed: "Ouders kunnen met de sleutelgroep praten in het {names}.",
    languagesUnserved: "Ouders spreken ook {names}, en geen sleutelfiguur spreekt dat met hen.",
    languageDominates: "{count} van {of} sleutelfiguren spreken {names} met ouders.",
    soleRoutes: {
      one: "Als {names} stopt, verliest {parents} de enige vertrouwde route.",
      other: "Als {names} stopt, verliezen {parents} de enige vertrouwde route.",
    },
    noSoleRoutes: "Geen ouder hangt af van één sleutelfiguur alleen.",
    coachActive: "{names} begeleidt de sleutelgroep.",
    coachMissing: "De sleutelgroep heeft geen actieve begeleider. Zoek die eerst.",
    coachingRecent: "Begeleiding in de laatste twee maanden: {count} keer.",
    coachingMissing: "In de laatste twee maanden is geen begeleiding genoteerd.",
    coachingUnknown: "Begeleiding wordt hier nog niet genoteerd.",
  },
  /** "x of y parents have a trusted route" (PN-40): {count} of {parents}. */
  withRoute: {
    one: "{count} van {parents} heeft een vertrouwde route.",
    other: "{count} van {parents} hebben een vertrouwde route.",
  },
  /** Who gained and who lost a route between two days: {gained} and {lost}, as parents. */
  routesChanged: "Een vertrouwde route gekregen: {gained}. Kwijtgeraakt: {lost}.",
};
