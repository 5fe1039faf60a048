import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import type { OutreachRequest, Person } from "../model/document.ts";
import { languages } from "../base/language.ts";
import { lintText } from "./linter/lint-text.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const suggestionWith = (
  target: Partial<Person>,
  introducer: Partial<Person> = {},
  language: (typeof languages)[number] = "nl",
) => {
  const network = smallNetwork({
    people: [
      mother("t", { displayName: "Naima", ...target }),
      mother("x", { displayName: "Sara", ...introducer }),
      keyFigure("a", { displayName: "Aisha" }),
    ],
    ties: [
      trusts("t", "x", { score: 5, reportedBy: "truster" }),
      trusts("x", "a", { score: 5, reportedBy: "truster" }),
    ],
    requests: [requestFor("t")],
  });
  const plan = suggestOutreach(network, network.rows.requests[0] as OutreachRequest, { asOf, language }).plan;
  return plan[0] ?? expect.fail("no suggestion");
};

describe("R-58 suggestOutreach(network, request, {asOf})", () => {
  it("offers every way of speaking where nobody set anything, and never a letter", () => {
    expect(suggestionWith({}).contact).toEqual({ channels: ["faceToFace", "phone", "message"], safe: [] });
  });

  it("keeps to 'in person only' of the target, and says so", () => {
    const { contact, text } = suggestionWith({ safeContact: ["inPersonOnly"] });
    expect(contact).toEqual({ channels: ["faceToFace"], safe: ["inPersonOnly"] });
    expect(text).toContain("Spreek Naima alleen persoonlijk, niet per telefoon of bericht.");
  });

  it("keeps to the settings of the introducer too, since she is spoken to as well", () => {
    expect(suggestionWith({ safeContact: ["notAtHome"] }, { safeContact: ["schoolHoursOnly"] }).contact.safe).toEqual([
      "notAtHome",
      "schoolHoursOnly",
    ]);
  });

  it.each(languages)("says all three in %s in words that pass the linter", (language) => {
    const { text } = suggestionWith({ safeContact: ["schoolHoursOnly", "notAtHome", "inPersonOnly"] }, {}, language);
    expect(lintText(text, { language })).toEqual([]);
    expect(suggestionWith({}, {}, language).text.length).toBeLessThan(text.length - 60);
  });
});
