import { useSpeaker } from "../words/use-speaker.ts";
import { Field } from "./field.tsx";

/** A field for a whole number within limits. */
export interface NumberFieldProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** An input for a whole number, with its limits beside it; the browser refuses another one. */
export function NumberField({ label, least, most, value, onChange }: NumberFieldProps) {
  const { words, say } = useSpeaker();
  return (
    <Field label={label} hint={say(words.frame.between, { least, most })}>
      {(links) => (
        <input
          {...links}
          type="number"
          required
          step={1}
          min={least}
          max={most}
          value={Number.isNaN(value) ? "" : value}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}
