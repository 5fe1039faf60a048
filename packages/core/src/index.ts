export { type ErrorCode, errorCodes, errorTexts } from "./base/error-codes.ts";
export { type Language, type LanguageOrWords, languages, wordsIn } from "./base/language.ts";
export { describeProblem } from "./base/describe-problem.ts";
export { errorOf, ParentCirclesError, type Problem, problem } from "./base/errors.ts";
export { type Said, type SchemaCodes, schemaProblems } from "./base/schema-problems.ts";
export { languageParameter } from "./base/language-parameter.ts";
export {
  choice,
  day,
  ids,
  type ListedParameter,
  type Parameter,
  type Parameters,
  text,
  wholeNumber,
} from "./base/parameter.ts";
export {
  describeParameter,
  type NamedParameter,
  namedParametersOf,
  type ParameterTaker,
} from "./base/named-parameters.ts";
export { asData, optionsFromTexts, usageOf } from "./base/parameter-text.ts";
export { isNeeded, type OptionsOf, settingsFrom, type SettingsOf } from "./base/settings.ts";
export { readNetwork, readNetworkText } from "./model/read-network.ts";
export { type Network, withRows, withSettings, writeNetwork, writeNetworkText } from "./model/network.ts";
export type { NetworkDocument, OutreachRequest } from "./model/document.ts";
export { type Person, rowSchemas, type Tie } from "./model/document.ts";
export { settingsSchema } from "./model/settings-schema.ts";
export { foldName } from "./base/fold.ts";
export { findNames } from "./base/names-in-text.ts";
export { soundOfName } from "./base/sound-of-name.ts";
export { idPattern } from "./base/ids.ts";
export { unknownReasons } from "./base/answer.ts";
export { isDisplayName } from "./model/display-name.ts";
export { type ConsentHolder, type ConsentOn, consentOn } from "./model/consent-on.ts";
export { isGoneIn } from "./model/consent-standing.ts";
export { workTypes } from "./model/tie-meanings.ts";
export * as vocabulary from "./model/vocabulary.ts";
export type { ConsentScope } from "./model/vocabulary.ts";
export { readRowText } from "./model/read-row.ts";
export type { Change, Changed } from "./model/change.ts";
export {
  declineConsent,
  giveConsent,
  type GivenConsent,
  informPerson,
  liftRestriction,
  objectToUse,
  type OwnStep,
  withdrawConsent,
} from "./model/consent-acts.ts";
export { type ConsentReminder, expireConsents, remindersDue } from "./model/expiry.ts";
export { type Contest, contestTie, rectify, type Rectification, type TieReference } from "./model/statements.ts";
export { type Erasure, erasePerson, holdsText } from "./model/erase.ts";
export { type OfferedSupport, offersOf, recordOffers } from "./model/offers.ts";
export { activityDates, nextDateOf } from "./model/activity-dates.ts";
export { withdrawQuestion } from "./model/withdraw-question.ts";
export { heedRefusals, type Refusals, type ReturningPerson, returningPeople } from "./model/returning.ts";
export { isReferral, type Referral, recordReferral, referralConfirmations, withReferralsOf } from "./model/referral.ts";
export { type TextList, textLists, textsIn } from "./model/texts.ts";
export { type Brought, bringRow, letThrough, turnAway } from "./model/waiting.ts";
export { type AddedPerson, addPerson, isSuppressed, type SuppressionHash } from "./model/suppression.ts";
export { recordOutcome, type ReportedOutcome } from "./trust/record-outcome.ts";
export {
  reportLeftOut,
  trustBetween,
  type TrustBetween,
  type TrustBetweenOptions,
  type TrustOutcome,
  type TrustPair,
  type TrustReport,
} from "./trust/trust-between.ts";
export { type Circles, circlesOf, type CirclesOptions, circlesParameters, type Finding } from "./circles/circles.ts";
export {
  confirmKeyFigure,
  endRole,
  proposeCandidate,
  type RoleDecision,
  stepDown,
  unmetForConfirmation,
} from "./circles/role-changes.ts";
export {
  type CheckedRule,
  rulesForConfirmation,
  type RulesForConfirmationOptions,
} from "./circles/rules-for-confirmation.ts";
export { type ListedRule, listRules, type UnmetRule } from "./circles/rules/registry.ts";
export { healthOf, type HealthOptions, healthParameters, type HealthSentence } from "./circles/health.ts";
export { type HeadCount, recordHeadCount } from "./circles/head-count.ts";
export { type CoachingMonth, coachingPerMonth, type CoachingSession, recordCoaching } from "./circles/coaching.ts";
export {
  compareDates,
  compareNetworks,
  type ComparisonOptions,
  comparisonParameters,
  type NetworkComparison,
  type RouteCount,
  type RouteCountOptions,
  routeCounts,
} from "./circles/compare.ts";
export {
  type Retained,
  retention,
  type RetentionClock,
  retentionClocks,
  type RetentionOptions,
} from "./circles/retention.ts";
export { type ClocksDue, clocksDue, type ClocksDueOptions, clocksDueParameters } from "./circles/clocks-due.ts";
export { type PersonReach, reachStates } from "./circles/person-reach.ts";
export { likelihoods, trustBands } from "./trust/band.ts";
export { reachOf, type ReachOptions, reachParameters } from "./circles/reach.ts";
export { routeTo, type RouteToOptions } from "./circles/route-to.ts";
export { type Pause, pauseAsker } from "./circles/pause.ts";
export { identifyKeyFigures, type KeyFigureProposal, type ProposedMember } from "./analysis/key-figures.ts";
export { type KeyFigureOptions, keyFigureParameters } from "./analysis/key-figures/question.ts";
export { explainKeyFigures, type KeyFigureExplanation } from "./analysis/explain-key-figures.ts";
export {
  interviewPlan,
  type InterviewPlan,
  type InterviewPlanOptions,
  interviewPlanParameters,
  type InterviewReason,
  type InterviewStop,
  interviewStops,
} from "./analysis/interview-plan.ts";
export { type RestsOn, restsOn } from "./analysis/key-figures/interviewed.ts";
export { type Agreement, agreementOf } from "./analysis/agreement.ts";
export { type PresentGroup, presentGroup } from "./analysis/present-coverage.ts";
export { type Resilience, resilienceOf, type ResilienceOptions, resilienceParameters } from "./analysis/resilience.ts";
export { coverageByLanguage, type LanguageCoverage } from "./analysis/coverage-by-language.ts";
export {
  listBestSetParameters,
  type ListedMeasure,
  type ListedMeasureParameter,
  listMeasures,
  listParameters,
  type MeasureSubject,
} from "./analysis/registry.ts";
export { measure, type MeasureOptions, type MeasureResult } from "./analysis/run-measure.ts";
export {
  bestSet,
  type BestSetOptions,
  bestSetOptionsFrom,
  bestSetParameters,
  type BestSetResult,
} from "./analysis/best-set.ts";
export { groupParameters, type MeasureUnit, measureUnits } from "./analysis/measure.ts";
export { measureOptionsFrom, type MeasureRequest, type MeasureSettings } from "./analysis/measure-settings.ts";
export type { Normalisation } from "./analysis/measures/kpp-pos.ts";
export {
  type Mediation,
  type MediationPath,
  type Mediator,
  mediatorParameters,
  mediators,
} from "./analysis/mediation/mediators.ts";
export { activityReport, activityReportParameters, type QuarterReport } from "./analysis/activities/activity-report.ts";
export { type AskedQuestion, helpQuestionsOf } from "./analysis/activities/help-questions.ts";
export { type Continuity, continuityOf } from "./analysis/activities/continuity.ts";
export { type Readiness, readinessOf } from "./analysis/activities/readiness.ts";
export { type Cooperation, cooperationOf } from "./analysis/activities/cooperation.ts";
export { type Participation, participationOf } from "./analysis/activities/participation.ts";
export { adoptRates, type LearnedRate, type LearnedRates, learnedRates } from "./trust/learned-rates.ts";
export { requestLastsDays, type ToldState } from "./suggestions/request-calendar.ts";
export {
  closeRequestsOver,
  correctNames,
  type IncomingRequest,
  matchTargets,
  moveRequest,
  receiveRequest,
  inviteToActivity,
  type RequestChange,
  type RequestStep,
  type RequestWarning,
  requestWarnings,
  takeBackRequest,
} from "./suggestions/request-steps.ts";
export { likenessOfNames, matchNames, type NameProposal } from "./suggestions/match-names.ts";
export { type OutreachOptions, outreachParameters, suggestOutreach } from "./suggestions/suggest-outreach.ts";
export { type NextKind, nextKinds, type NextThing } from "./suggestions/next-thing.ts";
export { channels, notMentioned, type OutreachPlan, type Suggestion, unknownParts } from "./suggestions/suggestion.ts";
export { brokerRoles } from "./graph/broker-role.ts";
export { baselineNames } from "./analysis/key-figures/baselines.ts";
export { divisionKinds } from "./analysis/key-figures/division.ts";
export { ladderTo, type Rung } from "./suggestions/ladder.ts";
export { type AcceptedSuggestion, offerAsk } from "./suggestions/offer-ask.ts";
export { type AskMove, type AskStep, expireAsks, moveAsk } from "./suggestions/ask-steps.ts";
export {
  type Today,
  type TodayClosable,
  todayOf,
  type TodayOptions,
  todayParameters,
  type TodayTask,
  type TodayWaiting,
} from "./suggestions/today.ts";
export { type OneMoreAsk, oneMoreAsk } from "./suggestions/one-more-ask.ts";
export { type PlanChange, type PlanChanges, planChanges, type PlannedRoute } from "./suggestions/plan-changes.ts";
export { type BurdenLedger, burdenLedger, type BurdenWarning, type LedgerEntry } from "./suggestions/burden-ledger.ts";
export { type BandRecord, type Calibration, calibrationOf } from "./suggestions/calibration.ts";
export { cardFor, type CardOptions } from "./suggestions/cards/card.ts";
export { faultsOf, type TextFault, textFaults } from "./suggestions/linter/text-faults.ts";
export { type LintFinding, type LintOptions, lintText } from "./suggestions/linter/lint-text.ts";
export type { Disclosed } from "./disclosure/disclosed.ts";
export {
  type Disclosure,
  type Permission,
  type RoleRow,
  roleTable,
  type Standing,
  type ViewerRole,
} from "./disclosure/roles.ts";
export { isCareTeam, mayDo, rowOf, type Viewer, viewerRoles } from "./disclosure/viewer.ts";
export { isStill } from "./disclosure/is-still.ts";
export { viewFor } from "./disclosure/view-for.ts";
export {
  type NetworkView,
  receivedView,
  type ViewCounts,
  type ViewInstitution,
  type ViewName,
  viewNames,
  type ViewPerson,
  type ViewTie,
} from "./disclosure/network-view.ts";
export { type Count, type PartInWords, sharesInWords } from "./disclosure/small-counts.ts";
export { forCareTeam } from "./disclosure/for-care-team.ts";
export { offerAskFor } from "./disclosure/offer-ask-for.ts";
export { ownTie } from "./disclosure/own-tie.ts";
export { recordFor } from "./disclosure/record-for.ts";
export { type PersonRecord, recordOf, type RecordQuery } from "./disclosure/record-of.ts";
export { type ReferralShown, referralsFor } from "./disclosure/referrals-for.ts";
export { type TextsShown, textsFor } from "./disclosure/texts-for.ts";
export { type RequestState, requestsFor } from "./disclosure/requests-for.ts";
export { type AskShown, asksFor } from "./disclosure/asks-for.ts";
export { askCardFor } from "./disclosure/ask-card-for.ts";
export { pauseFor, type PauseShown } from "./disclosure/pause-for.ts";
export { changesFor } from "./disclosure/changes-for.ts";
export { helpQuestionsFor } from "./disclosure/help-questions-for.ts";
export { participationFor, type ParticipationShown } from "./disclosure/participation-for.ts";
export { institutionSummaryFor, type InstitutionSummary } from "./disclosure/institution-summary-for.ts";
export { type CountFilter, countsFor, type FilteredCounts } from "./disclosure/counts-for.ts";
export { type AttendanceShown, attendanceFor, type MeetingShown } from "./disclosure/attendance-for.ts";
export { activityReportFor } from "./disclosure/activity-report-for.ts";
export type { PublishedCounts } from "./disclosure/cells.ts";
export { countForOutsiders, isCountedWeekly, publicationDay } from "./disclosure/publication.ts";
export { type BareStructure, structureFor, structureParameters } from "./disclosure/structure-for.ts";
export { fromDisclosed } from "./disclosure/from-disclosed.ts";
export { documentFor } from "./disclosure/document-for.ts";
export { type NetworkHead, networkHeadFor } from "./disclosure/network-head-for.ts";
export { type SettingsView, settingsFor } from "./disclosure/settings-for.ts";
export { activitiesFor } from "./disclosure/activities-for.ts";
export { receivedRequest, requestNamesFor } from "./disclosure/request-names-for.ts";
export { type ExportedFiles, exportViewCsv, exportViewJson } from "./exchange/export-view.ts";
export { exportViewGexf, exportViewGraphMl } from "./exchange/export-graph.ts";
export { exportTableCsv, type TableRow, type TableValue } from "./exchange/export-table.ts";
