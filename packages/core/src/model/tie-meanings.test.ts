import { describe, expect, test } from "vitest";
import { asOf, keyFigure, smallNetwork } from "../../../../test/support/parents.ts";
import { keyGroupParts } from "../circles/key-group.ts";
import { viewFor } from "../disclosure/view-for.ts";
import type { CalendarDate } from "../base/ids.ts";
import { type TieMeaning, tieMeanings, workTypes } from "./tie-meanings.ts";
import { type TieType, tieTypes } from "./vocabulary.ts";

const tied = (type: TieType) =>
  smallNetwork({ people: [keyFigure("k1"), keyFigure("k2")], ties: [{ from: "k1", to: "k2", type }] });
const typesWhere = (holds: (type: TieType) => boolean): string => tieTypes.filter(holds).join(" ");
const typesThat = (key: keyof TieMeaning): string => typesWhere((type) => tieMeanings[type][key] === true);

describe("tieMeanings", () => {
  test("say by hand which types bind, hold both ways, are work, and are a guess", () => {
    expect({
      binds: typesThat("binds"),
      isMutual: typesThat("isMutual"),
      isWork: workTypes.join(" "),
      isGuess: typesThat("isGuess"),
    }).toEqual({
      binds: "trust knows worksWith supports",
      isMutual: "knows worksWith partnersWith",
      isWork: "worksWith supports refers partnersWith",
      isGuess: "mayKnow",
    });
  });

  test("keyGroupParts(network) is one part for two who are tied by a type that binds, and two for any other", () => {
    const isOnePart = (type: TieType) => keyGroupParts(tied(type), asOf as CalendarDate).length === 1;
    expect(typesWhere(isOnePart)).toBe("trust knows worksWith supports");
  });

  test("R-36 viewFor(network, keyFigure) shows what two do together, and nothing of who trusts or helps whom", () => {
    const isShown = (type: TieType) => viewFor(tied(type), { role: "keyFigure", person: "k1", asOf }).ties.length > 0;
    expect(typesWhere(isShown)).toBe("worksWith partnersWith");
  });
});
