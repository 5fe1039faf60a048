import { expect, test } from "vitest";
import { networkOfRows } from "../../../../test/support/rows-network.ts";
import { writeNetwork } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

const network = networkOfRows({
  helpQuestions: [
    { id: "q1", text: "Hoe werkt de brugklas?", origin: "mothers" },
    { id: "q2", text: "Waar is de huiswerkhulp?", origin: "mothers" },
  ],
  activities: [{ id: "a1", answers: ["q1", "q2"] }, { id: "a2", answers: ["q2"] }, { id: "a3" }],
});

test("PN-14 withdrawQuestion(network, id) takes a question back, out of what answers it too, and nothing else", () => {
  const after = withdrawQuestion(network, "q1");
  expect(after.rows.helpQuestions.map(({ id }) => id)).toEqual(["q2"]);
  expect(after.rows.activities).toEqual([{ id: "a1", answers: ["q2"] }, { id: "a2", answers: ["q2"] }, { id: "a3" }]);
  expect(readNetwork(writeNetwork(after)).rows).toEqual(after.rows);
  expect(network.rows.helpQuestions).toHaveLength(2);
});

test("withdrawQuestion(network, id) refuses a question that there is not", () => {
  expect(() => withdrawQuestion(network, "q9")).toThrow(expect.objectContaining({ code: "query/unknown-question" }));
});
