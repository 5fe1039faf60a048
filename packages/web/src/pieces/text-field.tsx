import { Field } from "./field.tsx";

/** A field for a line of text. */
export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A "login" or "secret" is filled in by whatever keeps passwords, and stands from left to right. */
  readonly kind?: keyof typeof inputs;
}

const inputs = {
  text: { type: "text", maxLength: 100 },
  login: { type: "text", autocomplete: "username", autocapitalize: "none", dir: "ltr", maxLength: 200 },
  secret: { type: "password", autocomplete: "current-password", dir: "ltr", maxLength: 500 },
  newSecret: { type: "password", autocomplete: "new-password", dir: "ltr", maxLength: 500 },
  code: { type: "text", autocomplete: "one-time-code", dir: "ltr", maxLength: 30 },
} as const;

/** An input for one line that has to be filled in, with its label. */
export const TextField = ({ label, hint, error, value, onChange, kind = "text" }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error}>
    {(links) => (
      <input
        {...links}
        {...inputs[kind]}
        required
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
