import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { fetchDuplicates, fetchMerges, fetchPeople, undoMerge } from "../../data/people-calls.ts";
import type { Merge } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Link } from "../../pieces/link.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Page } from "../../pieces/page.tsx";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { Pair } from "./pair.tsx";

/** Who may stand in the network twice: looked at, merged by hand, and parted again. */
export function DoublesPage() {
  const people = useWords(pagesPeopleWords);
  const { merging } = people;
  const { network } = useVisitor();
  const [told, setTold] = useState<string>();
  const loaded = useLoaded(`doubles ${network.id}`, async () => {
    const [pairs, merges, everybody] = await Promise.all([
      fetchDuplicates(network.id),
      fetchMerges(network.id),
      fetchPeople(network.id),
    ]);
    const names = new Map(everybody.map(({ id, displayName = id }) => [id, displayName]));
    return { pairs, merges: merges.toReversed(), nameOf: (id: string) => names.get(id) ?? id };
  });
  const done = (text: string) => {
    setTold(text);
    loaded.again();
  };
  return (
    <Page title={merging.title} lead={merging.lead}>
      <p>
        <Link page="people">{people.back}</Link>
      </p>
      {told !== undefined && (
        <Notice tone="good" focused>
          {told}
        </Notice>
      )}
      <Show loaded={loaded}>
        {({ pairs, merges, nameOf }) => (
          <>
            {pairs.length === 0 && <Notice tone="calm">{merging.none}</Notice>}
            <ul class="stack">
              {pairs.map((pair) => (
                <Pair
                  key={pair.people.map(({ id }) => id).join(" ")}
                  pair={pair}
                  onMerged={() => done(merging.merged)}
                />
              ))}
            </ul>
            <Earlier merges={merges} nameOf={nameOf} onUndone={() => done(merging.parted)} />
          </>
        )}
      </Show>
    </Page>
  );
}

interface EarlierProps {
  readonly merges: readonly Merge[];
  readonly nameOf: (id: string) => string;
  readonly onUndone: () => void;
}

function Earlier({ merges, nameOf, onUndone }: EarlierProps) {
  const { merging } = useWords(pagesPeopleWords);
  const { say, date: dayText } = useSpeaker();
  const { network } = useVisitor();
  const undoing = useDoing();
  const undo = (remove: string) =>
    undoing.start(async () => {
      await undoMerge(network.id, remove);
      onUndone();
    });
  if (merges.length === 0) return null;
  return (
    <section class="card">
      <h2>{merging.earlier}</h2>
      {undoing.problem !== undefined && <FailedTyping problem={undoing.problem} />}
      <ul class="stack">
        {merges.map(({ keep, remove, date }) => (
          <li key={remove} class="row">
            <span>{say(merging.earlierOne, { name: nameOf(keep), date: dayText(date) })}</span>
            <Button
              busy={undoing.busy}
              label={say(merging.undoFor, { name: nameOf(keep) })}
              onPress={() => undo(remove)}
            >
              {merging.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
