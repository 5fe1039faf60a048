import { Field } from "../../pieces/field.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import type { EventDraft } from "./use-request-draft.ts";

/** What is filled in of an event of the school's own. */
export interface OwnEventProps {
  readonly event: EventDraft;
  readonly error: string | undefined;
  readonly onChange: (event: EventDraft) => void;
}

/** An event that the school names with its request: what it is, and as far as is known when and where. */
export function OwnEvent({ event, error, onChange }: OwnEventProps) {
  const { newRequest } = useSpeaker().words;
  return (
    <>
      <TextField
        label={newRequest.event}
        hint={newRequest.eventHint}
        error={error}
        value={event.title}
        onChange={(title) => onChange({ ...event, title })}
      />
      <Field label={newRequest.eventDay}>
        {(links) => (
          <input
            {...links}
            type="date"
            class="day"
            value={event.date}
            onInput={({ currentTarget }) => onChange({ ...event, date: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={newRequest.eventPlace}>
        {(links) => (
          <input
            {...links}
            type="text"
            maxLength={100}
            value={event.place}
            onInput={({ currentTarget }) => onChange({ ...event, place: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
