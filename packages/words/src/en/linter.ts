import type { Linter } from "../nl/linter.ts";

/** Words to be left out in English. */
export const linter: Linter = {
  pressure: "must, should, have to, obliged, required to, expected to, last chance, ought to",
  label:
    "problem famil*, problem parent*, problem child*, problem case*, target group*, hard to reach, unreachable parents, vulnerable, at risk, disadvantaged, deprived, deficit*",
  blame:
    "bad mother*, bad parent*, neglect*, your fault, blame*, backward*, old fashioned upbringing, too strict, spoiled, spoil your*, your culture, integrate, failed as, failing parent*, failing mother*",
  childsAffairs:
    "grades, marks, report card*, behaviour problem*, worried about your child, learning delay*, truancy, diagnos*, test results",
  officialese:
    "participat*, facilitat*, stakeholder*, intervention*, implement*, trajectory, empower*, engagement strategy",
};
