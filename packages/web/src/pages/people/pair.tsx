import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchMergePreview, sendMerge } from "../../data/people-calls.ts";
import type { Duplicate, NewMerge } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Link } from "../../pieces/link.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";

/** Two people who may be one: why, what would become of them, and the decision. */
export function Pair({ pair, onMerged }: { pair: Duplicate; onMerged: () => void }) {
  const { merging } = useWords(pagesPeopleWords);
  const { say } = useSpeaker();
  const [looked, setLooked] = useState(false);
  const [one, other] = pair.people;
  if (one === undefined || other === undefined) return null;
  const names = { one: one.label, other: other.label };
  return (
    <li class="card">
      <h2>{say(merging.both, names)}</h2>
      <p class="row">
        {pair.people.map(({ id, label }) => (
          <Link key={id} page="people" of={id}>
            <bdi>{label}</bdi>
          </Link>
        ))}
        <span class="quiet">{pair.reasons.map((reason) => merging.reasons[reason]).join(" · ")}</span>
      </p>
      {looked ? (
        <Deciding people={pair.people} onMerged={onMerged} onLeft={() => setLooked(false)} />
      ) : (
        <Button label={say(merging.lookFor, names)} onPress={() => setLooked(true)}>
          {merging.look}
        </Button>
      )}
    </li>
  );
}

interface DecidingProps {
  readonly people: Duplicate["people"];
  readonly onMerged: () => void;
  readonly onLeft: () => void;
}

function Deciding({ people, onMerged, onLeft }: DecidingProps) {
  const { merging } = useWords(pagesPeopleWords);
  const { words, say } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [keep, setKeep] = useState(people[0]?.id ?? "");
  const body: NewMerge = { keep, remove: people.find(({ id }) => id !== keep)?.id ?? "" };
  const preview = useLoaded(`merge ${body.keep} ${body.remove}`, () => fetchMergePreview(network.id, body));
  const deciding = useDoing();
  const merge = () =>
    deciding.start(async () => {
      await sendOnce({ merge: body }, (key) => sendMerge(network.id, body, key));
      onMerged();
    });
  return (
    <>
      <Choice
        look="segments"
        legend={merging.keep}
        options={people.map(({ id, label }) => ({ value: id, text: label }))}
        chosen={keep}
        onChoose={setKeep}
      />
      <Show loaded={preview}>
        {({ person, rows, endedAsks }) => (
          <ul class="sentences">
            <li>{say(merging.moved, { count: rows })}</li>
            {person.consent !== undefined && (
              <li>{say(merging.consent, { state: words.consent[person.consent.state] })}</li>
            )}
            {endedAsks.length > 0 && <li>{say(merging.asks, { count: endedAsks.length })}</li>}
            <li>{merging.undone}</li>
          </ul>
        )}
      </Show>
      {deciding.problem !== undefined && <FailedTyping problem={deciding.problem} />}
      <div class="buttons">
        <Button look="main" busy={deciding.busy} onPress={merge}>
          {merging.merge}
        </Button>
        <Button onPress={onLeft}>{merging.no}</Button>
      </div>
    </>
  );
}
