import { describe, expect, test } from "vitest";
import { allDisclosuresFor } from "../../../../test/support/all-disclosures.ts";
import { asOf, keyFigure, mother, smallNetwork } from "../../../../test/support/parents.ts";
import { bringRow, letThrough, turnAway } from "../model/waiting.ts";
import { textsFor } from "./texts-for.ts";
import { viewerRoles } from "./viewer.ts";

const people = [
  mother("m1", { displayName: "Naima E." }),
  mother("m2", { displayName: "İrem K." }),
  mother("m3", { displayName: "سميرة" }),
  keyFigure("k1", { displayName: "Jo" }),
];
const network = smallNetwork({
  people,
  institutions: [{ id: "I-school", name: "De Regenboog", kind: "school" }],
  activities: [{ id: "a1", title: "Koffie bij naima thuis" }],
  helpQuestions: [{ id: "q1", text: "Hoe vraag ik kinderopvang aan?", origin: "mothers" }],
});
const coordinator = { role: "coordinator", asOf } as const;
const question = { list: "helpQuestions", row: { id: "q2", text: "Wie helpt?", origin: "mothers" } } as const;
const waiting = bringRow(network, question);
const namesIn = (text: string) =>
  textsFor(bringRow(network, { ...question, row: { ...question.row, text } }), coordinator)
    .find(({ id }) => id === "q2")
    ?.names.map(({ id }) => id);

describe("PN-30 textsFor(network, viewer)", () => {
  test("tells the coordinator which texts wait, and in which a name stands", () => {
    expect(textsFor(waiting, coordinator)).toEqual([
      {
        list: "activities",
        id: "a1",
        texts: { title: "Koffie bij naima thuis" },
        waits: false,
        names: [{ id: "m1", label: "Naima E." }],
      },
      { list: "helpQuestions", id: "q2", texts: { text: "Wie helpt?" }, waits: true, names: [] },
    ]);
  });

  test.each([
    ["NAIMA's koffie", ["m1"]],
    ["irem'in sorusu", ["m2"]],
    ["مع وسميرة", ["m3"]],
    ["Naimah en Jo", []],
  ])("finds the names in %j", (text, found) => {
    expect(namesIn(text)).toEqual(found);
  });

  test("what waits is not there for anybody, the coordinator's own work included, until she lets it through", () => {
    const brought = bringRow(waiting, { list: "activities", row: { id: "a2", title: "Naaien", date: asOf } });
    for (const role of viewerRoles.filter((one) => one !== "coordinator")) {
      const viewer = { role, asOf, person: role === "self" ? "m1" : "k1", institution: "I-school" };
      expect([role, allDisclosuresFor(brought, viewer)]).toEqual([role, allDisclosuresFor(network, viewer)]);
    }
    // Her own copy has it; her work, and what she is told in lists, do not.
    const { texts: _, ...hers } = allDisclosuresFor(brought, coordinator);
    const { texts: __, ...without } = allDisclosuresFor(network, coordinator);
    expect(hers).toEqual(without);
    const through = letThrough(letThrough(brought, "a2"), "q2");
    expect(through.rows.activities.at(-1)).toEqual({ id: "a2", title: "Naaien", date: asOf });
    expect(allDisclosuresFor(through, coordinator).activities).toContain("Naaien");
  });

  test("turnAway(network, id) leaves nothing of it; what does not wait is not turned away", () => {
    expect(turnAway(waiting, "q2").rows.helpQuestions).toEqual(network.rows.helpQuestions);
    for (const id of ["q1", "nothing"])
      for (const decide of [letThrough, turnAway])
        expect(() => decide(waiting, id)).toThrow(expect.objectContaining({ code: "query/unknown-text" }));
  });
});
