import { describe, expect, test } from "vitest";
import { faultsOf } from "./text-faults.ts";

describe("R-03 PN-30 faultsOf(text)", () => {
  test.each([
    "Bel 06-12345678",
    "Bel 010 123 45 67",
    "0 6 1 2 3 4 5 6 7 8",
    "٠٦١٢٣٤٥٦٧٨",
    "06\u200B1234\u200B5678",
    "０６１２３４５６７８",
    "Koffie 12-03-2026, bel 0612345678",
  ])("finds a number to call in %j", (text) => {
    expect(faultsOf(text)).toEqual(["number"]);
  });

  test.each([
    "Bij Naima, Kerkstraat 12",
    "Lange Hilleweg 140",
    "3012 AB",
    "12 High Street",
    "Gül Sokak No: 5",
    "شارع النيل رقم ٥",
    "mail jo@example.nl",
    "kijk op www.example.nl",
    "example.com/groep",
    "https://example.test",
  ])("finds an address in %j", (text) => {
    expect(faultsOf(text)).toContain("address");
  });

  test.each(["Voor probleemgezinnen", "For hard-to-reach parents", "Sorunlu aileler için", "للعائلات المحرومة"])(
    "PN-31 finds a judgement in %j, in whatever language",
    (text) => {
      expect(faultsOf(text)).toEqual(["judgement"]);
    },
  );

  test.each([
    "Koffie 12-03-2026 10.30-12.00",
    "Start 2026-03-12, 19:30 tot 21:00",
    "Schooljaar 2025/2026, groep 3, 4 en 5",
    "Op het schoolplein 10 uur",
    "Wandelen langs de dijk 10 km",
    "Schuldhulpverlening, in geval van regen binnen",
    "Verwenochtend in de vakantie",
    "Hoe lees ik het rapport van mijn kind?",
    "Buurtkamer De Brink, 1e verdieping",
    "",
  ])("finds nothing in %j", (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
