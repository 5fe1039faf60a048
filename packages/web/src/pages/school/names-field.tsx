import { useEffect, useRef } from "preact/hooks";
import { Field } from "../../pieces/field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** The names as typed, and what is wrong with them. */
export interface NamesFieldProps {
  readonly typed: string;
  readonly error: string | undefined;
  readonly onType: (typed: string) => void;
}

/** The names, one a line, beside what happens with them. */
export function NamesField({ typed, error, onType }: NamesFieldProps) {
  const { newRequest } = useSpeaker().words;
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (error !== undefined) place.current?.focus();
  }, [error]);
  return (
    <>
      <Field label={newRequest.names} hint={newRequest.namesHint} error={error}>
        {(links) => (
          <textarea
            {...links}
            ref={place}
            rows={6}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      <aside class="notice" aria-label={newRequest.whatHappens}>
        <h2>{newRequest.whatHappens}</h2>
        <ul class="plain-list">
          {Object.entries(newRequest.whatHappensList).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </aside>
    </>
  );
}
