import { byId, type CalendarDate } from "../base/ids.ts";
import { wholeNumber } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { addDays, daysBetween } from "../base/time.ts";
import { type RestsOn, restsOn } from "../analysis/key-figures/interviewed.ts";
import { burdenLimits, isOpen } from "../circles/burden.ts";
import { activityDates } from "../model/activity-dates.ts";
import { asksShownOn, isWaiting, type WaitingAsk } from "../model/asks.ts";
import { consentStateOf, endOfRecord, mayBe } from "../model/consent.ts";
import type { Ask, Outcome, OutreachRequest } from "../model/document.ts";
import { remindersDue } from "../model/expiry.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { isOver, lastDayOf } from "./request-calendar.ts";

/** Something that only the coordinator can do now. Where a day is given, it is the last on which it helps. */
export type TodayTask =
  | { readonly code: "newRequest"; readonly request: string; readonly lastDay: string | null }
  /** Matched by hand, and nobody is asked for these people or has been. */
  | {
      readonly code: "nobodyAsked";
      readonly request: string;
      readonly people: readonly string[];
      readonly lastDay: string | null;
    }
  /** She did not take it on, or it ran out, and nobody else has been asked since. */
  | {
      readonly code: "notTakenOn";
      readonly request: string;
      readonly ask: string;
      readonly asker: string;
      readonly target: string;
      readonly why: "declined" | "expired";
      readonly lastDay: string | null;
    }
  /** Named by somebody and told nothing yet: forgotten on the day after. In order of their days; the day is the first one's. */
  | { readonly code: "tellNamed"; readonly people: readonly string[]; readonly lastDay: string }
  /** Whose consent is to be asked for again. */
  | { readonly code: "renewConsent"; readonly people: readonly string[]; readonly lastDay: string };

/** An ask that waits for somebody else: for her answer, for her to ask, or to hear how it went. */
export interface TodayWaiting {
  readonly ask: string;
  readonly state: WaitingAsk["state"];
  readonly asker: string;
  readonly target: string;
  readonly since: string;
  readonly lastDay: string;
}

/** A request of which everybody was asked: how many came, and of how many nobody knows. */
export interface TodayClosable {
  readonly request: string;
  readonly asked: number;
  readonly came: number;
  readonly notKnown: number;
}

/** What a coordinator finds when she comes in. */
export interface Today {
  readonly asOf: string;
  /** The most pressing first. */
  readonly tasks: readonly TodayTask[];
  /** The first to end first. */
  readonly waiting: readonly TodayWaiting[];
  readonly closable: readonly TodayClosable[];
  /** What came of asks lately, the latest first. */
  readonly happened: readonly (Pick<Outcome, "code" | "target" | "asker" | "date"> & { readonly ask: string | null })[];
  /** Requests that were taken back lately by whoever made them. */
  readonly takenBack: readonly { readonly request: string; readonly date: string }[];
  /** Who put an ask to somebody lately, whatever came of it: she can be thanked. */
  readonly thanks: readonly { readonly person: string; readonly asks: number }[];
  readonly thisWeek: readonly { readonly activity: string; readonly date: string }[];
  readonly restsOn: RestsOn;
}

/** What today is asked with. */
export const todayParameters = {
  lately: wholeNumber({ default: 14, minimum: 1, maximum: 91, meaning: "how many days back something is new" }),
};

/** How far {@link todayOf} looks back: see {@link todayParameters}. */
export interface TodayOptions extends OptionsOf<typeof todayParameters> {
  readonly asOf: string;
}

const weekDays = 7;

/**
 * What is new, what only the coordinator can do, what waits for somebody else, what can be closed, whom to thank and what
 * takes place this week. It looks at what was recorded and changes nothing; of what nobody told it says that it is not
 * known. An ask in which somebody takes part who may not be on the map any more is left out. Cost
 * O(people + asks × requests).
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/out-of-range`
 */
export function todayOf(recorded: Network, options: TodayOptions): Today {
  const { asOf, lately } = settingsOn(todayParameters, options);
  const network = inOrder(recorded);
  const asks = asksShownOn(network, asOf);
  const open = network.rows.requests.filter((request) => isAtWork(network, request, asOf));
  const isLate = (date: string) => date <= asOf && daysBetween(date as CalendarDate, asOf) < lately;
  const happened = network.rows.outcomes
    .filter(({ date, target, asker }) => isLate(date) && [target, asker].every((id) => isOnMap(network, id, asOf)))
    .toSorted((a, b) => byId(b.date, a.date));
  return {
    asOf,
    tasks: [
      ...open.flatMap((request) => requestTasks(network, { request, asks, asOf })).toSorted(morePressing),
      ...peopleTasks(network, asOf),
    ],
    waiting: asks.flatMap((ask) => waitingOf(ask, asOf)).toSorted((a, b) => byId(a.lastDay, b.lastDay)),
    closable: open.flatMap((request) => closableOf(network, { request, asks, asOf })),
    happened: happened.map(({ code, target, asker, date, ask = null }) => ({ code, target, asker, date, ask })),
    takenBack: network.rows.requests.flatMap(({ id, takenBack }) =>
      takenBack !== undefined && isLate(takenBack) ? [{ request: id, date: takenBack }] : [],
    ),
    thanks: thanksFor(happened),
    thisWeek: thisWeek(network, asOf),
    restsOn: restsOn(network, { asOf }),
  };
}

const isAtWork = (network: Network, request: OutreachRequest, asOf: CalendarDate): boolean =>
  (request.state === undefined || request.state === "received" || request.state === "withTheNetwork") &&
  (request.date === undefined || request.date <= asOf) &&
  !isOver(network, request, asOf);

interface RequestNow {
  readonly request: OutreachRequest;
  readonly asks: readonly Ask[];
  readonly asOf: CalendarDate;
}

function requestTasks(network: Network, now: RequestNow): TodayTask[] {
  const { request, asOf } = now;
  const lastDay = lastDayOf(network, request) ?? null;
  if (request.state !== "withTheNetwork") return [{ code: "newRequest", request: request.id, lastDay }];
  const targets = (request.targets ?? []).filter((id) => isOnMap(network, id, asOf));
  const last = targets.map((target) => askFor(now, target));
  const people = targets.filter((_, index) => last[index] === undefined);
  return [
    ...last.flatMap((ask): TodayTask[] => {
      const why = ask === undefined ? undefined : notTakenOn(ask, asOf);
      if (ask === undefined || why === undefined) return [];
      const { id, asker, target } = ask;
      return [{ code: "notTakenOn", request: request.id, ask: id, asker, target, why, lastDay }];
    }),
    ...(people.length === 0 ? [] : [{ code: "nobodyAsked" as const, request: request.id, people, lastDay }]),
  ];
}

/** The ask that counts for somebody in a request: the open one, else the last; one that was taken back is none. */
function askFor({ request, asks, asOf }: RequestNow, target: string): Ask | undefined {
  const hers = asks.filter((ask) => ask.request === request.id && ask.target === target && ask.state !== "void");
  const inOrderOfDays = hers.toSorted((a, b) => byId(a.date, b.date) || byId(a.id, b.id));
  return hers.find((ask) => isOpen(ask, asOf)) ?? inOrderOfDays.at(-1);
}

function notTakenOn(ask: Ask, asOf: CalendarDate): "declined" | "expired" | undefined {
  if (ask.state === "declined") return "declined";
  return ask.state === "closed" || isOpen(ask, asOf) ? undefined : "expired";
}

/** What ends sooner is more pressing; of equal ones what is new, then what was not taken on. */
function morePressing(a: TodayTask, b: TodayTask): number {
  const order: readonly TodayTask["code"][] = ["newRequest", "notTakenOn", "nobodyAsked"];
  return byId(a.lastDay ?? "9999", b.lastDay ?? "9999") || order.indexOf(a.code) - order.indexOf(b.code);
}

function peopleTasks(network: Network, asOf: CalendarDate): TodayTask[] {
  const named = network.rows.people
    .flatMap((person) => {
      const { consent } = person;
      const end = consent === undefined ? undefined : endOfRecord(consent);
      const toTell = consentStateOf(person, asOf) === "named" && mayBe(person, "told", asOf);
      return toTell && end !== undefined ? [{ id: person.id, end }] : [];
    })
    .toSorted((a, b) => byId(a.end, b.end));
  const renewals = remindersDue(network, { asOf });
  return [
    ...(named[0] === undefined
      ? []
      : [{ code: "tellNamed" as const, people: named.map(({ id }) => id), lastDay: addDays(named[0].end, -1) }]),
    ...(renewals[0] === undefined
      ? []
      : [
          {
            code: "renewConsent" as const,
            people: renewals.map(({ person }) => person),
            lastDay: renewals.map(({ expires }) => expires).toSorted()[0] as string,
          },
        ]),
  ];
}

function waitingOf(ask: Ask, asOf: CalendarDate): TodayWaiting[] {
  if (!isWaiting(ask) || !isOpen(ask, asOf)) return [];
  const { id, state, asker, target, date } = ask;
  const lastDay = addDays(date as CalendarDate, burdenLimits.askExpiresDays - 1);
  return [{ ask: id, state, asker, target, since: date, lastDay }];
}

/** A request can be closed when for everybody in it an ask has come to its end. */
function closableOf({ rows }: Network, now: RequestNow): TodayClosable[] {
  const { id, targets = [] } = now.request;
  const last = targets.map((target) => askFor(now, target));
  if (last.length === 0 || last.some((ask) => ask?.state !== "closed")) return [];
  const codes = last.map((ask) => rows.outcomes.find((outcome) => outcome.ask === ask?.id)?.code);
  return [
    {
      request: id,
      asked: codes.length,
      came: codes.filter((code) => code === "cameAlong").length,
      notKnown: codes.filter((code) => code === undefined).length,
    },
  ];
}

function thanksFor(outcomes: readonly Outcome[]): Today["thanks"] {
  const asks = new Map<string, number>();
  for (const { asker, code } of outcomes) if (code !== "notAsked") asks.set(asker, (asks.get(asker) ?? 0) + 1);
  return [...asks].map(([person, count]) => ({ person, asks: count })).toSorted((a, b) => byId(a.person, b.person));
}

const thisWeek = (network: Network, asOf: CalendarDate): Today["thisWeek"] =>
  network.rows.activities
    .flatMap((activity) =>
      activityDates(activity, { from: asOf, to: addDays(asOf, weekDays - 1) }).map((date) => ({
        activity: activity.id,
        date,
        time: activity.time ?? "",
      })),
    )
    .toSorted((a, b) => byId(a.date, b.date) || byId(a.time, b.time) || byId(a.activity, b.activity))
    .map(({ activity, date }) => ({ activity, date }));

function isOnMap({ people }: Network, id: string, asOf: CalendarDate): boolean {
  const person = people.get(id);
  return person !== undefined && mayBe(person, "onMap", asOf);
}
