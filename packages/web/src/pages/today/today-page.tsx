import { mayDo } from "@parent-circles/core";
import { pagesTodayWords } from "@parent-circles/words";
import { fetchInvitations } from "../../data/access-calls.ts";
import { useMark } from "../../data/marks.ts";
import { namesIn } from "../../data/names.ts";
import { fetchActivities, fetchView } from "../../data/network-calls.ts";
import { countNew, fetchRequests } from "../../data/request-calls.ts";
import type { Invitation } from "../../data/shapes.ts";
import { fetchToday } from "../../data/today-calls.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Link } from "../../pieces/link.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { WaitingTexts } from "../texts/waiting-texts.tsx";
import { EmptyNetwork } from "./empty-network.tsx";
import {
  closableTold,
  happenedTold,
  type TodayKnown,
  type Told,
  tasksTold,
  waitingTold,
  weekTold,
} from "./today-told.ts";

/** What there is to do, what waits for others, and what is not known: where a coordinator arrives. */
export function TodayPage() {
  const speaker = useSpeaker();
  const words = useWords(pagesTodayWords);
  const { network, role } = useVisitor();
  const loaded = useLoaded(`today ${network.id}`, async () => {
    const [today, requests, activities, view, invitations] = await Promise.all([
      fetchToday(network.id),
      fetchRequests(network.id),
      fetchActivities(network.id),
      fetchView(network.id),
      mayDo(role, "inviteUsers") ? fetchInvitations(network.id) : [],
    ]);
    return { today, requests, activities, invitations, isEmpty: view.people.length === 0, nameOf: namesIn(view) };
  });
  useMark("requests", loaded.now.state === "ready" ? countNew(loaded.now.value.requests) : undefined);
  return (
    <Show loaded={loaded}>
      {({ isEmpty, invitations, ...known }) =>
        isEmpty ? <EmptyNetwork /> : <Day known={{ ...known, speaker, words }} invitations={invitations} />
      }
    </Show>
  );
}

function Day({ known, invitations }: { known: TodayKnown; invitations: readonly Invitation[] }) {
  const { today, speaker, words } = known;
  const { role } = useVisitor();
  const [first, ...others] = tasksTold(known);
  const { interviewed, partlyInterviewed, notAsked } = today.restsOn;
  const of = interviewed + partlyInterviewed + notAsked;
  return (
    <Page
      title={capitalised(speaker.weekday(today.asOf), speaker.locale)}
      lead={first === undefined ? words.leads.quiet : words.leads.tasks}
    >
      <div class="today">
        <div class="stack">
          {first === undefined ? <Quiet /> : <First told={first} />}
          {mayDo(role, "decideTexts") && <WaitingTexts />}
          <Things title={words.next} things={others} />
          <Things title={words.closable.title} things={closableTold(known)} />
          <Things title={words.happened.title} things={happenedTold(known)} />
        </div>
        <div class="stack">
          <Things
            title={words.waiting.title}
            lead={words.waiting.lead}
            things={[...waitingTold(known), ...invitationsTold(invitations, known)]}
          />
          <Things title={words.week.title} things={weekTold(known)} />
          <section class="card">
            <h2>{words.notKnown.title}</h2>
            <p>{speaker.say(words.notKnown.spoke, { count: interviewed, of })}</p>
            {interviewed < of && <p>{words.notKnown.others}</p>}
            <Link page="interview">{words.notKnown.act}</Link>
          </section>
        </div>
      </div>
    </Page>
  );
}

function First({ told: { title, texts, act } }: { told: Told }) {
  const words = useWords(pagesTodayWords);
  return (
    <section class="card card-first">
      <p class="quiet">{words.first}</p>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {act !== undefined && (
        <Link page={act.page} {...(act.of === undefined ? {} : { of: act.of })} look="main">
          {act.label}
        </Link>
      )}
    </section>
  );
}

function Quiet() {
  const { quiet, notKnown } = useWords(pagesTodayWords);
  return (
    <section class="card">
      <p class="quiet">{quiet.title}</p>
      <p>{quiet.text}</p>
      <Link page="interview" look="main">
        {notKnown.act}
      </Link>
    </section>
  );
}

/** Several things under a title; nothing at all where there are none. */
function Things({ title, lead, things }: { title: string; lead?: string; things: readonly Told[] }) {
  if (things.length === 0) return null;
  return (
    <section class="card">
      <h2>{title}</h2>
      {lead !== undefined && <p class="quiet">{lead}</p>}
      <ul class="things">
        {things.map((thing, at) => (
          <li key={`${at} ${thing.title}`}>
            <div>
              <strong>{thing.title}</strong>
              {thing.texts.map((text) => (
                <p key={text} class="quiet">
                  {text}
                </p>
              ))}
            </div>
            {thing.act !== undefined && (
              <Link page={thing.act.page} {...(thing.act.of === undefined ? {} : { of: thing.act.of })}>
                {thing.act.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who was invited and has not come in yet. */
function invitationsTold(invitations: readonly Invitation[], { speaker, words: { waiting } }: TodayKnown): Told[] {
  const { say, date, words } = speaker;
  return invitations.map(({ role, expiresAt }) => ({
    title: say(waiting.invitation, { role: words.roleNames[role] }),
    texts: [say(waiting.invitationUntil, { date: date(expiresAt.slice(0, 10)) })],
    act: { label: waiting.invitationsAct, page: "invitations" as const },
  }));
}

/** A day as a title begins with a capital, in the way of its language. */
const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
