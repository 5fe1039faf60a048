import type { Translated } from "../text.ts";

/** The pages on which a coordinator looks at the network. */
export type PagesNetwork = Translated<typeof pagesNetwork>;

/** These pages in Dutch. */
export const pagesNetwork = {
  map: {
    title: "Kaart van {network}",
    lead: "Sleutelfiguren staan in het midden. Een pijl wijst naar wie vertrouwd wordt.",
    show: "Laat zien als",
    asMap: "Kaart",
    asTable: "Tabel",
    print: "Afdrukken",
    search: "Zoek op naam",
    circle: "Kring",
    reach: "Bereik",
    all: "alle",
    shown: { one: "{count} rij", other: "{count} rijen" },
    nobody: "Niemand past bij deze keuze. Kies iets ruimers.",
    empty:
      "Er staat nog niemand in dit netwerk. Wie uw server beheert, kan uw lijst inlezen: wie er is, wie wie vertrouwt en wie toestemming gaf.",
    asOf: "Stand van {date}",
    lookBack: "Kijk een jaar terug",
    noEarlierDays: "Van eerdere dagen in dit jaar is niets bekend.",
    columns: {
      name: "Naam",
      circle: "Kring",
      reach: "Bereik",
      route: "Route",
      trusts: "Vertrouwt",
      consent: "Toestemming",
    },
    sortBy: "Sorteer op {column}",
    direct: "{asker} vraagt haar zelf",
    through: "{asker}, via {via}",
    soleRoutes: { one: "enige route naar {count} ouder", other: "enige route naar {count} ouders" },
    order: "Volgorde",
  },
  health: {
    title: "Hoe gaat het met het netwerk?",
    group: {
      one: "De eerste kring heeft {count} sleutelfiguur.",
      other: "De eerste kring heeft {count} sleutelfiguren.",
    },
    reached: "{reached} van de {total} ouders vertrouwen iemand die hen kan vragen.",
    direct: {
      one: "{count} ouder kan rechtstreeks gevraagd worden.",
      other: "{count} ouders kunnen rechtstreeks gevraagd worden.",
    },
    introduced: {
      one: "{count} ouder kan via-via gevraagd worden.",
      other: "{count} ouders kunnen via-via gevraagd worden.",
    },
    noRoute: { one: "Voor {count} ouder is er nog geen route.", other: "Voor {count} ouders is er nog geen route." },
    allReached: "Voor iedere ouder is er een route. Mooi!",
    noneReached:
      "Nu kan niemand gevraagd worden. Dat kan als een sleutelfiguur toestemming gaf, en ouders vertellen dat zij haar vertrouwen.",
    soleTitle: "Als iemand even stopt",
    sole: {
      one: "{name} is voor {count} ouder de enige route.",
      other: "{name} is voor {count} ouders de enige route.",
    },
    soleNext: "Zoek samen een tweede vertrouwd gezicht voor deze ouders.",
    soleNone: "Niemand is voor een ander de enige route. Dat is sterk.",
    soleNotYet: "Er zijn nog geen routes. Daarna staat hier wie voor een ander de enige route is.",
    findingsTitle: "Om samen te bespreken",
    findingsNone: "Er is nu niets om te bespreken.",
    expected:
      "Vraagt de eerste kring iedereen? Dan komt het naar verwachting met ongeveer {count} ouders tot een gesprek.",
    restsOn: "Gesproken: {interviewed}. Alleen een paar namen gevraagd: {partly}. Nog niets gevraagd: {notAsked}.",
    languagesTitle: "In welke taal kunnen we ouders vragen?",
    language: {
      one: "{language}: {reached} van de {count} ouder.",
      other: "{language}: {reached} van de {count} ouders.",
    },
    languagesNote: "Het gaat om de taal die twee mensen samen spreken.",
    languagesNone: "Van geen enkele band is de taal bekend.",
    fitTitle: "Kwamen onze verwachtingen uit?",
    fit: {
      likely: {
        one: "Van {count} vraag die waarschijnlijk leek, lukte {worked}.",
        other: "Van de {count} vragen die waarschijnlijk leken, lukten er {worked}.",
      },
      perhaps: {
        one: "Van {count} vraag die misschien leek te lukken, lukte {worked}.",
        other: "Van de {count} vragen die misschien leken te lukken, lukten er {worked}.",
      },
      longShot: {
        one: "Van {count} vraag die een gok was, lukte {worked}.",
        other: "Van de {count} vragen die een gok waren, lukten er {worked}.",
      },
    },
    coming: {
      one: "Na {count} gesprek kwam {came} keer iemand mee. Wij rekenen op ongeveer {expected}.",
      other: "Na {count} gesprekken kwam {came} keer iemand mee. Wij rekenen op ongeveer {expected}.",
    },
    fitNote: "Gelukt is: zij hebben met elkaar gepraat. Nee zeggen mag.",
    fitNone: "Er zijn nog geen antwoorden. Daarna staat hier hoe vaak we het goed hadden.",
  },
  keyFigures: {
    title: "Wie vormen samen de sterkste groep?",
    lead: "Kies hoe groot de groep is. U ziet wie samen de meeste ouders bereiken.",
    size: "Aantal sleutelfiguren",
    find: "Zoek de groep",
    result: {
      one: "Deze persoon bereikt naar verwachting ongeveer {reached} ouders.",
      other: "Deze {count} mensen bereiken samen naar verwachting ongeveer {reached} ouders.",
    },
    likely: {
      one: "Met wie nog niets is gevraagd erbij, bereikt een andere groep misschien ongeveer {count} ouder meer: {names}.",
      other:
        "Met wie nog niets is gevraagd erbij, bereikt een andere groep misschien ongeveer {count} ouders meer: {names}.",
    },
    /** Above a group that is better once those count who were not asked; whom it has in place of whom; above the proposed group. */
    likelyTitle: "Waarschijnlijk een betere groep",
    likelySwap: "In plaats van {leaving}: {joining}.",
    asTold: "De beste groep, voor zover ouders hebben verteld",
    between: "Het echte aantal ligt waarschijnlijk tussen {low} en {high}.",
    wouldTell:
      "{count} van de {of} ouders hebben verteld wie ze vertrouwen. “Nog niet te zeggen” is een eerlijk antwoord.",
    telling: {
      title: "Welke gesprekken maken het duidelijker?",
      drawnByLot: {
        one: "Praat met {people}, door het lot gekozen. Zo hoort u niet alleen wie u al kent.",
        other: "Praat met {people}, door het lot gekozen. Zo hoort u niet alleen wie u al kent.",
      },
      namedBy: {
        one: "Praat met {people}: genoemd door {by}.",
        other: "Praat met {people}: genoemd door {by}.",
      },
      noRoute: {
        one: "Praat met {people}: er is nog geen route naar deze persoon.",
        other: "Praat met {people}: er is nog geen route naar deze mensen.",
      },
      others: { one: "nog {count} ander", other: "nog {count} anderen" },
      rest: { one: "Daarna helpt nog {count} gesprek.", other: "Daarna helpen nog {count} gesprekken." },
    },
    exact: "Voor zover ouders hebben verteld, bereikt geen andere groep van deze grootte er meer. Dat is nagerekend.",
    bound: "Er kan een betere groep zijn. Voor zover ouders hebben verteld, bereikt geen groep er meer dan {bound}.",
    ties: {
      one: "Nog {count} andere groep bereikt evenveel ouders.",
      other: "Nog {count} andere groepen bereiken evenveel ouders.",
    },
    othersOnly:
      "Wie in de groep zit, telt zelf niet mee. Bij een grotere groep blijven er dus minder ouders over om te bereiken.",
    adds: "Zonder haar zijn het er ongeveer {count} minder.",
    addsLittle: "Zonder haar blijft het bijna gelijk.",
    now: "nu in de eerste kring",
    notYet: "nog niet in de eerste kring",
    decide: "U beslist, samen met de groep. Kijk ook naar wie moeders zelf noemen en naar wat iemand kan en wil.",
    tiers: {
      clear: "duidelijke keuze",
      likely: "waarschijnlijk een goede keuze",
      cannotTellYet: "nog niet te zeggen",
    },
    verdicts: {
      mapAdds: "De kaart helpt: zo’n groep bereikt meer ouders dan wie u zonder kaart zou vragen.",
      mapAddsNothing: "De kaart maakt hier weinig uit. Vraag gerust moeders wie zij vertrouwen, en vraag die vrouwen.",
      cannotTellYet: "We weten nog niet of de kaart hier helpt. Praat eerst met meer moeders.",
    },
  },
  measures: {
    title: "Wat zeggen de getallen?",
    lead: "Kies een vraag. U ziet van iedere ouder één getal, en wat dat wel en niet zegt.",
    choose: "Uw vraag",
    /** Two kinds of questions: those that can be asked early, and those that need nearly everybody's answers. */
    early: "Ook als nog niet iedereen gesproken is",
    late: "Pas als bijna iedereen gesproken is",
    said: "Wat het zegt:",
    notSaid: "Wat het niet zegt:",
    interviewed: "{count} van de {of} ouders hebben verteld wie ze vertrouwen.",
    sensitive: "Zolang dat er weinig zijn, verandert dit getal nog veel.",
    show: "Laat zien",
    ownNumber: "een eigen getal",
    any: "maakt niet uit",
    between: "Van {minimum} tot en met {maximum}.",
    usual: "U mag dit leeg laten. Dan geldt wat bij het netwerk hoort.",
    nothingKnown: "Van niemand is dit bekend. Praat eerst met een paar ouders.",
    together: "Iedereen samen: {value}.",
    firstCircle: "De eerste kring samen: {value}.",
    counted: "{value} ({unit})",
    lessThan: "minder dan {value}",
    unknown: {
      notAsked: "niet gevraagd",
      declined: "wilde het niet zeggen",
      unreadable: "het antwoord is niet te lezen",
      tooOld: "het antwoord is te oud",
      undefinedHere: "hier valt niets te tellen",
    },
    decide: "Een getal beslist niets. Praat erover, en kijk naar wat iemand kan en wil.",
  },
  burden: {
    title: "Wat vragen we van wie?",
    open: {
      zero: "{name} heeft nu niets lopen en kan er {capacity} aan.",
      one: "{name} heeft {count} vraag lopen en kan er {capacity} aan.",
      other: "{name} heeft {count} vragen lopen en kan er {capacity} aan.",
    },
    quarter: {
      one: "In drie maanden is haar {count} keer iets gevraagd.",
      other: "In drie maanden is haar {count} keer iets gevraagd.",
    },
    away: "Zij rust tot {date}.",
    calm: "Niemand draagt nu te veel.",
    look: "Kijk even mee met: {names}.",
    warnings: {
      full: "Haar ruimte is nu vol.",
      quarterFull: "Zij heeft dit kwartaal genoeg gehad.",
      carriesMost: "Zij draagt veel meer dan de anderen.",
      noRestThisMonth: "Zij had deze maand geen rust.",
    },
    nothing: "Niets gevraagd in drie maanden: {names}.",
  },
};
