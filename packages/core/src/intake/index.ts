export { type ImportOptions, type ImportResult, importFiles } from "./import-files.ts";
export type { ImportFile } from "./decode.ts";
export type { ImportMapping } from "./mapping.ts";
export type { AbsentAnswer, FileReport, ImportReport, TakenRow } from "./report.ts";
export { importCaps } from "./caps.ts";
export { importers } from "./importers.ts";
export {
  type InLanguages,
  type NameGenerator,
  type NameInterpreter,
  surveyInstrument,
  type SurveyYield,
} from "./survey/instrument.ts";
export { type GivenName, type Interview, type SurveyResult, takeSurvey } from "./survey/take-survey.ts";
