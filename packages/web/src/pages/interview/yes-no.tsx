import { useId } from "preact/hooks";

/** A few answers side by side, of which none is chosen beforehand. */
export interface TapsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly isUnknown?: boolean }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly look?: "row" | "card";
}

/** A question with answers to tap; radio buttons underneath, so that the arrow keys work as everywhere. */
export function Taps<Value extends string>({ legend, options, chosen, onChoose, look = "card" }: TapsProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`talk-taps talk-taps-${look}`}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, text, isUnknown = false }) => (
          <label key={value} class={isUnknown ? "not-said" : ""}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
