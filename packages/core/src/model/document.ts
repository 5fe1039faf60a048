import * as z from "zod/mini";
import {
  dateField as date,
  displayNameField,
  hashField,
  idField as id,
  languageField as language,
  numberField,
  numberOf,
  recordOf,
  scoreField,
  timeRuleField as timeRule,
  titleField as title,
  wholeNumberField,
} from "./fields.ts";
import { consent, criterion, rolePeriod } from "./person-fields.ts";
import { settingsSchema } from "./settings-schema.ts";
import * as words from "./vocabulary.ts";

const optional = z.optional;
const stage = wholeNumberField(words.stageRange.lowest, words.stageRange.highest);
const amount = numberField(0, 1_000_000);

/** A person as recorded. */
export const personRow = z.strictObject({
  id,
  displayName: optional(displayNameField),
  role: optional(z.enum(words.roles)),
  roles: optional(z.array(rolePeriod)),
  consent: optional(consent),
  stage: optional(stage),
  capacity: optional(wholeNumberField(0, 100)),
  protected: optional(z.boolean()),
  interviewed: optional(z.boolean()),
  /** She gave at most so many names, and no interview. */
  partlyInterviewed: optional(z.strictObject({ asked: wholeNumberField(1, 20) })),
  languages: optional(z.array(language)),
  criteria: optional(recordOf(words.criteria, criterion)),
  foundBy: optional(z.array(z.enum(words.foundByWays))),
  pausedUntil: optional(date),
  restUntil: optional(date),
  keepApart: optional(z.array(id)),
  notThrough: optional(z.array(id)),
  safeContact: optional(z.array(z.enum(words.safeContacts))),
  introducing: optional(z.boolean()),
  offers: optional(z.array(z.enum(words.supportKinds))),
});

const institution = z.strictObject({
  id,
  name: optional(title),
  kind: z.enum(words.institutionKinds),
  readiness: optional(recordOf(words.readinessCriteria, z.boolean())),
});

const evidence = z.strictObject({ positive: amount, negative: amount });

/** A tie as recorded. */
export const tieRow = z.strictObject({
  id: optional(id),
  from: id,
  to: id,
  type: z.enum(words.tieTypes),
  domain: optional(z.enum(words.trustDomains)),
  score: optional(scoreField),
  unanswered: optional(z.enum(words.unansweredReasons)),
  reportedBy: optional(z.enum(words.reporters)),
  language: optional(language),
  date: optional(date),
  since: optional(date),
  until: optional(date),
  contested: optional(z.boolean()),
  evidence: optional(evidence),
  /** An unscored trust tie that answers a short question: whom she named is known, not how strongly she trusts her. */
  question: optional(z.enum(words.tieQuestions)),
  /** For `mayKnow` alone: how much the two have met, by Newman's weights of the sessions they shared. */
  weight: optional(amount),
});

const nomination = z.strictObject({
  from: id,
  to: id,
  question: z.enum(words.nominationQuestions),
  date: optional(date),
});

const outcome = z.strictObject({
  id: optional(id),
  ask: optional(id),
  request: optional(id),
  target: id,
  asker: id,
  via: optional(id),
  code: z.enum(words.outcomeCodes),
  date,
});

/** Where `sensitive`, who takes part is for the coordinator and whoever leads it alone: the subject may say something of her. */
const sensitive = optional(z.boolean());

/** Somebody else than the coordinator brought it: nobody reads it before she let it through. */
const waiting = optional(z.boolean());

const group = z.strictObject({ id, name: optional(title), members: optional(z.array(id)), sensitive });

const activity = z.strictObject({
  id,
  title: optional(title),
  stage: optional(stage),
  date: optional(date),
  time: optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "document/text-not-allowed"))),
  rule: optional(timeRule),
  cancelled: optional(z.array(date)),
  place: optional(title),
  familiar: optional(z.boolean()),
  childcare: optional(z.boolean()),
  function: optional(z.array(z.enum(words.activityFunctions))),
  organisers: optional(z.array(id)),
  coOrganisers: optional(z.array(id)),
  answers: optional(z.array(id)),
  headCounts: optional(z.array(z.strictObject({ date, count: wholeNumberField(0, 10_000) }))),
  sensitive,
  waiting,
});

const helpQuestion = z.strictObject({
  id,
  text: title,
  origin: z.enum(["mothers", "institution"]),
  date: optional(date),
  waiting,
});

const request = z.strictObject({
  id,
  kind: z.enum(words.requestKinds),
  institution: optional(id),
  targets: optional(z.array(id)),
  named: optional(wholeNumberField(0, 1_000)),
  occasion: optional(id),
  goalStage: optional(stage),
  state: optional(z.enum(words.requestStates)),
  date: optional(date),
  takenBack: optional(date),
  from: optional(z.enum(words.requestSenders)),
  givesBack: optional(z.array(z.enum(words.returns))),
});

const ask = z.strictObject({
  id,
  request: id,
  target: id,
  asker: id,
  via: optional(id),
  occasion: optional(id),
  state: z.enum(words.askStates),
  acceptedBy: optional(id),
  chance: optional(numberField(0, 1)),
  date,
});

const coachingSession = z.strictObject({
  id: optional(id),
  date,
  coach: optional(id),
  present: optional(wholeNumberField(0, 1_000)),
});

const suppressed = z.strictObject({ hash: hashField });

const place = { at: wholeNumberField(0, 100_000_000) };
const placed = <Shape extends z.core.$ZodShape>({ shape }: z.ZodMiniObject<Shape>) =>
  z.strictObject({ ...shape, ...place });

/** Two rows that turned out to be one person, with what is needed to part them again: rows as they were, by their place. */
const merge = z.strictObject({
  keep: id,
  remove: id,
  by: id,
  date,
  ...place,
  kept: personRow,
  removed: personRow,
  ties: optional(z.array(placed(tieRow))),
  nominations: optional(z.array(placed(nomination))),
  outcomes: optional(z.array(placed(outcome))),
  asks: optional(z.array(placed(ask))),
  coachingSessions: optional(z.array(placed(coachingSession))),
  /** Lists of ids in which the removed one stood: of which row, under which key. */
  named: optional(
    z.array(
      z.strictObject({
        list: z.enum(words.listsNamingPeople),
        row: id,
        key: z.enum(words.keysNamingPeople),
        was: z.array(id),
      }),
    ),
  ),
});

/** How outcomes went that were folded into ties, counted for the whole network, with what is left of them on a day. */
const pastOutcomes = z.strictObject({
  date,
  /** Whether the door opened, of those on no tie; of all others it stands with the tie. */
  contact: evidence,
  talks: evidence,
  introductions: evidence,
  comes: z.array(z.strictObject({ ...evidence.shape, stage: optional(stage) })),
});

const network = z.strictObject({
  id,
  name: optional(title),
  timeZone: optional(title),
  labels: optional(z.strictObject({ member: optional(title) })),
  settings: optional(settingsSchema),
  synthetic: optional(z.boolean()),
  pastOutcomes: optional(pastOutcomes),
});

/** The network document, version 1: the library's input and output, and the store's export. Unknown keys are refused. */
export const networkDocument = z.strictObject({
  format: z.enum(["parent-circles/network"]),
  version: numberOf([1]),
  network,
  people: z.array(personRow),
  institutions: optional(z.array(institution)),
  ties: optional(z.array(tieRow)),
  nominations: optional(z.array(nomination)),
  outcomes: optional(z.array(outcome)),
  groups: optional(z.array(group)),
  activities: optional(z.array(activity)),
  helpQuestions: optional(z.array(helpQuestion)),
  requests: optional(z.array(request)),
  asks: optional(z.array(ask)),
  coachingSessions: optional(z.array(coachingSession)),
  suppressed: optional(z.array(suppressed)),
  merges: optional(z.array(merge)),
});

/** The schemas of the document's rows, by the name of their list. */
export const rowSchemas = {
  people: personRow,
  institutions: institution,
  ties: tieRow,
  nominations: nomination,
  outcomes: outcome,
  groups: group,
  activities: activity,
  helpQuestions: helpQuestion,
  requests: request,
  asks: ask,
  coachingSessions: coachingSession,
  suppressed,
  merges: merge,
} as const;

/** A network document as data. */
export type NetworkDocument = z.infer<typeof networkDocument>;
/** A person as recorded. */
export type Person = Readonly<z.infer<typeof personRow>>;
/** An institution as recorded. */
export type Institution = Readonly<z.infer<typeof institution>>;
/** A tie as recorded. */
export type Tie = Readonly<z.infer<typeof tieRow>>;
/** A nomination as recorded. */
export type Nomination = Readonly<z.infer<typeof nomination>>;
/** An activity, which can serve as the occasion of an invitation. */
export type Activity = Readonly<z.infer<typeof activity>>;
/** A question on which help was asked, as it was formulated. */
export type HelpQuestion = Readonly<z.infer<typeof helpQuestion>>;
/** A request of an institution to the network, or an invitation to an activity of its own. */
export type OutreachRequest = Readonly<z.infer<typeof request>>;
/** An ask: one small refusable thing, for one key figure. */
export type Ask = Readonly<z.infer<typeof ask>>;
/** What happened to an ask. */
export type Outcome = Readonly<z.infer<typeof outcome>>;
/** A person's consent as recorded. */
export type Consent = Readonly<z.infer<typeof consent>>;
/** Settings as recorded; what is left out has the default of {@link defaultSettings}. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
/** How outcomes went that were folded into ties. */
export type PastOutcomes = Readonly<z.infer<typeof pastOutcomes>>;
/** A record of two people's rows made one, by which they can be parted again. */
export type MergeRecord = Readonly<z.infer<typeof merge>>;
