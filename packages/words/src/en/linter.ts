import type { Linter } from "../nl/linter.ts";

/** Words to be left out in English. */
export const linter: Linter = {
  pressure: "must, should, have to, obliged, required to, expected to, last chance, ought to",
  label:
    "problem*, target, targets, target group*, hard to reach, unreachable, vulnerable, at risk, disadvantaged, deprived, case, cases, deficit*",
  blame:
    "bad mother*, bad parent*, neglect*, your fault, blame*, backward*, old fashioned upbringing, too strict, spoil*, your culture, integrate, failed, failing",
  childsAffairs:
    "grades, marks, report card*, behaviour problem*, worried about your child, learning delay*, truancy, diagnos*, test results",
  officialese:
    "participat*, facilitat*, stakeholder*, intervention*, implement*, trajectory, empower*, engagement strategy",
};
