/** Something that can be ticked. */
export interface CheckOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string | undefined;
}

/** What can be ticked, and what is. */
export interface ChecksProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly CheckOption<Value>[];
  readonly ticked: readonly Value[];
  readonly onChange: (ticked: readonly Value[]) => void;
}

/** Several things to tick; nothing is ticked beforehand. */
export function Checks<Value extends string>({ legend, hint, options, ticked, onChange }: ChecksProps<Value>) {
  const toggle = (value: Value) =>
    onChange(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]);
  return (
    <fieldset class="choice choice-cards">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {options.map(({ value, text, hint: more }) => (
        <label key={value}>
          <input type="checkbox" checked={ticked.includes(value)} onChange={() => toggle(value)} />
          <span>
            {text}
            {more !== undefined && <small>{more}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
