import { Field } from "./field.tsx";

/** What a list is to choose from. */
export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice of one from a list that opens. */
export function Select<Value extends string>({ label, options, chosen, onChoose }: SelectProps<Value>) {
  return (
    <Field label={label}>
      {(links) => (
        <select {...links} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
