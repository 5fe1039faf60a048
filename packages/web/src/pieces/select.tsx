import { Field } from "./field.tsx";

/** One thing to choose, under the name of its group where the list has groups. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly group?: string;
}

/** What a list is to choose from. */
export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly chosen: Value;
  readonly error?: string | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A choice of one from a list that opens. */
export function Select<Value extends string>({ label, options, chosen, error, onChoose }: SelectProps<Value>) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field label={label} error={error}>
      {(links) => (
        <select {...links} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {groups.map((group) => {
            const within = options
              .filter((option) => option.group === group)
              .map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ));
            return group === undefined ? (
              within
            ) : (
              <optgroup key={group} label={group}>
                {within}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}
