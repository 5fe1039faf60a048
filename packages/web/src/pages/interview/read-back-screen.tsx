import { surveyInstrument } from "@parent-circles/core/intake";
import { pagesInterviewWords, surveyWords } from "@parent-circles/words";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { namedIn, nameIn, questionsFor, type Step, stepsOf } from "./draft.ts";
import type { ScreenOf } from "./screen-of.ts";
import { Screen } from "./talk-frame.tsx";
import { UnknownSign } from "./tea-glass.tsx";
import type { ComponentChildren } from "preact";

/** What reading back needs besides. */
export interface ReadBackProps extends ScreenOf {
  readonly busy: boolean;
  readonly onGoTo: (step: Step) => void;
  readonly onSave: () => void;
  readonly onNothing: () => void;
  /** What stands in the way of keeping it. */
  readonly problem: ComponentChildren;
}

/** Everything that she said, read together before it is kept. */
export function ReadBackScreen(props: ReadBackProps) {
  const { busy, onSave, onNothing, onBack, problem } = props;
  const talk = useWords(pagesInterviewWords);
  const { readBack } = talk;
  return (
    <Screen
      title={readBack.title}
      lead={readBack.lead}
      foot={
        <>
          <Button onPress={onBack}>{talk.back}</Button>
          <Button onPress={onNothing}>{readBack.nothing}</Button>
          <Button look="main" busy={busy} onPress={onSave}>
            {readBack.save}
          </Button>
        </>
      }
    >
      {problem}
      <Named {...props} />
      <Agreed {...props} />
      <LeftOpen {...props} />
      <WhatNow {...props} />
    </Screen>
  );
}

/** Whom she named, by question, and what she said of each. */
function Named({ draft, known, onGoTo }: ReadBackProps) {
  const { readBack } = useWords(pagesInterviewWords);
  const { list, language } = useSpeaker();
  const named = namedIn(draft);
  const steps = stepsOf(draft);
  const answered = questionsFor(draft).filter(({ id }) => (draft.answers[id]?.who.length ?? 0) > 0);
  return (
    <>
      <section class="card">
        <h2>{readBack.named}</h2>
        {named.length === 0 && <p>{readBack.nobody}</p>}
        {answered.map((question) => (
          <Line
            key={question.id}
            title={question.question[language]}
            text={list((draft.answers[question.id]?.who ?? []).map((id) => nameIn(draft, known, id)))}
            onChange={() => onGoTo({ kind: "names", question })}
          />
        ))}
      </section>
      {named.length > 0 && (
        <section class="card">
          {named.map((who) => (
            <Line
              key={who}
              title={nameIn(draft, known, who)}
              text={<Said who={who} draft={draft} />}
              onChange={() => onGoTo(steps.find((step) => "who" in step && step.who === who) as Step)}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Agreed({ draft, onGoTo }: ReadBackProps) {
  const talk = useWords(pagesInterviewWords);
  const { language } = useSpeaker();
  return (
    <section class="card">
      <h2>{talk.readBack.agree}</h2>
      <ul class="talk-agreed">
        {surveyInstrument.consents.map(({ scope, sentence }) => (
          <li key={scope}>
            <strong>{draft.consents[scope] === true ? talk.yes : talk.no}</strong> {sentence[language]}
          </li>
        ))}
      </ul>
      <Change what={talk.readBack.agree} onPress={() => onGoTo({ kind: "consent" })} />
    </section>
  );
}

/** Questions to which she did not say anything: they stay empty. */
function LeftOpen({ draft }: ReadBackProps) {
  const { readBack } = useWords(pagesInterviewWords);
  const { language } = useSpeaker();
  const open = questionsFor(draft).filter(({ id }) =>
    ["dontKnow", "ratherNot"].includes(draft.answers[id]?.without ?? ""),
  );
  if (open.length === 0) return null;
  return (
    <section class="card">
      <h2>
        <UnknownSign /> {readBack.open}
      </h2>
      <ul class="plain-list">
        {open.map(({ id, question }) => (
          <li key={id}>{question[language]}</li>
        ))}
      </ul>
      <p class="quiet">{readBack.openHint}</p>
    </section>
  );
}

function Line({ title, text, onChange }: { title: string; text: ComponentChildren; onChange: () => void }) {
  return (
    <div class="talk-line">
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <br />
        {text}
      </p>
      <Change what={title} onPress={onChange} />
    </div>
  );
}

function Change({ what, onPress }: { what: string; onPress: () => void }) {
  const { readBack } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  return (
    <Button look="plain" label={say(readBack.changeOf, { what })} onPress={onPress}>
      {readBack.change}
    </Button>
  );
}

/** What she said of one whom she named, in a line. */
function Said({ who, draft }: Pick<ScreenOf, "draft"> & { who: string }) {
  const talk = useWords(pagesInterviewWords);
  const { comesAlongAnswers } = useWords(surveyWords);
  const { languageName } = useSpeaker();
  const { comesAlong, language } = draft.said[who] ?? {};
  const coming =
    comesAlong === undefined || comesAlong === "dontKnow" || comesAlong === "ratherNot"
      ? talk[comesAlong ?? "dontKnow"]
      : comesAlongAnswers[comesAlong];
  const spoken =
    language === undefined || language === "notSaid"
      ? undefined
      : language === "none"
        ? talk.about.none
        : languageName(language);
  return <>{spoken === undefined ? coming : `${coming} · ${spoken}`}</>;
}

function WhatNow({ draft, known }: Pick<ScreenOf, "draft" | "known">) {
  const { readBack } = useWords(pagesInterviewWords);
  const { say, list } = useSpeaker();
  const fresh = namedIn(draft).filter((id) => draft.newPeople.some((person) => person.id === id));
  const secret = namedIn(draft).filter((id) => draft.said[id]?.mayKnow === "no");
  const names = (ids: readonly string[]) => list(ids.map((id) => nameIn(draft, known, id)));
  if (fresh.length + secret.length === 0) return null;
  return (
    <section class="notice">
      <h2>{readBack.now}</h2>
      {fresh.length > 0 && <p>{say(readBack.toTell, { count: fresh.length, names: names(fresh) })}</p>}
      {secret.length > 0 && <p>{say(readBack.secret, { count: secret.length, names: names(secret) })}</p>}
    </section>
  );
}
