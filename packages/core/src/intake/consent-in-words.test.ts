import { describe, expect, test } from "vitest";
import { importFiles } from "./index.ts";

const consentOf = (...lines: string[]) => {
  const { status, document } = importFiles([{ name: "m.csv", text: lines.join("\n") }], { asOf: "2026-03-01" });
  return { status, consent: document?.people[0]?.consent };
};
const agreed = {
  status: "complete",
  consent: { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date: "2026-02-03" },
};

describe("importFiles(consent in people's own words)", () => {
  test.each([
    ["Naam;Toestemming;Waarvoor;Datum toestemming", "Aisha;akkoord;kaart, vragen, voorstellen;3-2-2026"],
    [
      "Naam;Toestemming;Toestemming voor;Toestemming op",
      "Aisha;toestemming;op de kaart|uitnodigen|introduceren;3 februari 2026",
    ],
    ["Name;Consent;Consent for;Consent date", "Aisha;agreed;map, invite, introduce;2026-02-03"],
    ["Ad;Onay;Ne için;Onay tarihi", "Aisha;onay verdi;harita, davet, tanıştırma;3.2.2026"],
    ["الاسم;الموافقة;الموافقة على;تاريخ الموافقة", "عائشة;وافقت;الخريطة، دعوة، تعريف;3/2/2026"],
  ])("R-21 importFiles(%j) is consent with its purposes and its day", (...lines) => {
    expect(consentOf(...lines)).toEqual(agreed);
  });

  test("R-21 importFiles(a yes without purposes) is no consent: she knows of the network", () => {
    expect(consentOf("Naam;Toestemming;Datum toestemming", "Aisha;ja;3-2-2026").consent).toMatchObject({
      state: "informed",
    });
  });
});
