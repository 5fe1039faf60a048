import { useId } from "preact/hooks";

/** One of a few things to choose from. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string;
}

/** What a choice is between. */
export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** "segments" side by side without hints, "cards" below each other. */
  readonly look: "segments" | "cards";
}

/** A choice of one; radio buttons underneath, so that the arrow keys work as everywhere. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose, look }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${look}`}>
      <legend>{legend}</legend>
      {options.map(({ value, text, hint }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {text}
            {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
