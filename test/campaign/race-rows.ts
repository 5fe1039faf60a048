import type { RowKind } from "../../packages/api/src/wire/rows.ts";

/** A row of each list that is kept row by row; the same number makes the same row, another variant another state of it. */
export const rowOf: Readonly<Record<RowKind, (number: number, variant: number) => object>> = {
  institutions: (number, variant) => ({ id: `library-${number}`, kind: "library", name: `Leeszaal ${variant}` }),
  ties: (number, variant) => ({
    id: `tie-${number}`,
    from: "P-M05",
    to: "P-M28",
    type: "trust",
    domain: "childcare",
    score: 1 + (number % 5),
    date: dayOf(variant),
  }),
  nominations: (number, variant) => ({
    from: "P-M05",
    to: number % 2 === 0 ? "P-M28" : "P-M30",
    question: "gossip",
    date: dayOf(variant),
  }),
  groups: (number, variant) => ({ id: `group-${number}`, name: `Kookgroep ${variant}`, members: ["P-M05"] }),
  activities: (number, variant) => ({ id: `coffee-${number}`, title: `Koffie ${variant}` }),
  "help-questions": (number, variant) => ({ id: `question-${number}`, text: `Vraag ${variant}`, origin: "mothers" }),
};

/** A day for each number up to ten thousand, none of them like another, all before the demonstration's. */
export const dayOf = (number: number): string => new Date(Date.UTC(1995, 0, 1 + number)).toISOString().slice(0, 10);
