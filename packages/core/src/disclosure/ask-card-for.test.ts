import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { askCardFor } from "./ask-card-for.ts";
import { pauseFor } from "./pause-for.ts";
import type { Viewer } from "./viewer.ts";

const network = smallNetwork({
  people: [
    mother("t", { displayName: "Naima" }),
    mother("s", { displayName: "Sara", protected: true }),
    keyFigure("a", { displayName: "Aisha", pausedUntil: "2026-03-15" }),
    keyFigure("b", { displayName: "Fatma", pausedUntil: "2026-02-15" }),
  ],
  ties: [trusts("t", "a", { score: 5, reportedBy: "truster" })],
  requests: [requestFor("t", "s")],
  asks: [
    { id: "open", request: "r1", target: "t", asker: "a", state: "offered", acceptedBy: "x", date: asOf },
    { id: "hidden", request: "r1", target: "s", asker: "a", state: "offered", acceptedBy: "x", date: asOf },
  ],
});
const viewer = (role: Viewer["role"], person?: string): Viewer => ({
  role,
  asOf,
  ...(person === undefined ? {} : { person }),
});

describe("askCardFor(network, viewer, {ask, language, reader})", () => {
  const cardOf = (who: Viewer, ask = "open") => askCardFor(network, who, { ask, language: "en", reader: "asker" }).text;

  it("gives the card to its asker and to the care team", () => {
    for (const who of [viewer("keyFigure", "a"), viewer("coordinator"), viewer("coach")])
      expect(cardOf(who)).toContain("Naima");
  });

  it("R-37 tells another key figure no more than that there is no such ask", () => {
    for (const ask of ["open", "none"])
      expect(() => cardOf(viewer("keyFigure", "b"), ask)).toThrow(
        expect.objectContaining({ code: "query/unknown-ask" }),
      );
    expect(() => cardOf(viewer("institution"))).toThrow(expect.objectContaining({ code: "disclosure/not-allowed" }));
  });

  it("speaks of a protected person to the coordinator alone", () => {
    expect(cardOf(viewer("coordinator"), "hidden")).toContain("Sara");
    expect(() => cardOf(viewer("coach"), "hidden")).toThrow(expect.objectContaining({ code: "query/unknown-ask" }));
  });
});

describe("pauseFor(network, viewer, person)", () => {
  it("tells her own pause, as long as it lasts, to herself and the care team", () => {
    expect(pauseFor(network, viewer("keyFigure", "a"), "a")).toEqual({ asOf, until: "2026-03-15" });
    expect(pauseFor(network, viewer("coordinator"), "b")).toEqual({ asOf, until: null });
    expect(() => pauseFor(network, viewer("keyFigure", "b"), "a")).toThrow(
      expect.objectContaining({ code: "disclosure/not-allowed" }),
    );
  });
});
