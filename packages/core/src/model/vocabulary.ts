/** Roles of a person in the network; a coach is a professional, the others are parents. */
export const roles = ["member", "candidate", "keyFigure", "coach"] as const;
/** Kinds of tie; `trust` runs from who trusts to who is trusted. */
export const tieTypes = [
  "trust",
  "knows",
  "mayKnow",
  "worksWith",
  "supports",
  "coaches",
  "refers",
  "partnersWith",
] as const;
/** What trust is about; `invite` ("I would come if she asks") where none is given. */
export const trustDomains = ["invite", "schoolQuestions", "personalWorries", "accompany", "childcare"] as const;
/** Who told of a tie. */
export const reporters = ["truster", "trustee", "thirdParty", "observed"] as const;
/** What a person knows of the network and has agreed to (rules 6.2). */
export const consentStates = [
  "named",
  "informed",
  "consented",
  "declined",
  "withdrawn",
  "expired",
  "restricted",
  "erased",
] as const;
/** What a person can agree to, one by one; `nameToInstitution:<id>` names the institution. */
export const consentScopes = [
  "keepInMap",
  "beAsked",
  "beIntroducer",
  "storeLanguage",
  "storeAttendance",
  "researchAggregate",
] as const;
/** The criteria of a key figure that people rate; the fourth, accepted example, comes from nominations alone (PN-06, PN-07). */
export const criteria = ["development", "engagement", "hostSocietyFamiliarity"] as const;
/** Why a question has no answer. */
export const unansweredReasons = ["notAsked", "declined", "unreadable"] as const;
/** Why a role was given or ended, where a reason is recorded: words about the work, never about the person. */
export const roleReasons = [
  "addsReach",
  "sharesLanguage",
  "nominatedByParents",
  "successor",
  "ownWish",
  "lostTrust",
  "groupDecision",
  "otherReason",
] as const;
/** How consent was given. */
export const consentMethods = ["spoken", "written"] as const;
/** Who was present when consent was given, by role. */
export const witnessRoles = ["coordinator", "coach", "keyFigure", "interpreter"] as const;
/** The rules of the method that can be checked; what they say stands with their registration. */
export const methodRules = [
  "mayBeAsker",
  "criteriaRated",
  "acceptedExample",
  "trustedByAnotherParent",
  "activeCoach",
  "keyGroupSize",
  "keyGroupConnected",
  "coachingLogged",
] as const;
/** When a rule is checked: never, when a key figure is confirmed, or whenever the circles are read as well. */
export const ruleModes = ["off", "confirmation", "always"] as const;
/** How somebody came to be thought of as a key figure: Valente's ten ways; several together are best. */
export const foundByWays = [
  "celebrity",
  "selfSelected",
  "selfIdentified",
  "staffSelected",
  "positional",
  "judgesRatings",
  "expertIdentified",
  "snowball",
  "sampleSociometric",
  "fullSociometric",
] as const;
/** On what a rating of a criterion rests. */
export const evidenceKinds = [
  "courseOrWork",
  "activityInNeighbourhood",
  "dealtWithInstitution",
  "conversation",
] as const;
/** What a nomination answers: who spreads news, who is an example, whom do you trust. */
export const nominationQuestions = ["gossip", "example", "friend"] as const;
/** Short questions that a tie can be the answer to: the one person whom she would trust. */
export const tieQuestions = ["oneName"] as const;
/** What happened to an ask: six taps, and `notAsked` when the asker did not come round to it. */
export const outcomeCodes = [
  "cameAlong",
  "saidYesDidNotCome",
  "declinedThisTime",
  "notReached",
  "refusedAsker",
  "askedNotToBeContacted",
  "notAsked",
] as const;
/** Kinds of institution. Police, immigration and security are not among them, so they cannot ask anything. */
export const institutionKinds = [
  "school",
  "childHealthCentre",
  "welfare",
  "library",
  "districtOffice",
  "selfOrganisation",
  "communityCentre",
  "healthCentre",
  "socialWork",
  "childcare",
  "sports",
  "education",
  "fund",
  "other",
] as const;
/** The threefold function of an activity. */
export const activityFunctions = ["information", "schooling", "support"] as const;
/** What mothers do for each other. */
export const supportKinds = ["exchange", "advise", "support", "accompany"] as const;
/** What a school needs to have in order before it asks parents anything (PN-28). */
export const readinessCriteria = ["vision", "informsAndCoaches", "takesSeriously", "coDefines", "continues"] as const;
/** The kinds of request: what an institution asks, and an invitation to an activity of the network's own. */
export const requestKinds = ["contactRequest", "jointProject", "invitation"] as const;
/** Where a request stands. */
export const requestStates = ["received", "withTheNetwork", "declined", "closed"] as const;
/** Who asks: an institution the network, or the network an institution. */
export const requestSenders = ["institution", "network"] as const;
/** What the network gets back for helping (PN-37). */
export const returns = ["money", "influence", "room", "training", "childcare", "publicThanks"] as const;
/** Where an ask stands. */
export const askStates = ["offered", "accepted", "declined", "asked", "closed", "expired", "void"] as const;
/** Where an ask stands that has not come to an end. */
export const waitingAskStates = ["offered", "accepted", "asked"] as const;
/** How a person may be met safely. */
export const safeContacts = ["inPersonOnly", "notAtHome", "schoolHoursOnly"] as const;
/** The lowest and highest rung of the ladder from familiar places to school (stages 0 to 5). */
export const stageRange = { lowest: 0, highest: 5 } as const;

/** Lists whose rows name several people at once, and the keys under which they do. */
export const listsNamingPeople = ["people", "groups", "activities", "requests"] as const;
export const keysNamingPeople = [
  "keepApart",
  "notThrough",
  "members",
  "organisers",
  "coOrganisers",
  "targets",
] as const;

/** A role. */
export type Role = (typeof roles)[number];
/** A kind of tie. */
export type TieType = (typeof tieTypes)[number];
/** A domain of trust. */
export type TrustDomain = (typeof trustDomains)[number];
/** A state of consent. */
export type ConsentState = (typeof consentStates)[number];
/** A function of an activity. */
export type ActivityFunction = (typeof activityFunctions)[number];
/** A kind of support. */
export type SupportKind = (typeof supportKinds)[number];
/** A line of the readiness checklist. */
export type ReadinessCriterion = (typeof readinessCriteria)[number];
/** A setting for safe contact. */
export type SafeContact = (typeof safeContacts)[number];
/** A way of finding somebody. */
export type FoundBy = (typeof foundByWays)[number];
/** A criterion that people rate. */
export type Criterion = (typeof criteria)[number];
/** What a person can agree to, but for the naming to an institution. */
export type ConsentScope = (typeof consentScopes)[number] | `nameToInstitution:${string}`;
/** A rule of the method. */
export type MethodRule = (typeof methodRules)[number];
/** A recorded reason for a change of role. */
export type RoleReason = (typeof roleReasons)[number];
