import type { Permission } from "@parent-circles/core";

/** Operations that are given together, and what they come to. */
interface PermissionDefinition {
  readonly meaning: string;
  readonly operations: readonly string[];
}

/**
 * What a role may be given, in the order of the work; who has what stands in the library's table of roles. Every operation
 * that needs a session stands in one of them.
 */
export const permissions: Readonly<Record<Permission, PermissionDefinition>> = {
  useSession: {
    meaning:
      "See who is signed in, where, and to which network, sign out here and elsewhere, change her password and her second factor, and let another device of her own in",
    operations: [
      "getSession",
      "getNetwork",
      "listSessions",
      "endSession",
      "endOtherSessions",
      "changePassword",
      "getSecondFactorOffer",
      "setSecondFactor",
      "postDeviceLink",
    ],
  },
  seeNetwork: {
    meaning: "See the neighbourhood as far as the role is shown it: map, counts, activities, which reports there are",
    operations: ["listNetworks", "getView", "getDrawing", "listActivities", "listReports", "getReachInLanguageReport"],
  },
  makeRequests: {
    meaning: "Ask the network for parents, correct the names, and take the request back",
    operations: ["postRequest", "putRequestNames", "takeBackRequest"],
  },
  followRequests: { meaning: "See where a request stands", operations: ["listRequests", "getRequest"] },
  decideRequests: {
    meaning:
      "Read the names in a request, say who is meant, take the request on, and invite to an activity of the network's own",
    operations: ["getNameProposals", "putRequestTargets", "putRequestState", "postActivityInvitation"],
  },
  proposeAsks: {
    meaning: "See who could ask whom, and offer an ask to a key figure",
    operations: ["getSuggestions", "getOneMoreAsk", "postAsk"],
  },
  followAsks: {
    meaning: "See asks and their cards, and say what came of one",
    operations: ["listAsks", "getAsk", "getAskCard", "postOutcome"],
  },
  answerAsks: {
    meaning: "Accept, refuse or take back an ask, and pause",
    operations: ["putAskState", "getPause", "putPause"],
  },
  readPeople: {
    meaning: "Read what is kept on people; with a passkey or the password again on more than 20 within an hour",
    operations: ["listPeople", "getPerson", "getRulesForConfirmation", "stepUpSession"],
  },
  keepPeople: {
    meaning: "Add people and change what is kept on them, their consent and their role",
    operations: ["postPerson", "putPerson", "giveConsent", "informPerson", "liftRestriction", "postRoleDecision"],
  },
  holdInterviews: {
    meaning: "Write down an interview, and slips with one name, with the consent of whoever was asked",
    operations: ["postInterview", "postSlips"],
  },
  mergePeople: {
    meaning: "Merge people who stand there twice, and part them again",
    operations: ["listDuplicates", "listMerges", "getMergePreview", "postMerge", "undoMerge"],
  },
  exerciseRights: {
    meaning: "Decline, withdraw, object, contest, correct, read everything held, and be erased",
    operations: [
      "declineConsent",
      "withdrawConsent",
      "objectToUse",
      "contestTie",
      "rectify",
      "getPersonRecord",
      "erasePerson",
    ],
  },
  readRows: {
    meaning: "Read the rows of the network: institutions, ties, nominations, groups, activities, questions",
    operations: [
      "listInstitutionRows",
      "getInstitutionRow",
      "listTieRows",
      "getTieRow",
      "listNominationRows",
      "getNominationRow",
      "listGroupRows",
      "getGroupRow",
      "getActivityRow",
      "listHelpQuestionRows",
      "getHelpQuestionRow",
    ],
  },
  keepRows: {
    meaning: "Add, change and remove rows of the network",
    operations: [
      "postInstitution",
      "putInstitution",
      "deleteInstitution",
      "postTie",
      "putTie",
      "deleteTie",
      "postNomination",
      "putNomination",
      "deleteNomination",
      "postGroup",
      "putGroup",
      "deleteGroup",
      "postActivity",
      "putActivity",
      "deleteActivity",
      "postHelpQuestion",
      "putHelpQuestion",
      "deleteHelpQuestion",
    ],
  },
  importFiles: {
    meaning: "Bring in files or a whole network, and take files back",
    operations: ["putNetwork", "postImport", "getImport", "commitImport", "undoImport"],
  },
  exportFiles: {
    meaning: "Take the network out as a workbook, as a file for drawing programs, or whole as its document",
    operations: ["getDocument", "getWorkbook", "getGraphMl", "getGexf"],
  },
  analyse: {
    meaning: "See who trusts and reaches whom, what rests on whom, and what the measures say",
    operations: [
      "getCircles",
      "getReach",
      "getRoute",
      "getTrust",
      "getKeyFigures",
      "listMeasures",
      "getMeasure",
      "getResilience",
      "getInterviewPlan",
      "getHealth",
      "postJob",
      "getJob",
      "getJobEvents",
      "cancelJob",
    ],
  },
  countHeads: { meaning: "Say how many came to a meeting", operations: ["postHeadCount"] },
  noteCoaching: { meaning: "Note a coaching session", operations: ["postCoachingSession"] },
  readReadiness: {
    meaning: "Read an institution's checklist, and the report on its part in the network",
    operations: ["getReadinessAnswers", "getInstitutionReport"],
  },
  answerReadiness: { meaning: "Fill in an institution's checklist", operations: ["putReadinessAnswers"] },
  readAttendance: { meaning: "Read how many came to meetings", operations: ["getAttendanceReport"] },
  readActivityReports: {
    meaning: "Read the reports on the ladder, activities and mothers' questions",
    operations: ["getParticipationReport", "getActivitiesReport", "getHelpQuestionsReport"],
  },
  readWorkReports: {
    meaning: "Read the reports on the work, which may name people",
    operations: [
      "getToday",
      "getTrustedRoutesReport",
      "getComparisonReport",
      "getCoverageByLanguageReport",
      "getBurdenReport",
      "getCalibrationReport",
      "getLearnedRatesReport",
      "getCooperationReport",
      "getMediatorsReport",
      "getCoachingReport",
    ],
  },
  keepNetwork: {
    meaning:
      "See who is erased soon, take the bare structure for research, adopt learned rates, change what it has agreed, and say who answers for the installation",
    operations: [
      "getClocksReport",
      "getStructureReport",
      "adoptLearnedRates",
      "getInstallation",
      "beginInstallation",
      "getSettings",
      "putSettings",
    ],
  },
  manageKeys: { meaning: "Make and end keys for programs", operations: ["listApiKeys", "postApiKey", "deleteApiKey"] },
  inviteUsers: {
    meaning: "Invite people to sign in, see who can, and end invitations and access",
    operations: ["listInvitations", "postInvitation", "deleteInvitation", "listAccounts", "endAccess"],
  },
  bringTexts: {
    meaning: "Bring a question or an activity, which others read once the coordinator has let it through",
    operations: ["postText"],
  },
  decideTexts: {
    meaning: "See which texts wait, and in which a name may stand; let one through, or turn it away",
    operations: ["listTexts", "letTextThrough", "turnTextAway"],
  },
  referPeople: {
    meaning: "Refer a person who agreed to it, and see one's own referrals",
    operations: ["postReferral", "listReferrals"],
  },
  readAudit: { meaning: "Read who did and read what", operations: ["listAuditEntries"] },
};

/** The operations that anyone may call, without a session. */
export const withoutSession: readonly string[] = [
  "openSession",
  "getPasskeyOptions",
  "lookAtInvitation",
  "acceptInvitation",
  "getMetrics",
  "getLiveness",
  "getReadiness",
  "listEntryLinks",
];
