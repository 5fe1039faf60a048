import { describe, expect, test } from "vitest";
import { isForbiddenName } from "./forbidden.ts";

describe("isForbiddenName(name)", () => {
  test.each([
    ["homeAddress", "camel case"],
    ["home_address", "underscores"],
    ["HOME-ADDRESS", "capitals and hyphens"],
    ["E-mail", "a hyphen within the word"],
    ["E-mail 2", "a number behind"],
    ["email2", "a number at the end"],
    ["e-mailadres", "the Dutch compound"],
    ["ad\u200Bres", "an invisible sign within"],
    ["Diagno\u0301se", "an accent within"],
    ["ＢＳＮ", "full-width letters"],
    ["country of birth", "words with spaces"],
    ["countryOfBirth", "words in camel case"],
    ["date of birth", "the birth date in words"],
    ["ETNİK KÖKEN", "Turkish capitals"],
    ["doğum tarihi", "Turkish"],
    ["الجنسية", "Arabic"],
    ["البريد الإلكتروني", "Arabic in two words"],
    ["risk level", "R-07: a label of risk"],
    ["hard-to-reach", "R-07: the word that blames"],
    ["concerns", "R-40: concerns about a person"],
    ["incidentDate", "R-40: incidents"],
    ["childName", "R-05: the name of a child"],
  ])("isForbiddenName(%j) is true: %s", (name) => {
    expect(isForbiddenName(name)).toBe(true);
  });

  // Each by hand, as a header could have it: a word of the lists in another form, so that none can be dropped unseen.
  test.each([
    "ethnicity", "etniciteit", "ras", "race", "herkomst", "afkomst", "nationaliteit", "geboorteland", "country of birth",
    "godsdienst", "religie", "moskee", "verblijfsstatus", "asielstatus", "visa", "status holder", "BSN", "passport",
    "diagnose", "medical", "gevangenis", "prison", "strafblad", "schulden", "inkomen", "income", "adres", "address", "straat",
    "street", "postcode", "geboortedatum", "birthdate", "dob", "telefoonnummer", "phone number", "mobiel", "email", "notes",
    "notities", "opmerkingen",
    "burgerservicenummer", "bsn nummer", "date of birth", "birth date", "birthday", "geboren", "geboorteplaats",
    "birth country", "country of origin", "place of birth", "etnische achtergrond", "criminal record", "paspoortnummer",
    "emailadres", "emails", "mailadres", "email address", "e-posta", "woonadres", "huisadres", "postadres", "adressen",
    "addresses", "zip code", "zipcode", "postal code", "mobile", "mobielnummer", "telephone", "telefon", "salaris", "salary",
    "child name", "name of child", "naam kind", "naam van kind", "kindnaam", "concerns", "incident", "risk", "risicogezin",
    "problem", "probleem", "hard to reach", "uyruk", "uyruğu", "milliyet", "milliyeti", "etnik köken", "doğum tarihi",
    "gelir", "adresi", "notlar", "hastalık", "العنوان", "الهاتف", "الجنسية", "الديانة", "الدخل", "ملاحظات", "تاريخ الميلاد",
    "البريد الإلكتروني",
  ])("R-02 isForbiddenName(%j) is true", (header) => {
    expect(isForbiddenName(header)).toBe(true);
  }); // prettier-ignore

  test.each([
    "terras",
    "streetwise",
    "grace",
    "visage",
    "kind",
    "incomer",
    "notesbook",
    "score",
    "childcare",
    "",
    "  ",
    "123",
  ])("isForbiddenName(%j) is false: words are found whole", (name) => {
    expect(isForbiddenName(name)).toBe(false);
  });

  test("isForbiddenName(a header of a million signs) answers at once", () => {
    const began = performance.now();
    isForbiddenName("a b ".repeat(250_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
