import { brokerRoles, vocabulary, workTypes } from "@parent-circles/core";
import { z } from "zod";
import { count, date, id, partInWords, probability } from "./fields.ts";
import { listedParameter } from "./parameters.ts";

/** Which reports there are for the caller. */
export const reportList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        name: z.string().meta({ description: "As it stands in the address.", example: "participation" }),
        title: z.string().meta({ description: "In the reader's language." }),
        needs: z.array(z.string()).meta({ description: "The parameters without which it cannot be made." }),
        parameters: z.record(z.string(), listedParameter),
      }),
    ),
  })
  .meta({ id: "ReportList" });

/** How many parents stand on each rung of the ladder. */
export const participationReport = z
  .strictObject({
    asOf: date,
    stages: z.record(z.enum(["0", "1", "2", "3", "4", "5", "unknown"]), count),
  })
  .meta({ id: "ParticipationReport" });

const countOrPart = z.union([count, partInWords]);

/** How the parents with a tie of trust in one language are reached. */
export const reachInLanguageReport = z
  .strictObject({
    asOf: date,
    filter: z.strictObject({ language: z.string() }),
    parents: countOrPart,
    reach: z.strictObject({ direct: countOrPart, viaIntroduction: countOrPart, noRoute: countOrPart }),
  })
  .meta({ id: "ReachInLanguageReport" });

/** How many came to the meetings of the last year. */
export const attendanceReport = z
  .strictObject({
    asOf: date,
    meetings: z.array(z.strictObject({ activity: id, title: z.string().nullable(), date, count })),
  })
  .meta({ id: "AttendanceReport" });

const share = z.number().min(0).max(1).nullable();

/** What the activities of the last quarters were for. */
export const activitiesReport = z
  .strictObject({
    quarters: z.array(
      z.strictObject({
        quarter: z.string().meta({ example: "2026-Q1" }),
        meetings: z.int(),
        functions: z.strictObject({ information: share, schooling: share, support: share }),
        withoutFunction: share,
        answeringMothers: share,
      }),
    ),
  })
  .meta({ id: "ActivitiesReport" });

/** The help questions, and what became of each. */
export const helpQuestionsReport = z
  .strictObject({
    questions: z.array(
      z.strictObject({
        id,
        text: z.string(),
        origin: z.enum(["mothers", "institution"]),
        date: date.nullable(),
        state: z.enum(["answered", "planned", "unanswered"]),
        activities: z.array(id),
      }),
    ),
  })
  .meta({ id: "HelpQuestionsReport" });

const criteria = z.array(z.enum(vocabulary.readinessCriteria));
/** How ready an institution is: each line of the checklist is met, a gap, or not answered. */
export const readiness = z
  .strictObject({ institution: id, met: criteria, gaps: criteria, unanswered: criteria })
  .meta({ id: "Readiness" });
const continuity = z.strictObject({
  institution: id,
  last: date.nullable(),
  next: date.nullable(),
  stopped: z.boolean().meta({ description: "Something was finished, and nothing is planned in 90 days." }),
});

/** The part that one institution takes in the network. */
export const institutionReport = z
  .strictObject({
    institution: id,
    meetings: z.strictObject({ lastYear: z.int(), planned: z.int() }),
    continuity,
    readiness,
  })
  .meta({ id: "InstitutionReport" });

/** Who works together, which institutions go on, and which are ready. */
export const cooperationReport = z
  .strictObject({
    ties: z.array(z.strictObject({ from: id, to: id, type: z.enum(workTypes) })),
    alone: z.array(id),
    missingKinds: z.array(z.string()),
    continuity: z.array(continuity),
    readiness: z.array(readiness),
  })
  .meta({ id: "CooperationReport" });

const mediator = z.strictObject({
  id,
  role: z.enum(brokerRoles),
  roleName: z.string(),
  probability,
});

/** Who can stand between parents and an institution, in both directions. */
export const mediatorsReport = z
  .strictObject({
    institution: id,
    group: z.array(id),
    asOf: date,
    direct: z.array(id),
    paths: z.array(
      z.strictObject({
        direction: z.enum(["toInstitution", "fromInstitution"]),
        end: id,
        through: mediator,
        alternates: z.array(mediator),
      }),
    ),
    onlyThrough: z.record(z.string(), z.int()),
  })
  .meta({ id: "MediatorsReport" });

/** How often the key group was coached, month by month. */
export const coachingReport = z
  .strictObject({
    months: z.array(z.strictObject({ month: z.string().meta({ example: "2026-03" }), sessions: z.int() })),
  })
  .meta({ id: "CoachingReport" });

const routeCount = z.strictObject({ asOf: date, withRoute: z.int(), parents: z.int(), text: z.string() });
const role = z.enum(vocabulary.roles);
const arc = z.tuple([id, id]).meta({ description: "Truster and trustee." });

/** What became different between two days. */
export const comparisonReport = z
  .strictObject({
    before: routeCount,
    after: routeCount,
    gainedRoute: z.array(id),
    lostRoute: z.array(id),
    arrived: z.array(id),
    left: z.array(id),
    roles: z.array(z.strictObject({ person: id, before: role, after: role })),
    trustBegun: z.array(arc),
    trustEnded: z.array(arc),
    text: z.string(),
  })
  .meta({ id: "ComparisonReport" });

/** How many parents have a trusted route, at the end of each month. */
export const trustedRoutesReport = z.strictObject({ days: z.array(routeCount) }).meta({ id: "TrustedRoutesReport" });

/** A network without anybody in it, for research. */
export const structureReport = z
  .strictObject({ people: z.int(), ties: z.array(z.tuple([z.int(), z.int()])) })
  .meta({ id: "StructureReport" });

/** What the clocks will do, unless somebody does something before. */
export const clocksReport = z
  .strictObject({
    asOf: date,
    until: date,
    people: z.array(z.strictObject({ person: id, happens: z.enum(["erased", "expired"]), date })),
    asks: z.array(z.strictObject({ ask: id, date })),
    outcomes: z.int(),
    reminders: z.array(z.strictObject({ person: id, expires: date })),
    review: z.array(id),
  })
  .meta({ id: "ClocksReport" });

const rate = z.strictObject({ rate: probability, observations: z.number().min(0) });

/** What a network's own outcomes say about rates that are defaults until they are adopted. */
export const learnedRates = z
  .strictObject({ baseRate: rate, introductionWillingness: rate, comesAfterTalk: rate })
  .meta({ id: "LearnedRates" });
