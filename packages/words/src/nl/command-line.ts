import type { Translated } from "../text.ts";

/** What the command line says to people: its help, what it did not understand, and what each command prints. */
export type CommandLine = Translated<typeof commandLine>;

/** The command line in Dutch. What is typed (names of commands and options, ids, words of closed lists) is the same in every language. */
export const commandLine = {
  help: {
    usage: "Zo wordt het gebruikt:",
    dates: "Datums worden geschreven als JJJJ-MM-DD.",
    settings:
      "Bij een installatie (--data zonder --demo, of DATABASE_URL) moet PARENT_CIRCLES_SECRET gezet zijn, en de sleutel van de namen als die er is: zie docs/operation.md.",
    version: "--version zegt welke versie dit is.",
    /** {languages}: the tags that there are. */
    language:
      "--lang {languages}: de taal van het antwoord; zonder --lang die van de terminal (LC_ALL, LC_MESSAGES, LANG), anders Engels.",
  },
  /** What was wrong with a call. */
  usage: {
    noCommand: "Zeg welk commando.",
    unknownCommand: "Zo'n commando is er niet.",
    tooManyWords: "Er staan meer woorden dan het commando neemt.",
    unknownOption: "Een optie is onbekend, of mist haar waarde.",
    missing: "{option} ontbreekt.",
    choice: "{option} neemt een van: {choices}.",
    wholeNumber: "{option} neemt een heel getal.",
    wholeNumberFrom: "{option} neemt een heel getal vanaf {least}.",
    wholeNumberBetween: "{option} neemt een heel getal van {least} tot en met {most}.",
    address: "{option} neemt een adres dat met https:// of http:// begint.",
    networkId: "{option} neemt letters, cijfers, punten en streepjes, zonder spaties.",
    moment: "{option} neemt een moment, zoals 2026-03-01T12:00Z.",
    endBeforeStart: "--from ligt na --to.",
    networkFile: "Zeg welk netwerkbestand.",
    files: "Zeg welke bestanden.",
    networkOut: "Zeg waarheen: --out NETWORK, of --data DIR met --network ID.",
    apart: "{one} en {other} gaan niet samen.",
    mapOut: "Zeg waarheen met --out MAP.svg.",
    folderOut: "Zeg waarheen met --data DIR.",
    data: "Zeg waar de gegevens staan met --data DIR.",
    dataOrDatabase: "Zeg waar de gegevens staan met --data DIR, of stel DATABASE_URL in.",
    request: "Zeg welk verzoek met --request FILE.",
    measure: "Zeg welke maat: {measures}.",
    report: "Zeg welk rapport: {reports}.",
  },
  validate: { valid: "{network}: het bestand klopt." },
  circles: {
    firstCircle: "Eerste kring: {count}",
    secondCircle: "Tweede kring: {count}",
    /** Why somebody is in the second circle. */
    reasons: {
      confirmedKeyFigure: "sleutelfiguur",
      member: "ouder",
      candidate: "kandidaat",
      coach: "begeleider",
      institution: "instelling",
    },
    note: "Let op: {text}",
  },
  reach: {
    direct: "Rechtstreeks bereikt: {count}",
    viaIntroduction: "Via-via bereikt: {count}",
    noRoute: "Geen route: {count}",
    expected: "Naar verwachting bereikt: {number}",
    soleRoutes: "Voor hoeveel ouders de enige route:",
  },
  keyFigures: {
    group: "Een groep van {count} die op wat genoteerd is naar verwachting {number} ouders bereikt:",
    adds: "{who} voegt {number} toe, {tier}",
    tiers: { clear: "duidelijk", likely: "waarschijnlijk", cannotTellYet: "nog niet te zeggen" },
    exact: "Geen groep bereikt er daar meer.",
    bound: "Geen groep bereikt er daar meer dan {number}.",
    likelyGroup: "Met wie niets is gevraagd erbij, bereiken deze mensen er misschien ongeveer {number} meer:",
    inTruth: "In werkelijkheid waarschijnlijk {low} tot {high}, ongeveer {middle}.",
    interviewed: "{count} van {of} ouders zijn gesproken; meer gesprekken maken dit zekerder.",
    tied: "{count} groepen bereiken er evenveel.",
    decide: "Een mens beslist: kijk ook naar de criteria en naar wie er genoemd zijn.",
  },
  measure: { group: "de groep", network: "het netwerk", notKnown: "niet bekend" },
  bestSet: {
    best: "Beste: {number} ({unit})",
    exact: "Geen groep is beter.",
    bound: "Geen groep is beter dan {number}.",
  },
  suggest: {
    planned: "{planned} van {of}; naar verwachting wordt er met {talks} gepraat en komen er {comes} mee.",
    exact: "Geen ander plan heeft meer kans.",
    bound: "Een ander plan heeft misschien meer kans: niet alle zijn geprobeerd.",
  },
  draw: { drawn: "Getekend: {file}" },
  import: {
    statuses: { complete: "Volledig", partial: "Gedeeltelijk" },
    nothingWritten: "{status}; er is niets geschreven.",
    written: "{status}; geschreven naar {file}.",
    stored: "{status}; opgenomen in het netwerk {network}.",
    undo: "Terug kan dertig dagen lang met --undo {import}.",
    undone: {
      zero: "Teruggedraaid: alles is weer zoals het was.",
      one: "Teruggedraaid. {count} rij was intussen veranderd en is gebleven.",
      other: "Teruggedraaid. {count} rijen waren intussen veranderd en zijn gebleven.",
    },
    /** By what became of rows. */
    counts: {
      taken: "overgenomen",
      repaired: "opgeruimd",
      absent: "niet ingevuld",
      leftOut: "weggelaten",
      refused: "geweigerd",
    },
    /** Why an answer is not known. */
    reasons: {
      notAsked: "niet ingevuld of niet gevraagd",
      declined: "zij weet het niet, of wil het niet zeggen",
      unreadable: "niet te lezen: verbeter dit, als u weet wat er staat",
      tooOld: "te oud om nog te gelden",
    },
    row: "rij {row}",
  },
  export: { written: "Geschreven in {file}." },
  serve: {
    demonstration: "Parent Circles, met verzonnen mensen, staat op",
    installation: "Parent Circles staat op",
    docs: "De API staat beschreven op",
    enterAs: "Kom binnen als:",
    open: "Deze demonstratie is ook van buiten dit apparaat te bereiken. Wie haar bereikt, komt binnen als coördinator: zet er geen echte mensen in.",
    noErasures:
      "Nergens wordt bijgehouden wie is gewist: zet PARENT_CIRCLES_ERASURES op een bestand, anders brengt een teruggezette reservekopie terug wie is gewist.",
  },
  account: {
    passwordSet: "Ingesteld; wie met het account was aangemeld, is afgemeld.",
    roleEnded: "De rol {role} is beëindigd, en haar sessies ook.",
    made: "Gemaakt.",
    roleGiven: "Het account heeft nu ook de nieuwe rol.",
    password: "Het wachtwoord, dat alleen nu wordt getoond:",
  },
  invite: { made: "Gemaakt. Deze link werkt één keer, tot {until}:" },
  backup: {
    kept: "Bewaard in {file}.",
    restored: "Teruggezet in {folder}.",
    erasedAgain: {
      one: "{count} keer wissen van na de reservekopie is opnieuw gedaan.",
      other: "{count} keer wissen van na de reservekopie is opnieuw gedaan.",
    },
    noErasures: "Er staat geen lijst van gewiste mensen naast: wie na de reservekopie is gewist, staat er weer in.",
  },
  audit: {
    whole: "{network}: heel",
    broken: "{network}: kapot vanaf regel {entry}",
    anchored: "De einden van het logboek zijn toegevoegd aan {file}.",
  },
  keys: {
    rotated: {
      one: "De namen van {count} netwerk worden nu met de huidige sleutel bewaard.",
      other: "De namen van {count} netwerken worden nu met de huidige sleutel bewaard.",
    },
    /** {file}: the copy; {until}: a day. */
    readableCopy:
      "In {file} staan namen leesbaar, ook van wie sindsdien is gewist: het is de kopie van voordat namen verzegeld werden. Verwijder het bestand als alles goed is; serve verwijdert het na {until}.",
  },
  rights: { erased: "Gewist." },
  register: { written: "Geschreven naar {file}. Wat tussen [ ] staat, vullen mensen in." },
  breach: {
    period: "Van {from} tot {to}.",
    periodOf: "Van {from} tot {to}, door {account}.",
    affected:
      "{network}: {people} gelezen of gewijzigd, in {entries} van het logboek; daarvan {alarms} waarschuwingen.",
    people: { one: "{count} mens", other: "{count} mensen" },
    entries: { one: "{count} regel", other: "{count} regels" },
    rows: { one: "{count} regel", other: "{count} regels" },
    day: "{day}: {entries}",
    action: "{action} door {role}: {entries}, {people}",
    everyone: "iedereen die de rol mag zien",
    ifCopied: "Is er een kopie van de databank meegenomen, dan stond daarin:",
    table: "{table}: {rows}, {people}",
    token: "{token} is {person}",
    erased: "Wie sindsdien gewist is, staat er alleen als een token. --json toont de tokens.",
  },
};
