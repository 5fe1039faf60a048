export { type ImportOptions, type ImportResult, importFiles } from "./import-files.ts";
// Whoever reads a file where it is words its problems there, without the rest of the library.
export { describeProblem } from "../base/describe-problem.ts";
export type { ImportFile } from "./decode.ts";
export { type DescribedColumn, type DescribedTable, describeFiles, type DescribeOptions } from "./describe-files.ts";
export type { KnownPerson, SaidOfPeople, UnclearName } from "./people-by-name.ts";
export { type Relation, relationNames } from "./shapes/relations.ts";
export type { ImportMapping } from "./mapping.ts";
export type { AbsentAnswer, FileReport, ImportReport, TakenRow } from "./report.ts";
export { importCaps } from "./caps.ts";
export { importers } from "./importers.ts";
export {
  type ComesAlong,
  comesAlongScores,
  type ConsentSentence,
  type InLanguages,
  type NameGenerator,
  type NameInterpreter,
  surveyInstrument,
  type SurveyYield,
} from "./survey/instrument.ts";
export { type GivenName, type Interview, type SurveyResult, takeSurvey } from "./survey/take-survey.ts";
export { type HeldInterview, holdInterview } from "./survey/hold-interview.ts";
export type { HeldResult } from "./survey/held.ts";
export type { MakingPeople, Newcomer } from "./survey/newcomers.ts";
export { type HeldSlips, type Slip, takeSlips } from "./survey/take-slips.ts";
export { type DuplicateProposal, proposeDuplicates, type ProposalOptions } from "./duplicates/propose-duplicates.ts";
export { type MergeDecision, type Merged, mergePeople } from "./duplicates/merge-people.ts";
export { undoMerge } from "./duplicates/undo-merge.ts";
export { type NewIds, withNewIds } from "./new-ids.ts";
