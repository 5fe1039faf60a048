import type { Translated } from "../text.ts";

/** The page of the schools and institutions that take part. */
export type PagesInstitutions = Translated<typeof pagesInstitutions>;

/** These words in Dutch. */
export const pagesInstitutions = {
  title: "Scholen en instellingen",
  lead: "Wie hier staat, kan het netwerk iets vragen als u haar uitnodigt. De mensen ziet zij nooit.",
  empty: "Er staat nog geen school of instelling. Voeg er hieronder een toe.",
  add: "Voeg toe",
  added: "{name} staat erbij.",
  name: "Hoe heet zij?",
  kind: "Wat is het?",
  kinds: {
    school: "school",
    childHealthCentre: "consultatiebureau",
    welfare: "welzijnswerk",
    library: "bibliotheek",
    districtOffice: "wijkkantoor",
    selfOrganisation: "zelforganisatie",
    communityCentre: "buurthuis",
    healthCentre: "gezondheidscentrum",
    socialWork: "maatschappelijk werk",
    childcare: "kinderopvang",
    sports: "sport",
    education: "onderwijs voor volwassenen",
    fund: "fonds",
    somethingElse: "iets anders",
  },
  unnamed: "Zonder naam",
  change: "Verander",
  save: "Bewaar",
  end: "Haal weg",
  back: "Terug",
  sure: "Wilt u {name} weghalen?",
  sureHint: "Dat kan alleen als er nergens nog een verzoek of band van haar staat.",
};
