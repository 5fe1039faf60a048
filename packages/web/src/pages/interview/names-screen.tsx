import { type NameGenerator, surveyInstrument } from "@parent-circles/core/intake";
import { pagesInterviewWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { namedIn, nameIn, type NamesGiven, newKey, questionsFor } from "./draft.ts";
import { NameFinder } from "./name-finder.tsx";
import type { ScreenOf } from "./screen-of.ts";
import { Screen } from "./talk-frame.tsx";

const most = surveyInstrument.namesPerQuestion;
const without = ["nobody", "dontKnow", "ratherNot"] as const;

interface NamesProps extends ScreenOf {
  readonly question: NameGenerator;
}

/** What can be done with the names of one question. */
function useNames({ draft, known, change, question }: NamesProps) {
  const { names } = useWords(pagesInterviewWords);
  const [wrong, setWrong] = useState<string>();
  const [typed, setTyped] = useState("");
  const answer: NamesGiven = draft.answers[question.id] ?? { who: [] };
  const answered = (next: NamesGiven, newPeople = draft.newPeople) =>
    change({ newPeople, answers: { ...draft.answers, [question.id]: next } });
  const add = (id: string, newPeople = draft.newPeople) => {
    if (id === draft.teller.id) setWrong(names.herself);
    else if (!answer.who.includes(id)) answered({ who: [...answer.who, id] }, newPeople);
  };
  return {
    answer,
    answered,
    wrong,
    typed,
    setWrong,
    add,
    addNew: (name: string) => {
      const id = newKey([...known, ...draft.newPeople, draft.teller]);
      add(id, [...draft.newPeople, { id, name }]);
    },
    onTyped: (text: string) => {
      setTyped(text);
      if (text !== "") setWrong(undefined);
    },
  };
}

/** One question, answered with names; with nobody, or without an answer, as easily. */
export function NamesScreen(props: NamesProps) {
  const { draft, question, onNext, onBack } = props;
  const talk = useWords(pagesInterviewWords);
  const { say, language } = useSpeaker();
  const names = useNames(props);
  const { answer, answered, typed } = names;
  const questions = questionsFor(draft);
  const number = questions.indexOf(question) + 1;
  const next = () => (typed.trim() === "" ? onNext() : names.setWrong(talk.names.pending));
  const leaveEmpty = (why: (typeof without)[number]) => {
    answered({ who: [], without: why });
    onNext();
  };
  return (
    <Screen
      title={question.question[language]}
      lead={say(talk.names.hint, { count: most })}
      place={{ text: say(talk.question, { number, count: questions.length }), number, of: questions.length }}
      foot={
        <>
          <Button onPress={onBack}>{talk.back}</Button>
          {answer.who.length > 0 || typed !== "" ? (
            <Button look="main" onPress={next}>
              {talk.next}
            </Button>
          ) : (
            without.map((why) => (
              <Button key={why} onPress={() => leaveEmpty(why)}>
                {talk[why]}
              </Button>
            ))
          )}
        </>
      }
    >
      <Given {...props} names={names} />
      {answer.who.length >= most ? <p class="quiet">{talk.names.full}</p> : <OneMore {...props} names={names} />}
    </Screen>
  );
}

type Parts = NamesProps & { readonly names: ReturnType<typeof useNames> };

/** The names of this question so far; a tap takes one away. */
function Given({ draft, known, names: { answer, answered } }: Parts) {
  const talk = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  if (answer.who.length === 0) return null;
  return (
    <ul class="talk-names" aria-label={talk.names.given}>
      {answer.who.map((id) => (
        <li key={id}>
          <Button
            label={say(talk.names.remove, { name: nameIn(draft, known, id) })}
            onPress={() => answered({ who: answer.who.filter((other) => other !== id) })}
          >
            <bdi>{nameIn(draft, known, id)}</bdi>
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** One name more: of those whom she has named already, of everybody, or somebody new. */
function OneMore({ draft, known, names }: Parts) {
  const talk = useWords(pagesInterviewWords);
  const { who } = names.answer;
  const earlier = namedIn(draft).filter((id) => !who.includes(id));
  return (
    <>
      {earlier.length > 0 && (
        <div class="talk-earlier" role="group" aria-label={talk.names.earlier}>
          <p>{talk.names.earlier}</p>
          {earlier.map((id) => (
            <Button key={id} onPress={() => names.add(id)}>
              <span aria-hidden="true">+</span>
              <bdi>{nameIn(draft, known, id)}</bdi>
            </Button>
          ))}
        </div>
      )}
      <NameFinder
        label={talk.names.label}
        people={[...draft.newPeople, ...known].filter(({ id }) => !who.includes(id))}
        error={names.wrong}
        onTyped={names.onTyped}
        onFound={({ id }) => names.add(id)}
        onNew={names.addNew}
      />
    </>
  );
}
