import type { MeasureParameter } from "../../data/shapes.ts";
import { Field } from "../../pieces/field.tsx";
import { Select } from "../../pieces/select.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** A parameter as it is declared, what stands in its field, and what is wrong with that. */
export interface ParameterFieldProps {
  readonly parameter: MeasureParameter;
  readonly text: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

/** The field of a parameter, made from its declaration alone: words to choose from, a number, or a text. */
export function ParameterField(props: ParameterFieldProps) {
  const { parameter, text, error, onChange } = props;
  const { words } = useSpeaker();
  const options = Object.entries(parameter.choiceLabels ?? {}).map(([value, label]) => ({ value, text: label }));
  if (options.length === 0) return <Typed {...props} label={parameter.label} />;
  const takesNumber = parameter.minimum !== undefined;
  const isNumber = takesNumber && !options.some(({ value }) => value === text);
  const other = takesNumber ? words.measures.ownNumber : words.measures.any;
  const isOpen = takesNumber || parameter.default === undefined;
  return (
    <>
      <Select
        label={parameter.label}
        options={isOpen ? [...options, { value: "", text: other }] : options}
        chosen={isNumber ? "" : text}
        error={isNumber ? undefined : error}
        onChoose={onChange}
      />
      {isNumber && <Typed {...props} label={words.measures.ownNumber} />}
    </>
  );
}

/** A field to type in. The browser refuses nothing itself: what is wrong is said by whoever checks it, in her language. */
function Typed({ parameter, text, error, onChange, label }: ParameterFieldProps & { readonly label: string }) {
  const { minimum, maximum, type } = parameter;
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value);
  return (
    <Field label={label} hint={useHint(parameter)} error={error}>
      {(links) =>
        minimum === undefined ? (
          <input {...links} type="text" value={text} onInput={onInput} />
        ) : (
          <input
            {...links}
            type="number"
            step={type === "integer" ? 1 : "any"}
            min={minimum}
            max={maximum}
            value={text}
            onInput={onInput}
          />
        )
      }
    </Field>
  );
}

function useHint({ minimum, maximum, takes, default: usual }: MeasureParameter): string {
  const { words, say } = useSpeaker();
  const range =
    minimum === undefined || maximum === undefined
      ? takes.join(" · ")
      : say(words.measures.between, { minimum, maximum });
  return usual === "setting" ? `${range} ${words.measures.usual}` : range;
}
