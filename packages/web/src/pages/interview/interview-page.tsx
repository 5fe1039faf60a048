import { inLanguage, type Language, pagesInterviewWords } from "@parent-circles/words";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetchInterviewPlan, fetchView } from "../../data/network-calls.ts";
import type { InterviewPlan, TalkKept, View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { speakerOf } from "../../words/speaker.ts";
import { SpeakerContext, useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { beginWith, type Draft, isRefused } from "./draft.ts";
import { LeftOut, TakeBack } from "./keeping.tsx";
import { peopleToName } from "./known-people.ts";
import { Plan, planLead } from "./plan.tsx";
import { PrintedQuestions } from "./printed-questions.tsx";
import { Talk } from "./talk.tsx";
import { useDraft } from "./use-draft.ts";
import "./interview.css";

/** Interviews: with whom to talk next and why, and the talk itself. */
export function InterviewPage({ of }: { of?: string }) {
  const { network } = useVisitor();
  const { plan: texts } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  const loaded = useLoaded(`interviews ${network.id}`, async () => {
    const [plan, view] = await Promise.all([fetchInterviewPlan(network.id), fetchView(network.id)]);
    return { plan, view };
  });
  const title = { title: texts.title, lead: say(texts.lead, planLead) };
  return (
    <Show loaded={loaded}>
      {({ plan, view }) => <Interviews {...{ plan, view, of, title }} onKept={loaded.again} />}
    </Show>
  );
}

interface InterviewsProps {
  readonly plan: InterviewPlan;
  readonly view: View;
  readonly of: string | undefined;
  readonly title: { readonly title: string; readonly lead: string };
  readonly onKept: () => void;
}

interface Done {
  readonly kept: TalkKept;
  readonly draft: Draft;
}

function Interviews({ plan, view, of, title, onKept }: InterviewsProps) {
  const visitor = useVisitor();
  const { language } = useSpeaker();
  const [draft, keepDraft] = useDraft(visitor);
  // Who comes back to an interview under way is asked first.
  const [goesOn, setGoesOn] = useState(false);
  const [done, setDone] = useState<Done>();
  const known = peopleToName(view);
  const begin = (teller: Draft["teller"], date?: string) => {
    setDone(undefined);
    setGoesOn(true);
    keepDraft(beginWith(teller, { language, ...(date === undefined ? {} : { date }) }));
  };
  useEffect(() => {
    const person = known.find(({ id }) => id === of);
    const isKeyFigure = view.people.some(({ id, role }) => id === of && role === "keyFigure");
    if (person !== undefined && draft === undefined) begin({ ...person, isNew: false, isKeyFigure });
  }, [of]);
  if (draft !== undefined && goesOn)
    return (
      <In language={draft.language}>
        <Talk
          draft={draft}
          known={known.filter(({ id }) => id !== draft.teller.id)}
          onChange={(next) => {
            keepDraft(next);
            if (next === undefined) setGoesOn(false);
          }}
          onKept={(kept, held) => {
            setDone({ kept, draft: held });
            keepDraft(undefined);
            setGoesOn(false);
            onKept();
          }}
        />
      </In>
    );
  return (
    <Page {...title}>
      {done !== undefined && <Kept {...done} />}
      {draft !== undefined && (
        <Unfinished draft={draft} onGoOn={() => setGoesOn(true)} onThrowAway={() => keepDraft(undefined)} />
      )}
      <Plan plan={plan} view={view} onBegin={begin} />
      <PrintedQuestions />
    </Page>
  );
}

/** The language of the talk, which need not be that of the pages. */
function In({ language, children }: { language: Language; children: ComponentChildren }) {
  return <SpeakerContext.Provider value={speakerOf(language)}>{children}</SpeakerContext.Provider>;
}

/** Thanks her, in the language of the talk; what is left to do is for the coordinator. */
function Kept({ kept, draft }: Done) {
  const { words, say } = inLanguage(pagesInterviewWords, draft.language);
  const { done, refused } = words;
  return (
    <>
      <div lang={draft.language} dir={inLanguage(pagesInterviewWords, draft.language).direction}>
        <Notice tone="good" focused>
          <strong>{done.title}</strong>
          <p>{isRefused(draft) ? refused.remembered : say(done.text, { name: draft.teller.name })}</p>
        </Notice>
      </div>
      <LeftOut kept={kept} />
      <TakeBack kept={kept} />
    </>
  );
}

function Unfinished({ draft, onGoOn, onThrowAway }: { draft: Draft; onGoOn: () => void; onThrowAway: () => void }) {
  const { plan } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  return (
    <Notice tone="calm">
      <p>{say(plan.unfinished, { name: draft.teller.name })}</p>
      <div class="buttons">
        <Button look="main" onPress={onGoOn}>
          {plan.goOn}
        </Button>
        <Button onPress={onThrowAway}>{plan.throwAway}</Button>
      </div>
    </Notice>
  );
}
