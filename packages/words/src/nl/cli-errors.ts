import type { Translated } from "../text.ts";

/** By code that exists on the command line only: what was expected, with `{details}`, and what to do next. */
export type CliErrors = Translated<typeof cliErrors>;

/**
 * The command line's own errors in Dutch. The codes are a closed list, as the library's: none is ever renamed, and a retired
 * one is never used again.
 */
export const cliErrors = {
  "cli/file-unreadable": {
    expected: "Het bestand {file} is niet te lezen.",
    next: "Kijk de naam na, en of u het mag lezen.",
  },
  "cli/file-unwritable": {
    expected: "Het bestand {file} is niet te schrijven.",
    next: "Kijk de map na, en of u daar mag schrijven.",
  },
  "cli/cannot-listen": {
    expected: "De server kan niet luisteren op poort {port}.",
    next: "Kies een andere met --port.",
  },
  "cli/file-exists": {
    expected: "Het bestand {file} is er al.",
    next: "Kies een andere plek; er wordt niets overschreven.",
  },
  "cli/no-installation": {
    expected: "In de map {folder} staat geen installatie.",
    next: "Kijk --data na; de eerste serve maakt er een.",
  },
  "cli/no-network": {
    expected: "Deze installatie heeft geen netwerk {network}.",
    next: "Kijk --network na.",
  },
  "cli/no-import": {
    expected: "Het netwerk {network} heeft geen import {import} die nog terug kan.",
    next: "Kijk de naam na: terug kan het eenmaal, en dertig dagen lang.",
  },
  "cli/no-account": {
    expected: "Er is geen account met deze login.",
    next: "Kijk --login na.",
  },
  "cli/setting-missing": {
    expected: "De instelling {name} ontbreekt in de omgeving.",
    next: "Stel die in en begin opnieuw; docs/operation.md zegt waarvoor die is.",
  },
  "cli/secret-too-short": {
    expected: "De instelling {name} heeft minder dan {least} tekens; zo’n geheim is te raden.",
    next: "Maak er een met parent-circles secret, en bewaar die buiten de databank.",
  },
  "cli/backup-broken": {
    expected: "De back-up {file} is niet heel.",
    next: "Neem een andere back-up; er is niets teruggezet.",
  },
  "cli/audit-broken": {
    expected: "Het logboek van {network} klopt niet meer vanaf regel {entry}.",
    next: "Laat de databank zoals zij is en vertel het de auditor.",
  },
  "cli/begun": {
    expected: "Deze installatie is al begonnen.",
    next: "Nodig iemand uit met invite, of vraag het de coördinator.",
  },
  "cli/trial": {
    expected: "Deze installatie is een proef met verzonnen mensen; dat blijft zij.",
    next: "Begin met een nieuwe, lege map: first-link --data ANDERE_MAP.",
  },
  "cli/secret-changed": {
    expected: "De instelling PARENT_CIRCLES_SECRET is niet die waarmee deze installatie is gemaakt.",
    next: "Zet haar zoals zij was: met een andere wordt niemand herkend die wegging, en is het logboek niet te controleren.",
  },
  "cli/anchor-missed": {
    expected: "Het logboek van {network} is niet het logboek waarvan het anker van {at} spreekt.",
    next: "Laat de databank en het anker zoals zij zijn en vertel het de auditor. Na het terugzetten van een reservekopie is dit zo: begin dan een nieuw ankerbestand.",
  },
  "cli/anchor-broken": {
    expected: "Een anker in {file} is niet door deze installatie gemaakt, of is veranderd.",
    next: "Laat de databank en het anker zoals zij zijn en vertel het de auditor. Na het terugzetten van een reservekopie is dit zo: begin dan een nieuw ankerbestand.",
  },
  "cli/key-missing": {
    expected: "De sleutel waarmee namen worden bewaard is niet de sleutel die is gegeven, en ook niet de vorige.",
    next: "Zet PARENT_CIRCLES_KEY of PARENT_CIRCLES_KEY_FILE zoals het was, of geef die sleutel als PARENT_CIRCLES_OLD_KEY.",
  },
  "cli/key-file-readable": {
    expected: "Anderen op deze machine kunnen de sleutel in {file} lezen.",
    next: "Laat alleen de eigenaar het bestand lezen: chmod 600.",
  },
  "cli/bad-usage": { expected: "Het commando werd aangeroepen op een manier die het niet kent.", next: "Zie --help." },
};
