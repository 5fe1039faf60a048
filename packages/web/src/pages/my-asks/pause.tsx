import { useState } from "preact/hooks";
import { fetchPause, savePause } from "../../data/ask-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Field } from "../../pieces/field.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed, Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { daysAfter } from "../../data/days.ts";

const defaultDays = 14;

/** A key figure's own pause: one tap for two weeks, or until a day of her choice, and one tap to be back. */
export function Pause({ person }: { person: string }) {
  const { words, say, fullDate } = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`pause ${network.id} ${person}`, () => fetchPause(network.id, person));
  const saving = useDoing();
  const [changed, setChanged] = useState(false);
  const save = (until: string | null) =>
    saving.start(async () => {
      await savePause(network.id, person, until);
      setChanged(true);
      loaded.again();
    });
  return (
    <section class="card">
      <h2>{words.pause.title}</h2>
      {saving.problem !== undefined && <Failed problem={saving.problem} />}
      <Show loaded={loaded}>
        {({ value: { asOf, until } }) =>
          until === null ? (
            <>
              {changed && (
                <Notice tone="good" focused>
                  {words.pause.welcome}
                </Notice>
              )}
              <p>{words.pause.lead}</p>
              <div class="buttons">
                <Button busy={saving.busy} onPress={() => save(daysAfter(asOf, defaultDays))}>
                  {words.pause.twoWeeks}
                </Button>
              </div>
              <UntilDay asOf={asOf} busy={saving.busy} onChosen={save} />
            </>
          ) : (
            <>
              <Notice tone="good" focused={changed}>
                {say(words.pause.paused, { date: fullDate(until) })}
              </Notice>
              <div class="buttons">
                <Button look="main" busy={saving.busy} onPress={() => save(null)}>
                  {words.pause.back}
                </Button>
              </div>
            </>
          )
        }
      </Show>
    </section>
  );
}

interface UntilDayProps {
  readonly asOf: string;
  readonly busy: boolean;
  readonly onChosen: (until: string) => void;
}

function UntilDay({ asOf, busy, onChosen }: UntilDayProps) {
  const { pause } = useSpeaker().words;
  const [until, setUntil] = useState(() => daysAfter(asOf, defaultDays));
  const isLater = until > asOf;
  return (
    <details>
      <summary>{pause.choose}</summary>
      <div class="stack">
        <Field label={pause.until}>
          {(links) => (
            <input
              {...links}
              type="date"
              min={daysAfter(asOf, 1)}
              value={until}
              onInput={(event) => setUntil(event.currentTarget.value)}
            />
          )}
        </Field>
        {isLater && (
          <div class="buttons">
            <Button busy={busy} onPress={() => onChosen(until)}>
              {pause.save}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
