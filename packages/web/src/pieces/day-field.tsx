import { Field } from "./field.tsx";

/** A day to choose, from and until when. */
export interface DayFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A field for a calendar day. */
export const DayField = ({ label, error, min, max, value, onChange }: DayFieldProps) => (
  <Field label={label} error={error}>
    {(links) => (
      <input
        {...links}
        type="date"
        class="day"
        required
        min={min}
        max={max}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
