import { pagesInterviewWords, surveyWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { sendSlips } from "../../data/interview-calls.ts";
import type { NewSlips, TalkKept } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { newKey } from "../interview/draft.ts";
import { NotKeptYet } from "../interview/keeping.tsx";
import type { KnownPerson } from "../interview/known-people.ts";
import { NameFinder } from "../interview/name-finder.tsx";
import { daysBefore } from "../interview/plan.tsx";
import { useAskedBeforeClosing } from "../interview/use-draft.ts";

/** One slip: who wrote it, and whom she names, if anybody. */
interface TypedSlip {
  readonly from: KnownPerson;
  readonly to?: KnownPerson;
}

/** What typing slips needs. */
export interface TypedSlipsProps {
  readonly known: readonly KnownPerson[];
  readonly today: string;
  readonly onKept: (kept: TalkKept, count: number) => void;
}

/** A pile while it is typed. */
function usePile({ known, today, onKept }: TypedSlipsProps) {
  const { slips: texts } = useWords(pagesInterviewWords);
  const { network, sendOnce } = useVisitor();
  const [pile, setPile] = useState<readonly TypedSlip[]>([]);
  const [newPeople, setNewPeople] = useState<readonly KnownPerson[]>([]);
  const [from, setFrom] = useState<KnownPerson>();
  const [wrong, setWrong] = useState<string>();
  const [day, setDay] = useState(today);
  const saving = useDoing();
  useAskedBeforeClosing(pile.length > 0);
  const people = [...newPeople, ...known];
  return {
    pile,
    people,
    from,
    setFrom,
    wrong,
    day,
    setDay,
    saving,
    newcomer: (name: string): KnownPerson => {
      const person = { id: newKey(people), name };
      setNewPeople([...newPeople, person]);
      return person;
    },
    finish: (to?: KnownPerson) => {
      if (from === undefined) return;
      if (to?.id === from.id) return setWrong(texts.same);
      setWrong(undefined);
      setPile([...pile, { from, ...(to === undefined ? {} : { to }) }]);
      setFrom(undefined);
    },
    remove: (at: number) => setPile(pile.filter((_, other) => other !== at)),
    save: () =>
      saving.start(async () => {
        const body = slipsOf(pile, { newPeople, ...(day === today ? {} : { date: day }) });
        onKept(await sendOnce({ slips: body }, (key) => sendSlips(network.id, body, key)), pile.length);
        setPile([]);
        setNewPeople([]);
      }),
  };
}

type Pile = ReturnType<typeof usePile>;

/** Slips, name after name by the keyboard alone; nothing is kept before the pile is. */
export function TypedSlips(props: TypedSlipsProps) {
  const { slips: texts } = useWords(pagesInterviewWords);
  const survey = useWords(surveyWords);
  const pile = usePile(props);
  return (
    <section class="card slips">
      <h2>{texts.type}</h2>
      <p>{survey.oneName}</p>
      {pile.from === undefined ? <WhoWrote {...pile} /> : <WhomShe {...pile} />}
      {pile.pile.length > 0 && <NotYetKept {...pile} today={props.today} />}
    </section>
  );
}

const WhoWrote = ({ pile, people, setFrom, newcomer }: Pile) => (
  <NameFinder
    key="from"
    label={useWords(pagesInterviewWords).slips.from}
    people={people}
    focused={pile.length > 0}
    onFound={setFrom}
    onNew={(name) => setFrom(newcomer(name))}
  />
);

function WhomShe({ from, people, wrong, finish, newcomer }: Pile) {
  const { slips: texts } = useWords(pagesInterviewWords);
  return (
    <>
      <p class="slip-from">
        {texts.from}{" "}
        <strong>
          <bdi>{from?.name}</bdi>
        </strong>
      </p>
      <NameFinder
        key="to"
        label={texts.to}
        people={people}
        focused
        error={wrong}
        onFound={finish}
        onNew={(name) => finish(newcomer(name))}
      />
      <div class="buttons">
        <Button onPress={() => finish()}>{texts.empty}</Button>
      </div>
    </>
  );
}

function NotYetKept({ pile, remove, day, setDay, saving, save, today }: Pile & { readonly today: string }) {
  const { slips: texts } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  const told = ({ from, to }: TypedSlip) =>
    say(to === undefined ? texts.none : texts.one, { from: from.name, to: to?.name ?? "" });
  return (
    <>
      <h3>{say(texts.pile, { count: pile.length })}</h3>
      <ul class="slip-pile">
        {pile.map((slip, at) => (
          <li key={`${at} ${told(slip)}`}>
            {told(slip)}
            <Button look="plain" label={say(texts.remove, { what: told(slip) })} onPress={() => remove(at)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Field label={texts.day}>
        {(links) => (
          <input
            {...links}
            type="date"
            min={daysBefore(today, 29)}
            max={today}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value || today)}
          />
        )}
      </Field>
      <NotKeptYet problem={saving.problem} onRetry={save} />
      <div class="buttons">
        <Button look="main" busy={saving.busy} onPress={save}>
          {say(texts.save, { count: pile.length })}
        </Button>
      </div>
    </>
  );
}

/** The call that keeps a pile; of new people those who stand on a slip. */
function slipsOf(
  pile: readonly TypedSlip[],
  { newPeople, date }: { readonly newPeople: readonly KnownPerson[]; readonly date?: string },
): NewSlips {
  const mentioned = new Set(pile.flatMap(({ from, to }) => [from.id, to?.id]));
  return {
    ...(date === undefined ? {} : { date }),
    newPeople: newPeople.filter(({ id }) => mentioned.has(id)).map(({ id, name }) => ({ as: id, displayName: name })),
    slips: pile.map(({ from, to }) => ({ from: from.id, ...(to === undefined ? {} : { to: to.id }) })),
  };
}
