import type { Translated } from "../text.ts";

/** What the API says of a call that it refuses: by code its two sentences, and what was wanted in a value's place. */
export type HttpErrors = Translated<typeof httpErrors>;

/**
 * The API's own errors in Dutch. The codes are a closed list, as the library's: none is ever renamed, and a retired one is
 * never used again.
 */
export const httpErrors = {
  texts: {
    "http/not-signed-in": {
      expected: "Voor deze aanroep is een sessie nodig.",
      next: "Meld u aan en stuur het token van de sessie mee, als bearer-token of als cookie.",
    },
    "http/wrong-credentials": {
      expected: "Er is geen account met deze naam en dit wachtwoord.",
      next: "Kijk beide na; na tien mislukte pogingen rust het aanmelden vanaf deze plek een uur.",
    },
    "http/role-not-chosen": {
      expected: "Het account heeft meer dan één rol.",
      next: "Zeg met networkId en role welke u wilt gebruiken.",
    },
    "http/passkey-not-accepted": {
      expected: "Deze toegangssleutel past hier niet.",
      next: "Probeer het opnieuw, of vraag de coördinator om een nieuwe uitnodiging.",
    },
    "http/passkey-of-another": {
      expected: "Deze toegangssleutel is van een ander account.",
      next: "Gebruik er een van het account dat nu is aangemeld.",
    },
    "http/invitation-over": {
      expected: "Deze uitnodiging werkt niet (meer).",
      next: "Vraag de coördinator om een nieuwe; een uitnodiging werkt één keer en zeven dagen.",
    },
    "http/login-taken": {
      expected: "Deze naam om aan te melden is al van iemand.",
      next: "Kies een andere naam.",
    },
    "http/no-account-of-her-own": {
      expected: "Alleen wie zich met een eigen account aanmeldde, kan dit.",
      next: "Vraag de coördinator om een uitnodiging.",
    },
    "http/password-not-her-own": {
      expected: "Eerst kiest zij haar eigen wachtwoord: zij kwam met een wachtwoord dat iemand anders maakte.",
      next: "Kies het met POST /v1/sessions/own-password, en ga verder met het token in het antwoord.",
    },
    "http/no-password": {
      expected: "Dit account heeft geen naam en geen wachtwoord.",
      next: "Meld u aan met de toegangssleutel.",
    },
    "http/second-factor-needed": {
      expected: "Bij dit account hoort ook een code.",
      next: "Typ de code uit uw app, of een van uw herstelcodes.",
    },
    "http/wrong-code": {
      expected: "Deze code klopt niet, of is al gebruikt.",
      next: "Typ de code die de app nu toont, of een herstelcode die u nog niet gebruikte.",
    },
    "http/second-factor-missing": {
      expected: "Bij een wachtwoord hoort een tweede stap, en die is er nog niet.",
      next: "Stel eerst de codes in: POST /v1/sessions/second-factor, en ga verder met het token in het antwoord.",
    },
    "http/too-many-sign-ins": {
      expected: "Er zijn te veel mislukte aanmeldingen geweest.",
      next: "Probeer het over {seconds} seconden opnieuw.",
    },
    "http/too-many-calls": {
      expected: "Er waren meer dan {most} aanroepen in een minuut.",
      next: "Probeer het over {seconds} seconden opnieuw.",
    },
    "http/too-many-streams": {
      expected: "Deze sessie volgt al {most} berekeningen.",
      next: "Sluit er een, of vraag de berekening zelf op.",
    },
    "http/bulk-reading": {
      expected:
        "Binnen een uur zijn de gegevens van meer dan {most} mensen gelezen; de auditor heeft er bericht van (R-43).",
      next: "Meld u opnieuw aan met POST /v1/sessions/step-up om er nog {further} te lezen; met een sleutel of een toegangslink wacht u een uur, of leest u de kaart.",
    },
    "http/step-up-not-possible": {
      expected:
        "Alleen wie zich met een eigen account aanmeldde, kan zich opnieuw aanmelden; met een sleutel of toegangslink kan dat niet.",
      next: "Wacht een uur, lees op de kaart wat u nodig hebt, of laat de coördinator het met haar account lezen.",
    },
    "http/not-allowed": {
      expected: "Uw rol mag dit hier niet.",
      next: "Vraag het de coördinator van het netwerk; misschien bestaat ook niet wat u vroeg.",
    },
    "http/cross-site": {
      expected: "Een pagina van een andere site deed deze aanroep.",
      next: "Maak de wijziging vanaf de pagina's van deze server, of met een bearer-token.",
    },
    "http/not-found": {
      expected: "Op dit adres is niets.",
      next: "Neem adressen uit lijsten en uit Location-headers.",
    },
    "http/unreadable-address": {
      expected: "Het adres is niet te lezen: het is niet gecodeerd als UTF-8.",
      next: "Codeer het zo en stuur het opnieuw.",
    },
    "http/method-not-allowed": {
      expected: "Dit adres kent alleen {allowed}.",
      next: "Zie /docs voor wat hier kan.",
    },
    "http/precondition-failed": {
      expected: "Dit is veranderd sinds u het las.",
      next: "Lees het opnieuw en stuur uw wijziging met de nieuwe ETag.",
    },
    "http/precondition-required": {
      expected: "Een wijziging zegt van welke stand zij uitgaat: If-Match met de ETag die u las.",
      next: "Lees het eerst en stuur de ETag mee als If-Match; stuur voor iets nieuws If-None-Match: * mee.",
    },
    "http/too-large": {
      expected: "De inhoud heeft meer dan {maximum} bytes.",
      next: "Stuur minder tegelijk.",
    },
    "http/wrong-media-type": {
      expected: "De inhoud is geen {wanted}.",
      next: "Stuur die in deze vorm, niet ingepakt of als gzip, met het juiste Content-Type.",
    },
    "http/unreadable-body": {
      expected: "De inhoud is niet te lezen als JSON.",
      next: "Verbeter die en stuur opnieuw.",
    },
    "http/missing-value": { expected: "Hier ontbreekt een waarde.", next: "Voeg die toe." },
    "http/unknown-key": {
      expected: "Deze sleutel of parameter bestaat hier niet.",
      next: "Haal die weg of verbeter de spelling.",
    },
    "http/invalid-value": {
      expected: "Deze waarde past niet; verwacht is: {wanted}.",
      next: "Verbeter die; /docs zegt wat mag.",
    },
    "http/idempotency-key-reused": {
      expected: "Deze Idempotency-Key hoort bij een andere aanroep.",
      next: "Neem een nieuwe sleutel voor een nieuwe aanroep.",
    },
    "http/reply-withheld": {
      expected:
        "Dit is al gedaan; wat erop geantwoord is, mag niet meer worden verteld, omdat iemand die erin stond is vertrokken.",
      next: "Lees opnieuw hoe het ervoor staat.",
    },
    "http/wrong-state": {
      expected: "In de stand van nu kan dit niet.",
      next: "Lees het opnieuw om te zien hoe het ervoor staat.",
    },
    "http/network-too-large": {
      expected: "Een netwerk heeft hier ten hoogste {people} mensen, en {rows} regels in al zijn lijsten samen.",
      next: "Maak één netwerk voor elke buurt.",
    },
    "http/busy": {
      expected: "Er wordt op dit moment te veel van deze server gevraagd.",
      next: "Probeer het over {seconds} seconden opnieuw.",
    },
    "http/not-ready": {
      expected: "De server kan nu niet in zijn databank lezen of schrijven.",
      next: "Probeer het over {seconds} seconden opnieuw; wie de server beheert, kijkt naar de databank en haar schijf.",
    },
    "http/too-heavy": {
      expected: "Dit kost meer tijd of geheugen dan één aanroep mag hebben.",
      next: "Vraag minder tegelijk; een lange zoektocht kan als job.",
    },
    "http/wrong-data-kind": {
      expected: "Een demonstratie heeft alleen verzonnen mensen, en een echte installatie geen van hen (R-59).",
      next: "Bewaar dit netwerk in een installatie van zijn eigen soort.",
    },
    "http/wrong-host": {
      expected: "Deze demonstratie antwoordt alleen onder haar eigen adres.",
      next: "Open haar als localhost of met het nummer van het apparaat; achter een proxy met --proxies.",
    },
    "http/text-number": {
      expected: "Hier staat een nummer in, en iedereen leest deze tekst.",
      next: "Laat het nummer weg; wie wil bellen, vraagt het aan de coördinator.",
    },
    "http/text-address": {
      expected: "Hier staat een adres in, en iedereen leest deze tekst.",
      next: "Schrijf hoe de plek heet, zoals “buurtkamer De Brink”: geen straat met nummer, e-mailadres of website.",
    },
    "http/text-judgement": {
      expected: "Hier staat een woord in dat over mensen oordeelt.",
      next: "Schrijf “ouders” of “gezinnen”, en zeg wat er te doen is in plaats van hoe iemand is.",
    },
    "http/too-many-today": {
      expected: "Vandaag kwamen er hiervan al {most}.",
      next: "Ga morgen verder.",
    },
  },
  /** By what does not fit: what takes a value's place, with {allowed} words or its {limit}. */
  wanted: {
    text: "tekst",
    number: "een getal",
    wholeNumber: "een heel getal",
    boolean: "true of false",
    list: "een lijst",
    object: "een object",
    oneOf: "een van {allowed}",
    atLeast: "minstens {limit}",
    atMost: "ten hoogste {limit}",
    atLeastCharacters: "minstens {limit} tekens",
    atMostCharacters: "ten hoogste {limit} tekens",
    atLeastEntries: "een lijst van minstens {limit}",
    atMostEntries: "een lijst van ten hoogste {limit}",
    pattern: "het patroon van dit veld",
    day: "een dag, geschreven als JJJJ-MM-DD",
    moment: "een moment, geschreven als JJJJ-MM-DDTUU:MM:SSZ",
    oneOfTheShapes: "een van de vormen in /docs",
    schema: "het schema in /docs",
    visibleAscii: "1 tot 255 zichtbare ASCII-tekens",
    nextCursor: "een nextCursor",
    asItIs: "zoals het is; andere aanroepen veranderen het",
    absentWithoutConsent: "niets, tenzij zij toestemde met storeLanguage",
    document: "een netwerkdocument, met ten hoogste {limit} sleutels",
    decision: "een besluit",
    asTheAskSays: "zoals de vraag het zegt",
    institution: "een instelling van het netwerk",
    person: "een mens van het netwerk",
    keyFigure: "een sleutelfiguur van het netwerk",
    nothing: "niets: bij deze rol hoort het niet",
    noReferral: "een andere soort band: wie iemand doorverwees, legt de doorverwijzer vast",
    anotherPassword: "een ander wachtwoord dan dat van nu",
    json: "application/json",
    utf8: "UTF-8, niet ingepakt of als gzip",
  },
};
