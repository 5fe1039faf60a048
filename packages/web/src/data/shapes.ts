import type { Schemas } from "@parent-circles/client";
import type { Words } from "../words/speaker.ts";

/** Who is signed in. */
export type Session = Schemas["Session"];
/** A password of her own choice, and what proves that it is she. */
export type NewPassword = Schemas["NewPassword"];
export type NewSecondFactor = Schemas["NewSecondFactor"];
export type NewStepUp = Schemas["NewStepUp"];
/** A link into a demonstration. */
export type EntryLink = Schemas["EntryLinkList"]["items"][number];
/** A network as a whole. */
export type NetworkHead = Schemas["Network"];
/** What may be seen of a network. */
export type View = Schemas["NetworkView"];
/** What rests on one person. */
export type Resilience = Schemas["Resilience"];
/** A count as it may be shown. */
export type Count = Schemas["Count"];
/** The two circles. */
export type Circles = Schemas["Circles"];
/** Who can be reached. */
export type Reach = Schemas["Reach"];
/** A proposed group. */
export type KeyFigureProposal = Schemas["KeyFigureProposal"];
/** Whom to interview next, and why. */
export type InterviewPlan = Schemas["InterviewPlan"];
/** A measure in words, and what it can be asked with. */
export type ListedMeasure = Schemas["Measure"];
/** A parameter of a measure. */
export type MeasureParameter = Schemas["MeasureParameter"];
/** What a measure says. */
export type MeasureResult = Schemas["MeasureResult"];
/** What a coordinator finds when she comes in. */
export type Today = Schemas["Today"];
/** A list that is or was read in. */
export type Import = Schemas["Import"];
/** Something to which people can be invited. */
export type Activity = Schemas["Activity"];
/** A request of an institution. */
export type Request = Schemas["Request"];
/** What an institution sends. */
export type NewRequest = Schemas["NewRequest"];
/** Where a request goes next. */
export type RequestMove = Schemas["RequestNextState"]["state"];
/** Who could ask whom. */
export type OutreachPlan = Schemas["OutreachPlan"];
/** One suggestion. */
export type Suggestion = Schemas["Suggestion"];
/** An ask to a key figure. */
export type Ask = Schemas["Ask"];
/** A suggestion that a person accepts. */
export type NewAsk = Schemas["NewAsk"];

/** Something with the version from which a change to it starts. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly etag: string;
}
/** Where an ask goes next. */
export type AskMove = Schemas["AskNextState"]["state"];
/** What came of an ask: one of the six that are tapped. */
export type OutcomeCode = keyof Words["outcomes"]["mine"];
/** What is told of an ask. */
export type NewOutcome = Schemas["OutcomeReported"];
/** Whom one name of a request may mean, the likest first. */
export type NameProposal = Schemas["NameProposals"]["items"][number]["proposals"][number];
/** What is asked of everyone in the first circle. */
export type Burden = Schemas["Burden"];
/** How well the chances that were given fit what happened. */
export type Calibration = Schemas["Calibration"];
/** How many parents can be asked in one language. */
export type LanguageCoverage = Schemas["CoverageByLanguage"]["items"][number];
/** One of the roles. */
export type Role = Session["role"];
/** Everything held on a person. */
export type PersonRecord = Schemas["PersonRecord"];
/** A part of the audit. */
export type AuditPart = Schemas["AuditEntryList"];
/** Whom to invite. */
export type NewInvitation = Schemas["NewInvitation"];
/** An invitation that nobody has used yet. */
export type Invitation = Schemas["Invitation"];
/** An invitation with the token of its link. */
export type MadeInvitation = Schemas["MadeInvitation"];
/** To what an invitation is. */
export type InvitationShown = Schemas["InvitationShown"];
/** Who answers for the installation, and whether its people are real. */
export type Installation = Schemas["Installation"];
/** How an installation begins. */
export type NewBeginning = Schemas["NewBeginning"];
/** Somebody whom a partner refers. */
export type NewReferral = Schemas["NewReferral"];
/** Texts that the coordinator should look at. */
export type TextsShown = Schemas["TextList"]["items"][number];
/** A person as she is kept. */
export type Person = Schemas["Person"];
/** A person to add. */
export type NewPerson = Schemas["NewPerson"];
/** What she agreed to, and how it was recorded. */
export type ConsentGiven = Schemas["ConsentGiven"];
/** A tie as it is kept. */
export type Tie = Schemas["Tie"];
/** A tie, with the id by which it is addressed. */
export type TieRow = Schemas["TieRowList"]["items"][number];
/** Who named whom, and as what. */
export type Nomination = Schemas["Nomination"];
/** A decision on somebody's role. */
export type RoleDecision = Schemas["RoleDecision"];
/** What the method asks of a key figure, and whether somebody meets it. */
export type CheckedRule = Schemas["RulesForConfirmation"]["items"][number];
/** Two people who may be one. */
export type Duplicate = Schemas["DuplicateList"]["items"][number];
/** Which two are one. */
export type NewMerge = Schemas["NewMerge"];
/** A merge that can be undone. */
export type Merge = Schemas["MergeList"]["items"][number];
/** An interview as it was held. */
export type NewInterview = Schemas["NewInterview"];
/** Slips with one name each. */
export type NewSlips = Schemas["NewSlips"];
/** What of a talk was written down. */
export type TalkKept = Schemas["TalkKept"];
/** A school or institution as it is kept. */
export type Institution = Schemas["Institution"];
/** One that is added or changed. */
export type NewInstitution = Schemas["NewInstitution"];
/** An activity as it is kept. */
export type ActivityRow = Schemas["ActivityRow"];
/** One that is added or changed. */
export type NewActivity = Schemas["NewActivity"];
/** Who can sign in, and as what. */
export type Access = Schemas["Access"];
/** How a network is called and how it works. */
export type NetworkSettings = Schemas["NetworkSettings"];
