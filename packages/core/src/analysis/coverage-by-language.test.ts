import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { readNetworkText } from "../model/read-network.ts";
import { coverageByLanguage } from "./coverage-by-language.ts";

describe("coverageByLanguage(network, {asOf})", () => {
  it("PN-26 counts, per language of a tie, the parents who speak it and those who can be asked in it", () => {
    const network = smallNetwork({
      people: ["t1", "t2", "t3", "t4"].map((id) => mother(id)).concat(keyFigure("k")),
      ties: [
        trusts("t1", "k", { language: "tr" }),
        trusts("t2", "t1", { language: "tr" }),
        trusts("t3", "t4", { language: "ar" }),
        trusts("t4", "t3", { language: "ar" }),
        trusts("t4", "k", { language: "nl" }),
      ],
    });
    // t1 knows k; t2 knows t1, who knows k; t3 knows t4, who knows k. t4 in Arabic has only t3, who knows no key figure.
    expect(coverageByLanguage(network, { asOf })).toEqual([
      { language: "ar", parents: 2, withRoute: 1 },
      { language: "tr", parents: 2, withRoute: 2 },
      { language: "nl", parents: 1, withRoute: 1 },
    ]);
  });

  it("PN-26 coverageByLanguage(network) counts no introduction where the network allows none", () => {
    const rows = {
      people: [mother("t"), mother("x"), keyFigure("k")],
      ties: [trusts("t", "x", { language: "tr" }), trusts("x", "k", { language: "nl" })],
    };
    const tr = (maxHops: number) =>
      coverageByLanguage(smallNetwork({ ...rows, network: { id: "n", settings: { maxHops } } }), { asOf }).find(
        ({ language }) => language === "tr",
      );
    expect([tr(1)?.withRoute, tr(2)?.withRoute]).toEqual([0, 1]);
  });

  it("R-57 counts nothing for a tie without a language, or whose language is unknown", () => {
    const network = smallNetwork({
      people: [mother("t1"), mother("t2"), keyFigure("k")],
      ties: [trusts("t1", "k", { language: "none" }), { from: "t2", to: "k", type: "trust" }],
    });
    expect(coverageByLanguage(network, { asOf })).toEqual([]);
  });

  it("lets nobody introduce who may not, and no key figure either", () => {
    const people = [
      mother("t"),
      mother("x", { introducing: false }),
      keyFigure("j", { consent: { state: "informed" } }),
      keyFigure("k"),
    ];
    const ties = [trusts("t", "x"), trusts("t", "j"), trusts("x", "k"), trusts("j", "k")];
    expect(coverageByLanguage(smallNetwork({ people, ties }), { asOf })).toEqual([
      { language: "nl", parents: 2, withRoute: 1 },
    ]);
  });

  it("shows in Beverwaard that Turkish is served best and other languages are not", () => {
    const text = readFileSync(new URL("../../../../examples/data/beverwaard.json", import.meta.url), "utf8");
    const coverage = coverageByLanguage(readNetworkText(text), { asOf });
    expect(coverage.map(({ language, parents, withRoute }) => `${language} ${withRoute} of ${parents}`)).toEqual([
      "pap 0 of 3",
      "ar 2 of 9",
      "ti 1 of 4",
      "fa 2 of 3",
      "nl 18 of 21",
      "tr 16 of 17",
    ]);
  });
});
