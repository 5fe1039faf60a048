import type { Translated } from "../../text.ts";

/** By code of files that are taken in: what was expected, with `{details}`, and what to do next. */
export type IntakeErrors = Translated<typeof intakeErrors>;

/** What is wrong in files to be taken in, in Dutch. */
export const intakeErrors = {
  "intake/forbidden-column": {
    expected: "De kolom {column} noemt iets wat dit product nooit bewaart.",
    next: "Haal de kolom zelf uit het bestand en bied het opnieuw aan; er is niets bewaard.",
  },
  "intake/unknown-format": {
    expected: "In deze tabel is geen kolom met namen gevonden die hier wordt gekend.",
    next: "Zet boven de namen ‘Naam’, en boven wie zij vertrouwt ‘Vertrouwt wie?’; of zeg als wat zij gelezen moet worden: {allowed}.",
  },
  "intake/not-readable": {
    expected: "Het bestand is niet leesbaar als tekst.",
    next: "Bewaar het blad als CSV met UTF-8-tekst en bied dat bestand aan.",
  },
  "intake/workbook-unreadable": {
    expected: "Deze werkmap kan niet worden gelezen: zij is leeg, beveiligd, van voor 2007 of beschadigd.",
    next: "Bewaar het blad opnieuw als .xlsx, zonder wachtwoord, of als CSV.",
  },
  "intake/sheet-not-read": {
    expected: "Dit blad is geen lijst die hier wordt gekend; er is niets van gelezen.",
    next: "U hoeft niets te doen, tenzij er mensen of banden op staan.",
  },
  "intake/hidden-sheet": {
    expected: "Dit verborgen blad bevat iets, en is niet gelezen.",
    next: "Maak het zichtbaar als het erbij hoort.",
  },
  "intake/quotes-open": {
    expected: "Een aanhalingsteken staat op een verkeerde plek, zodat cellen in elkaar lopen.",
    next: "Verbeter de aanhalingstekens van deze rij, of bewaar het blad opnieuw als CSV.",
  },
  "intake/missing-column": {
    expected: "De kolom {column} ontbreekt.",
    next: "Voeg die toe, of zeg welke kolom het is.",
  },
  "intake/duplicate-column": {
    expected: "De kolom {column} staat twee keer in het bestand.",
    next: "Houd er een van de twee.",
  },
  "intake/unknown-column": {
    expected: "De kolom {column} hoort bij geen veld van dit formaat; er is niets van overgenomen.",
    next: "Zeg welk veld het is, of laat de kolom met opzet weg.",
  },
  "intake/cells-beyond-header": {
    expected: "De rij heeft meer cellen dan er koppen zijn.",
    next: "Haal de cellen te veel weg, of zet tekst met het scheidingsteken tussen aanhalingstekens.",
  },
  "intake/missing-value": {
    expected: "De kolom {column} moet ingevuld zijn.",
    next: "Vul die in of haal de rij weg.",
  },
  "intake/date-in-future": {
    expected: "Deze datum ligt na {asOf}.",
    next: "Verbeter de datum, of laat die weg als hij onbekend is.",
  },
  "intake/scope-missing": {
    expected: "Dit mag alleen worden bewaard van wie toestemde met {scope}.",
    next: "Vraag het haar en leg haar antwoord vast; tot die tijd wordt er niets van bewaard.",
  },
  "intake/other-network": {
    expected: "Het bestand hoort bij een ander netwerk dan dat waarin het wordt ingelezen.",
    next: "Lees elke buurt apart in.",
  },
  "intake/nothing-to-take": {
    expected: "In de bestanden staat geen persoon die kan worden overgenomen.",
    next: "Voeg een bestand met personen toe, of verbeter de rijen die zijn geweigerd.",
  },
  "intake/repeated-row": {
    expected: "Dezelfde rij staat bij {first}; zij is één keer overgenomen.",
    next: "U hoeft niets te doen, tenzij de twee moesten verschillen.",
  },
  "intake/too-many-names": {
    expected: "Op een vraag komen ten hoogste {maximum} namen als antwoord.",
    next: "Houd de eerste {maximum} die zij noemde.",
  },
  "intake/talk-too-long-ago": {
    expected: "Het gesprek was voor {earliest}. Wie toen is genoemd, mag hier zonder bericht niet meer staan.",
    next: "Vraag of het nog klopt, en schrijf het met de datum van vandaag op.",
  },
  "intake/question-for-key-figures": {
    expected: "Alleen aan een sleutelfiguur wordt gevraagd wie bij haar komt.",
    next: "Laat dit antwoord weg.",
  },
  "intake/empty-column": {
    expected: "De kolom {column} is leeg; er is niets van gelezen.",
    next: "U hoeft niets te doen.",
  },
  "intake/platform-column": {
    expected:
      "De kolom {column} zet het programma waar het bestand vandaan komt er zelf bij; er is niets van overgenomen.",
    next: "U hoeft niets te doen.",
  },
  "intake/weight-column": {
    expected:
      "De kolom {column} zegt hoe dik een lijn is, niet hoe goed iemand een ander vertrouwt; er is niets van overgenomen.",
    next: "Is het wel een cijfer van 1 tot 5 voor vertrouwen? Zeg dan dat dit de kolom score is.",
  },
  "intake/graph-unreadable": {
    expected:
      "Dit bestand van een tekenprogramma of vragenlijst kan niet worden gelezen: het is beschadigd, of van een soort die hier niet wordt gelezen.",
    next: "Bewaar het opnieuw als gewoon netwerk zonder tijd, groepen in groepen of twee soorten rijen, of als tabel.",
  },
  "intake/no-person": {
    expected: "Dit is geen persoon en geen soort instelling die hier wordt gekend; er is niemand van gemaakt.",
    next: "Is het wel een persoon? Haal het woord weg of schrijf er een rol neer.",
  },
  "intake/direction-missing": {
    expected: "Bij deze lijn staat niet wie van de twee de ander vertrouwt of helpt.",
    next: "Zeg wie het is, met een regel per richting; tot dan wordt er niets van bewaard.",
  },
  "intake/lines-read-as-knows": {
    expected: "Van de lijnen staat niet wat zij betekenen: zij zijn gelezen als wie kent wie.",
    next: "Zijn het allemaal banden van een andere soort? Zeg dan welke.",
  },
  "intake/row-numbers": {
    expected: "De kolom {column} telt de rijen; er is niets van overgenomen.",
    next: "U hoeft niets te doen.",
  },
  "intake/note-row": {
    expected: "Dit is een opmerking onder de lijst en geen persoon.",
    next: "U hoeft niets te doen.",
  },
  "intake/pairs-read-as-trust": {
    expected: "Bij deze paren staat een cijfer en geen soort band: zij zijn gelezen als wie wie vertrouwt.",
    next: "Is het iets anders? Zeg dan wat voor band het is.",
  },
  "intake/computed-column": {
    expected: "De kolom {column} komt uit een export en wordt opnieuw berekend.",
    next: "U hoeft niets te doen.",
  },
  "intake/above-header": {
    expected: "Deze rij staat boven de kopregel, die in rij {header} is gevonden.",
    next: "U hoeft niets te doen, tenzij de kopregel ergens anders staat.",
  },
  "intake/header-again": {
    expected: "Hier staat de kopregel nog een keer.",
    next: "U hoeft niets te doen.",
  },
  "intake/total-row": {
    expected: "Dit is een rij met totalen en geen persoon.",
    next: "U hoeft niets te doen.",
  },
  "intake/column-left-out": {
    expected: "De kolom {column} is weggelaten, zoals gevraagd.",
    next: "U hoeft niets te doen.",
  },
  "intake/session-too-large": {
    expected: "Er kwamen meer dan {maximum} mensen: dat zegt te weinig over wie wie kent.",
    next: "U hoeft niets te doen; kleinere activiteiten tellen wel.",
  },
  "intake/gives-no-tie": {
    expected: "Wie niet kwam, of alleen kwam, heeft daar niemand ontmoet.",
    next: "U hoeft niets te doen.",
  },
  "intake/encoding-read": {
    expected: "De tekst is gelezen als {encoding}, niet als UTF-8 ({sure}).",
    next: "Kijk of namen met accenten kloppen; zo niet, zeg welke codering het is of bewaar het bestand als UTF-8.",
  },
  "intake/text-tidied": {
    expected: "Spaties rond de tekst, onzichtbare tekens of losse accenten zijn opgeruimd.",
    next: "U hoeft niets te doen.",
  },
  "intake/escape-removed": {
    expected: "Een apostrof die rekenbladen tegen formules beschermt, is weggehaald.",
    next: "U hoeft niets te doen.",
  },
  "intake/odd-bytes": {
    expected: "De tekst is gelezen als UTF-8, al passen een paar tekens daar niet in.",
    next: "Kijk of namen met accenten kloppen; zo niet, zeg dan welke codering het is.",
  },
  "intake/name-mended": {
    expected: "Een naam die een ander programma had bedorven, is hersteld.",
    next: "Kijk of de naam klopt.",
  },
  "intake/name-spoilt": {
    expected: "Een ander programma heeft letters van deze naam door andere tekens vervangen.",
    next: "Schrijf de naam zoals zij dat doet.",
  },
  "intake/month-first": {
    expected: "De datums van deze kolom zijn gelezen met de maand voorop, want sommige kunnen niet anders.",
    next: "Kijk of dag en maand kloppen.",
  },
  "intake/date-ambiguous": {
    expected: "In deze kolom staat soms de dag voorop en soms de maand: deze datum kan beide zijn.",
    next: "Schrijf deze datum als JJJJ-MM-DD.",
  },
  "intake/date-of-other-calendar": {
    expected: "Deze datum hoort bij een andere jaartelling dan de westerse.",
    next: "Schrijf de datum in de westerse jaartelling, als JJJJ-MM-DD.",
  },
  "intake/several-names": {
    expected: "In deze cel staan namen van meer mensen.",
    next: "Geef ieder haar eigen rij.",
  },
  "intake/name-of-several": {
    expected: "Zo heten er meer.",
    next: "Zet een letter van de achternaam erbij, of gebruik een code.",
  },
  "intake/name-like-another": {
    expected: "Deze naam lijkt veel op die van iemand anders.",
    next: "Schrijf de naam hetzelfde als het dezelfde persoon is, of geef haar een eigen rij.",
  },
  "intake/person-by-name": {
    expected: "Deze naam is herkend als iemand van de lijst.",
    next: "Kijk of zij het is.",
  },
  "intake/person-from-name": {
    expected: "Deze naam stond niet op de lijst: zij is toegevoegd als iemand die genoemd is.",
    next: "Kijk of zij niet onder een andere naam al op de lijst staat.",
  },
  "intake/surname-shortened": {
    expected: "Van de achternaam is alleen de eerste letter bewaard.",
    next: "U hoeft niets te doen.",
  },
  "intake/date-rewritten": {
    expected: "Een datum is herschreven als JJJJ-MM-DD.",
    next: "Kijk of dag en maand kloppen.",
  },
  "intake/number-rewritten": {
    expected: "Een getal is herschreven met een decimale punt.",
    next: "U hoeft niets te doen.",
  },
  "intake/language-recognised": {
    expected: "Een taal is gelezen als {language}.",
    next: "Kijk of dat bedoeld was.",
  },
  "intake/word-recognised": {
    expected: "Een woord is gelezen als {word}.",
    next: "Kijk of dat bedoeld was.",
  },
};
