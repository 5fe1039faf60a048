import { surveyInstrument } from "@parent-circles/core/intake";
import { pagesInterviewWords } from "@parent-circles/words";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { questionsFor } from "./draft.ts";
import type { ScreenOf } from "./screen-of.ts";
import { Screen } from "./talk-frame.tsx";
import { Taps } from "./yes-no.tsx";

/** What is asked, written down and read, before anything is. */
export function BeforeScreen({ draft, onNext }: ScreenOf) {
  const talk = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const lead = say(talk.before.lead, { count: questionsFor(draft).length, minutes: surveyInstrument.minutes });
  return (
    <Screen
      title={talk.before.title}
      lead={lead}
      foot={
        <Button look="main" onPress={onNext}>
          {talk.next}
        </Button>
      }
    >
      <dl class="card talk-told">
        {Object.entries(talk.before.told).map(([key, { title, text }]) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{say(text, { network: network.name })}</dd>
          </div>
        ))}
      </dl>
    </Screen>
  );
}

/** Her consent, sentence by sentence; nothing is chosen beforehand. */
export function ConsentScreen({ draft, change, onNext, onBack }: ScreenOf) {
  const talk = useWords(pagesInterviewWords);
  const { say, language } = useSpeaker();
  const left = surveyInstrument.consents.filter(({ scope }) => draft.consents[scope] === undefined).length;
  // Without a yes to the first sentence nothing else is asked.
  const isOver = draft.consents.keepInMap === false;
  return (
    <Screen
      title={talk.consent.title}
      lead={talk.consent.lead}
      foot={
        <>
          <Button onPress={onBack}>{talk.back}</Button>
          {left === 0 || isOver ? (
            <Button look="main" onPress={onNext}>
              {talk.next}
            </Button>
          ) : (
            <span class="talk-left" role="status">
              {say(talk.consent.left, { count: left })}
            </span>
          )}
        </>
      }
    >
      <div class="card">
        {surveyInstrument.consents.map(({ scope, sentence }) => (
          <Taps
            key={scope}
            look="row"
            legend={sentence[language]}
            options={[
              { value: "yes", text: talk.yes },
              { value: "no", text: talk.no },
            ]}
            chosen={draft.consents[scope] === undefined ? undefined : draft.consents[scope] ? "yes" : "no"}
            onChoose={(answer) => change({ consents: { ...draft.consents, [scope]: answer === "yes" } })}
          />
        ))}
      </div>
    </Screen>
  );
}
