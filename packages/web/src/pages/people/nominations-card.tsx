import { mayDo, vocabulary } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { type HeldNomination, removeNomination, sendNomination } from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import type { Nomination } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { PersonFinder } from "../../pieces/person-finder.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { othersThan, type PersonPartProps } from "./known-person.ts";

/** Who named her, and as what; nobody names herself. */
export function NominationsCard(part: PersonPartProps) {
  const { nominations: words } = useWords(pagesPersonWords);
  const { say, list } = useSpeaker();
  const { role } = useVisitor();
  const [adding, setAdding] = useState(false);
  const { nominations, nameOf } = part.known;
  const by = (wanted: Nomination["question"]) => [
    ...new Set(nominations.filter(({ question }) => question === wanted).map(({ from }) => from)),
  ];
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {nominations.length === 0 && <p class="quiet">{words.none}</p>}
      {vocabulary.nominationQuestions.map((question) => {
        const names = by(question).map(nameOf);
        return names.length === 0 ? null : (
          <p key={question}>{say(words[question], { names: list(names), count: names.length })}</p>
        );
      })}
      {mayDo(role, "keepRows") && nominations.length > 0 && <Wrong {...part} />}
      {mayDo(role, "keepRows") &&
        (adding ? (
          <NominationForm {...part} onClosed={() => setAdding(false)} />
        ) : (
          <Button onPress={() => setAdding(true)}>{words.add}</Button>
        ))}
    </section>
  );
}

/** Every nomination by itself, to be taken away where it was written down by mistake. */
function Wrong({ known: { nominations, nameOf }, onChanged }: PersonPartProps) {
  const { nominations: words } = useWords(pagesPersonWords);
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const [asked, setAsked] = useState<HeldNomination>();
  const removing = useDoing();
  const remove = (rowId: string) =>
    removing.start(async () => {
      await removeNomination(network.id, rowId);
      setAsked(undefined);
      onChanged();
    });
  if (asked !== undefined)
    return (
      <Sure
        question={say(words.removeSure, { name: nameOf(asked.from) })}
        yes={words.removeYes}
        no={words.removeNo}
        doing={removing}
        onYes={() => remove(asked.rowId)}
        onNo={() => setAsked(undefined)}
      />
    );
  return (
    <details>
      <summary>{words.wrong}</summary>
      <div class="buttons">
        {nominations.map((one) => (
          <Button key={one.rowId} look="plain" onPress={() => setAsked(one)}>
            {say(words.remove, { name: nameOf(one.from), question: words.questions[one.question] })}
          </Button>
        ))}
      </div>
    </details>
  );
}

function NominationForm({ known, onChanged, onClosed }: PersonPartProps & { onClosed: () => void }) {
  const { nominations: words, tieForm } = useWords(pagesPersonWords);
  const { network, sendOnce } = useVisitor();
  const [from, setFrom] = useState<Named>();
  const [question, setQuestion] = useState<Nomination["question"]>("example");
  const saving = useDoing();
  const { person, view } = known;
  const save = () => {
    if (from === undefined) return;
    saving.start(async () => {
      const body: Nomination = { from: from.id, to: person.id, question, date: view.asOf };
      await sendOnce({ nomination: body }, (key) => sendNomination(network.id, body, key));
      onClosed();
      onChanged();
    });
  };
  return (
    <Form look="stack inner-form" onSend={save}>
      <PersonFinder
        label={tieForm.who}
        hint={tieForm.whoHint}
        nobody={tieForm.nobody}
        change={tieForm.another}
        people={othersThan(known)}
        chosen={from}
        onChoose={setFrom}
      />
      {from !== undefined && (
        <Choice
          look="cards"
          legend={words.as}
          options={vocabulary.nominationQuestions.map((value) => ({ value, text: words.questions[value] }))}
          chosen={question}
          onChoose={setQuestion}
        />
      )}
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        {from !== undefined && (
          <Button look="main" busy={saving.busy}>
            {tieForm.save}
          </Button>
        )}
        <Button onPress={onClosed}>{tieForm.cancel}</Button>
      </div>
    </Form>
  );
}
