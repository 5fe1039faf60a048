import type { Catalogue } from "@parent-circles/words";
import type { PageName } from "../../address/address.ts";
import { daysUntil } from "../../data/days.ts";
import { type NameOf, someNames } from "../../data/names.ts";
import { occasionText } from "../../data/occasion-text.ts";
import type { Activity, Request, Today } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** One thing on the page of today: what it is, what to know about it, and where it is done. */
export interface Told {
  readonly title: string;
  readonly texts: readonly string[];
  readonly act?: { readonly label: string; readonly page: PageName; readonly of?: string };
}

/** What is needed to say what a {@link Today} is about. */
export interface TodayKnown {
  readonly today: Today;
  readonly requests: readonly Request[];
  readonly activities: readonly Activity[];
  readonly nameOf: NameOf;
  readonly speaker: Speaker;
  readonly words: Catalogue["pagesToday"];
}

type Task = Today["tasks"][number];

/** What only she can do, the most pressing first. */
export const tasksTold = (known: TodayKnown): Told[] => known.today.tasks.map((task) => taskTold(task, known));

function taskTold(task: Task, known: TodayKnown): Told {
  const { today, nameOf, speaker, words } = known;
  const { say, date } = speaker;
  const label = words.acts[task.code];
  if (task.code === "tellNamed" || task.code === "renewConsent") {
    const people = { count: task.people.length, people: someNames(task.people.map(nameOf), speaker) };
    const until = task.code === "tellNamed" ? words.tasks.forgotten : words.tasks.consentEnds;
    return {
      title: say(words.tasks[task.code], people),
      texts: [say(until, { date: date(task.lastDay) })],
      act: { label, page: "people" },
    };
  }
  const request = known.requests.find(({ id }) => id === task.request);
  const left =
    task.lastDay === null ? [] : [say(words.daysLeft, { count: Math.max(0, daysUntil(today.asOf, task.lastDay)) })];
  const act = { label, page: "requests" as const, of: task.request };
  if (task.code === "newRequest")
    return { title: requestTitle(request, known), texts: [...occasionOf(request, known), ...left], act };
  const within =
    request?.kind === "invitation"
      ? words.tasks.inOwn
      : say(words.tasks.inRequest, { institution: institutionOf(request, nameOf) });
  if (task.code === "nobodyAsked") {
    const people = { count: task.people.length, people: someNames(task.people.map(nameOf), speaker) };
    return { title: say(words.tasks.nobodyAsked, people), texts: [within, ...left], act };
  }
  return {
    title: say(words.tasks[task.why], { asker: nameOf(task.asker) }),
    texts: [say(words.tasks.wouldInvite, { parent: nameOf(task.target) }), within, ...left],
    act,
  };
}

function requestTitle(
  request: Request | undefined,
  { nameOf, speaker: { say }, words: { tasks } }: TodayKnown,
): string {
  const institution = institutionOf(request, nameOf);
  if (request?.kind === "jointProject") return say(tasks.newProject, { institution });
  const named = request?.named;
  return named === undefined
    ? say(tasks.newRequestUncounted, { institution })
    : say(tasks.newRequest, { institution, count: named });
}

const institutionOf = (request: Request | undefined, nameOf: NameOf): string =>
  request?.institution === undefined ? "" : nameOf(request.institution);

function occasionOf(request: Request | undefined, { activities, speaker }: TodayKnown): string[] {
  const activity = activities.find(({ id }) => id === request?.occasion);
  return activity === undefined
    ? []
    : [speaker.say(speaker.words.requests.occasion, { occasion: occasionText(activity, speaker) })];
}

/** What can be closed, with what is known of it and what is not. */
export const closableTold = (known: TodayKnown): Told[] =>
  known.today.closable.map(({ request: id, asked, came, notKnown }) => {
    const { nameOf, speaker, words } = known;
    const request = known.requests.find((one) => one.id === id);
    const counts = [
      speaker.say(words.closable.asked, { count: asked }),
      speaker.say(words.closable.came, { count: came }),
      ...(notKnown === 0 ? [] : [speaker.say(words.closable.notKnown, { count: notKnown })]),
    ];
    return {
      title:
        request?.kind === "invitation"
          ? speaker.words.requestKinds.invitation
          : speaker.isolate(institutionOf(request, nameOf)),
      texts: [...occasionOf(request, known), counts.join(" ")],
      act: { label: words.closable.act, page: "requests", of: id },
    };
  });

/** What happened lately, the latest first, and whom to thank. */
export function happenedTold({ today, requests, nameOf, speaker, words: { happened } }: TodayKnown): Told[] {
  const { say, fullDate } = speaker;
  const outcomes = today.happened.map(({ code, target, asker, date }) => ({
    date,
    title: say(happened[code], { parent: nameOf(target), asker: nameOf(asker) }),
  }));
  const takenBack = today.takenBack.map(({ request, date }) => ({
    date,
    title: say(happened.takenBack, {
      institution: institutionOf(
        requests.find(({ id }) => id === request),
        nameOf,
      ),
    }),
  }));
  const thanked = today.thanks.map(({ person }) => nameOf(person));
  const thanks = say(happened.thanks, { count: thanked.length, people: someNames(thanked, speaker) });
  return [
    ...(thanked.length === 0 ? [] : [{ title: thanks, texts: [] }]),
    ...[...outcomes, ...takenBack]
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map(({ title, date }) => ({ title, texts: [fullDate(date)] })),
  ];
}

/** What waits for somebody else, the first to end first. */
export const waitingTold = ({ today, nameOf, speaker: { say, weekday }, words: { waiting } }: TodayKnown): Told[] =>
  today.waiting.map(({ state, asker, target, lastDay }) => {
    const names = { asker: nameOf(asker), parent: nameOf(target) };
    const until = say(waiting.until, { date: weekday(lastDay) });
    const about = { offered: [say(waiting.about, names)], accepted: [], asked: [waiting.notTold] }[state];
    return { title: say(waiting[state], names), texts: [[...about, until].join(" ")] };
  });

/** What takes place within a week. */
export const weekTold = ({ today, activities, speaker }: TodayKnown): Told[] =>
  today.thisWeek.flatMap(({ activity: id, date }) => {
    const activity = activities.find((one) => one.id === id);
    if (activity === undefined) return [];
    const { time, place, title } = activity;
    const when = [speaker.weekday(date), time].filter((part) => part !== undefined).join(", ");
    const what = [title ?? speaker.words.activities.untitled, place].filter((part) => part !== undefined);
    return [{ title: when, texts: what.map(speaker.isolate) }];
  });
