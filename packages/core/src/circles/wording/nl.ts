import type { CirclesWording } from "./wording.ts";

const ouders = (count: number): string => (count === 1 ? "1 ouder" : `${count} ouders`);

/** Dutch. */
export const nl: CirclesWording = {
  rules: {
    mayBeAsker: {
      name: "Doet uit eigen keuze mee",
      says: () => "Een sleutelfiguur heeft toegestemd om op de kaart te staan en wordt niet afgeschermd.",
      unmet: (_, who) => `${who} heeft nog niet toegestemd om mee te doen.`,
    },
    criteriaRated: {
      name: "Criteria zijn beoordeeld",
      says: ({ minimum }) =>
        `Ontwikkeling, betrokkenheid en bekendheid met de samenleving hier zijn elk beoordeeld, met ${minimum} of meer van 3.`,
      unmet: ({ have, need }, who) => `${who}: ${have} van ${need} criteria zijn beoordeeld en hoog genoeg.`,
    },
    acceptedExample: {
      name: "Wordt als voorbeeld gezien",
      says: ({ minimum }) => `Minstens ${ouders(minimum)} noemden haar als voorbeeld; zichzelf noemen telt niet.`,
      unmet: ({ have, need }, who) => `${who} is door ${ouders(have)} als voorbeeld genoemd; er zijn er ${need} nodig.`,
    },
    trustedByAnotherParent: {
      name: "Wordt vertrouwd door een andere ouder",
      says: ({ minimum }) => `Minstens ${ouders(minimum)} vertrouwt haar, zijzelf niet meegeteld.`,
      unmet: (_, who) =>
        `Van niemand is bekend dat zij ${who} vertrouwt. Bespreek het: zij kan voorlopig kandidaat zijn.`,
    },
    activeCoach: {
      name: "Heeft een actieve begeleider",
      says: () => "De sleutelgroep wordt begeleid door een beroepskracht.",
      unmet: () => "De sleutelgroep heeft geen actieve begeleider.",
    },
    keyGroupSize: {
      name: "Is een groep",
      says: ({ minimum }) => `De sleutelgroep heeft minstens ${minimum} leden.`,
      unmet: ({ have, need }) => `De sleutelgroep heeft ${have} van minstens ${need} leden.`,
    },
    keyGroupConnected: {
      name: "Hangt samen",
      says: () => "Alle sleutelfiguren zijn met elkaar verbonden, rechtstreeks of via elkaar.",
      unmet: ({ have }) => `De sleutelgroep bestaat uit ${have} groepjes die elkaar niet kennen.`,
    },
    coachingLogged: {
      name: "De begeleiding gaat door",
      says: ({ minimum }) => `In de laatste twee maanden was er minstens ${minimum} keer begeleiding.`,
      unmet: () => "In de laatste twee maanden is geen begeleiding genoteerd.",
    },
  },
  health: {
    keyGroupSize: ({ count }) => `De sleutelgroep heeft ${count === 1 ? "1 lid" : `${count} leden`}.`,
    keyGroupOneGroup: () => "De sleutelfiguren vormen samen één groep.",
    keyGroupSeveralGroups: ({ count }) => `De sleutelfiguren vormen ${count} groepjes zonder onderlinge band.`,
    languagesServed: ({ names }) => `Ouders kunnen met de sleutelgroep praten in het ${names}.`,
    languagesUnserved: ({ names }) => `Ouders spreken ook ${names}, en geen sleutelfiguur spreekt dat met hen.`,
    languageDominates: ({ count, of, names }) => `${count} van ${of} sleutelfiguren spreken ${names} met ouders.`,
    soleRoutes: ({ count, names }) =>
      `Als ${names} stopt, ${count === 1 ? "verliest 1 ouder" : `verliezen ${count} ouders`} de enige vertrouwde route.`,
    noSoleRoutes: () => "Geen ouder hangt af van één sleutelfiguur alleen.",
    coachActive: ({ names }) => `${names} begeleidt de sleutelgroep.`,
    coachMissing: () => "De sleutelgroep heeft geen actieve begeleider. Zoek die eerst.",
    coachingRecent: ({ count }) => `Begeleiding in de laatste twee maanden: ${count} keer.`,
    coachingMissing: () => "In de laatste twee maanden is geen begeleiding genoteerd.",
    coachingUnknown: () => "Begeleiding wordt hier nog niet genoteerd.",
  },
  withRoute: ({ withRoute, parents }) =>
    `${withRoute} van ${ouders(parents)} ${withRoute === 1 ? "heeft" : "hebben"} een vertrouwde route.`,
  routesChanged: ({ gained, lost }) =>
    `Een vertrouwde route gekregen: ${ouders(gained)}. Kwijtgeraakt: ${ouders(lost)}.`,
};
