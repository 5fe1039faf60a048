import { useEffect, useRef, useState } from "preact/hooks";
import { fetchSuggestions } from "../../data/request-calls.ts";
import { namesIn } from "../../data/names.ts";
import type { Activity, Ask, OutreachPlan, Request, View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { planTold } from "./plan-told.ts";
import { SuggestionCard } from "./suggestion-card.tsx";

/** What suggestions are shown with. */
export interface SuggestionsProps {
  readonly request: Request;
  readonly view: View;
  readonly activities: readonly Activity[];
  readonly asks: readonly Ask[];
  /** How often names have just been matched; after each, reading goes on here. */
  readonly savedTimes: number;
  readonly onAccepted: () => void;
}

const answeredStates: readonly Ask["state"][] = ["declined", "void", "expired"];

/** Who could ask whom for one request, whom to tell first, and for whom there is nobody now. */
export function Suggestions({ request, view, activities, asks, savedTimes, onAccepted }: SuggestionsProps) {
  const { words, language, say } = useSpeaker();
  const { network } = useVisitor();
  const asked = new Set(asks.filter(({ state }) => !answeredStates.includes(state)).map(({ target }) => target.id));
  const key = `suggestions ${request.id} ${language} ${request.targets?.join(" ")} ${asks.map(({ state }) => state).join(" ")}`;
  const loaded = useLoaded(key, () => fetchSuggestions(network.id, request.id, language));
  const [accepted, setAccepted] = useState<string>();
  const offered = asks.find(({ target, state }) => target.id === accepted && state === "offered");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (savedTimes > 0) heading.current?.focus();
  }, [savedTimes]);
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {words.suggestions.title}
      </h2>
      <p>{words.suggestions.lead}</p>
      {offered !== undefined && (
        <Notice key={offered.id} tone="good" focused>
          {say(words.suggestions.accepted, { asker: offered.asker.label })}
        </Notice>
      )}
      <Show loaded={loaded}>
        {(plan) => {
          const open = openParts(plan, asked);
          return (
            <>
              <Told plan={open} />
              <Others
                title={words.suggestions.doNotMention}
                texts={notToMention(open).map((thing) => words.suggestions.doNotMentionOptions[thing])}
              />
              {open.plan.map((suggestion) => (
                <SuggestionCard
                  key={`${suggestion.target} ${suggestion.asker}`}
                  {...{ suggestion, activities, nameOf: namesIn(view) }}
                  requestId={request.id}
                  onAccepted={() => {
                    setAccepted(suggestion.target);
                    onAccepted();
                  }}
                />
              ))}
              <Others title={words.suggestions.tell} texts={open.tell.map(({ text }) => text)} />
              <Others
                title={words.suggestions.unassigned}
                texts={open.unassigned.map(({ text, next }) => (next === null ? text : `${text} ${next.text}`))}
              />
              <Others title={words.suggestions.newTies} texts={plan.newTies.map(({ text }) => text)} />
            </>
          );
        }}
      </Show>
    </section>
  );
}

type Parts = Pick<OutreachPlan, "plan" | "tell" | "unassigned" | "proof">;

/** What is left of a plan for those who have not been asked yet. */
function openParts({ plan, tell, unassigned, proof }: Parts, asked: ReadonlySet<string>): Parts {
  const isOpen = ({ target }: { target: string }) => !asked.has(target);
  return { plan: plan.filter(isOpen), tell: tell.filter(isOpen), unassigned: unassigned.filter(isOpen), proof };
}

/** What is not said to anybody of a plan: once for all, since it is nearly always the same. */
const notToMention = ({ plan }: Parts) => [...new Set(plan.flatMap(({ doNotMention }) => doNotMention))];

function Told({ plan }: { plan: Parts }) {
  const speaker = useSpeaker();
  if (plan.plan.length === 0) return <Notice tone="calm">{speaker.words.suggestions.nothing}</Notice>;
  return planTold(plan, speaker).map((sentence) => <p key={sentence}>{sentence}</p>);
}

function Others({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="card">
      <h3>{title}</h3>
      <ul class="sentences">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
