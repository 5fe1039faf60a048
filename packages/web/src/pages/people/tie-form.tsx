import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { contest, sendTie } from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { PersonFinder } from "../../pieces/person-finder.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { type HerTie, othersThan, type PersonPartProps } from "./known-person.ts";
import { replaceTie } from "./save-tie.ts";
import { draftOf, isAnswered, type TieDraft, tieOf, type Way } from "./tie-draft.ts";
import { TieFields } from "./tie-fields.tsx";

/** A tie of hers, or a new one, and which way it runs. */
export interface TieFormProps extends PersonPartProps {
  readonly way: Way;
  readonly tie?: HerTie;
  readonly onClosed: () => void;
}

/** Adds or changes who trusts whom: the answer in words, and who said so. */
export function TieForm({ known, onChanged, way, tie, onClosed }: TieFormProps) {
  const { tieForm: words } = useWords(pagesPersonWords);
  const { network, sendOnce } = useVisitor();
  const { person, view, name, nameOf } = known;
  const given = tie === undefined ? undefined : way === "to" ? tie.row.from : tie.row.to;
  const [other, setOther] = useState<Named | undefined>(
    given === undefined ? undefined : { id: given, label: nameOf(given) },
  );
  const [draft, setDraft] = useState<TieDraft>(() => draftOf(tie?.row));
  const [tried, setTried] = useState(false);
  const saving = useDoing();
  const [truster, trusted] = way === "to" ? [other?.label, name] : [name, other?.label];
  const isComplete = other !== undefined && isAnswered(draft);
  const done = () => {
    onClosed();
    onChanged();
  };
  const save = () => {
    setTried(true);
    if (!isComplete) return;
    saving.start(async () => {
      const [from, to] = way === "to" ? [other.id, person.id] : [person.id, other.id];
      const row = tieOf({ ...tie?.row, from, to }, draft, view.asOf);
      if (row !== undefined && tie === undefined) await sendOnce({ tie: row }, (key) => sendTie(network.id, row, key));
      if (tie !== undefined) await replaceTie(network.id, tie, { by: row, onChanged });
      done();
    });
  };
  return (
    <Form look="stack inner-form" onSend={save}>
      {tie === undefined && (
        <PersonFinder
          label={words.who}
          hint={words.whoHint}
          nobody={words.nobody}
          change={words.another}
          people={othersThan(known)}
          chosen={other}
          onChoose={setOther}
        />
      )}
      {truster !== undefined && trusted !== undefined && (
        <TieFields draft={draft} names={{ truster, trusted }} onChange={(part) => setDraft({ ...draft, ...part })} />
      )}
      {tried && !isComplete && (
        <p class="field-error" role="alert">
          {words.incomplete}
        </p>
      )}
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {words.save}
        </Button>
        <Button onPress={onClosed}>{words.cancel}</Button>
        {tie !== undefined && <Beside {...{ known, onChanged, tie }} onDone={done} />}
      </div>
    </Form>
  );
}

/** What else can become of a statement: it goes, or she says that it is not so. */
function Beside({ known, onChanged, tie, onDone }: PersonPartProps & { tie: HerTie; onDone: () => void }) {
  const { tieForm: words } = useWords(pagesPersonWords);
  const { say } = useSpeaker();
  const { network } = useVisitor();
  const doing = useDoing();
  const { person, name } = known;
  const { row, place } = tie;
  const isHers =
    (row.reportedBy === "truster" && row.from === person.id) || (row.reportedBy === "trustee" && row.to === person.id);
  const remove = () =>
    doing.start(async () => {
      await replaceTie(network.id, tie, { by: undefined, onChanged });
      onDone();
    });
  const dispute = () =>
    doing.start(async () => {
      await contest(network.id, person.id, row.id ?? place);
      onDone();
    });
  return (
    <>
      <Button busy={doing.busy} onPress={remove}>
        {words.remove}
      </Button>
      {!isHers && row.contested !== true && (
        <Button busy={doing.busy} onPress={dispute}>
          {say(words.contest, { name })}
        </Button>
      )}
      {doing.problem !== undefined && <FailedTyping problem={doing.problem} />}
    </>
  );
}
