import { useState } from "preact/hooks";
import { linkTo } from "../../address/address.ts";
import { Button } from "../../pieces/button.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { addressOf, firstTexts, type MeasureQuestion } from "./measure-question.ts";
import { ParameterField } from "./parameter-field.tsx";

/** What is asked, and what is wrong with it, by the names of parameters. */
export interface MeasureFormProps {
  readonly question: MeasureQuestion;
  readonly errors: Readonly<Record<string, string>>;
}

/** Everything that a measure can be asked with, as its list of parameters has it; what is asked stands in the address. */
export function MeasureForm({ question, errors }: MeasureFormProps) {
  const { words, language } = useSpeaker();
  const { measure } = question;
  const [texts, setTexts] = useState(firstTexts(question));
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = linkTo({ language, page: "measures", of: addressOf({ measure, texts }) });
      }}
    >
      <div class="asked">
        {Object.entries(measure.parameters).map(([name, parameter]) => (
          <div key={name} class="stack">
            <ParameterField
              parameter={parameter}
              text={texts[name] ?? ""}
              error={errors[name]}
              onChange={(text) => setTexts({ ...texts, [name]: text })}
            />
          </div>
        ))}
      </div>
      <div>
        <Button look="main">{words.measures.show}</Button>
      </div>
    </form>
  );
}
