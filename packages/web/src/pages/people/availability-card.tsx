import { mayDo } from "@parent-circles/core";
import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { savePause } from "../../data/ask-calls.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { DayField } from "../../pieces/day-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import type { PersonPartProps } from "./known-person.ts";

/** When she can be asked, how much at once, and how she is met safely. */
export function AvailabilityCard({ known, onChanged }: PersonPartProps) {
  const { availability: words } = useWords(pagesPersonWords);
  const { say, date } = useSpeaker();
  const { network, role: visitorRole } = useVisitor();
  const saving = useDoing();
  const { person, view } = known;
  const { capacity, pausedUntil, restUntil, safeContact = [], role } = person;
  const isPaused = pausedUntil !== undefined && pausedUntil > view.asOf;
  const rests = restUntil !== undefined && restUntil > view.asOf;
  const asks = role === "keyFigure" || role === "candidate";
  if (!asks && safeContact.length === 0 && !isPaused) return null;
  const pause = (until: string | null) =>
    saving.start(async () => {
      await savePause(network.id, person.id, until);
      onChanged();
    });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {asks && <p>{capacity === undefined ? words.capacityUnknown : say(words.capacity, { count: capacity })}</p>}
      <p>
        {isPaused
          ? say(words.paused, { date: date(pausedUntil) })
          : rests
            ? say(words.rests, { date: date(restUntil) })
            : words.free}
      </p>
      {safeContact.map((contact) => (
        <p key={contact}>{words.safe[contact]}</p>
      ))}
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      {mayDo(visitorRole, "answerAsks") && asks && (
        <Pausing isPaused={isPaused} asOf={view.asOf} busy={saving.busy} onPause={pause} />
      )}
    </section>
  );
}

interface PausingProps {
  readonly isPaused: boolean;
  readonly asOf: string;
  readonly busy: boolean;
  readonly onPause: (until: string | null) => void;
}

function Pausing({ isPaused, asOf, busy, onPause }: PausingProps) {
  const { availability: words } = useWords(pagesPersonWords);
  const [until, setUntil] = useState("");
  if (isPaused)
    return (
      <Button busy={busy} onPress={() => onPause(null)}>
        {words.back}
      </Button>
    );
  return (
    <form
      class="ask-size"
      onSubmit={(event) => {
        event.preventDefault();
        if (until > asOf) onPause(until);
      }}
    >
      <DayField label={words.pauseUntil} min={asOf} value={until} onChange={setUntil} />
      <Button busy={busy}>{words.pause}</Button>
    </form>
  );
}
