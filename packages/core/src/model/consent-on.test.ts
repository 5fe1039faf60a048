import { expect, test } from "vitest";
import type { Person } from "./document.ts";
import { consentOn } from "./consent-on.ts";

const of = (consent: Person["consent"], asOf = "2026-03-01") =>
  consentOn(consent === undefined ? {} : { consent }, asOf);

// 2026-02-10 + 30 days = 2026-03-12; 2026-02-10 + 12 months; + 24 months, asked again after 22.
test("R-13 consentOn(person, asOf) says on which day who was only named is erased, and nothing where the day is unknown", () => {
  expect(of({ state: "named", date: "2026-02-10" })).toEqual({ state: "named", until: "2026-03-12" });
  expect(of({ state: "named", date: "2026-02-10" }, "2026-03-12")).toEqual({ state: "expired", until: "2026-03-12" });
  expect(of({ state: "named" })).toEqual({ state: "named" });
  expect(of(undefined)).toEqual({ state: "named" });
});

test("R-22 consentOn(person, asOf) says until when consent holds, and from when she is asked again", () => {
  expect(of({ state: "informed", date: "2026-02-10" })).toEqual({ state: "informed", until: "2027-02-10" });
  expect(of({ state: "consented", date: "2026-02-10" })).toEqual({
    state: "consented",
    until: "2028-02-10",
    askAgainFrom: "2027-12-10",
  });
  expect(of({ state: "withdrawn", date: "2026-02-10" })).toEqual({ state: "withdrawn" });
});
